import { useQuery } from '@tanstack/react-query'
import { get } from './client'

/** Where a value comes from. */
export interface PackOrigin {
  level: 'base' | 'sector' | 'county' | 'office' | 'plan'
  pack: string
  file: string
  line: number
}

export interface PackPart extends PackOrigin {
  construct: string
  path: string
  title: string
}

export interface PackLine extends PackOrigin {
  path: string
  depth: number
  key: string
  value: string
}

export interface PackShown {
  parts: PackPart[] | null
  lines: PackLine[] | null
}

/** All definitions that the packs declare. */
export const usePackParts = () => useQuery({
  queryKey: ['packs'],
  queryFn: async ({ signal }) => (await get<PackShown>('/packs/show', undefined, signal)).parts ?? [],
  staleTime: 600_000,
})

/** One definition as it is in force, line by line. */
export const usePackLines = (path: string) => useQuery({
  queryKey: ['packs', path],
  enabled: path !== '',
  queryFn: async ({ signal }) => (await get<PackShown>('/packs/show', { path }, signal)).lines ?? [],
  staleTime: 600_000,
})
