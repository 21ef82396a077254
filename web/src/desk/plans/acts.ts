// What an editor does to a plan under review. Acts run one after another in the order they were asked for, so that an
// undo pressed right after a confirmation undoes that confirmation.
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t, type Key } from '../../i18n'
import type { FileRef } from '../../api/types'
import { errorText } from '../../ui/states'
import * as api from './api'
import { othersWork } from './changes'
import { nameOf, pastText } from './display'
import type { Draft, Patch } from './draft'
import { filledOf } from './draft'
import type { Commitment, Decision, Past, Result, Review, Span, Status } from './types'

/** A line that tells what an act led to. `at` is the commitment it is about. */
export interface Notice {
  text: string
  wrong: boolean
  at: string | null
}

const after: Record<Decision, Status> = { confirm: 'confirmed', reject: 'rejected', elsewhere: 'elsewhere', waiting: 'waiting', reopen: 'pending' }

/** How an edit ended: saved, refused because of another editor's change, or failed for a reason to show. */
export type Saved = { ok: true } | { ok: false; conflict: Clash } | { ok: false; error: string }

/** A conflict with the state it is about. */
export type Clash = api.Conflict & { current: Commitment }

export interface BulkDone {
  done: number
  failed: { n: number; detail: string }[]
}

const CHUNK = 25

export interface Acts {
  decide(c: Commitment, decision: Decision, reason?: string): void
  decideAll(list: readonly Commitment[], decision: Decision, progress: (n: number) => void): Promise<BulkDone>
  past(c: Commitment, past: Past, note?: string, files?: FileRef[]): Promise<boolean>
  pastAll(list: readonly Commitment[], past: Past, note: string, files: FileRef[], progress: (n: number) => void): Promise<BulkDone>
  edit(c: Commitment, patch: Patch, version?: number): Promise<Saved>
  add(span: Span, draft: Draft): Promise<Saved & { id?: string }>
  split(c: Commitment, at: number): Promise<boolean>
  merge(c: Commitment): Promise<string | null>
  undo(): Promise<string | null>
  dismiss(nid: string, dismissed: boolean): void
  owners(mid: string, label: string, lead: string | null, co: string[]): Promise<boolean>
  say(text: string, wrong?: boolean, at?: string | null): void
}

/**
 * The acts on one plan, how many are under way, the last notice, and which states of commitments are the caller's own.
 * Plan and person must not change while the caller is mounted.
 */
export function useActs(id: string, me: string): { acts: Acts; busy: number; notice: Notice | null; own: ReadonlySet<string>; clear: () => void } {
  const client = useQueryClient()
  const [busy, setBusy] = useState(0)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [own] = useState(() => new Set<string>())
  const [acts] = useState(() => makeActs(new Bench(client, id, me, own, setBusy, setNotice)))
  return { acts, busy, notice, own, clear: () => setNotice(null) }
}

