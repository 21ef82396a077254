import type { Column, Field, FileRef, Position, Row, Titles, Value, Values } from '../../api/types'
import { formatNumber, t } from '../../i18n'

/** What a form holds: numbers stay text while they are typed. */
export type Inputs = Record<string, Value | undefined>

/** Fields that hold a list; nothing is an empty one. */
const LISTS = new Set(['rows', 'units', 'enums', 'persons', 'refs', 'texts', 'region_codes', 'industry_codes'])
const FILES = new Set(['files', 'photos'])
/** What the server gives people's words for. */
const TITLED = new Set(['enum', 'enums', 'unit', 'units', 'ref', 'refs', 'person', 'persons'])

const NUMBERS = new Set(['int', 'decimal', 'money', 'percent'])

/** Whether a field holds files, which pages show beside the other facts. */
export const holdsFiles = (f: Pick<Field, 'type'> | undefined) => f !== undefined && FILES.has(f.type)

export const isEmpty = (v: unknown): boolean => v === undefined || v === null || v === '' || (Array.isArray(v) && v.length === 0)

/** Files by what a record holds of them: their hashes, or the files themselves. */
export function filesOf(value: Value | undefined, known: FileRef[] | null | undefined): FileRef[] {
  const list = (Array.isArray(value) ? value : []) as (string | FileRef)[]
  return list.map((x) => (typeof x === 'string' ? (known?.find((f) => f.hash === x) ?? { hash: x, name: x.slice(0, 8), size: 0, type: '' }) : x))
}

/** A percent is stored as a part of one, 0.4, and read and typed as 40. */
const times100 = (n: number) => Number((n * 100).toFixed(6))

/** The inputs of a form over these fields, filled from what the record has. */
export function inputsOf(fields: (Field | Column)[], values: Values, known?: FileRef[] | null): Inputs {
  const out: Inputs = {}
  for (const f of fields) {
    const v = values[f.key]
    if (FILES.has(f.type)) out[f.key] = filesOf(v, known)
    else if (f.type === 'rows') out[f.key] = rowsOf(v).map((row) => ({ ...inputsOf(columnsOf(f), row), id: row.id }))
    else if (f.type === 'percent' && v != null) out[f.key] = String(times100(Number(v)))
    else if (NUMBERS.has(f.type) && v != null) out[f.key] = String(v)
    else out[f.key] = v ?? (LISTS.has(f.type) ? [] : null)
  }
  return out
}

/** The rows of a small table. */
export const rowsOf = (v: unknown): Row[] => (Array.isArray(v) ? (v as unknown[]).filter((x): x is Row => typeof x === 'object' && x !== null) : [])

/** The server's words for coded values of each row of a small table. */
export const rowTitles = (title: unknown): Titles[] => (Array.isArray(title) ? (title as unknown[]).filter((x): x is Titles => typeof x === 'object' && x !== null) : [])

/** That a field must be filled, in words. */
export const needs = (f: Pick<Column, 'type' | 'title'>) => t(FILES.has(f.type) ? 'form.need_file' : 'form.need', { field: f.title })

/** What is wrong with one input, or ''. The server knows more: what expressions bound, check digits, what must stand once. */
export function fault(f: Column, input: Value | undefined, needed: boolean): string {
  if (isEmpty(input) || (typeof input === 'string' && !input.trim())) return needed ? needs(f) : ''
  const text = String(input).trim()
  if (NUMBERS.has(f.type)) {
    if (!(f.type === 'int' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text)) return t(f.type === 'int' ? 'form.need_int' : 'form.need_number', { field: f.title })
    const n = f.type === 'percent' ? Number(text) / 100 : Number(text)
    if (typeof f.min === 'number' && n < f.min) return t('form.min', { field: f.title, n: f.type === 'percent' ? times100(f.min) : f.min })
    if (typeof f.max === 'number' && n > f.max) return t('form.max', { field: f.title, n: f.type === 'percent' ? times100(f.max) : f.max })
    return ''
  }
  if (f.type === 'date' && typeof f.min === 'string' && text < f.min) return t('form.min', { field: f.title, n: f.min })
  if (f.type === 'date' && typeof f.max === 'string' && text > f.max) return t('form.max', { field: f.title, n: f.max })
  // of what is protected only the ends come back, which no pattern knows
  return f.pattern && !text.includes('*') && typeof input === 'string' && !fits(f.pattern, text) ? t('form.pattern', { field: f.title }) : ''
}

/** Whether a text has a form. Where the browser does not know how to read it, the server decides. */
function fits(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text)
  } catch {
    return true
  }
}

