import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { apiUrl, get, type Query } from '../../api/client'
import type { components } from '../../api/openapi'

type Server = components['schemas']
export type Act = Server['AuditView']
export type Acts = Server['AuditPage']
export type Checkpoint = Server['CheckpointView']
export type CheckpointSheet = Server['CheckpointSheet']

/** By what acts can be narrowed; all of it stands in the page's address. */
export const FILTERS = ['kind', 'person', 'unit', 'from', 'to', 'address'] as const

export const useActs = (filter: Query) => useInfiniteQuery({
  queryKey: ['audit', filter],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<Acts>('/audit', { ...filter, after: pageParam }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
  placeholderData: keepPreviousData,
  staleTime: 60_000, // looking is an act, too
})

/** Address of the signed file of what a filter shows. */
export const exportOf = (filter: Query) => apiUrl('/audit/export', filter)

export const useCheckpoints = () => useInfiniteQuery({
  queryKey: ['checkpoints'],
  initialPageParam: 0,
  queryFn: ({ pageParam, signal }) => get<Server['CheckpointPage']>('/checkpoints', { before: pageParam || undefined }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
})

export const useCheckpoint = (size: number) => useQuery({ queryKey: ['checkpoints', size], queryFn: ({ signal }) => get<CheckpointSheet>(`/checkpoints/${size}`, undefined, signal) })
