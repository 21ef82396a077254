import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { t, useLanguage, type Key } from '../../i18n'
import { kindText, statusText } from './display'
import { marksByBlock, marksOf, runsOf, type Mark, type Run } from './segments'
import { selectedSpan } from './selection'
import { trimSpan, type CodePoints } from './text'
import type { Block, Commitment, Heading, NotTaken, Plan, Span } from './types'

const FONT = 'zhiben.plan.font'
const SETTLE_MS = 300
const SIZES = { min: 13, max: 20, usual: 15 }

export interface DocumentPaneProps {
  plan: Plan
  points: CodePoints
  items: readonly Commitment[]
  notTaken: readonly NotTaken[]
  /** Commitment or not-taken sentence in focus. */
  current: string | null
  /** A position to show, for headings without commitments; a new object shows it again. */
  goTo: { at: number } | null
  readOnly: boolean
  /** Which pane a narrow page shows; a change scrolls to the current mark again. */
  shown: 'doc' | 'list'
  onSelect: (id: string) => void
  onNew: (span: Span) => void
}

/** The plan as issued, with what was read out of it marked in the text. */
export function DocumentPane(p: DocumentPaneProps) {
  const lang = useLanguage()
  const root = useRef<HTMLDivElement>(null)
  const [size, setSize] = useFontSize()
  useReveal(root, p.current, p.goTo, p.shown)

  function click(e: React.MouseEvent) {
    const hit = (e.target as Element).closest<HTMLElement>('[data-c]')
    if (hit?.dataset.c && (window.getSelection()?.isCollapsed ?? true)) p.onSelect(hit.dataset.c)
  }

  return (
    <article className="doc" aria-label={t('plans.document')}>
      <div className="scroll" data-plan-text ref={root} tabIndex={0} role="region" aria-label={t('plans.document')} style={{ fontSize: size, lineHeight: `${Math.round(size * 1.87)}px` }} onClick={click}>
        <Blocks {...p} lang={lang} />
        {!p.readOnly && <AddSelected root={root} points={p.points} onNew={p.onNew} />}
      </div>
      <Legend items={p.items} notTaken={p.notTaken} size={size} onSize={setSize} />
    </article>
  )
}

