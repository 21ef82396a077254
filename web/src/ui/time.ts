import { language, t } from '../i18n'

const pad = (n: number) => String(n).padStart(2, '0')

/** "2025-11-18 14:30" of a moment, in the reader's time zone. */
export function moment(iso: string | null | undefined): string {
  if (!iso) return t('common.unknown')
  const d = new Date(iso)
  return Number.isNaN(d.getTime()) ? iso : `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())} ${pad(d.getHours())}:${pad(d.getMinutes())}`
}

/** "2025-11-18" of a moment, in the reader's time zone; of an end that may be a midnight, the last day before it. */
export function dayOf(iso: string, end = false): string {
  const d = new Date(Date.parse(iso) - (end ? 1 : 0))
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`
}

/** The moments at which a day of the reader's begins and ends. */
export const dayStart = (day: string) => new Date(`${day}T00:00:00`).toISOString()
export const dayEnd = (day: string) => new Date(`${day}T23:59:59`).toISOString()

/** "11-18 14:30" in the year of today, else the full moment; for timelines. */
export function shortMoment(iso: string, today: string): string {
  const full = moment(iso)
  return full.startsWith(`${today.slice(0, 4)}-`) ? full.slice(5) : full
}

/** "2025-11-20 星期四". */
export function dayWithWeek(date: string): string {
  const d = new Date(`${date}T00:00:00Z`).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6
  const week = t(`week.${d}`)
  return language() === 'en' ? `${week} ${date}` : `${date} ${week}`
}

/** Days from a to b; both yyyy-mm-dd. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000)
}

/** A day so many days after another; both yyyy-mm-dd. */
export function later(date: string, days: number): string {
  const d = new Date(`${date}T00:00:00Z`)
  d.setUTCDate(d.getUTCDate() + days)
  return d.toISOString().slice(0, 10)
}

export type DueTone = 'late' | 'today' | 'soon' | 'none'

/**
 * The words behind a due date. daysLeft counts working days and is negative when the day has passed; it is 0 both today and
 * when only days off lie between, so the dates decide.
 */
export function dueWords(due: string | null, daysLeft: number | null, today: string): { text: string; tone: DueTone } {
  if (!due) return { text: t('due.none'), tone: 'none' }
  const n = Math.abs(daysLeft ?? 0)
  if (due === today) return { text: t('due.today'), tone: 'today' }
  if (due < today) return { text: n > 0 ? t('due.late', { n }) : t('due.late_none'), tone: 'late' }
  return { text: n > 0 ? t('due.left', { n }) : t('due.left_none'), tone: 'soon' }
}
