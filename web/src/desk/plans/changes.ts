// What differs between two states of a commitment: for conflicts, for other editors' work, for revisions.
import type { Commitment, Owner } from './types'

export const comparedFields = [
  'kind',
  'status',
  'what',
  'who',
  'start_date',
  'due',
  'within_year',
  'coverage',
  'every',
  'min',
  'due_month_day',
  'op',
  'value',
  'value_max',
  'unit',
  'exception_of',
  'lead',
  'co',
  'past',
  'past_note',
  'reason',
  'quote',
] as const

export type Field = (typeof comparedFields)[number]

function plain(c: Commitment, field: Field): string {
  const value = c[field]
  if (field === 'lead') return c.lead?.unit ?? ''
  if (field === 'co') return sortedUnits(c.co)
  return value === null || value === undefined || (field === 'min' && value === 0) ? '' : String(value as string | number | boolean)
}

function sortedUnits(owners: readonly Owner[]): string {
  return owners
    .map((o) => o.unit)
    .sort()
    .join('\n')
}

/** Fields that differ, in the order the screen shows them. */
export function changedFields(before: Commitment, after: Commitment): Field[] {
  return comparedFields.filter((field) => plain(before, field) !== plain(after, field))
}

export interface OthersWork {
  /** Person's name, '' where the answer names none. */
  by: string
  numbers: number[]
  /** Ids of commitments that are new or changed. */
  ids: string[]
  gone: number
}

/**
 * What others did between two answers of the server. `own` holds "id@version" of every commitment that came back from the
 * caller's own acts.
 */
export function othersWork(before: readonly Commitment[], after: readonly Commitment[], own: ReadonlySet<string>, nameOf: (c: Commitment) => string): OthersWork[] {
  const known = new Map(before.map((c) => [c.id, c]))
  const left = new Set(known.keys())
  const byName = new Map<string, OthersWork>()
  for (const c of after) {
    left.delete(c.id)
    const old = known.get(c.id)
    if ((old && old.version === c.version) || own.has(`${c.id}@${c.version}`)) continue
    add(byName, nameOf(c), c)
  }
  const gone = [...left].filter((id) => !own.has(`${id}@gone`)).length
  const list = [...byName.values()]
  if (gone > 0) {
    const first = list[0]
    if (first) first.gone = gone
    else list.push({ by: '', numbers: [], ids: [], gone })
  }
  return list
}

function add(byName: Map<string, OthersWork>, by: string, c: Commitment): void {
  const work = byName.get(by) ?? { by, numbers: [], ids: [], gone: 0 }
  work.numbers.push(c.n)
  work.ids.push(c.id)
  byName.set(by, work)
}

/** Numbers as people write them: 3、5–9、12. */
export function ranges(numbers: readonly number[], comma: string): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const parts: string[] = []
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j + 1 < sorted.length && sorted[j + 1] === (sorted[j] ?? 0) + 1) j++
    const [first, last] = [sorted[i], sorted[j]]
    if (j === i) parts.push(String(first))
    else if (j === i + 1) parts.push(String(first), String(last))
    else parts.push(`${first}–${last}`)
    i = j + 1
  }
  return parts.join(comma)
}