/** Blocks are drawn again only where their marks changed: a step through the list touches two of them. */
function Blocks({ plan, points, items, notTaken, current, lang }: DocumentPaneProps & { lang: string }) {
  const looks = useMemo(() => looksOf(plan, points), [plan, points])
  const marks = useMemo(() => {
    const label = (n: number) => t('plans.not_taken_label', { n })
    return marksByBlock(plan.blocks, marksOf(items, notTaken, label))
    // The labels are in the language of the page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [plan, items, notTaken, lang])
  const words = useMemo(() => new Map(items.map((c) => [c.id, c])), [items])
  return plan.blocks.map((block, i) => {
    const touching = marks[i] ?? []
    return (
      <BlockView
        key={block.start}
        block={block}
        points={points}
        marks={touching}
        sign={lang + touching.map((m) => `${m.id},${m.look},${m.label},${m.start},${m.end};${words.get(m.id)?.kind ?? ''}`).join(' ')}
        current={touching.some((m) => m.id === current) ? current : null}
        previousEnd={i > 0 ? (plan.blocks[i - 1]?.end ?? 0) : 0}
        look={looks[i] ?? ''}
        labelOf={(m) => markLabel(m, words.get(m.id))}
      />
    )
  })
}

function markLabel(m: Mark, c: Commitment | undefined): string {
  if (!c) return t('plans.mark_not_taken', { n: m.label })
  return t('plans.mark_label', { n: c.n, kind: kindText(c.kind), status: statusText(c.status) })
}

// A title may stand on several lines: the name, then the years in brackets.
function partOf(title: string, line: string): boolean {
  return line.length > 3 && title.includes(line)
}

// Titles are kept with full-width brackets whatever the document writes.
function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

function looksOf(plan: Plan, points: CodePoints): BlockProps['look'][] {
  const headings = headingBlocks(plan.blocks, plan.headings)
  const title = folded(plan.title)
  const front = plan.headings[0]?.start ?? points.length
  return plan.blocks.map((b, i) => (b.start < front && partOf(title, folded(points.slice(b.start, b.end))) ? 'title' : headings.has(i) ? 'heading' : ''))
}

// A block is printed as a heading when a numbered heading fills it; where text follows on the same line it is a paragraph.
function headingBlocks(blocks: readonly Block[], headings: readonly Heading[]): Set<number> {
  const found = new Set<number>()
  let i = 0
  for (const h of headings) {
    while (i < blocks.length && (blocks[i]?.end ?? 0) <= h.start) i++
    const block = blocks[i]
    if (block && block.start <= h.start && block.end - h.end <= 1) found.add(i)
  }
  return found
}

interface BlockProps {
  block: Block
  points: CodePoints
  marks: Mark[]
  sign: string
  current: string | null
  previousEnd: number
  look: '' | 'title' | 'heading'
  labelOf: (m: Mark) => string
}

const BlockView = memo(
  function BlockView(p: BlockProps) {
    if (p.block.kind === 'table' && p.block.rows) return <TableView {...p} rows={p.block.rows} />
    const Tag = p.look === '' ? 'p' : 'h2'
    const span = trimmedStart(p.points, p.block)
    return (
      <Tag data-b={p.block.start} className={p.look || undefined}>
        <Runs {...p} runs={runsOf(span, p.marks, p.previousEnd)} />
      </Tag>
    )
  },
  (a, b) => a.block === b.block && a.sign === b.sign && a.current === b.current && a.look === b.look && a.points === b.points,
)

// Plans indent their paragraphs with full-width spaces; the page indents by itself.
function trimmedStart(points: CodePoints, span: Span): Span {
  let start = span.start
  while (start < span.end && points.slice(start, start + 1).trim() === '') start++
  return { start, end: span.end }
}

function TableView(p: BlockProps & { rows: Span[][] }) {
  const runs = p.rows.map((row, r) =>
    row.map((cell, c) => runsOf(cell, p.marks.filter((m) => m.start < cell.end && m.end > cell.start), c > 0 ? (row[c - 1]?.end ?? p.previousEnd) : (lastEnd(p.rows[r - 1]) ?? p.previousEnd))),
  )
  return (
    <div className="tw" data-b={p.block.start}>
      <table>
        <tbody>
          {runs.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c}>
                  <Runs {...p} runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function lastEnd(row: Span[] | undefined): number | undefined {
  return row?.[row.length - 1]?.end
}

function Runs({ runs, points, current, labelOf }: BlockProps & { runs: Run[] }) {
  return runs.map((run) => {
    const text = (
      <span key={run.start} data-s={run.start}>
        {points.slice(run.start, run.end)}
      </span>
    )
    const top = run.marks[0]
    if (!top) return text
    const chosen = run.marks.some((m) => m.id === current)
    return (
      <mark key={run.start} className={`${top.look}${chosen ? ' sel' : ''}`} data-c={top.id}>
        {run.opens.map((m) => (
          <button key={m.id} type="button" className={`n ${m.look}`} data-c={m.id} data-chip={m.id} tabIndex={m.id === current ? 0 : -1} aria-label={labelOf(m)} aria-current={m.id === current || undefined}>
            {m.label}
          </button>
        ))}
        {text}
      </mark>
    )
  })
}

/** Scrolls the document so that the current mark, or a place in the text, is in sight. */
function useReveal(root: React.RefObject<HTMLDivElement | null>, current: string | null, goTo: { at: number } | null, shown: string) {
  useEffect(() => {
    const pane = root.current
    if (!pane || !current) return
    const chip = pane.querySelector(`[data-chip="${CSS.escape(current)}"]`) ?? pane.querySelector(`[data-c="${CSS.escape(current)}"]`)
    if (chip) reveal(pane, chip, 0.3)
  }, [root, current, shown])
  useEffect(() => {
    const pane = root.current
    if (!pane || !goTo) return
    const blocks = Array.from(pane.querySelectorAll<HTMLElement>('[data-b]'))
    const block = blocks.filter((b) => Number(b.dataset.b) <= goTo.at).pop()
    if (block) pane.scrollBy(0, block.getBoundingClientRect().top - pane.getBoundingClientRect().top - 8)
  }, [root, goTo, shown])
}

/** Scrolls a pane, and nothing around it, when an element is not well inside; it then stands at `part` of the height. */
export function reveal(pane: HTMLElement, element: Element, part: number) {
  const box = pane.getBoundingClientRect()
  const at = element.getBoundingClientRect()
  if (box.height === 0 || (at.top >= box.top + 24 && at.bottom <= box.bottom - 48)) return
  pane.scrollBy(0, at.top - box.top - box.height * part)
}

/** A button at the end of the selected text. */
function AddSelected({ root, points, onNew }: { root: React.RefObject<HTMLDivElement | null>; points: CodePoints; onNew: (span: Span) => void }) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
  useEffect(() => {
    let timer = 0
    // While the mouse still draws the selection, a button under it would be in the way.
    function later() {
      window.clearTimeout(timer)
      setPlace(null)
      timer = window.setTimeout(look, SETTLE_MS)
    }
    function look() {
      const pane = root.current
      const selection = window.getSelection()
      const span = pane && selectedSpan(pane, selection)
      if (!pane || !selection || !span || !trimSpan(points, span)) return setPlace(null)
      const rects = selection.getRangeAt(0).getClientRects()
      const last = rects[rects.length - 1]
      const box = pane.getBoundingClientRect()
      if (last) setPlace({ top: last.bottom - box.top + pane.scrollTop + 4, left: Math.max(8, Math.min(last.right - box.left - 60, box.width - 160)) })
    }
    document.addEventListener('selectionchange', later)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
    }
  }, [root, points])
  if (!place) return null
  return (
    <button
      type="button"
      className="btn sm addsel"
      style={place}
      onMouseDown={(e) => e.preventDefault()}
      onClick={(e) => {
        e.stopPropagation()
        const span = root.current && selectedSpan(root.current, window.getSelection())
        const tight = span && trimSpan(points, span)
        if (tight) onNew(tight)
      }}
    >
      {t('plans.new_from_selection')} <kbd>N</kbd>
    </button>
  )
}

function Legend({ items, notTaken, size, onSize }: { items: readonly Commitment[]; notTaken: readonly NotTaken[]; size: number; onSize: (by: number) => void }) {
  const n = (status: string) => items.filter((c) => c.status === status).length
  const entries: [string, Key, number][] = [
    ['confirmed', 'plans.status.confirmed', n('confirmed')],
    ['pending', 'plans.status.pending', n('pending')],
    ['not_taken', 'plans.not_taken', notTaken.filter((s) => !s.dismissed).length],
  ]
  return (
    <div className="leg">
      {entries.map(([look, key, count]) => (
        <span key={look}>
          <i className={look} />
          {t(key)} {count}
        </span>
      ))}
      <span>
        <i className="sel" />
        {t('plans.legend.current')}
      </span>
      <span className="font">
        {t('plans.font')}
        <button type="button" className="link" aria-label={`A- ${t('plans.font_less')}`} disabled={size <= SIZES.min} onClick={() => onSize(-1)}>
          A-
        </button>
        <button type="button" className="link" aria-label={`A+ ${t('plans.font_more')}`} disabled={size >= SIZES.max} onClick={() => onSize(1)}>
          A+
        </button>
      </span>
    </div>
  )
}

function useFontSize(): [number, (by: number) => void] {
  const [size, setSize] = useState(() => {
    const kept = Number(localStorage.getItem(FONT))
    return kept >= SIZES.min && kept <= SIZES.max ? kept : SIZES.usual
  })
  return [
    size,
    (by) => {
      const next = Math.min(SIZES.max, Math.max(SIZES.min, size + by))
      setSize(next)
      localStorage.setItem(FONT, String(next))
    },
  ]
}
