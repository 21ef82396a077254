import { useQuery, useQueryClient } from '@tanstack/react-query'
import { del, get, post } from './client'
import type { components } from './openapi'

/** What is open to a person for a time. */
export type Access = components['schemas']['AccessView']

export interface AccessAsked {
  ledger: string
  record?: string
  unit?: string
  person: string
  until: string
  reason: string
}

/** What the person gave and was given, for who may open things all of the territory: what holds, or what is over. */
export const useAccess = (past = false, enabled = true) => useQuery({
  queryKey: ['access', past],
  enabled,
  queryFn: async ({ signal }) => (await get<{ items: Access[] | null }>('/access', { past: past || undefined }, signal)).items ?? [],
})

export const giveAccess = (a: AccessAsked, key: string) => post<Access>('/access', a, { key })
export const endAccess = (id: string) => del(`/access/${id}`)

/** Reads again what tells of access. */
export function useAccessChanged() {
  const cache = useQueryClient()
  return () => Promise.all(['access', 'record'].map((k) => cache.invalidateQueries({ queryKey: [k] })))
}
