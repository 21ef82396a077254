import { useState } from 'react'
import { Link } from 'react-router'
import { apiUrl } from '../../api/client'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Status } from '../../ui/marks'
import { tasksLink } from './api'
import { gapTexts, type Gaps } from './display'
import type { Filter } from './filter'
import { everything } from './filter'
import type { Plan } from './types'

export interface BarProps {
  plan: Plan
  gaps: Gaps
  onIssue: () => void
  onFilter: (f: Filter) => void
  onOutline: () => void
  onHelp: () => void
}

/** Title line of the workbench: what it is, the sheet to export, and issuing with what it still waits for. */
export function Bar({ plan, gaps, onIssue, onFilter, onOutline, onHelp }: BarProps) {
  const [more, setMore] = useState(false)
  const facts = [plan.number, plan.format, t('plans.chars', { n: plan.chars })].filter(Boolean).join(' · ')
  return (
    <div className="bar1">
      <button type="button" className="btn sm outl" onClick={onOutline}>{t('plans.outline_open')}</button>
      <Link className="crumb" to="/plans">{t('plans.title')}</Link>
      <span className="muted" aria-hidden="true">/</span>
      <h1 className="ell" title={plan.title}>{plan.title}</h1>
      {plan.state !== 'draft' && <Status ended={plan.state === 'withdrawn'}>{plan.state_title}</Status>}
      <span className="muted nw facts">{facts}</span>
      <button type="button" className="btn sm morb" aria-expanded={more} onClick={() => setMore(!more)}>{t('common.more')}</button>
      <div className={more ? 'acts on' : 'acts'}>
        <Warnings list={plan.warnings ?? []} />
        <Sheet id={plan.id} />
        <button type="button" className="btn sm keysb" aria-label={t('plans.act.help')} onClick={onHelp}><kbd>?</kbd></button>
        {plan.state === 'draft' && (plan.may ?? []).includes('issue') && <Issue gaps={gaps} onIssue={onIssue} onFilter={onFilter} />}
        {plan.state === 'issued' && <Link className="btn sm" to={tasksLink(plan.id)}>{t('plans.issued_tasks')}</Link>}
      </div>
    </div>
  )
}

function Sheet({ id }: { id: string }) {
  return (
    <span className="sheet">
      <Icon name="download" small />
      <span className="sec">{t('plans.sheet')}</span>
      <a href={apiUrl(`/plans/${id}/sheet.docx`)} aria-label={t('plans.sheet_word')} download>Word</a>
      <a href={apiUrl(`/plans/${id}/sheet.xlsx`)} aria-label={t('plans.sheet_excel')} download>Excel</a>
    </span>
  )
}

/** A line that opens over the page; closes on Esc, on leaving it, and on choosing. */
function Pop({ label, button, children, disabled }: { label: React.ReactNode; button: string; children: (close: () => void) => React.ReactNode; disabled?: boolean }) {
  const [open, setOpen] = useState(false)

  function escape(e: React.KeyboardEvent<HTMLSpanElement>) {
    if (e.key !== 'Escape' || !open) return
    e.stopPropagation()
    setOpen(false)
    e.currentTarget.querySelector('button')?.focus()
  }

  return (
    <span className="pop" onKeyDown={escape} onBlur={(e) => { if (!e.currentTarget.contains(e.relatedTarget)) setOpen(false) }}>
      <button type="button" className={button} aria-disabled={disabled || undefined} aria-expanded={open} onClick={() => setOpen(!open)}>{label}</button>
      {open && <span className="menu" tabIndex={-1}>{children(() => setOpen(false))}</span>}
    </span>
  )
}

function Warnings({ list }: { list: readonly string[] }) {
  if (list.length === 0) return null
  return (
    <Pop button="btn tx sm" label={t('plans.warnings', { n: list.length })}>
      {() => <ul>{list.map((w) => <li key={w}>{w}</li>)}</ul>}
    </Pop>
  )
}

/** Closed while anything is missing: the reason stands on the button, and pressing it lists what is missing. */
function Issue({ gaps, onIssue, onFilter }: { gaps: Gaps; onIssue: () => void; onFilter: (f: Filter) => void }) {
  const why = gapTexts(gaps)
  if (why.length === 0) return <button type="button" className="btn p sm" onClick={onIssue}>{t('plans.issue')}</button>
  const lists: [number, string, Filter][] = [
    [gaps.pending, t('plans.gap.pending', { n: gaps.pending }), { ...everything, status: 'pending' }],
    [gaps.unassigned, t('plans.gap.unassigned', { n: gaps.unassigned }), { ...everything, lack: 'unassigned' }],
    [gaps.past_unset, t('plans.gap.past_unset', { n: gaps.past_unset }), { ...everything, lack: 'past_unset' }],
  ]
  const open = lists.filter(([n]) => n > 0)
  return (
    <Pop disabled button="btn sm closed" label={t('plans.issue_wait', { why: why.join(t('common.sep')) })}>
      {(close) => (
        <ul>
          {open.map(([, text, filter]) => <li key={text}><button type="button" className="link" onClick={() => { onFilter(filter); close() }}>{text}</button></li>)}
          {open.length === 0 && <li>{why[0]}</li>}
        </ul>
      )}
    </Pop>
  )
}
