import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, patch, post } from './client'
import type { components } from './openapi'
import type { Unit, UnitDetail, UnitKind } from './types'

type NamedUnit = components['schemas']['NamedUnit']

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
  return () => Promise.all(['units', 'unit'].map((k) => cache.invalidateQueries({ queryKey: [k] })))
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
export const addPerson = (unit: string, p: { name: string; login: string; role: string }) =>
  post<{ person: string; login: string; password: string }>(`/units/${unit}/people`, p)