/** What is wrong with a field by key, with the cells of a small table as key.row.column. */
export function faultsIn(f: Field, input: Value | undefined, needed: boolean): Record<string, string> {
  const out: Record<string, string> = {}
  const own = fault(f, input, needed)
  if (own) out[f.key] = own
  if (f.type !== 'rows') return out
  rowsOf(input).forEach((row, i) => {
    for (const c of f.columns ?? []) {
      const w = fault(c, row[c.key], c.required)
      if (w) out[`${f.key}.${i}.${c.key}`] = w
    }
  })
  return out
}

/** The values to send: numbers as numbers, empty text as null, files as their hashes. */
export function valuesOf(fields: (Field | Column)[], inputs: Inputs): Values {
  const out: Values = {}
  for (const f of fields) {
    const v = inputs[f.key]
    if (f.type === 'rows') out[f.key] = rowsOf(v).map((row) => rowValue(columnsOf(f), row))
    else if (f.type === 'signature') out[f.key] = isEmpty(v) ? null : typeof v === 'string' ? v : (v as FileRef).hash
    else if (FILES.has(f.type)) out[f.key] = ((v ?? []) as FileRef[]).map((x) => (typeof x === 'string' ? x : x.hash))
    else if (isEmpty(v)) out[f.key] = LISTS.has(f.type) ? [] : null
    else if (LISTS.has(f.type) && Array.isArray(v)) out[f.key] = (v as string[]).map((x) => x.trim()).filter(Boolean)
    else if (f.type === 'percent') out[f.key] = Number((Number(v) / 100).toFixed(8))
    else if (NUMBERS.has(f.type)) out[f.key] = Number(v)
    else out[f.key] = typeof v === 'string' ? v.trim() || null : v
  }
  return out
}

const columnsOf = (f: Field | Column): Column[] => ('columns' in f && f.columns) || []

/** A row as it is sent: without what is empty. */
function rowValue(columns: Column[], row: Row): Row {
  const out: Row = row.id ? { id: row.id } : {}
  for (const [k, v] of Object.entries(valuesOf(columns, row))) if (!isEmpty(v)) out[k] = v
  return out
}

/** A value in words; title is the server's text for coded values. */
export function showValue(f: Field | Column, value: Value | undefined, title?: Titles[string]): string {
  if (isEmpty(value)) return t('common.unknown')
  if (isEmpty(title) === false && TITLED.has(f.type)) {
    return Array.isArray(title) ? title.join(t('common.sep')) : String(title)
  }
  if (f.type === 'rows') return t('form.rows', { n: (value as unknown[]).length })
  if (f.type === 'position') {
    const at = value as Position
    return `${at.lat}, ${at.lng}`
  }
  if (f.type === 'signature') return t('form.signed')
  if (f.type === 'datetime') return momentText(String(value))
  if (f.type === 'bool') return t(value ? 'common.yes' : 'common.no')
  if (f.type === 'enum' || f.type === 'enums') {
    const keys = Array.isArray(value) ? (value as string[]) : [String(value)]
    return keys.map((k) => f.options?.find((o) => o.key === k)?.title ?? k).join(t('common.sep'))
  }
  if (FILES.has(f.type)) return filesOf(value, null).map((x) => x.name).join(t('common.sep'))
  if (NUMBERS.has(f.type)) {
    const n = Number(value)
    if (!Number.isFinite(n)) return String(value)
    return f.type === 'percent' ? `${formatNumber(times100(n))}%` : formatNumber(n)
  }
  return Array.isArray(value) ? value.join(t('common.sep')) : String(value)
}

const momentText = (iso: string) => {
  const d = new Date(iso)
  return Number.isNaN(d.getTime()) ? iso : new Date(d.getTime() - d.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}

export interface Difference {
  field: Field
  /** Both as they are stored; files with their names. */
  mine: Value | undefined
  theirs: Value | undefined
}

/** Fields where what I typed differs both from what I started with and from what is stored now. What I did not touch is not sent. */
export function conflicts(all: Field[], start: Values, typed: Inputs, current: Values): Difference[] {
  const fields = all.filter((f) => f.key in typed)
  const mine = valuesOf(fields, typed)
  const asSent = (v: Values) => valuesOf(fields, inputsOf(fields, v))
  const before = asSent(start)
  const now = asSent(current)
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  return fields
    .filter((f) => !same(mine[f.key], now[f.key]) && !same(before[f.key], now[f.key]))
    .map((field) => ({ field, mine: FILES.has(field.type) ? typed[field.key] : mine[field.key], theirs: current[field.key] }))
}
