import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { FileRef, Rec } from '../../api/types'
import { t, type Key } from '../../i18n'
import { FileList } from '../../ui/files'
import { recordPath } from '../../ui/links'
import { Light, Status } from '../../ui/marks'
import { moment } from '../../ui/time'
import type { Acts, Saved } from './acts'
import { EvidenceForm, ReasonForm, SplitForm, type Reasoned } from './card_forms'
import { everyText, fieldText, goalText, inYear, kindLong, kindText, pastText, statusText, subject, timing } from './display'
import { draftOf, patchOf, type Draft } from './draft'
import { EditForm } from './edit_form'
import type { Kept } from './kept'
import { contextOf, type CodePoints } from './text'
import type { Commitment, Owner, Past, Span } from './types'

/** What is open inside the current card. */
export type Mode = 'edit' | 'split' | 'evidence' | Reasoned

export interface CardProps {
  c: Commitment
  task: Rec | null
  /** Language of the page: cards are drawn again when it changes. */
  lang: string
}

/** One line: number, kind, subject, timing, status. Drawn again only when its own commitment changes. */
export const ClosedCard = memo(function ClosedCard({ c, task }: CardProps) {
  return (
    <li className={`c ${c.status}`} data-id={c.id}>
      <div className="h">
        <button type="button" className="open" data-card tabIndex={-1} aria-expanded={false}>
          <CardHead c={c} issued={task !== null} />
        </button>
        {task && <TaskLink task={task} />}
      </div>
    </li>
  )
})

function CardHead({ c, issued }: { c: Commitment; issued: boolean }) {
  return (
    <>
      <span className="n">{c.n}</span>
      <span className="k">{kindText(c.kind)}</span>
      <span className="ell what">{subject(c)}</span>
      <span className="nw when">{timing(c)}</span>
      {c.is_past && !issued && c.status !== 'rejected' && c.status !== 'elsewhere' && <Status ended={c.past !== null}>{c.past ? pastText(c.past) : t('plans.lack.past')}</Status>}
      {!issued && <Status ended={c.status !== 'pending'}>{statusText(c.status)}</Status>}
    </>
  )
}

/** The task made of a commitment: its light and where it stands, leading to it. */
function TaskLink({ task }: { task: Rec }) {
  return (
    <Link className="task" to={recordPath(task.ledger, task.id)}>
      <span className="sr">{t('plans.task_label', { title: task.title })}</span>
      {task.light !== 'none' && <Light value={task.light} />}
      <Status ended={task.ended}>{task.state_title}</Status>
    </Link>
  )
}

export interface OpenCardProps extends CardProps {
  points: CodePoints
  within: Span
  items: readonly Commitment[]
  mode: Mode | null
  readOnly: boolean
  planId: string
  acts: Acts
  kept: Kept | null
  setMode: (mode: Mode | null) => void
  keepDraft: (kept: Kept | null) => void
  onAct: (act: 'confirm' | 'merge' | 'undo' | 'reopen') => void
  onReason: (decision: Reasoned, reason: string) => void
  onSplit: (at: number) => void
  onPast: (past: Past) => void
}

/** The current commitment, opened in place. */
export function OpenCard(p: OpenCardProps) {
  const { c } = p
  const head = useRef<HTMLButtonElement>(null)
  const closed = useRef(p.mode)
  useEffect(() => {
    // When a form inside closes, the keyboard goes back to the heading.
    if (closed.current !== null && p.mode === null) head.current?.focus({ preventScroll: true })
    closed.current = p.mode
  }, [p.mode])
  return (
    <li className={`c sel ${c.status}`} data-id={c.id} aria-current="true">
      <div className="h">
        <button type="button" ref={head} className="open" data-card tabIndex={0} aria-expanded={true} aria-keyshortcuts="Enter J K E S M X U">
          <CardHead c={c} issued={p.task !== null} />
        </button>
        {p.task && <TaskLink task={p.task} />}
      </div>
      <Quote c={c} points={p.points} within={p.within} />
      <Trace c={c} kept={p.kept !== null && p.mode !== 'edit'} onResume={() => p.setMode('edit')} />
      {p.mode === 'edit' && <Edit {...p} />}
      {p.mode === null && <Fields {...p} />}
      {p.mode === 'split' && <SplitForm c={c} points={p.points} onSplit={p.onSplit} onCancel={() => p.setMode(null)} />}
      {p.mode === 'evidence' && <Evidence {...p} />}
      {(p.mode === 'reject' || p.mode === 'elsewhere' || p.mode === 'waiting') && (
        <ReasonForm decision={p.mode} onSend={(reason) => p.onReason(p.mode as Reasoned, reason)} onCancel={() => p.setMode(null)} />
      )}
      {p.mode === null && !p.readOnly && <Buttons {...p} />}
    </li>
  )
}

