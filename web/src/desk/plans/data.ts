// The data of a plan's workbench: document, commitments, measures; and other editors' work as it arrives.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import * as api from './api'
import { othersWork, type OthersWork } from './changes'
import { nameOf } from './display'
import type { Commitment } from './types'

const POLL_MS = 10_000

/** Reads the plan and keeps its review fresh; `busy` holds the polling while the caller's own acts are under way. */
export function useReview(id: string, busy: boolean) {
  const plan = useQuery({ queryKey: api.keys.plan(id), queryFn: () => api.plan(id) })
  const draft = plan.data?.state === 'draft'
  const review = useQuery({
    queryKey: api.keys.review(id),
    queryFn: () => api.review(id),
    refetchInterval: draft && !busy ? POLL_MS : false,
  })
  const measures = useQuery({ queryKey: api.keys.measures(id), queryFn: () => api.measures(id) })
  return { plan, review, measures }
}

/** Other editors' changes since the last time they were acknowledged. */
export function useOthers(items: readonly Commitment[] | undefined, own: ReadonlySet<string>, me: string): [OthersWork[], () => void] {
  const before = useRef<readonly Commitment[] | null>(null)
  const [seen, setSeen] = useState<OthersWork[]>([])
  useEffect(() => {
    if (!items) return
    const old = before.current
    before.current = items
    if (!old || old === items) return
    // An answer names who decided, not who edited: what is not one's own work is never shown under one's own name.
    const fresh = othersWork(old, items, own, (c) => (nameOf(c) === me ? '' : nameOf(c)))
    if (fresh.length > 0) setSeen((list) => joined(list, fresh))
  }, [items, own, me])
  return [seen, () => setSeen([])]
}

function joined(list: readonly OthersWork[], fresh: readonly OthersWork[]): OthersWork[] {
  const byName = new Map(list.map((w) => [w.by, w]))
  for (const w of fresh) {
    const old = byName.get(w.by)
    byName.set(w.by, old ? { by: w.by, numbers: [...old.numbers, ...w.numbers], ids: [...old.ids, ...w.ids], gone: old.gone + w.gone } : w)
  }
  return [...byName.values()]
}
