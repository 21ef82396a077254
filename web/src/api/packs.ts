import { useQuery } from '@tanstack/react-query'
import { get, post } from './client'

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

/** One thing that is wrong with the packs' files. */
export interface PackMistake {
  file: string
  line: number
  column: number
  code: string
  message: string
  remedy: string
  /** The line, with the words underlined. */
  excerpt: string
}

export interface PackAttempt {
  at: string
  /** A person; empty: a signal, or the example of another server. */
  by: string
  ok: boolean
  version: string
  mistakes: PackMistake[] | null
}

export interface PackStatus {
  version: string
  folders: string[] | null
  behind: boolean
  tried: PackAttempt | null
  /** What of the files of the county's map is left out, and why. */
  map: string[] | null
}

/** Which packs are in force, and how the last attempt to take changed files ended. */
export const usePackStatus = () => useQuery({
  queryKey: ['packs', '', 'status'],
  queryFn: ({ signal }) => get<PackStatus>('/packs/status', undefined, signal),
})

/** Has the files read again, checked and brought into force. */
export const reloadPacks = () => post<PackAttempt>('/packs/reload')