function Quote({ c, points, within }: { c: Commitment; points: CodePoints; within: Span }) {
  const around = useMemo(() => contextOf(points, c, within), [points, c, within])
  return (
    <blockquote className="q">
      {around.before}
      <b>{around.quote}</b>
      {around.after}
    </blockquote>
  )
}

// Who did what to it, and the words that made the reader take it.
function Trace({ c, kept, onResume }: { c: Commitment; kept: boolean; onResume: () => void }) {
  const parts: string[] = []
  if (c.because) parts.push(t('plans.because_words', { words: c.because }))
  if (c.origin === 'person') parts.push(t('plans.added'))
  else if (c.edited) parts.push(t('plans.edited'))
  if (c.decided_at) parts.push(t('plans.decided', { by: c.decided_by ?? '', at: moment(c.decided_at) }))
  if (c.reason) parts.push(t('plans.reason_is', { reason: c.reason }))
  if (parts.length === 0 && !kept) return null
  return (
    <p className="muted trace">
      {parts.join(' · ')} {kept && <button type="button" className="link" onClick={onResume}>{t('plans.kept_draft')}</button>}
    </p>
  )
}

function Edit(p: OpenCardProps) {
  const [base] = useState(() => p.kept?.base ?? p.c)
  async function save(draft: Draft, version?: number): Promise<Saved> {
    const patch = patchOf(base, draft)
    if (Object.keys(patch).length === 0) {
      p.keepDraft(null)
      p.setMode(null)
      return { ok: true }
    }
    const saved = await p.acts.edit(base, patch, version)
    if (saved.ok) {
      p.keepDraft(null)
      p.setMode(null)
    }
    return saved
  }
  return (
    <EditForm
      initial={p.kept?.draft ?? draftOf(base)}
      base={base}
      items={p.items}
      action={t('plans.save')}
      onSave={save}
      onDraft={(draft) => p.keepDraft({ draft, base })}
      onCancel={() => {
        p.keepDraft(null)
        p.setMode(null)
      }}
    />
  )
}

function Evidence(p: OpenCardProps) {
  async function send(note: string, files: FileRef[]): Promise<boolean> {
    const ok = await p.acts.past(p.c, 'done', note, files)
    if (ok) p.setMode(null)
    return ok
  }
  return <EvidenceForm note={p.c.past_note ?? ''} files={p.c.past_files} action={t('plans.past_go.done')} onSend={send} onCancel={() => p.setMode(null)} />
}

// The fields for reading. A click on one opens the form, as E does.
function Fields(p: OpenCardProps) {
  const { c } = p
  const edit = p.readOnly ? undefined : () => p.setMode('edit')
  const numberOf = (id: string) => p.items.find((x) => x.id === id)?.n ?? null
  const pairs = pairsOf(c, numberOf)
  return (
    <dl className="g">
      <Box name={t('plans.field.kind')} onEdit={edit}>{kindLong(c.kind)}</Box>
      {pairs.map(([name, text], i) => (
        <Box key={name} name={name} onEdit={edit} wide={i === pairs.length - 1 && i % 2 === 1}>{text}</Box>
      ))}
      <Box name={t('plans.field.what')} onEdit={edit} wide>{c.what || t('common.unknown')}</Box>
      {c.who && <Box name={t('plans.field.who')} onEdit={edit} wide>{c.who}</Box>}
      <Box name={t('plans.field.lead')} onEdit={edit} wide><Owners list={c.lead ? [c.lead] : []} none={t('plans.no_lead')} /></Box>
      {(c.co.length > 0 || !p.readOnly) && <Box name={t('plans.field.co')} onEdit={edit} wide><Owners list={c.co} none={t('plans.no_co')} /></Box>}
      {c.is_past && (!p.readOnly || c.past) && c.status !== 'rejected' && c.status !== 'elsewhere' && <PastRow {...p} />}
    </dl>
  )
}

function Box({ name, children, wide, onEdit }: { name: string; children: React.ReactNode; wide?: boolean; onEdit?: () => void }) {
  return (
    <>
      <dt className={wide ? 'w1' : undefined}>{name}</dt>
      <dd className={wide ? 'f w3' : 'f'} onClick={onEdit}>{children}</dd>
    </>
  )
}

