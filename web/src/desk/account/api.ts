import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { ApiError, get } from '../../api/client'
import type { components } from '../../api/openapi'
import { errorText } from '../../ui/states'

type Server = components['schemas']
export type Session = Server['SessionView']
export type SignIn = Server['SignInView']
export type Second = Server['SecondView']
export type Enrolment = Server['EnrolView']
export type Token = Server['TokenView']

const HISTORY = 20

export const sessionsKey = ['account', 'sessions']
export const secondKey = ['account', 'second']
export const tokensKey = ['account', 'tokens']

const list = <T>(queryKey: string[], path: string) => ({
  queryKey,
  queryFn: async ({ signal }: { signal: AbortSignal }) => (await get<{ items: T[] | null }>(path, undefined, signal)).items ?? [],
})

export const useSessions = () => useQuery(list<Session>(sessionsKey, '/me/sessions'))
export const useTokens = () => useQuery(list<Token>(tokensKey, '/me/tokens'))
export const useSecond = () => useQuery({ queryKey: secondKey, queryFn: ({ signal }) => get<Second>('/me/second-factor', undefined, signal) })

export const useSignIns = () => useInfiniteQuery({
  queryKey: ['account', 'sign-ins'],
  initialPageParam: '',
  queryFn: async ({ pageParam, signal }) => (await get<{ items: SignIn[] | null }>('/me/sign-ins', { before: pageParam, limit: HISTORY }, signal)).items ?? [],
  getNextPageParam: (last) => last.length === HISTORY ? last[last.length - 1]?.id : undefined,
})

/**
 * The recovery codes that are on the page, null: none. They stand beside the page, which is drawn anew once nothing has to be done
 * first, and are told nowhere again.
 */
export function useCodes(): [string[] | null, (codes: string[] | null) => void] {
  const key = ['recovery-codes']
  const cache = useQueryClient()
  const { data } = useQuery<string[] | null>({ queryKey: key, queryFn: () => null, enabled: false, initialData: null })
  return [data, (codes) => cache.setQueryData(key, codes)]
}

/** Why something was refused, with the first field it names. */
export function refusal(e: unknown): string {
  const first = e instanceof ApiError ? e.errors[0]?.message : ''
  const text = errorText(e)
  return first && !text.includes(first) ? `${text} ${first}` : text
}
