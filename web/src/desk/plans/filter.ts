// Which commitments the right column shows, and the counts on its chips.
import { kinds, statuses, type Commitment, type Kind, type Status } from './types'

/** Lacks are what keeps a plan from being issued besides pending commitments. */
export type Lack = 'unassigned' | 'past_unset' | 'past'
export const lacks: readonly Lack[] = ['unassigned', 'past_unset', 'past']

export interface Filter {
  status: Status | null
  kind: Kind | null
  lack: Lack | null
}

export const everything: Filter = { status: null, kind: null, lack: null }

export function isEverything(f: Filter): boolean {
  return f.status === null && f.kind === null && f.lack === null
}

/** A commitment stays in the plan's work unless it was rejected or is not the issuer's business. */
export function counts(c: Commitment): boolean {
  return c.status === 'pending' || c.status === 'confirmed'
}

export function lacksOf(c: Commitment): Lack[] {
  if (!counts(c)) return []
  const found: Lack[] = []
  if (!c.lead) found.push('unassigned')
  if (c.is_past) found.push('past')
  if (c.is_past && c.past === null && c.task === null) found.push('past_unset')
  return found
}

export function matches(c: Commitment, f: Filter): boolean {
  if (f.status !== null && c.status !== f.status) return false
  if (f.kind !== null && c.kind !== f.kind) return false
  return f.lack === null || lacksOf(c).includes(f.lack)
}

/** The filter from the page's address; unknown values are ignored. */
export function filterFrom(query: URLSearchParams): Filter {
  return {
    status: pick(statuses, query.get('status')),
    kind: pick(kinds, query.get('kind')),
    lack: pick(lacks, query.get('lack')),
  }
}

function pick<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((k) => k === value) ?? null
}

/** Writes the filter into a copy of the page's query. */
export function withFilter(query: URLSearchParams, f: Filter): URLSearchParams {
  const out = new URLSearchParams(query)
  for (const [key, value] of [['status', f.status], ['kind', f.kind], ['lack', f.lack]] as const) {
    if (value === null) out.delete(key)
    else out.set(key, value)
  }
  return out
}

export interface Chip<T> {
  value: T
  n: number
}

export interface Chips {
  all: number
  status: Chip<Status>[]
  lack: Chip<Lack>[]
  kind: Chip<Kind>[]
}

/**
 * Chips with counts. Each group is counted under the other groups' choice, so that a chip's number is what choosing it
 * shows. A chip that would show nothing is left out unless it is chosen; pending always stays.
 */
export function chipsOf(items: readonly Commitment[], f: Filter): Chips {
  return {
    all: items.length,
    status: statuses
      .map((value) => ({ value, n: count(items, { ...f, status: value }) }))
      .filter((c) => c.n > 0 || c.value === f.status || c.value === 'pending'),
    lack: lacks
      .map((value) => ({ value, n: count(items, { ...f, lack: value }) }))
      .filter((c, _, all) => (c.n > 0 && !(c.value === 'past' && c.n === unset(all))) || c.value === f.lack),
    kind: kinds
      .map((value) => ({ value, n: count(items, { ...f, kind: value }) }))
      .filter((c) => c.n > 0 || c.value === f.kind),
  }
}

// As long as nothing past is settled, both chips would show the same list.
function unset(all: readonly Chip<Lack>[]): number {
  return all.find((c) => c.value === 'past_unset')?.n ?? 0
}

function count(items: readonly Commitment[], f: Filter): number {
  return items.reduce((n, c) => (matches(c, f) ? n + 1 : n), 0)
}

/**
 * The visible commitments. The current one stays in sight after a decision took it out of the filter, so that what was
 * just done can be seen and undone; it goes when another is chosen.
 */
export function visibleOf(items: readonly Commitment[], f: Filter, current: string | null): Commitment[] {
  return items.filter((c) => matches(c, f) || c.id === current)
}

/** The neighbour of the current commitment; the first or last one where none is current. */
export function step(items: readonly Commitment[], current: string | null, by: 1 | -1): string | null {
  const at = items.findIndex((c) => c.id === current)
  if (at < 0) return (by > 0 ? items[0] : items[items.length - 1])?.id ?? null
  return items[at + by]?.id ?? current
}

/** The next pending commitment after the current one, going round once; null when none is left. */
export function nextPending(items: readonly Commitment[], current: string | null, without: ReadonlySet<string> = new Set()): string | null {
  const at = items.findIndex((c) => c.id === current)
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return round.find((c) => c.status === 'pending' && c.id !== current && !without.has(c.id))?.id ?? null
}
