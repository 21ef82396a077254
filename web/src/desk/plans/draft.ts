// The edit form of a commitment: text as typed, checked and turned into the fields the API takes.
import type { Commitment, Kind, Owner } from './types'

export interface Draft {
  kind: Kind
  what: string
  who: string
  start_date: string
  due: string
  coverage: string
  every: string
  min: string
  due_month_day: string
  op: string
  value: string
  value_max: string
  unit: string
  lead: Owner | null
  co: Owner[]
}

export type DraftField = keyof Draft

/** The fields each kind has besides what, who, lead and co; the form shows these and clears the rest. */
export const fieldsOfKind: Record<Kind, readonly DraftField[]> = {
  milestone: ['start_date', 'due', 'coverage'],
  recurring: ['every', 'min', 'due_month_day', 'start_date', 'due'],
  target: ['op', 'value', 'value_max', 'unit', 'every', 'due'],
  phase: ['start_date', 'due'],
  trigger: [],
  open: ['start_date', 'due'],
}

export const periods = ['day', 'week', 'ten-days', 'two-weeks', 'half-month', 'month', 'two-months', 'quarter', 'half-year', 'year', 'two-years', 'three-years'] as const
export const operators = ['>=', '<=', '=', '~'] as const

/** Periods are spelled with "-" by the reader and "_" by ledgers; the screen knows one spelling. */
export function period(every: string | null): string {
  return (every ?? '').replace(/_/g, '-')
}

export function draftOf(c: Commitment): Draft {
  return {
    kind: c.kind,
    what: c.what,
    who: c.who,
    start_date: c.start_date ?? '',
    due: c.due ?? '',
    coverage: percentText(c.coverage),
    every: period(c.every),
    min: c.min ? String(c.min) : '',
    due_month_day: c.due_month_day ?? '',
    op: c.op ?? '',
    value: c.unit === 'ratio' ? percentText(c.value) : numberText(c.value),
    value_max: c.unit === 'ratio' ? percentText(c.value_max) : numberText(c.value_max),
    unit: c.unit ?? '',
    lead: c.lead,
    co: c.co,
  }
}

export function emptyDraft(kind: Kind, what: string): Draft {
  return {
    kind,
    what,
    who: '',
    start_date: '',
    due: '',
    coverage: '',
    every: '',
    min: '',
    due_month_day: '',
    op: kind === 'target' ? '>=' : '',
    value: '',
    value_max: '',
    unit: '',
    lead: null,
    co: [],
  }
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value)
}

/** 0.4 as "40%", without the noise of binary fractions. */
export function percentText(value: number | null): string {
  return value === null ? '' : `${Number((value * 100).toFixed(4))}%`
}

/** What a field holds as typed: null when empty, undefined when it cannot be read. */
export function readNumber(text: string): number | null | undefined {
  const t = half(text).replace(/,/g, '').trim()
  if (t === '') return null
  const m = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(t)
  if (!m) return undefined
  const value = Number(m[1])
  return m[2] === '%' ? Number((value / 100).toFixed(6)) : value
}

