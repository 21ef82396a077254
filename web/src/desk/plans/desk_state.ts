// Where the editor stands in a plan: current commitment, open form, filter and tab; and the keyboard that moves it.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Mode } from './card'
import type { Tab } from './commitments_pane'
import { filterFrom, withFilter, type Filter } from './filter'
import { actOf, focusOf, type Act } from './keys'

const tabs: readonly Tab[] = ['commitments', 'not_taken', 'owners', 'compare']
const SETTLE_MS = 250

export interface Place {
  current: string | null
  mode: Mode | null
  filter: Filter
  tab: Tab
  select: (id: string | null) => void
  setMode: (mode: Mode | null) => void
  setFilter: (f: Filter) => void
  setTab: (tab: Tab) => void
}

/**
 * The place, kept in the page's address so that it can be sent and returned to. Steps through the list are fast: they
 * change the page at once and the address a moment later.
 */
export function usePlace(): Place {
  const [query, setQuery] = useSearchParams()
  const latest = useRef(query) // what the address is about to be: two changes may come before it is drawn
  useEffect(() => { latest.current = query }, [query])
  const change = (to: (q: URLSearchParams) => URLSearchParams) => {
    latest.current = to(latest.current)
    setQuery(latest.current, { replace: true })
  }
  const at = query.get('at')
  const [current, setCurrent] = useState(at)
  const [seen, setSeen] = useState(at)
  const [own, setOwn] = useState(at)
  const [mode, setMode] = useState<Mode | null>(null)
  if (at !== seen) {
    setSeen(at)
    if (at !== own) {
      // The address was changed from outside: a link, or the browser's back.
      setOwn(at)
      setCurrent(at)
      setMode(null)
    }
  }

  const follow = useEffectEvent(() => {
    setOwn(current) // the address follows a little later, and is then known as one's own doing
    change((q) => withParam(q, 'at', current))
  })
  useEffect(() => {
    if (current === at) return
    const timer = window.setTimeout(() => follow(), SETTLE_MS)
    return () => window.clearTimeout(timer)
  }, [current, at])

  return {
    current,
    mode,
    filter: filterFrom(query),
    tab: tabs.find((x) => x === query.get('tab')) ?? 'commitments',
    select: (id) => {
      setCurrent(id)
      setMode(null)
    },
    setMode,
    setFilter: (f) => change((q) => withFilter(q, f)),
    setTab: (tab) => change((q) => withParam(q, 'tab', tab === 'commitments' ? null : tab)),
  }
}

function withParam(q: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(q)
  if (value) next.set(name, value)
  else next.delete(name)
  return next
}

/** Hands keys that belong to the workbench to `act`; a form, a dialog and an input method keep theirs. */
export function useKeys(readOnly: boolean, dialog: boolean, act: (a: Act) => void): void {
  const onKey = useEffectEvent((e: KeyboardEvent) => {
    if (e.defaultPrevented) return
    const found = actOf({
      key: e.key,
      ctrl: e.ctrlKey || e.metaKey,
      alt: e.altKey,
      shift: e.shiftKey,
      composing: e.isComposing,
      focus: focusOf(e.target instanceof Element ? e.target : null),
      dialog: dialog || document.querySelector('[role=dialog]') !== null,
      readOnly,
    })
    if (!found) return
    e.preventDefault()
    act(found)
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