function pairsOf(c: Commitment, numberOf: (id: string) => number | null): [string, string][] {
  const pairs: [Key, string][] = []
  const add = (key: Key, text: string) => { if (text) pairs.push([key, text]) }
  if (c.kind === 'recurring') {
    add('plans.field.every', c.due_month_day ? timing(c) : timing({ ...c, start_date: null, due: null }))
    add('plans.field.exception_of', fieldText(c, 'exception_of', numberOf))
  } else if (c.kind === 'target') {
    add('plans.field.op', goalText(c))
    add('plans.field.every', everyText(c.every))
  } else {
    add('plans.field.coverage', fieldText(c, 'coverage', numberOf))
  }
  const both = c.start_date !== null && c.due !== null
  add(both ? 'plans.field.span' : c.start_date ? 'plans.field.start_date' : 'plans.field.due', both ? t('plans.span', { start: c.start_date ?? '', due: c.due ?? '' }) : dueText(c))
  return pairs.map(([key, text]) => [t(key), text])
}

function dueText(c: Commitment): string {
  if (c.due && inYear(c)) return `${t('plans.within_year', { year: c.due.slice(0, 4) })} ${c.due}`
  return c.due ?? c.start_date ?? ''
}

function Owners({ list, none }: { list: readonly Owner[]; none: string }) {
  if (list.length === 0) return <span className="muted">{none}</span>
  const why = [...new Set(list.map((o) => o.because).filter(Boolean))].join(t('common.sep'))
  return (
    <>
      <span>{list.map((o) => o.name).join(t('common.sep'))}</span>
      {why && <small>{t('plans.because', { why })}</small>}
    </>
  )
}

const pasts: readonly [Past, string][] = [['done', '1'], ['open', '2'], ['history', '3']]

function PastRow({ c, readOnly, onPast, planId }: OpenCardProps) {
  return (
    <>
      <dt className="w1">{t('plans.field.past')}</dt>
      <dd className="past w3">
        {c.past === null && !readOnly && <p>{c.due ? t('plans.past_title', { due: c.due }) : t('plans.past_title_period')}</p>}
        {readOnly
          ? c.past && <Status ended>{pastText(c.past)}</Status>
          : pasts.map(([past, key]) => (
              <button key={past} type="button" className={`chip${c.past === past ? ' on' : ''}`} aria-pressed={c.past === past} title={t(`plans.past_effect.${past}`)} onClick={() => onPast(past)}>
                {pastText(past)} <kbd>{key}</kbd>
              </button>
            ))}
        {c.past_note && <p className="sec">{t('plans.because', { why: c.past_note })}</p>}
        {c.past_files.length > 0 && <FileList files={c.past_files} ledger="plan" record={planId} />}
      </dd>
    </>
  )
}

function Buttons({ c, setMode, onAct }: OpenCardProps) {
  const decided = c.status !== 'pending'
  return (
    <>
      <div className="btns">
        <button type="button" className="btn p" onClick={() => onAct('confirm')}>
          {t(decided ? 'plans.act.go_on' : 'plans.act.confirm')} <kbd>Enter</kbd>
        </button>
        <button type="button" className="btn" onClick={() => setMode('edit')}>{t('plans.act.edit')} <kbd>E</kbd></button>
        <button type="button" className="btn" onClick={() => setMode('split')}>{t('plans.act.split')} <kbd>S</kbd></button>
        <button type="button" className="btn" onClick={() => onAct('merge')}>{t('plans.act.merge')} <kbd>M</kbd></button>
        {!decided && <button type="button" className="btn end" onClick={() => setMode('reject')}>{t('plans.act.reject')} <kbd>X</kbd></button>}
      </div>
      <div className="more">
        {decided && <button type="button" className="btn tx sm" onClick={() => onAct('reopen')}>{t('plans.act.reopen')} <kbd>R</kbd></button>}
        {!decided && <button type="button" className="btn tx sm" onClick={() => setMode('elsewhere')}>{t('plans.act.elsewhere')} <kbd>B</kbd></button>}
        {!decided && <button type="button" className="btn tx sm" onClick={() => setMode('waiting')}>{t('plans.act.waiting')} <kbd>W</kbd></button>}
        <button type="button" className="btn tx sm" onClick={() => onAct('undo')}>{t('plans.act.undo')} <kbd>U</kbd></button>
      </div>
    </>
  )
}
