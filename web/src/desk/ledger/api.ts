import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { call, get, post, type Query } from '../../api/client'
import { recordsQuery } from '../../api/records'
import type { components } from '../../api/openapi'
import type { Ledger } from '../../api/types'
import { filterQuery, type Filter } from './filter'

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

const tabsQuery = (f: Filter, ledger: Ledger) => {
  const query: Query = filterQuery({ ...f, light: f.light === 'red' ? '' : f.light }, ledger, ['state', 'sort'])
  return queryOptions({ queryKey: ['records', ledger.name, 'tabs', query], queryFn: ({ signal }) => get<Tabs>(`/records/${ledger.name}/tabs`, query, signal) })
}

export const useTabs = (f: Filter, ledger: Ledger) => useQuery({ ...tabsQuery(f, ledger), placeholderData: keepPreviousData })

/** Asks for what a filter shows before the page that shows it is drawn, where it is not there already. */
export function askAhead(cache: QueryClient, f: Filter, ledger: Ledger) {
  const tabs = tabsQuery(f, ledger)
  const records = recordsQuery(ledger.name, filterQuery(f, ledger))
  if (f.view === 'list' && !cache.getQueryState(records.queryKey)) void cache.prefetchInfiniteQuery(records)
  if (!cache.getQueryState(tabs.queryKey)) void cache.prefetchQuery(tabs)
}

export type Coverage = components['schemas']['CoverageView']
export type CoverageLine = components['schemas']['CoverageLineView']

/** What the rows of a ledger cover together, of what its definition says they should. */
export const useCoverage = (ledger: string) => useQuery({
  queryKey: ['records', ledger, 'coverage'],
  queryFn: ({ signal }) => get<Coverage>(`/records/${ledger}/coverage`, undefined, signal),
})

/** How many records of each ledger the post may see. */
export interface LedgerSizes {
  items: (TabCount & { name: string })[] | null
}

export const useSizes = () => useQuery({
  queryKey: ['records', 'sizes'],
  queryFn: async ({ signal }) => new Map(((await get<LedgerSizes>('/ledger-sizes', undefined, signal)).items ?? []).map((x) => [x.name, x])),
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