/** The cached review and the queue of acts on it. */
class Bench {
  private tail: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly client: QueryClient,
    readonly id: string,
    private readonly me: string,
    private readonly own: Set<string>,
    private readonly setBusy: (change: (n: number) => number) => void,
    private readonly setNotice: (n: Notice) => void,
  ) {}

  say(text: string, wrong = false, at: string | null = null): void {
    this.setNotice({ text, wrong, at })
  }

  fail(error: unknown, at: string | null): void {
    this.say(errorText(error), true, at)
  }

  get review(): Review | undefined {
    return this.client.getQueryData<Review>(api.keys.review(this.id))
  }

  find(cid: string): Commitment | undefined {
    return this.review?.items.find((c) => c.id === cid)
  }

  /** Puts commitments into the cached review; those that came from the server count as the caller's own work. */
  put(items: readonly Commitment[], fromServer: boolean): void {
    const byId = new Map(items.map((c) => [c.id, c]))
    if (fromServer) items.forEach((c) => this.own.add(`${c.id}@${c.version}`))
    this.client.setQueryData<Review>(api.keys.review(this.id), (r) => r && { ...r, items: r.items.map((c) => byId.get(c.id) ?? c) })
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    this.setBusy((n) => n + 1)
    const mine = this.tail.then(async () => {
      await this.client.cancelQueries({ queryKey: api.keys.review(this.id), exact: true })
      return work()
    })
    this.tail = mine.catch(() => undefined)
    void this.tail.then(() => this.setBusy((n) => n - 1))
    return mine
  }

  /** Reads the review anew after an act that moved numbers about; what changed by the caller is marked as own. */
  async reload(): Promise<void> {
    const before = this.review?.items ?? []
    const fresh = await api.review(this.id)
    const mine = othersWork(before, fresh.items, this.own, nameOf).filter((w) => w.by === '' || w.by === this.me)
    const now = new Map(fresh.items.map((c) => [c.id, c]))
    for (const work of mine) {
      for (const cid of work.ids) this.own.add(`${cid}@${now.get(cid)?.version}`)
    }
    before.filter((c) => !now.has(c.id)).forEach((c) => this.own.add(`${c.id}@gone`))
    this.client.setQueryData(api.keys.review(this.id), fresh)
    this.reloadOwners()
  }

  /** What another editor left behind, read anew where the answer does not carry it. */
  async conflict(error: unknown, cid: string): Promise<api.Conflict | null> {
    const told = api.conflictOf(error)
    if (!told || told.current) return told
    await this.reload()
    const current = this.find(cid)
    return current ? { ...told, current } : null
  }

  reloadOwners(): void {
    void this.client.invalidateQueries({ queryKey: api.keys.measures(this.id) })
  }
}

function makeActs(b: Bench): Acts {
  return {
    say: (text, wrong, at) => b.say(text, wrong, at),
    decide: (c, decision, reason) => decideOne(b, c, decision, reason),
    decideAll: (list, decision, progress) => inChunks(b, list, progress, (ids) => api.decide(b.id, ids, decision)),
    past: (c, past, note, files) => pastOne(b, c, past, note, files),
    pastAll: (list, past, note, files, progress) => inChunks(b, list, progress, (ids) => api.setPast(b.id, ids, past, note, files)),
    edit: (c, patch, version) => editOne(b, c, patch, version),
    add: (span, draft) => addOne(b, span, draft),
    split: (c, at) => structural(b, c.id, () => api.split(b.id, c.id, at), t('plans.did.split', { n: c.n })).then((r) => r !== null),
    merge: (c) => structural(b, c.id, () => api.merge(b.id, c.id), t('plans.did.merge', { n: c.n })).then((r) => r && (r[0]?.id ?? null)),
    undo: () => undoLast(b),
    dismiss: (nid, dismissed) => dismissOne(b, nid, dismissed),
    owners: (mid, label, lead, co) => ownersOf(b, mid, label, lead, co),
  }
}

function decideOne(b: Bench, c: Commitment, decision: Decision, reason?: string): void {
  b.put([{ ...c, status: after[decision], reason: reason ?? '' }], false)
  b.run(() => api.decide(b.id, [c.id], decision, reason)).then(
    ([result]) => {
      if (result?.ok) {
        if (result.commitment) b.put([result.commitment], true)
        b.say(t(`plans.did.${decision}` as Key, { n: c.n }), false, c.id)
        return
      }
      b.put([result?.commitment ?? c], true)
      b.say(result?.detail ?? result?.code ?? '', true, c.id)
    },
    (error: unknown) => {
      b.put([c], false)
      b.fail(error, c.id)
    },
  )
}

async function pastOne(b: Bench, c: Commitment, past: Past, note?: string, files?: FileRef[]): Promise<boolean> {
  try {
    const [result] = await b.run(() => api.setPast(b.id, [c.id], past, note, files))
    if (result?.commitment) b.put([result.commitment], true)
    if (result?.ok) b.say(t('plans.did.past', { n: c.n, past: pastText(past) }), false, c.id)
    else b.say(result?.detail ?? result?.code ?? '', true, c.id)
    return result?.ok ?? false
  } catch (error) {
    b.fail(error, c.id)
    return false
  }
}

