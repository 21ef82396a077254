import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get, patch, post } from './client'
import type { components } from './openapi'
import type { Unit, UnitDetail, UnitKind } from './types'

type Server = components['schemas']
type NamedUnit = Server['NamedUnit']

export const useUnit = (id: string | undefined) => useQuery({
  queryKey: ['unit', id],
  enabled: Boolean(id),
  queryFn: ({ signal }) => get<UnitDetail>(`/units/${id ?? ''}`, undefined, signal),
})

/** Units of the region with exactly this name or code, whoever's territory they lie in. */
export const useNamedUnits = (q: string, kind: string | undefined, enabled: boolean) => useQuery({
  enabled: enabled && q.length > 1,
  queryKey: ['units', 'named', q, kind],
  queryFn: async ({ signal }) => (await get<{ items: NamedUnit[] | null }>('/units/named', { q, kind }, signal)).items ?? [],
  staleTime: 60_000,
})

export const useUnitKinds = () => useQuery({
  queryKey: ['unit-kinds'],
  queryFn: async ({ signal }) => (await get<{ items: UnitKind[] | null }>('/unit-kinds', undefined, signal)).items ?? [],
  staleTime: 600_000,
})

export function useUnitsChanged() {
  const cache = useQueryClient()
  return () => Promise.all(['units', 'unit', 'post-requests', 'administrators'].map((k) => cache.invalidateQueries({ queryKey: [k] })))
}

export interface UnitInput {
  kind: string
  name: string
  parent: string
  code?: string
  aliases?: string[]
}

export const addUnit = (u: UnitInput) => post<Unit>('/units', u)
export const renameUnit = (id: string, u: { name: string; aliases: string[] }, version: number) => patch<Unit>(`/units/${id}`, u, version)
export const addPerson = (unit: string, p: { name: string; login: string; role: string; identity?: string; phone?: string; since?: string; until?: string }) =>
  post<Server['NewPerson']>(`/units/${unit}/people`, p)

/** A new password of a person, shown once. */
export const resetPassword = (person: string) => post<{ password: string }>(`/accounts/${person}/password`)

export type PostRequest = Server['PostRequestView']

/** Posts asked for in one's territory and not given yet. */
export const useRequests = (enabled: boolean) => useQuery({
  enabled,
  queryKey: ['post-requests'],
  queryFn: ({ signal }) => get<Server['PostRequests']>('/post-requests', undefined, signal),
})

export const decideRequest = (id: string, accept: boolean, reason: string) => post(`/post-requests/${id}/decide`, { accept, reason })
export const identifyPerson = (person: string, identity: string) => call('PUT', `/people/${person}/identity`, { body: { identity } })
export const mergePerson = (person: string, into: string, reason: string) => post(`/people/${person}/merge`, { into, reason })
export const notePhone = (person: string, phone: string) => call('PUT', `/people/${person}/phone`, { body: { phone } })

/** A person's identity number or telephone, whole; the reason is logged and the person told. */
export const revealPerson = (person: string, field: 'identity' | 'phone', reason: string, key: string) => post<Server['PersonalView']>(`/people/${person}/reveal`, { field, reason }, { key })

/** A post beside those a person holds; asked: it waits to be confirmed. */
export const addPost = (unit: string, p: { person: string; role: string; since?: string; until?: string }) => post<Server['PersonView']>(`/units/${unit}/posts`, p)
export const setTerm = (id: string, until: string) => patch(`/posts/${id}`, { until })
export const endPost = (id: string) => patch(`/posts/${id}`, { end: true })

/** The administrators who must be different persons, and which of them nobody is. */
export const useAdministrators = () => useQuery({
  queryKey: ['administrators'],
  queryFn: ({ signal }) => get<Server['Administrators']>('/administrators', undefined, signal),
})
