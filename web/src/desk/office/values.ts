import { t } from '../../i18n'

interface Dated {
  from?: string | null
  is?: unknown
}

/** The value that holds on a day: the one with the latest first day that has come. */
export function inForce<T extends Dated>(values: readonly T[], day: string): T | undefined {
  const begun = values.filter((v) => !v.from || v.from <= day).sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
  return begun[begun.length - 1]
}

/** A param's value as people read it; words are the titles of the codes in it. */
export function showParam(v: unknown, words: Record<string, string> = {}): string {
  if (v == null) return t('common.unknown')
  if (Array.isArray(v)) return v.length > 0 ? v.map((x) => showParam(x, words)).join(t('common.sep')) : t('office.empty_list')
  if (typeof v === 'object') return Object.entries(v).map(([k, x]) => `${words[k] ?? k}${t('common.colon')}${showParam(x, words)}`).join(t('office.and'))
  if (typeof v === 'boolean') return t(v ? 'common.yes' : 'common.no')
  const said = words[String(v)]
  if (said) return said
  const every = EVERY.find((e) => e === v)
  if (every) return t(`office.every.${every}`)
  const span = /^(\d+) (minute|hour|workday|day|week|month|year)s?$/.exec(String(v))
  return span?.[1] ? t(`office.span.${span[2] as 'day'}`, { n: Number(span[1]) }) : String(v)
}

const EVERY = ['day', 'week', 'ten_days', 'two_weeks', 'half_month', 'month', 'two_months', 'quarter', 'half_year', 'year', 'two_years', 'three_years'] as const

/** What was typed, as the server wants it; empty takes the office's value back. The server judges the rest. */
export function parseParam(text: string, type: string): unknown {
  const s = text.trim()
  if (s === '') return null
  if (/^[[{]/.test(s)) {
    try {
      return JSON.parse(s)
    } catch {
      return s
    }
  }
  if (/^(int|decimal|money|percent)/.test(type) && /^-?\d+(\.\d+)?$/.test(s)) return Number(s)
  if (type === 'bool') return s === 'true'
  return s
}
