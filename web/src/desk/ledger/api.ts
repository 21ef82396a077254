import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get, post, type Query } from '../../api/client'
import type { Rec, Values } from '../../api/types'

export interface TabCount {
  n: number
  /** false: there are more than n. */
  exact: boolean
}

export interface SavedView extends TabCount {
  id: string
  title: string
  address: string
  shared: boolean
  own: boolean
  by: string
  /** The ledger has changed and no longer takes the filter. */
  stale: boolean
}

export interface Tabs {
  all: TabCount
  open: TabCount
  late: TabCount
  states: (TabCount & { key: string })[] | null
  views: SavedView[] | null
}

export interface BulkResults {
  done: number
  refused: number
  items: { id?: string; state?: string; problem?: { title: string; detail: string; errors?: { message: string }[] | null } }[] | null
}

export const useTabs = (ledger: string, query: Query) => useQuery({
  queryKey: ['records', ledger, 'tabs', query],
  queryFn: ({ signal }) => get<Tabs>(`/records/${ledger}/tabs`, query, signal),
  placeholderData: keepPreviousData,
})

export const useSizes = () => useQuery({
  queryKey: ['records', 'sizes'],
  queryFn: async ({ signal }) => new Map(((await get<{ items: (TabCount & { name: string })[] | null }>('/ledger-sizes', undefined, signal)).items ?? []).map((x) => [x.name, x])),
})

export interface NewView {
  title: string
  address: string
  shared: boolean
  query: Record<string, unknown>
}

/** Keeps or drops a view of a ledger; the tabs are read again. */
export function useViews(ledger: string) {
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries({ queryKey: ['records', ledger, 'tabs'] })
  return {
    save: useMutation({ mutationFn: (v: NewView) => post<SavedView>(`/views/${ledger}`, v), onSuccess }),
    drop: useMutation({ mutationFn: (id: string) => call('DELETE', `/views/${ledger}/${id}`), onSuccess }),
  }
}

/** Takes one move of many records; a version that has changed since is refused for its row alone. */
export const moveMany = (ledger: string, move: string, records: Rec[], values: Values, note: string, key: string) =>
  post<BulkResults>(`/bulk/records/${ledger}/moves/${move}`, { items: records.map((r) => ({ id: r.id, version: r.version })), values, ...(note ? { note } : {}) }, { key })