function half(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

/**
 * A date as people type it (2025-6-30, 2025.6.30, 20250630, 2025年6月30日, and 2025年6月 or 2025年底 for their last day) in
 * ISO form; null when empty, undefined when it cannot be read.
 */
export function readDate(text: string): string | null | undefined {
  const t = half(text).replace(/\s/g, '')
  if (t === '') return null
  const day = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(t) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(t)
  if (day) return iso(Number(day[1]), Number(day[2]), Number(day[3]))
  const month = /^(\d{4})[-./年](\d{1,2})月?底?$/.exec(t)
  if (month) return iso(Number(month[1]), Number(month[2]), lastDay(Number(month[1]), Number(month[2])))
  const year = /^(\d{4})年?底?$/.exec(t)
  return year ? `${year[1]}-12-31` : undefined
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1949 || year > 2200 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** "1-31", "1月31日" as "01-31"; null when empty, undefined when it cannot be read. */
export function readMonthDay(text: string): string | null | undefined {
  const t = half(text).replace(/\s/g, '')
  if (t === '') return null
  const m = /^(\d{1,2})[-./月](\d{1,2})日?$/.exec(t)
  const date = m ? iso(2024, Number(m[1]), Number(m[2])) : undefined
  return date?.slice(5)
}

/** What is wrong with a field, as a key of the page's texts. */
export type Problem = 'date' | 'order' | 'number' | 'count' | 'month_day' | 'missing' | 'max'

export type Problems = Partial<Record<DraftField, Problem>>

export function check(d: Draft): Problems {
  const found: Problems = {}
  const has = new Set<DraftField>(fieldsOfKind[d.kind])
  if (d.what.trim() === '') found.what = 'missing'
  checkDates(d, has, found)
  if (d.kind === 'recurring' && d.every === '') found.every = 'missing'
  if (has.has('min') && d.min.trim() !== '' && !isCount(d.min)) found.min = 'count'
  if (has.has('due_month_day') && readMonthDay(d.due_month_day) === undefined) found.due_month_day = 'month_day'
  if (has.has('coverage') && readNumber(d.coverage) === undefined) found.coverage = 'number'
  if (d.kind === 'target') checkTarget(d, found)
  return found
}

function checkDates(d: Draft, has: ReadonlySet<DraftField>, found: Problems): void {
  const start = has.has('start_date') ? readDate(d.start_date) : null
  const due = has.has('due') ? readDate(d.due) : null
  if (start === undefined) found.start_date = 'date'
  if (due === undefined) found.due = 'date'
  else if (due === null && start === null && (d.kind === 'milestone' || d.kind === 'phase')) found.due = 'missing'
  else if (start && due && start > due) found.due = 'order'
}

function checkTarget(d: Draft, found: Problems): void {
  const value = readNumber(d.value)
  const max = readNumber(d.value_max)
  if (value === undefined) found.value = 'number'
  if (value === null) found.value = 'missing'
  if (max === undefined) found.value_max = 'number'
  else if (max !== null && typeof value === 'number' && max < value) found.value_max = 'max'
}

function isCount(text: string): boolean {
  const n = readNumber(text)
  return typeof n === 'number' && Number.isInteger(n) && n >= 1
}

export type Patch = Record<string, unknown>

/** The fields of a draft as the API takes them; fields the kind does not have are cleared. */
export function fieldsOf(d: Draft): Patch {
  const has = new Set<DraftField>(fieldsOfKind[d.kind])
  const when = <T>(field: DraftField, value: T | null | undefined): T | null => (has.has(field) ? (value ?? null) : null)
  return {
    kind: d.kind,
    what: d.what.trim(),
    who: d.who.trim(),
    start_date: when('start_date', readDate(d.start_date)),
    due: when('due', readDate(d.due)),
    coverage: when('coverage', readNumber(d.coverage)),
    every: when('every', d.every || null),
    min: d.kind === 'recurring' ? (readNumber(d.min) ?? 1) : 0,
    due_month_day: when('due_month_day', readMonthDay(d.due_month_day)),
    op: when('op', d.op || '='),
    value: when('value', readNumber(d.value)),
    value_max: when('value_max', readNumber(d.value_max)),
    unit: !has.has('unit') ? '' : /[%％]/.test(d.value) ? 'ratio' : d.unit.trim(),
    lead: d.lead?.unit ?? null,
    co: d.co.map((o) => o.unit),
  }
}

/** Only what the draft changes in a commitment: what the edit sends, and what is lost when it is thrown away. */
export function patchOf(base: Commitment, d: Draft): Patch {
  const before = fieldsOf(draftOf(base))
  const after = fieldsOf(d)
  const patch: Patch = {}
  for (const key of Object.keys(after)) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) patch[key] = after[key]
  }
  return patch
}

/** The fields of a new commitment that say something; for the others the server has its own suggestion, such as the lead. */
export function filledOf(d: Draft): Patch {
  const empty = (v: unknown) => v === null || v === '' || (Array.isArray(v) && v.length === 0)
  return Object.fromEntries(Object.entries(fieldsOf(d)).filter(([, v]) => !empty(v)))
}

/** The field without which a commitment of its kind cannot be confirmed; null when it is whole. */
export function incomplete(c: Commitment): DraftField | null {
  const found = check(draftOf(c))
  return (['due', 'every', 'value'] as const).find((f) => found[f] === 'missing') ?? null
}
