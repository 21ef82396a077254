import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { get, post } from './client'
import type { components } from './openapi'
import type { Holder } from './types'

export type Notice = components['schemas']['NoticeView']
export type Notices = components['schemas']['NoticePage']

/** How many notices are unread; asked again each minute while the page is in sight. */
export const useUnread = () => useQuery({
  queryKey: ['notices', 'unread'],
  queryFn: async ({ signal }) => (await get<Notices>('/notices', { limit: 1 }, signal)).unread,
  refetchInterval: 60_000,
})

export const useNotices = () => useInfiniteQuery({
  queryKey: ['notices', 'list'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<Notices>('/notices', { limit: 50, after: pageParam }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** Marks notices as read; with all, everything up to the highest of them. */
export const readNotices = (ids: number[], all = false) => post<null>('/notices/read', { ids, all })

/** Who holds which post, by part of a name or at one unit. */
export const usePeople = (q: string, unit?: string, own?: boolean) => useQuery({
  queryKey: ['people', q, unit, own],
  queryFn: async ({ signal }) => (await get<{ items: Holder[] | null }>('/people', { q, unit, own, limit: 50 }, signal)).items ?? [],
  staleTime: 60_000,
})
