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

/** A param's value as people read it. */
export function showParam(v: unknown): string {
  if (v == null) return '—'
  if (Array.isArray(v)) return v.map(showParam).join('、')
  if (typeof v === 'object') return Object.entries(v).map(([k, x]) => `${k}：${showParam(x)}`).join('；')
  if (typeof v === 'boolean') return t(v ? 'common.yes' : 'common.no')
  const span = /^(\d+) (minute|hour|workday|day|week|month|year)s?$/.exec(String(v))
  return span?.[1] ? t(`office.span.${span[2] as 'day'}`, { n: span[1] }) : String(v)
}

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
