// The API counts Unicode code points, the browser UTF-16 units. CodePoints converts between them; a text without
// surrogates (nearly all plans) needs no table.
import type { Span } from './types'

export class CodePoints {
  readonly text: string
  readonly length: number
  private readonly offsets: Uint32Array | null

  constructor(text: string) {
    this.text = text
    this.offsets = /[\ud800-\udbff][\udc00-\udfff]/.test(text) ? offsetsOf(text) : null
    this.length = this.offsets ? this.offsets.length - 1 : text.length
  }

  /** UTF-16 offset of a code point; positions outside the text are clamped to it. */
  toUnit(point: number): number {
    const p = Math.max(0, Math.min(point, this.length))
    return this.offsets ? (this.offsets[p] ?? 0) : p
  }

  /** Code point of a UTF-16 offset; the middle of a pair counts as its start. */
  toPoint(unit: number): number {
    const u = Math.max(0, Math.min(unit, this.text.length))
    if (!this.offsets) return u
    let low = 0
    let high = this.length
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if ((this.offsets[mid] ?? 0) <= u) low = mid
      else high = mid - 1
    }
    return low
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.toUnit(start), this.toUnit(end))
  }
}

function offsetsOf(text: string): Uint32Array {
  const offsets: number[] = []
  let unit = 0
  for (const point of text) {
    offsets.push(unit)
    unit += point.length
  }
  offsets.push(unit)
  return Uint32Array.from(offsets)
}

/** Number of code points in a short string. */
export function pointLength(text: string): number {
  const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g)
  return text.length - (pairs?.length ?? 0)
}

const clauseEnd = /[，,；;。！？!?：:\n]/
const sentenceEnd = /[。！？!?\n]/

/** Splits a span into clauses, each with its closing punctuation; white space alone makes no clause. */
export function clauses(points: CodePoints, within: Span): Span[] {
  return split(points, within, clauseEnd)
}

/** Splits a span into sentences, each with its closing punctuation. */
export function sentences(points: CodePoints, within: Span): Span[] {
  return split(points, within, sentenceEnd)
}

function split(points: CodePoints, within: Span, ends: RegExp): Span[] {
  const spans: Span[] = []
  let start = within.start
  for (let at = within.start; at < within.end; at++) {
    const closes = ends.test(points.slice(at, at + 1))
    if (!closes && at + 1 < within.end) continue
    // A closing quotation mark or bracket belongs to the sentence it closes.
    while (closes && at + 1 < within.end && /[”’」』）)]/.test(points.slice(at + 1, at + 2))) at++
    if (points.slice(start, at + 1).trim() !== '') spans.push({ start, end: at + 1 })
    start = at + 1
  }
  return spans
}

/** The spans without white space at either end; null where nothing else is left. */
export function trimSpan(points: CodePoints, span: Span): Span | null {
  let { start, end } = span
  while (start < end && points.slice(start, start + 1).trim() === '') start++
  while (end > start && points.slice(end - 1, end).trim() === '') end--
  return start < end ? { start, end } : null
}

/** What surrounds a quotation: the rest of its sentences, cut to `limit` code points on either side. */
export interface Context {
  before: string
  quote: string
  after: string
}

export function contextOf(points: CodePoints, span: Span, within: Span, limit = 60): Context {
  let start = Math.min(span.start, points.length)
  while (start > within.start && !sentenceEnd.test(points.slice(start - 1, start))) start--
  let end = span.end
  while (end < within.end && !sentenceEnd.test(points.slice(end - 1, end))) end++
  const from = Math.max(start, span.start - limit)
  const to = Math.min(end, span.end + limit)
  return {
    before: (from > start ? '…' : '') + points.slice(from, span.start).trimStart(),
    quote: points.slice(span.start, span.end),
    after: points.slice(span.end, to).trimEnd() + (to < end ? '…' : ''),
  }
}

/** Places where a span may be split in two: after each clause but the last. */
export function splitPoints(points: CodePoints, span: Span): number[] {
  return clauses(points, span)
    .map((clause) => clause.end)
    .filter((at) => at > span.start && at < span.end)
}

/** The split point nearest the middle, which is where the question opens; the middle itself where there is none. */
export function firstSplit(points: CodePoints, span: Span): number {
  const middle = Math.floor((span.start + span.end) / 2)
  const found = splitPoints(points, span)
  if (found.length === 0) return middle
  return found.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best))
}
