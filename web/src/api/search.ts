import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { get } from './client'
import type { Light } from './types'

/** A record that a search found. */
export interface Found {
  ledger: string
  ledger_title: string
  id: string
  title: string
  unit: { id: string; name: string }
  state: string
  state_title: string
  /** The words around what was looked for. */
  snippet: string
  number: string | null
  light: Light
  due: string | null
  days_left: number | null
}

export interface FoundGroup {
  ledger: string
  ledger_title: string
  count: number
  more: boolean
  about: boolean
  items: Found[] | null
}

export interface FoundGroups {
  exact: Found[] | null
  groups: FoundGroup[] | null
}

export interface FoundPage {
  items: Found[] | null
  next: string | null
}

/** What words find in all ledgers; enabled says that they are enough to look for. */
export const useFoundGroups = (q: string, enabled: boolean) => useQuery({
  queryKey: ['search', q],
  enabled,
  queryFn: ({ signal }) => get<FoundGroups>('/search/groups', { q }, signal),
})

/** What words find in one ledger, the latest first. */
export const useFound = (q: string, ledger: string, enabled: boolean) => useInfiniteQuery({
  queryKey: ['search', q, ledger],
  enabled: enabled && ledger !== '',
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<FoundPage>('/search', { q, ledger: [ledger], limit: 30, after: pageParam }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
})
