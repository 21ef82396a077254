// The outline beside the document: headings and the measures under them, each with how far its commitments are decided.
import type { Commitment, Heading, Measure, Span } from './types'

export interface OutlineRow extends Span {
  key: string
  level: 1 | 2 | 3
  label: string
  title: string
  /** Where reading goes on: up to the next row of the same or a higher level. */
  until: number
  total: number
  decided: number
}

/** Headings and measures in reading order, counted over everything down to the next row of their level. */
export function outlineOf(headings: readonly Heading[], measures: readonly Measure[], items: readonly Commitment[], length: number): OutlineRow[] {
  const rows: OutlineRow[] = [
    ...headings.map((h, i) => row(`h${i}`, h.level <= 1 ? 1 : 2, h.label, h.title, h)),
    ...measures.map((m) => row(`m${m.id}`, 3, m.label, m.title, m)),
  ]
  rows.sort((a, b) => a.start - b.start || a.level - b.level)
  rows.forEach((r, i) => {
    const next = rows.slice(i + 1).find((other) => other.level <= r.level)
    r.until = next ? next.start : length
  })
  return count(rows, items)
}

function row(key: string, level: 1 | 2 | 3, label: string, title: string, span: Span): OutlineRow {
  return { key, level, label, title, start: span.start, end: span.end, until: span.end, total: 0, decided: 0 }
}

function count(rows: OutlineRow[], items: readonly Commitment[]): OutlineRow[] {
  for (const r of rows) {
    for (const c of items) {
      if (c.start < r.start || c.start >= r.until) continue
      r.total++
      if (c.status !== 'pending') r.decided++
    }
  }
  return rows
}

/** The innermost row a position stands in; null before the first one. */
export function rowAt(rows: readonly OutlineRow[], at: number): OutlineRow | null {
  let found: OutlineRow | null = null
  for (const r of rows) {
    if (r.start > at) break
    if (at < r.until) found = r
  }
  return found
}

const levelOneLabel = /^[一二三四五六七八九十百]+$/

/** A heading as printed: its numeral with the punctuation official documents give it. */
export function headingText(level: 1 | 2 | 3, label: string, title: string): string {
  if (level === 1 && levelOneLabel.test(label)) return `${label}、${title}`
  if (level === 2 && levelOneLabel.test(label)) return `（${label}）${title}`
  return label + title
}
