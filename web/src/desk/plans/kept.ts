// What was typed into a commitment's form and not yet saved, kept on this device until it is saved or given up.
import { useState } from 'react'
import { useMe } from '../../api/session'
import { dropDraft, keep, keptUnder, readKept } from '../../ui/form/draft'
import type { Draft } from './draft'
import type { Commitment, NotTaken, Span } from './types'

/** What was typed, and the commitment as it was when typing began: only what differs from it is saved. */
export interface Kept {
  draft: Draft
  base: Commitment
}

const under = (login: string, plan: string) => `${login}.plan.${plan}.`

/** The unsaved edits of a plan by commitment, and how to keep one or, with null, forget it. */
export function useKept(plan: string): [ReadonlyMap<string, Kept>, (id: string, kept: Kept | null) => void] {
  const start = under(useMe().login, plan)
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(() => {
    const found = new Map<string, Kept>()
    for (const key of keptUnder(start)) {
      const k = readKept<Kept>(key)
      if (k?.base && k.draft) found.set(key.slice(start.length), k)
    }
    return found
  })
  return [kept, (id, k) => {
    if (k) keep(start + id, k)
    else dropDraft(start + id)
    setKept((all) => {
      const next = new Map(all)
      if (k) next.set(id, k)
      else next.delete(id)
      return next
    })
  }]
}

/** A commitment being added by hand. */
export interface Begun {
  span: Span | null
  notTaken: NotTaken | null
  draft: Draft
}

/** The new commitment that was begun and left, and how to keep or, with null, forget it. */
export function useBegun(plan: string): [Begun | null, (b: Begun | null) => void] {
  const key = `${under(useMe().login, plan)}new`
  const [begun] = useState(() => readKept<Begun>(key))
  return [begun, (b) => { if (b) keep(key, b); else dropDraft(key) }]
}
