import { infiniteQueryOptions, keepPreviousData, queryOptions, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { first } from './ahead'
import { learnPages } from '../ui/links'
import { call, get, patch, post, type Query } from './client'
import type { Counts, FileRef, FormState, Home, Ledger, Linked, LogEvent, Page, Rec, RecDetail, Todo, Unit, Values } from './types'

/** All ledgers that the acting post may see; they change only when the packs do. */
export const useLedgers = () => useQuery({
  queryKey: ['ledgers'],
  queryFn: async ({ signal }) => {
    const all = (await first<{ items: Ledger[] | null }>('/ledgers', signal)).items ?? []
    learnPages(all)
    return all
  },
  staleTime: 600_000,
})

/** The definition of one ledger; null when the post does not see it. */
export function useLedger(name: string) {
  const q = useLedgers()
  return { ...q, data: q.data && (q.data.find((l) => l.name === name) ?? null) }
}

export const PAGE = 50

/** How the pages of a list are read; whoever needs them before they are drawn can ask for them by it. */
export const recordsQuery = (ledger: string, query: Query) => infiniteQueryOptions({
  queryKey: ['records', ledger, query],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<Page<Rec>>(`/records/${ledger}`, { limit: PAGE, ...query, after: pageParam }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** The records of a ledger page by page; those of the query before stay until the new ones are there. */
export const useRecords = (ledger: string, query: Query, enabled = true) => useInfiniteQuery({ ...recordsQuery(ledger, query), enabled, placeholderData: keepPreviousData })

/** How counts are read: by a field, and with what the fields that have a sum come to where that is asked. */
export const countsQuery = (ledger: string, by: string, query: Query, sums = false) => queryOptions({
  queryKey: ['records', ledger, 'counts', by, query, sums],
  queryFn: ({ signal }) => get<Counts>(`/records/${ledger}/counts`, { ...query, by, sums: sums || undefined }, signal),
})

export const useCounts = (ledger: string, by: string, query: Query, enabled = true, sums = false) => useQuery({ ...countsQuery(ledger, by, query, sums), enabled, placeholderData: keepPreviousData })

export const useRecord = (ledger: string, id: string) => useQuery({
  queryKey: ['record', ledger, id],
  enabled: id !== '',
  queryFn: ({ signal }) => get<RecDetail>(`/records/${ledger}/${id}`, undefined, signal),
})

export const readRecord = (ledger: string, id: string) => get<RecDetail>(`/records/${ledger}/${id}`)

export const useHistory = (ledger: string, id: string) => useQuery({
  queryKey: ['record', ledger, id, 'history'],
  queryFn: async ({ signal }) => (await get<{ items: LogEvent[] | null }>(`/records/${ledger}/${id}/history`, undefined, signal)).items ?? [],
})

export const useLinked = (ledger: string, id: string) => useQuery({
  queryKey: ['record', ledger, id, 'linked'],
  queryFn: async ({ signal }) => (await get<Linked>(`/records/${ledger}/${id}/linked`, undefined, signal)).groups ?? [],
})

export type TodoBox = 'todo' | 'done' | 'started' | 'copies'

/** A box of what waits, was done, started, or sent for information; of all ledgers, page by page. */
export const useTodo = (box: TodoBox) => useInfiniteQuery({
  queryKey: ['todo', box],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => get<Todo>('/todo', { box, limit: PAGE, after: pageParam }, signal),
  getNextPageParam: (last) => last.next ?? undefined,
})

/** What became of each of many records, in the order they were named. */
export interface BulkResults {
  done: number
  refused: number
  items: { id?: string; state?: string; problem?: { title: string; detail: string; errors?: { message: string }[] | null } }[] | null
}

/** Takes one move of many records, with the same input; a version that has changed since is refused for its record alone. */
export const moveMany = (ledger: string, move: string, records: { id: string; version: number }[], key: string, input: MoveInput = {}) =>
  post<BulkResults>(`/bulk/records/${ledger}/moves/${move}`, { items: records.map(({ id, version }) => ({ id, version })), ...input }, { key })

export const useHome = () => useQuery({ queryKey: ['home'], queryFn: ({ signal }) => get<Home>('/home', undefined, signal) })

export const useUnits = (query: Query = {}, enabled = true) => useQuery({
  enabled,
  queryKey: ['units', query],
  queryFn: async ({ signal }) => (await get<{ items: Unit[] | null }>('/units', query, signal)).items ?? [],
  staleTime: 60_000,
})

/** Everything that may show a record is read again after an act. */
export function useRefresh() {
  const cache = useQueryClient()
  return () => Promise.all(['record', 'records', 'todo', 'home', 'plan', 'plans', 'notices'].map((k) => cache.invalidateQueries({ queryKey: [k] })))
}

export interface MoveInput {
  values?: Values
  note?: string
  files?: string[]
}

export interface CheckInput extends MoveInput {
  /** The record a move or an edit is tried on; left out: one to be. */
  record?: string
  version?: number
  /** A record or unit that leads to the new one. */
  from?: string
  unit?: string
  person?: string
  asset?: string
  move?: string
}

/** What a form would come to if it were sent now; nothing is written. */
export const checkForm = (ledger: string, input: CheckInput, signal?: AbortSignal) => call<FormState>('POST', `/records/${ledger}/check`, { body: input, signal })
/** Makes a record by the move named in input; about tells its unit, person or asset. */
export const makeRecord = (ledger: string, input: MoveInput & Pick<CheckInput, 'unit' | 'person' | 'asset' | 'move'>, key: string) => post<Rec>(`/records/${ledger}`, input, { key })

export interface VerbInput {
  note?: string
  persons?: string[]
  units?: string[]
  state?: string
  field?: string
  values?: Values
  until?: string
  any?: boolean
  blocks?: boolean
  agree?: boolean
}

export interface SignInput {
  slot: string
  refuse?: boolean
  opinion?: string
  position?: { lat: number; lng: number }
  drawing?: string
}

export const makeMove = (ledger: string, id: string, move: string, input: MoveInput, version: number, key?: string) =>
  post<Rec>(`/records/${ledger}/${id}/moves/${move}`, input, { ifMatch: version, key })
export const createRecord = (ledger: string, unit: string, values: Values, key?: string) => post<Rec>(`/records/${ledger}`, { unit, values }, { key })
export const editRecord = (ledger: string, id: string, values: Values, version: number) => patch<Rec>(`/records/${ledger}/${id}`, { values }, version)
export const urge = (ledger: string, id: string, note: string) =>
  post<{ urged_at: string; again_from: string }>(`/records/${ledger}/${id}/urge`, note ? { note } : {})
/** Uses an office verb; each takes what it needs of the input. */
export const doVerb = (ledger: string, id: string, verb: string, input: VerbInput, key?: string) => post<RecDetail>(`/records/${ledger}/${id}/verbs/${verb}`, input, { key })
/** Signs a move that waits for signatures, or refuses it. */
export const signMove = (ledger: string, id: string, move: string, input: SignInput) => post<RecDetail>(`/records/${ledger}/${id}/moves/${move}/sign`, input)
export const comment = (ledger: string, id: string, text: string, files: FileRef[]) =>
  post(`/records/${ledger}/${id}/comments`, { text, files: files.map((f) => f.hash) })
