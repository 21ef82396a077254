import type { Field, FileRef, Value, Values } from '../../api/types'
import { formatNumber, t } from '../../i18n'

/** What a form holds: numbers stay text while they are typed. */
export type Inputs = Record<string, Value | undefined>

/** Fields that hold a list; nothing is an empty one. */
const LISTS = new Set(['units', 'enums', 'persons', 'refs', 'texts', 'region_codes', 'industry_codes'])
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
export function inputsOf(fields: Field[], values: Values, known?: FileRef[] | null): Inputs {
  const out: Inputs = {}
  for (const f of fields) {
    const v = values[f.key]
    if (FILES.has(f.type)) out[f.key] = filesOf(v, known)
    else if (f.type === 'percent' && v != null) out[f.key] = String(times100(Number(v)))
    else if (NUMBERS.has(f.type) && v != null) out[f.key] = String(v)
    else out[f.key] = v ?? (LISTS.has(f.type) ? [] : null)
  }
  return out
}

/** What is wrong with one input, or ''. */
export function fault(f: Field, input: Value | undefined, needed: boolean): string {
  if (isEmpty(input) || (typeof input === 'string' && !input.trim())) return needed ? t('form.need', { field: f.title }) : ''
  if (!NUMBERS.has(f.type)) return ''
  const text = String(input).trim()
  if (f.type === 'int') return /^-?\d+$/.test(text) ? '' : t('form.need_int', { field: f.title })
  return /^-?\d+(\.\d+)?$/.test(text) ? '' : t('form.need_number', { field: f.title })
}

/** The values to send: numbers as numbers, empty text as null, files as their hashes. */
export function valuesOf(fields: Field[], inputs: Inputs): Values {
  const out: Values = {}
  for (const f of fields) {
    const v = inputs[f.key]
    if (FILES.has(f.type)) out[f.key] = ((v ?? []) as FileRef[]).map((x) => (typeof x === 'string' ? x : x.hash))
    else if (isEmpty(v)) out[f.key] = LISTS.has(f.type) ? [] : null
    else if (LISTS.has(f.type) && Array.isArray(v)) out[f.key] = (v as string[]).map((x) => x.trim()).filter(Boolean)
    else if (f.type === 'percent') out[f.key] = Number((Number(v) / 100).toFixed(8))
    else if (NUMBERS.has(f.type)) out[f.key] = Number(v)
    else out[f.key] = typeof v === 'string' ? v.trim() || null : v
  }
  return out
}

/** A value in words; title is the server's text for coded values. */
export function showValue(f: Field, value: Value | undefined, title?: string | string[]): string {
  if (isEmpty(value)) return t('common.unknown')
  if (isEmpty(title) === false && TITLED.has(f.type)) {
    return Array.isArray(title) ? title.join(t('common.sep')) : String(title)
  }
  if (f.type === 'rows') return t('form.rows', { n: (value as unknown[]).length })
  if (f.type === 'position') {
    const at = value as unknown as { lat: number; lng: number }
    return `${at.lat}, ${at.lng}`
  }
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

export interface Difference {
  field: Field
  mine: Value | undefined
  theirs: Value | undefined
}

/** Fields where what I typed differs both from what I started with and from what is stored now. */
export function conflicts(fields: Field[], start: Values, inputs: Inputs, current: Values): Difference[] {
  const mine = valuesOf(fields, inputs)
  const asSent = (v: Values) => valuesOf(fields, inputsOf(fields, v))
  const before = asSent(start)
  const now = asSent(current)
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  return fields
    .filter((f) => !same(mine[f.key], now[f.key]) && !same(before[f.key], now[f.key]))
    .map((field) => ({ field, mine: inputs[field.key], theirs: current[field.key] }))
}
