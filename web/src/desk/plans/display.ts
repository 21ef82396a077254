// Commitments in a few words: the two texts of a closed card, and each field for reading.
import { formatNumber, t, type Key } from '../../i18n'
import type { Field } from './changes'
import { percentText, period } from './draft'
import { isEverything, lacksOf, type Filter } from './filter'
import type { Commitment, Kind, Status } from './types'

export const kindText = (kind: Kind): string => t(`plans.kind.${kind}` as Key)
export const kindLong = (kind: Kind): string => t(`plans.kind_long.${kind}` as Key)
export const statusText = (status: Status): string => t(`plans.status.${status}` as Key)
export const pastText = (past: string): string => t(`plans.past.${past}` as Key)

export function everyText(every: string | null): string {
  const p = period(every)
  return p === '' ? '' : t(`plans.every.${p}` as Key)
}

/** A figure with its unit: 90%, 3 家. */
export function valueText(value: number | null, unit: string | null): string {
  if (value === null) return ''
  if (unit === 'ratio') return percentText(value)
  return formatNumber(value, undefined) + (unit && unit !== 'count' ? ` ${unit}` : '')
}

const signs: Record<string, string> = { '>=': '≥', '<=': '≤', '=': '=' }

/** What a target asks for: ≥ 90%, 约 50%, 1 至 2 支. */
export function goalText(c: Commitment): string {
  if (c.value === null) return ''
  if (c.value_max !== null) return t('plans.value_range', { value: valueText(c.value, null), max: valueText(c.value_max, c.unit) })
  return t('plans.value', { op: c.op === '~' ? t('plans.about') : (signs[c.op ?? '='] ?? '='), value: valueText(c.value, c.unit) })
}

/** The subject of a closed card. */
export function subject(c: Commitment): string {
  const what = c.what || c.quote
  return c.kind === 'target' && c.value !== null ? `${what} ${goalText(c)}` : what
}

/** When or how often, at the right of a closed card; '' where the kind has neither. */
export function timing(c: Commitment): string {
  if (c.kind === 'recurring') return recurrence(c)
  if (c.start_date && c.due) return t('plans.span', { start: c.start_date, due: c.due })
  if (c.due && inYear(c)) return t('plans.within_year', { year: c.due.slice(0, 4) })
  if (c.due) return c.due
  if (c.start_date) return t('plans.from', { start: c.start_date })
  return c.every ? everyText(c.every) : ''
}

/** Due within a year, as the text says; a date set by hand inside the year is a date. */
export function inYear(c: Commitment): boolean {
  return c.within_year && (c.due ?? '').endsWith('-12-31')
}

function recurrence(c: Commitment): string {
  const every = everyText(c.every)
  if (c.due_month_day) return t('plans.by_day', { every, day: c.due_month_day })
  return t('plans.times', { every, n: c.min || 1 })
}

/** A field of a commitment for reading; '' when it is empty. */
export function fieldText(c: Commitment, field: Field, numberOf: (id: string) => number | null): string {
  switch (field) {
    case 'kind':
      return kindLong(c.kind)
    case 'status':
      return statusText(c.status)
    case 'every':
      return everyText(c.every)
    case 'coverage':
      return percentText(c.coverage)
    case 'value':
      return valueText(c.value, c.unit)
    case 'value_max':
      return valueText(c.value_max, c.unit)
    case 'unit':
      return c.unit && c.unit !== 'ratio' && c.unit !== 'count' ? c.unit : ''
    case 'op':
      return c.op ? t(`plans.op.${c.op}` as Key) : ''
    case 'within_year':
      return t(c.within_year ? 'common.yes' : 'common.no')
    case 'exception_of':
      return exceptionText(c, numberOf)
    case 'lead':
      return c.lead?.name ?? ''
    case 'co':
      return c.co.map((o) => o.name).join(t('common.sep'))
    case 'past':
      return c.past ? pastText(c.past) : ''
    default:
      return String(c[field] ?? '')
  }
}

function exceptionText(c: Commitment, numberOf: (id: string) => number | null): string {
  const n = c.exception_of ? numberOf(c.exception_of) : null
  return n === null ? '' : t('plans.nth', { n })
}

/** A filter in words: 待确认 + 周期. */
export function filterText(f: Filter): string {
  if (isEverything(f)) return t('plans.bulk_filter_none')
  const parts: string[] = []
  if (f.status) parts.push(statusText(f.status))
  if (f.lack) parts.push(t(`plans.lack.${f.lack}` as Key))
  if (f.kind) parts.push(kindText(f.kind))
  return parts.join(' + ')
}

/** What keeps a plan from being issued, in words; empty when nothing does. */
export function gapTexts(gaps: Gaps): string[] {
  const texts: string[] = []
  if (gaps.pending > 0) texts.push(t('plans.gap.pending', { n: gaps.pending }))
  if (gaps.unassigned > 0) texts.push(t('plans.gap.unassigned', { n: gaps.unassigned }))
  if (gaps.past_unset > 0) texts.push(t('plans.gap.past_unset', { n: gaps.past_unset }))
  if (texts.length === 0 && gaps.confirmed === 0) texts.push(t('plans.gap.none'))
  return texts
}

export interface Gaps {
  pending: number
  unassigned: number
  past_unset: number
  confirmed: number
}

/** Counted over pending and confirmed commitments alike, as the filter chips do. */
export function gapsOf(items: readonly Commitment[]): Gaps {
  const gaps: Gaps = { pending: 0, unassigned: 0, past_unset: 0, confirmed: 0 }
  for (const c of items) {
    if (c.status === 'pending' || c.status === 'confirmed') gaps[c.status]++
    const lacks = lacksOf(c)
    if (lacks.includes('unassigned')) gaps.unassigned++
    if (lacks.includes('past_unset')) gaps.past_unset++
  }
  return gaps
}

/** Who decided; '' when nobody has. */
export function nameOf(c: Commitment): string {
  return c.edited_by ?? c.decided_by ?? ''
}

/** What issuing will do: live tasks by unit; what is kept as history or completed at once reaches nobody's list. */
export interface Consequence {
  live: number
  history: number
  done: number
  units: { name: string; n: number }[]
}

export function consequenceOf(items: readonly Commitment[]): Consequence {
  const units = new Map<string, { name: string; n: number }>()
  const out: Consequence = { live: 0, history: 0, done: 0, units: [] }
  for (const c of items) {
    // What an earlier version of the plan handed out already has its task.
    if (c.status !== 'confirmed' || c.task !== null) continue
    if (c.is_past && (c.past === 'history' || c.past === 'done')) {
      out[c.past]++
      continue
    }
    out.live++
    for (const owner of [c.lead, ...c.co]) {
      if (!owner) continue
      const unit = units.get(owner.unit) ?? { name: owner.name, n: 0 }
      unit.n++
      units.set(owner.unit, unit)
    }
  }
  out.units = [...units.values()].sort((a, b) => b.n - a.n)
  return out
}