async function inChunks(b: Bench, list: readonly Commitment[], progress: (n: number) => void, send: (ids: string[]) => Promise<Result[]>): Promise<BulkDone> {
  const out: BulkDone = { done: 0, failed: [] }
  const numbers = new Map(list.map((c) => [c.id, c.n]))
  for (let i = 0; i < list.length; i += CHUNK) {
    const chunk = list.slice(i, i + CHUNK)
    try {
      const results = await b.run(() => send(chunk.map((c) => c.id)))
      b.put(results.flatMap((r) => (r.commitment ? [r.commitment] : [])), true)
      for (const r of results) {
        if (r.ok) out.done++
        else out.failed.push({ n: numbers.get(r.id) ?? 0, detail: r.detail ?? r.code ?? '' })
      }
    } catch (error) {
      chunk.forEach((c) => out.failed.push({ n: c.n, detail: errorText(error) }))
    }
    progress(Math.min(i + CHUNK, list.length))
  }
  return out
}

async function editOne(b: Bench, c: Commitment, patch: Patch, version?: number): Promise<Saved> {
  try {
    const saved = await b.run(() => api.edit(b.id, c, patch, version))
    b.put([saved], true)
    b.reloadOwners()
    b.say(t('plans.did.edit', { n: c.n }), false, c.id)
    return { ok: true }
  } catch (error) {
    const conflict = await b.conflict(error, c.id)
    if (!conflict?.current) return { ok: false, error: errorText(error) }
    b.put([conflict.current], false)
    return { ok: false, conflict: { ...conflict, current: conflict.current } }
  }
}

async function addOne(b: Bench, span: Span, draft: Draft): Promise<Saved & { id?: string }> {
  try {
    const made = await b.run(() => api.add(b.id, span, filledOf(draft)))
    await b.run(() => b.reload())
    b.say(t('plans.did.add', { n: b.find(made.id)?.n ?? made.n }), false, made.id)
    return { ok: true, id: made.id }
  } catch (error) {
    return { ok: false, error: errorText(error) }
  }
}

// Splits and merges number the list anew, so all of it is read again.
async function structural(b: Bench, cid: string, work: () => Promise<Commitment[]>, done: string): Promise<Commitment[] | null> {
  try {
    const items = await b.run(async () => {
      const answer = await work()
      await b.reload()
      return answer
    })
    b.say(done, false, items[0]?.id ?? null)
    return items
  } catch (error) {
    b.fail(error, cid)
    return null
  }
}

async function undoLast(b: Bench): Promise<string | null> {
  try {
    const { undone, items } = await b.run(async () => {
      const answer = await api.undo(b.id)
      await b.reload()
      return answer
    })
    const at = items[0]?.id ?? null
    b.say(t('plans.did.undo', { what: t(`plans.undo_what.${undone}` as Key) }), false, at)
    return at
  } catch (error) {
    if ((error as { code?: string }).code === 'nothing_to_undo') b.say(t('plans.nothing_to_undo'))
    else b.fail(error, null)
    return null
  }
}

function dismissOne(b: Bench, nid: string, dismissed: boolean): void {
  b.run(async () => {
    await api.dismiss(b.id, nid, dismissed)
    await b.reload()
  }).then(
    () => b.say(t(dismissed ? 'plans.did.dismiss' : 'plans.did.undismiss')),
    (error: unknown) => b.fail(error, null),
  )
}

async function ownersOf(b: Bench, mid: string, label: string, lead: string | null, co: string[]): Promise<boolean> {
  try {
    await b.run(async () => {
      await api.setOwners(b.id, mid, lead, co)
      await b.reload()
    })
    b.say(t('plans.did.owners', { label }))
    return true
  } catch (error) {
    b.fail(error, null)
    return false
  }
}
