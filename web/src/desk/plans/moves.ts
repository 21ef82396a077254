// What keys and buttons do with the current commitment.
import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n'
import type { Acts } from './acts'
import type { Reasoned } from './card_forms'
import type { Place } from './desk_state'
import { incomplete } from './draft'
import { matches, nextPending, step, visibleOf, type Filter } from './filter'
import type { Act } from './keys'
import { selectedInPlan } from './selection'
import type { Commitment, Past, Review } from './types'
import type { Fresh } from './workbench'

export interface Moves {
  /** The current commitment's id, null only in a plan without any. */
  current: string | null
  /** What the document shows: the current commitment, or a not-taken sentence that was chosen. */
  focus: string | null
  notTaken: string | null
  visible: Commitment[]
  select: (id: string) => void
  filter: (f: Filter) => void
  act: (act: Act) => void
  reason: (decision: Reasoned, reason: string) => void
  split: (at: number) => void
  past: (past: Past) => void
}

interface Input {
  review: Review
  place: Place
  acts: Acts
  readOnly: boolean
  setFresh: (f: Fresh | null) => void
  onHelp: () => void
}

/** The moves of the workbench over its current state. */
export function useMoves(p: Input): Moves {
  const { review, place, acts } = p
  const [notTaken, setNotTaken] = useState<string | null>(null)
  const items = review.items
  const visible = visibleOf(items, place.filter, place.current)
  const current = items.find((c) => c.id === place.current) ?? firstOf(visible)
  const keepFocus = useFocusFollows(current?.id ?? null)

  function select(id: string) {
    keepFocus()
    p.setFresh(null)
    if (items.some((c) => c.id === id)) {
      setNotTaken(null)
      place.select(id)
      if (place.tab !== 'commitments' && place.tab !== 'compare') place.setTab('commitments')
    } else {
      setNotTaken(id)
    }
  }

  function filter(f: Filter) {
    if (current && !matches(current, f)) place.select(null)
    place.setFilter(f)
  }

  function goOn(without: string) {
    const next = nextPending(visible, without) ?? nextPending(items, without)
    if (next) select(next)
    else acts.say(t('plans.did.all_decided'), false, without)
  }

  function confirm() {
    if (!current) return
    const field = current.status === 'pending' ? incomplete(current) : null
    if (field) {
      acts.say(t('plans.incomplete', { n: current.n, field: t(`plans.field.${field}`) }), true)
      return place.setMode('edit')
    }
    if (current.status === 'pending') acts.decide(current, 'confirm')
    goOn(current.id)
  }

  function past(value: Past) {
    if (!current?.is_past) return
    if (value === 'done') place.setMode('evidence')
    else void acts.past(current, value)
  }

  async function merge() {
    if (!current) return
    if (items[0]?.id === current.id) return acts.say(t('plans.merge_none'), true, current.id)
    const id = await acts.merge(current)
    if (id) place.select(id)
  }

  async function undo() {
    const id = await acts.undo()
    if (id) place.select(id)
  }

  function fresh() {
    p.setFresh({ span: selectedInPlan(), notTaken: null })
    if (place.tab !== 'commitments') place.setTab('commitments')
  }

  function move(to: string | null | undefined) {
    if (to) select(to)
  }

  const table: Record<Act, () => void> = {
    next: () => move(step(visible, current?.id ?? null, 1)),
    previous: () => move(step(visible, current?.id ?? null, -1)),
    first: () => move(visible[0]?.id),
    last: () => move(visible[visible.length - 1]?.id),
    confirm,
    edit: () => place.setMode('edit'),
    split: () => place.setMode('split'),
    merge: () => void merge(),
    reject: () => place.setMode('reject'),
    elsewhere: () => place.setMode('elsewhere'),
    waiting: () => place.setMode('waiting'),
    reopen: () => { if (current && current.status !== 'pending') acts.decide(current, 'reopen') },
    undo: () => void undo(),
    new: fresh,
    help: p.onHelp,
    past_done: () => past('done'),
    past_open: () => past('open'),
    past_history: () => past('history'),
  }

  return {
    current: current?.id ?? null,
    focus: notTaken ?? current?.id ?? null,
    notTaken,
    visible,
    select,
    filter,
    act: (a) => { if (place.tab === 'commitments' || browsing.has(a)) table[a]() },
    reason: (decision, reason) => {
      if (!current) return
      place.setMode(null)
      acts.decide(current, decision, reason)
      goOn(current.id)
    },
    split: (at) => {
      if (!current) return
      place.setMode(null)
      void acts.split(current, at)
    },
    past,
  }
}

// On the other tabs the current commitment is out of sight: nothing is decided there by a key.
const browsing: ReadonlySet<Act> = new Set<Act>(['next', 'previous', 'help', 'new', 'undo'])

function firstOf(items: readonly Commitment[]): Commitment | null {
  return items.find((c) => c.status === 'pending') ?? items[0] ?? null
}

/**
 * When the keyboard is on a card, a chip of the text, or a button of the open card, it follows to the new current one;
 * elsewhere it stays where it is. Call the result before the change.
 */
function useFocusFollows(current: string | null): () => void {
  const wanted = useRef<'card' | 'chip' | null>(null)
  useEffect(() => {
    const kind = wanted.current
    wanted.current = null
    if (!kind || !current) return
    const id = CSS.escape(current)
    const target = document.querySelector<HTMLElement>(kind === 'chip' ? `.doc [data-chip="${id}"]` : `.cards [data-id="${id}"] [data-card]`)
    target?.focus({ preventScroll: true })
  }, [current])
  return () => {
    const active = document.activeElement
    wanted.current = active?.closest('.doc [data-chip]') ? 'chip' : active?.closest('.cards [data-id]') ? 'card' : null
  }
}
