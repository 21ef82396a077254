import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { get } from '../../api/client'
import type { components } from '../../api/openapi'

type Server = components['schemas']
export type Approval = Server['ApprovalView']
export type Param = Server['ParamView']
export type Delegation = Server['DelegationView']
export type Failure = Server['FailureView']
export type Year = Server['CalendarYearView']
export type Population = Server['PopulationView']
export type Member = Server['MemberView']

const list = <T>(key: string, path: string, enabled = true) => ({
  queryKey: [key],
  enabled,
  queryFn: async ({ signal }: { signal: AbortSignal }) => (await get<{ items: T[] | null }>(path, undefined, signal)).items ?? [],
})

export const useApprovals = () => useQuery(list<Approval>('approvals', '/approvals'))
export const useParams = () => useQuery(list<Param>('params', '/params'))
export const useDelegations = () => useQuery(list<Delegation>('delegations', '/delegations'))
export const useFailures = (enabled: boolean) => useQuery(list<Failure>('failures', '/clocks/failures', enabled))
export const useYears = () => useQuery(list<Year>('years', '/calendar-years'))
export const usePopulations = () => useQuery(list<Population>('populations', '/populations'))

export const useStopped = () => useInfiniteQuery({
  queryKey: ['stopped'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<Server['StoppedList']>('/clocks/stopped', { after: pageParam }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
})

export const useMembers = (key: string) => useInfiniteQuery({
  queryKey: ['populations', key],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<Server['PopulationDetail']>(`/populations/${key}`, { after: pageParam }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
})
