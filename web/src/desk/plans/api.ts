// Calls of the plan noun. Lists that an answer leaves null become empty, so that the pages need not ask.
import { ApiError, get, patch, post, put } from '../../api/client'
import type { Page, PlanSummary, Rec, Unit } from '../../api/types'
import { handedLedger, handedList } from '../../ui/links'
import type { Changes, Commitment, Decision, Measure, NotTaken, Past, Plan, Result, Review, Span } from './types'
import type { Patch } from './draft'
import type { FileRef } from '../../api/types'

export const keys = {
  list: ['plans'] as const,
  plan: (id: string) => ['plan', id] as const,
  review: (id: string) => ['plan', id, 'commitments'] as const,
  measures: (id: string) => ['plan', id, 'measures'] as const,
  changes: (id: string) => ['plan', id, 'changes'] as const,
  progress: (id: string) => ['plan', id, 'progress'] as const,
  tasks: (id: string) => ['plan', id, 'tasks'] as const,
}

const path = (id: string, rest = '') => `/plans/${encodeURIComponent(id)}${rest}`

export async function plans(): Promise<PlanSummary[]> {
  return (await get<{ items: PlanSummary[] | null }>('/plans')).items ?? []
}

export async function plan(id: string): Promise<Plan> {
  const p = await get<Plan>(path(id))
  return { ...p, blocks: p.blocks ?? [], headings: p.headings ?? [], warnings: p.warnings ?? [], may: p.may ?? [] }
}

function whole(c: Commitment): Commitment {
  return { ...c, co: c.co ?? [], past_files: c.past_files ?? [], what: c.what ?? '', who: c.who ?? '' }
}

export async function review(id: string): Promise<Review> {
  const r = await get<{ version: number; items: Commitment[] | null; not_taken: NotTaken[] | null }>(path(id, '/commitments'))
  return { version: r.version, items: (r.items ?? []).map(whole), not_taken: r.not_taken ?? [] }
}

export async function measures(id: string): Promise<Measure[]> {
  const r = await get<{ items: Measure[] | null }>(path(id, '/measures'))
  return (r.items ?? []).map((m) => ({ ...m, co: m.co ?? [] }))
}

export async function changes(id: string): Promise<Changes> {
  const c = await get<Changes>(path(id, '/changes'))
  return {
    ...c,
    changed: (c.changed ?? []).map((p) => ({ before: whole(p.before), after: whole(p.after) })),
    added: (c.added ?? []).map(whole),
    gone: (c.gone ?? []).map(whole),
  }
}

export interface MeasureProgress {
  id: string
  label: string
  title: string
  heading: string
  tasks: number
  done: number
  green: number
  yellow: number
  red: number
  grey: number
}

export async function progress(id: string): Promise<MeasureProgress[]> {
  return (await get<{ measures: MeasureProgress[] | null }>(path(id, '/progress'))).measures ?? []
}

/** All tasks of a plan, page by page. */
export async function tasks(id: string): Promise<Rec[]> {
  const all: Rec[] = []
  let after: string | null = null
  do {
    const page: Page<Rec> = await get<Page<Rec>>(`/records/${handedLedger()}`, { where: [`plan:${id}`], limit: 200, after })
    all.push(...(page.items ?? []))
    after = page.next
  } while (after)
  return all
}

export async function findUnits(q: string, signal?: AbortSignal): Promise<Unit[]> {
  return (await get<{ items: Unit[] | null }>('/units', { q }, signal)).items ?? []
}

const results = async (answer: Promise<{ results: Result[] | null }>): Promise<Result[]> =>
  ((await answer).results ?? []).map((r) => (r.commitment ? { ...r, commitment: whole(r.commitment) } : r))

export function decide(id: string, ids: string[], decision: Decision, reason?: string): Promise<Result[]> {
  return results(post(path(id, '/commitments/decide'), { ids, decision, ...(reason ? { reason } : {}) }))
}

export function setPast(id: string, ids: string[], past: Past, note?: string, files?: FileRef[]): Promise<Result[]> {
  const body = { ids, past, ...(note ? { note } : {}), ...(files?.length ? { files: files.map((f) => f.hash) } : {}) }
  return results(post(path(id, '/commitments/past'), body))
}

export async function edit(id: string, c: Commitment, fields: Patch, version = c.version): Promise<Commitment> {
  return whole(await patch<Commitment>(path(id, `/commitments/${c.id}`), fields, version))
}

export async function add(id: string, span: Span, fields: Patch): Promise<Commitment> {
  return whole(await post<Commitment>(path(id, '/commitments'), { ...fields, start: span.start, end: span.end }))
}

export async function split(id: string, cid: string, at: number): Promise<Commitment[]> {
  return ((await post<{ items: Commitment[] | null }>(path(id, `/commitments/${cid}/split`), { at })).items ?? []).map(whole)
}

export async function merge(id: string, cid: string): Promise<Commitment[]> {
  return ((await post<{ items: Commitment[] | null }>(path(id, `/commitments/${cid}/merge`))).items ?? []).map(whole)
}

export async function undo(id: string): Promise<{ undone: string; items: Commitment[] }> {
  const r = await post<{ undone: string; items: Commitment[] | null }>(path(id, '/undo'))
  return { undone: r.undone, items: (r.items ?? []).map(whole) }
}

export function dismiss(id: string, nid: string, dismissed: boolean): Promise<unknown> {
  return post(path(id, `/not-taken/${nid}/dismiss`), { dismissed })
}

export function setOwners(id: string, mid: string, lead: string | null, co: string[]): Promise<unknown> {
  return put(path(id, `/measures/${encodeURIComponent(mid)}/owners`), { lead, co })
}

export interface Issued {
  tasks: number
  parts: number
  history: number
}

export function issue(id: string, key: string): Promise<Issued> {
  return post<Issued>(path(id, '/issue'), {}, { key })
}

/** The state another editor left behind, from a 412 answer; null for any other error. */
export interface Conflict {
  /** Null where the answer does not carry it. */
  current: Commitment | null
  by: string
  at: string | null
}

export function conflictOf(error: unknown): Conflict | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null
  const p = error.problem
  const by = p.by && typeof p.by === 'object' ? (p.by as { name?: string }).name : p.by
  const current = p.current && typeof p.current === 'object' ? whole(p.current as Commitment) : null
  return { current, by: typeof by === 'string' ? by : '', at: typeof p.at === 'string' ? p.at : null }
}

/** The task list of a plan, ended tasks included, so that it shows as many as the figure that leads to it. */
export function tasksLink(id: string, more: { measure?: string; light?: string } = {}): string {
  return handedList({ where: [`plan:${id}`, ...(more.measure ? [`measure:${more.measure}`] : [])], ...(more.light ? { light: more.light } : { state: 'all' }) })
}
