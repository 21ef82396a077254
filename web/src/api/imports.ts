import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ApiError, apiUrl, get, post, upload } from './client'

export type RowKind = 'added' | 'changed' | 'same' | 'wrong'

/** A file that was checked to be imported, and how many of its rows come to what. */
export interface Import {
  id: string
  ledger: string
  title: string
  file: string
  state: 'checked' | 'committed' | 'undone' | 'expired'
  at: string
  ended: string | null
  added: number
  changed: number
  same: number
  wrong: number
  ignored: string[] | null
}

export interface ImportRow {
  /** In the sheet, from 1. */
  row: number
  kind: RowKind
  record: string | null
  title: string
  unit: string
  cells: { field: string; title: string; from: unknown; to: unknown }[] | null
  errors: { column: string; title: string; message: string }[] | null
}

interface Rows { items: ImportRow[] | null; next: number | null }

export const templateUrl = (ledger: string) => apiUrl('/imports/template', { ledger })
export const markedUrl = (id: string) => apiUrl(`/imports/${id}/marked`)

/** Sends a file to be checked; done grows from 0 to 1 while it is sent. */
export const checkImport = (ledger: string, file: File, progress: (done: number) => void) =>
  upload<Import>(`/imports?ledger=${encodeURIComponent(ledger)}`, file, {}, progress)

/** One's own imports into a ledger, the latest first. */
export const useImports = (ledger: string) => useQuery({
  queryKey: ['imports', ledger],
  queryFn: async ({ signal }) => (await get<{ items: Import[] | null }>('/imports', { ledger }, signal)).items ?? [],
})

/** The rows of an import of one kind, in the order of the sheet. */
export const useImportRows = (id: string, kind: RowKind) => useInfiniteQuery({
  queryKey: ['imports', 'rows', id, kind],
  queryFn: ({ pageParam, signal }) => get<Rows>(`/imports/${id}/rows`, { kind, after: pageParam, limit: 50 }, signal),
  initialPageParam: 0,
  getNextPageParam: (last) => last.next ?? undefined,
})

/** Commits or takes back an import. Many rows take longer than a request waits; then the import itself tells when it is done. */
export async function actOnImport(id: string, act: 'commit' | 'undo'): Promise<Import> {
  try {
    return await post<Import>(`/imports/${id}/${act}`)
  } catch (x) {
    if (!(x instanceof ApiError) || x.code !== 'timeout') throw x
  }
  for (let i = 0; i < 60; i++) {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const is = await get<Import>(`/imports/${id}`)
    if (is.state === (act === 'commit' ? 'committed' : 'undone')) return is
  }
  return post<Import>(`/imports/${id}/${act}`)
}
