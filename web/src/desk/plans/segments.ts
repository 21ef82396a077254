// Cuts the document into runs of text that carry the same marks. Marks may overlap, nest, and cross paragraphs.
import type { Block, Commitment, NotTaken, Span, Status } from './types'

export interface Mark extends Span {
  id: string
  label: string
  look: Status | 'not_taken'
}

export interface Run extends Span {
  /** Marks that cover the run, innermost (shortest) first. */
  marks: Mark[]
  /** Marks that begin here and so put their chip before the run. */
  opens: Mark[]
}

/** Commitments and not-taken sentences as marks, in reading order. A rejected commitment keeps its place in the text. */
export function marksOf(items: readonly Commitment[], notTaken: readonly NotTaken[], label: (n: number) => string): Mark[] {
  const marks: Mark[] = items.map((c) => ({ id: c.id, label: String(c.n), start: c.start, end: c.end, look: c.status }))
  notTaken.forEach((s, i) => {
    if (!s.dismissed) marks.push({ id: s.id, label: label(i + 1), start: s.start, end: s.end, look: 'not_taken' })
  })
  return marks.filter((m) => m.end > m.start).sort(inOrder)
}

function inOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end
}

/** The marks that touch each block; blocks and marks must be sorted by start. */
export function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  let first = 0
  const reach = furthestEnds(marks)
  return blocks.map((block) => {
    while (first < marks.length && (reach[first] ?? 0) <= block.start) first++
    const touching: Mark[] = []
    for (let i = first; i < marks.length; i++) {
      const mark = marks[i]
      if (!mark || mark.start >= block.end) break
      if (mark.end > block.start) touching.push(mark)
    }
    return touching
  })
}

// furthestEnds[i] is the largest end among marks 0..i, so that marks ending before a block are skipped once and for all.
function furthestEnds(marks: readonly Mark[]): number[] {
  let max = 0
  return marks.map((m) => (max = Math.max(max, m.end)))
}

/**
 * Runs of one span of text. `blockStart` is where the whole block begins: a mark that began in an earlier block shows no
 * second chip, one that began between blocks shows it in the first block it touches.
 */
export function runsOf(span: Span, marks: readonly Mark[], previousEnd: number): Run[] {
  const cuts = new Set<number>([span.start, span.end])
  for (const m of marks) {
    if (m.start > span.start && m.start < span.end) cuts.add(m.start)
    if (m.end > span.start && m.end < span.end) cuts.add(m.end)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  const runs: Run[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? 0
    const end = sorted[i + 1] ?? 0
    const covering = marks.filter((m) => m.start < end && m.end > start)
    covering.sort((a, b) => a.end - a.start - (b.end - b.start))
    const opens = marks.filter((m) => (m.start >= start && m.start < end) || opensEarly(m, span, start, previousEnd))
    runs.push({ start, end, marks: covering, opens })
  }
  return runs
}

function opensEarly(mark: Mark, span: Span, start: number, previousEnd: number): boolean {
  return start === span.start && mark.start < span.start && mark.start >= previousEnd && mark.end > span.start
}

/** The block that holds a position, or the nearest one before it; -1 in an empty document. */
export function blockAt(blocks: readonly Block[], at: number): number {
  let low = 0
  let high = blocks.length - 1
  let found = blocks.length > 0 ? 0 : -1
  while (low <= high) {
    const mid = (low + high) >> 1
    if ((blocks[mid]?.start ?? 0) <= at) {
      found = mid
      low = mid + 1
    } else {
      high = mid - 1
    }
  }
  return found
}
