import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { useMe } from '../../api/session'
import { t, useLanguage } from '../../i18n'
import { PageTitle, Sheet } from '../../ui/page'
import { Loaded, Skeleton } from '../../ui/states'
import { useActs } from './acts'
import * as api from './api'
import { Bar } from './bar'
import { useOthers, useReview } from './data'
import { gapsOf } from './display'
import { DocumentPane } from './document_pane'
import { outlineOf, rowAt, type OutlineRow } from './outline'
import { OutlinePane } from './outline_pane'
import { RightColumn } from './right_column'
import { IssueDialog, KeysHelp } from './dialogs'
import { usePlace, useKeys } from './desk_state'
import { useMoves } from './moves'
import { CodePoints } from './text'
import type { Measure, NotTaken, Plan, Review, Span } from './types'
import './workbench.css'

/** /plans/:id: the plan as issued and what was read out of it, side by side. */
export default function WorkbenchPage() {
  const { id = '' } = useParams()
  return <WorkbenchOf key={id} id={id} />
}

function WorkbenchOf({ id }: { id: string }) {
  const me = useMe()
  const desk = useActs(id, me.person.name)
  const { plan, review, measures } = useReview(id, desk.busy > 0)
  if (!plan.data || !review.data) {
    return (
      <>
        <PageTitle title={t('plans.title')} />
        <Loaded query={plan.error ? plan : { ...review, data: undefined }}>{() => <Skeleton />}</Loaded>
      </>
    )
  }
  return <Workbench plan={plan.data} review={review.data} measures={measures.data ?? none} desk={desk} />
}

const none: Measure[] = []

/** What a new commitment is made of while its form is open. */
export interface Fresh {
  span: Span | null
  notTaken: NotTaken | null
}

function Workbench({ plan, review, measures, desk }: { plan: Plan; review: Review; measures: Measure[]; desk: ReturnType<typeof useActs> }) {
  const me = useMe()
  useLanguage()
  const place = usePlace()
  const points = useMemo(() => new CodePoints(plan.text), [plan.text])
  const outline = useMemo(() => outlineOf(plan.headings, measures, review.items, points.length), [plan, measures, review.items, points])
  const readOnly = plan.state !== 'draft' || !(plan.may ?? []).includes('review')
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const [dialog, setDialog] = useState<'issue' | 'help' | null>(null)
  const [pane, setPane] = useState<'doc' | 'list'>('list')
  const [showOutline, setShowOutline] = useState(false)
  const [goTo, setGoTo] = useState<{ at: number } | null>(null)
  const [issued, setIssued] = useState<api.Issued | null>(null)
  const [others, seen] = useOthers(plan.state === 'draft' ? review.items : undefined, desk.own, me.person.name)
  const cache = useQueryClient()
  const tasks = useQuery({ queryKey: api.keys.tasks(plan.id), queryFn: () => api.tasks(plan.id), enabled: plan.state === 'issued' })
  const moves = useMoves({ review, place, acts: desk.acts, readOnly, setFresh, onHelp: () => setDialog('help') })
  useKeys(readOnly, dialog !== null, moves.act)
  useTitle(plan.title, me.site.name)

  const current = review.items.find((c) => c.id === moves.current) ?? null
  const row = current ? rowAt(outline, current.start) : goTo ? rowAt(outline, goTo.at) : null

  function goRow(r: OutlineRow) {
    setShowOutline(false)
    const first = review.items.find((c) => c.start >= r.start && c.start < r.until)
    if (first) moves.select(first.id)
    setGoTo({ at: r.start })
    if (!first) setPane('doc')
  }

  function chooseInText(id: string) {
    moves.select(id)
    setPane('list')
  }

  async function onIssued(result: api.Issued) {
    setDialog(null)
    setIssued(result)
    desk.clear()
    seen()
    await Promise.all([cache.invalidateQueries({ queryKey: api.keys.plan(plan.id) }), ...['plans', 'home', 'todo', 'records'].map((k) => cache.invalidateQueries({ queryKey: [k] }))])
  }

  return (
    <div className={`wb show-${pane}${showOutline ? ' show-toc' : ''}`}>
      <Sheet size="A4" />
      <Bar plan={plan} gaps={gapsOf(review.items)} onIssue={() => setDialog('issue')} onFilter={(f) => { place.setTab('commitments'); moves.filter(f) }} onOutline={() => setShowOutline(!showOutline)} onHelp={() => setDialog('help')} />
      <StateLine plan={plan} issued={issued} readOnly={readOnly} />
      <div className="panes" role="group" aria-label={t('plans.panes')}>
        <button type="button" className={pane === 'doc' ? 'btn on' : 'btn'} aria-pressed={pane === 'doc'} onClick={() => setPane('doc')}>{t('plans.document_pane')}</button>
        <button type="button" className={pane === 'list' ? 'btn on' : 'btn'} aria-pressed={pane === 'list'} onClick={() => setPane('list')}>{t('plans.commitments')} {review.items.length}</button>
      </div>
      <div className="three">
        <OutlinePane rows={outline} current={row} onGo={goRow} onClose={() => setShowOutline(false)} />
        <DocumentPane plan={plan} points={points} items={review.items} notTaken={review.not_taken} current={moves.focus} goTo={goTo} readOnly={readOnly} shown={pane} onSelect={chooseInText} onNew={(span) => { setFresh({ span, notTaken: null }); place.setTab('commitments'); setPane('list') }} />
        <RightColumn plan={plan} points={points} review={review} measures={measures} place={place} moves={moves} desk={desk} readOnly={readOnly} others={others} onSeen={seen} fresh={fresh} setFresh={setFresh} tasks={tasks.data} shown={pane}
          onGo={(at, id) => { if (id) moves.select(id); setGoTo({ at }) }} onShowText={() => setPane('doc')} />
      </div>
      {dialog === 'help' && <KeysHelp readOnly={readOnly} onClose={() => setDialog(null)} />}
      {dialog === 'issue' && <IssueDialog planId={plan.id} title={plan.title} items={review.items} onIssued={(r) => void onIssued(r)} onClose={() => setDialog(null)} />}
    </div>
  )
}

function useTitle(title: string, site: string) {
  useEffect(() => {
    document.title = t('app.title', { page: title, site })
  }, [title, site])
}

/** Why the page cannot be edited, or what issuing led to. */
function StateLine({ plan, issued, readOnly }: { plan: Plan; issued: api.Issued | null; readOnly: boolean }) {
  if (issued) {
    return (
      <p className="stline" role="status">
        <b>{t('plans.issued', { n: issued.tasks, m: issued.parts, h: issued.history })}</b>
        <Link to={api.tasksLink(plan.id)}>{t('plans.issued_tasks')}</Link>
      </p>
    )
  }
  if (!readOnly) return null
  return <p className="stline">{t(plan.state === 'issued' ? 'plans.issued_line' : plan.state === 'withdrawn' ? 'plans.withdrawn_line' : 'plans.read_only_line')}</p>
}
