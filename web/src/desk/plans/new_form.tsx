import { useEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n'
import type { Acts, Saved } from './acts'
import { emptyDraft, type Draft } from './draft'
import { EditForm } from './edit_form'
import { useBegun } from './kept'
import { blockAt } from './segments'
import { clauses, trimSpan, type CodePoints } from './text'
import type { Block, Commitment, NotTaken, Span } from './types'

export interface NewFormProps {
  planId: string
  /** What was selected; null lets the clauses be picked. */
  span: Span | null
  /** Where picking starts. */
  near: number
  /** The not-taken sentence it is made of. */
  notTaken: NotTaken | null
  points: CodePoints
  blocks: readonly Block[]
  items: readonly Commitment[]
  acts: Acts
  onDone: (id: string | null) => void
}

/** A commitment added by a person: the words first, then the same fields as everywhere. */
export function NewForm(p: NewFormProps) {
  const [begun, keepBegun] = useBegun(p.planId)
  // What was begun and left goes on, unless other words were chosen for a new one.
  const resumed = begun && (p.span === null || (begun.notTaken?.id ?? null) === (p.notTaken?.id ?? null) && begun.span?.start === p.span.start) ? begun : null
  const [span, setSpan] = useState<Span | null>(() => resumed?.span ?? (p.span && trimSpan(p.points, p.span)))
  // The form begins anew with other words as long as nothing was typed into it.
  const [form, setForm] = useState<{ key: number; initial: Draft }>(() => ({ key: 0, initial: resumed?.draft ?? emptyDraft('milestone', words(p.points, span)) }))
  const [touched, setTouched] = useState(resumed !== null)

  function pick(next: Span | null) {
    setSpan(next)
    if (!touched) setForm({ key: form.key + 1, initial: emptyDraft('milestone', words(p.points, next)) })
  }

  async function save(d: Draft): Promise<Saved> {
    if (!span) return { ok: false, error: t('plans.new_pick') }
    const saved = await p.acts.add(span, d)
    if (saved.ok) {
      keepBegun(null)
      p.onDone(saved.id ?? null)
    }
    return saved
  }

  return (
    <section className="c sel new" aria-label={t('plans.new_title')}>
      <h3>{t('plans.new_title')}</h3>
      <Picker points={p.points} blocks={p.blocks} near={span?.start ?? p.near} span={span} onPick={pick} />
      <EditForm
        key={form.key}
        initial={form.initial}
        base={null}
        items={p.items}
        action={t('plans.new_go')}
        autoFocus={span !== null && form.key === 0}
        onSave={save}
        onDraft={(draft) => { setTouched(true); keepBegun({ span, notTaken: p.notTaken, draft }) }}
        onCancel={() => { keepBegun(null); p.onDone(null) }}
      />
    </section>
  )
}

function words(points: CodePoints, span: Span | null): string {
  return span ? points.slice(span.start, span.end) : ''
}

/** The clauses of a paragraph as buttons: the first press begins the span, the next one ends it. */
function Picker({ points, blocks, near, span, onPick }: { points: CodePoints; blocks: readonly Block[]; near: number; span: Span | null; onPick: (s: Span | null) => void }) {
  const [at, setAt] = useState(() => blockAt(blocks, near))
  const [begun] = useState(span !== null)
  const [from, setFrom] = useState<Span | null>(null)
  const block = blocks[at]
  const box = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!begun) box.current?.querySelector<HTMLElement>('.cl')?.focus()
  }, [begun])
  const parts = useMemo(() => (block ? clauses(points, block) : []), [points, block])

  function press(part: Span) {
    if (from) {
      onPick(trimSpan(points, { start: Math.min(from.start, part.start), end: Math.max(from.end, part.end) }))
      setFrom(null)
    } else {
      onPick(trimSpan(points, part))
      setFrom(part)
    }
  }

  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('.on')
    if (first) box.current?.scrollTo(0, first.offsetTop - 4)
  }, [span])

  const inside = (part: Span) => span !== null && part.start < span.end && part.end > span.start
  return (
    <div className="picker" role="group" aria-label={t('plans.new_around')}>
      <p className="muted hint">
        {t('plans.new_pick')}{t('common.colon')}{t('plans.new_pick_help')}
        <button type="button" className="link" disabled={at <= 0} onClick={() => setAt(at - 1)}>{t('plans.new_earlier')}</button>
        <button type="button" className="link" disabled={at >= blocks.length - 1} onClick={() => setAt(at + 1)}>{t('plans.new_later')}</button>
      </p>
      <p className="cls" ref={box}>
        {parts.map((part) => (
          <button key={part.start} type="button" aria-pressed={inside(part)} className={inside(part) ? 'cl on' : 'cl'} onClick={() => press(part)}>
            {points.slice(part.start, part.end)}
          </button>
        ))}
      </p>
      {span && <blockquote className="q"><b>{points.slice(span.start, span.end)}</b></blockquote>}
    </div>
  )
}
