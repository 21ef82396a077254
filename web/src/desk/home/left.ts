import type { Rec, TodoItem } from '../../api/types'
import { t } from '../../i18n'

const HOUR = 3_600_000

/** How long is left of a term that ends within a day from now: hours, below one minutes; null where days are the measure. */
export function left(endsAt: string | null, now: number): string | null {
  if (!endsAt) return null
  const ms = Date.parse(endsAt) - now
  if (ms >= 24 * HOUR || ms < -24 * HOUR) return null
  if (ms <= 0) return t('home.over')
  return ms >= HOUR ? t('home.hours', { n: Math.floor(ms / HOUR) }) : t('home.minutes', { n: Math.max(1, Math.floor(ms / 60_000)) })
}

/** Whether a move needs nothing but the tap: no field, reason, file or signature. */
export const plain = (i: TodoItem): boolean => i.kind === 'record' && i.verb !== null && (i.verb.needs ?? []).length === 0 && (i.verb.fields ?? []).length === 0
  && i.verb.note !== 'required' && i.verb.files !== 'required' && (i.verb.signs ?? []).length === 0

/** What is done to several records alike: those of one ledger with the same next move. */
export interface Batch {
  ledger: string
  move: string
  title: string
  items: Rec[]
}

/** The picked items by what would be done to them. */
export function batches(items: TodoItem[], picked: ReadonlySet<string>): Batch[] {
  const out: Batch[] = []
  for (const i of items) {
    if (!picked.has(i.id) || !i.record || !i.verb || !plain(i)) continue
    const key = i.verb.key
    const found = out.find((b) => b.ledger === i.record?.ledger && b.move === key)
    if (found) found.items.push(i.record)
    else out.push({ ledger: i.record.ledger, move: key, title: i.verb.title, items: [i.record] })
  }
  return out
}
