import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { t } from '../../i18n'
import { Light } from '../../ui/marks'
import type { Acts } from './acts'
import * as api from './api'
import { counts } from './filter'
import { subject } from './display'
import type { Commitment, Measure, Owner } from './types'
import { UnitPicker } from './unit_picker'

/** A row of the assignment: a measure, or a commitment that stands in none or was left without its measure's lead. */
interface Row {
  key: string
  label: string
  title: string
  start: number
  lead: Owner | null
  co: Owner[]
  total: number
  pending: number
  measure: Measure | null
  commitment: Commitment | null
}

function rowsOf(measures: readonly Measure[], items: readonly Commitment[]): Row[] {
  const known = new Set(measures.map((m) => m.id))
  const leads = new Set(measures.filter((m) => m.lead).map((m) => m.id))
  // Counted here: the server's own numbers are as old as the last reading of the measures.
  const within = (m: Measure) => items.filter((c) => c.measure === m.id && counts(c))
  return [
    ...measures.map((m) => ({ key: `m${m.id}`, label: m.label, title: m.title, start: m.start, lead: m.lead, co: m.co, total: within(m).length, pending: within(m).filter((c) => c.status === 'pending').length, measure: m, commitment: null })),
    ...items
      .filter((c) => counts(c) && (c.measure === null || !known.has(c.measure) || (!c.lead && leads.has(c.measure))))
      .map((c) => ({ key: `c${c.id}`, label: t('plans.nth', { n: c.n }), title: subject(c), start: c.start, lead: c.lead, co: c.co, total: 1, pending: c.status === 'pending' ? 1 : 0, measure: null, commitment: c })),
  ]
}

export interface OwnersProps {
  planId: string
  measures: readonly Measure[]
  items: readonly Commitment[]
  readOnly: boolean
  issued: boolean
  acts: Acts
  onGo: (at: number, commitment: string | null) => void
}

/** Measures and loose commitments with their units; one by one or several at once. */
export function OwnersTab(p: OwnersProps) {
  const [editing, setEditing] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [onlyOpen, setOnlyOpen] = useState(false)
  const all = rowsOf(p.measures, p.items)
  const open = all.filter((r) => !r.lead && r.total > 0)
  const rows = onlyOpen ? all.filter((r) => !r.lead && r.total > 0) : all
  const picked = rows.filter((r) => chosen.has(r.key))
  const progress = useQuery({ queryKey: api.keys.progress(p.planId), queryFn: () => api.progress(p.planId), enabled: p.issued })

  function choose(keys: readonly string[], on: boolean) {
    const next = new Set(chosen)
    keys.forEach((k) => (on ? next.add(k) : next.delete(k)))
    setChosen(next)
  }

  const list = (some: readonly Row[]) => (
    <ul className="own">
      {some.map((r) => (
        <OwnerRow key={r.key} row={r} {...p} editing={editing === r.key} onEdit={(on) => setEditing(on ? r.key : null)} chosen={chosen.has(r.key)} onChoose={(on) => choose([r.key], on)} done={progress.data?.find((x) => x.id === r.measure?.id)} />
      ))}
    </ul>
  )
  const loose = rows.filter((r) => r.commitment)
  return (
    <div className="cards all">
      {!p.readOnly && (
        <div className="ownbar">
          <label className="check"><input type="checkbox" checked={picked.length > 0 && picked.length === rows.length} onChange={(e) => choose(rows.map((r) => r.key), e.target.checked)} />{t('plans.owners_select_all')}</label>
          <button type="button" className={onlyOpen ? 'chip on' : 'chip'} aria-pressed={onlyOpen} onClick={() => setOnlyOpen(!onlyOpen)}>{t('plans.owners_only_open', { n: open.length })}</button>
          <span className="muted hint">{t('plans.owners_note')}</span>
        </div>
      )}
      {picked.length > 0 && <Bulk rows={picked} acts={p.acts} onDone={() => setChosen(new Set())} />}
      {p.measures.length === 0 && <p className="sec">{t('plans.owners_none')}</p>}
      {list(rows.filter((r) => r.measure))}
      {loose.length > 0 && <><h3>{t('plans.owners_loose')}</h3>{list(loose)}</>}
    </div>
  )
}

interface OwnerRowProps extends OwnersProps {
  row: Row
  editing: boolean
  onEdit: (on: boolean) => void
  chosen: boolean
  onChoose: (on: boolean) => void
  done: api.MeasureProgress | undefined
}

function OwnerRow({ row, editing, onEdit, chosen, onChoose, readOnly, acts, onGo, done, planId }: OwnerRowProps) {
  return (
    <li className={chosen ? 'on' : undefined}>
      <div className="line">
        {!readOnly && <input type="checkbox" aria-label={t('plans.owners_select', { label: row.label })} checked={chosen} onChange={(e) => onChoose(e.target.checked)} />}
        <button type="button" className="link ell title" title={row.title} onClick={() => onGo(row.start, row.commitment?.id ?? null)}>{row.label} {row.title}</button>
        <span className="muted nw">
          {row.measure && t('plans.owners_count', { n: row.total })}
          {row.pending > 0 && ` · ${t('plans.owners_pending', { n: row.pending })}`}
        </span>
        {!readOnly && !editing && <button type="button" className="link nw" aria-label={`${t('plans.owners_edit')} ${row.label}`} onClick={() => onEdit(true)}>{t('plans.owners_edit')}</button>}
      </div>
      {editing
        ? <OwnerForm row={row} acts={acts} onDone={() => onEdit(false)} />
        : <p className="who2"><Named label={t('plans.field.lead')} list={row.lead ? [row.lead] : []} none={t('plans.no_lead')} /> <Named label={t('plans.field.co')} list={row.co} none={t('plans.no_co')} /></p>}
      {done && done.tasks > 0 && <MeasureLights p={done} planId={planId} />}
    </li>
  )
}

function Named({ label, list, none }: { label: string; list: readonly Owner[]; none: string }) {
  const why = [...new Set(list.map((o) => o.because).filter(Boolean))].join(t('common.sep'))
  return (
    <span>
      <i>{label}</i> {list.length > 0 ? list.map((o) => o.name).join(t('common.sep')) : <span className="muted">{none}</span>}
      {why && <small className="muted"> {t('plans.because', { why })}</small>}
    </span>
  )
}

function MeasureLights({ p, planId }: { p: api.MeasureProgress; planId: string }) {
  return (
    <p className="lights">
      <Link to={api.tasksLink(planId, { measure: p.id })}>{t('plans.tasks_of', { n: p.tasks })}</Link>
      {p.done > 0 && <span className="sec">{t('plans.tasks_done', { n: p.done })}</span>}
      {(['red', 'yellow', 'green', 'grey'] as const).map((light) => p[light] > 0 && <Link key={light} to={api.tasksLink(planId, { measure: p.id, light })}><Light value={light} /> {p[light]}</Link>)}
    </p>
  )
}

function OwnerForm({ row, acts, onDone }: { row: Row; acts: Acts; onDone: () => void }) {
  const [lead, setLead] = useState<Owner[]>(row.lead ? [row.lead] : [])
  const [co, setCo] = useState<Owner[]>(row.co)
  const [busy, setBusy] = useState(false)

  async function save(e: React.FormEvent) {
    e.preventDefault()
    setBusy(true)
    if (await assign(acts, row, lead[0] ?? null, co)) onDone()
    else setBusy(false)
  }

  return (
    <form className="ownform" onSubmit={(e) => void save(e)} onKeyDown={(e) => { if (e.key === 'Escape') { e.stopPropagation(); onDone() } }}>
      <span>{t('plans.field.lead')}</span><UnitPicker label={t('plans.field.lead')} many={false} value={lead} onChange={setLead} />
      <span>{t('plans.field.co')}</span><UnitPicker label={t('plans.field.co')} many value={co} onChange={setCo} />
      <div className="btns">
        <button type="submit" className="btn p sm" disabled={busy}>{t('plans.owners_save')}</button>
        <button type="button" className="btn sm" onClick={onDone}>{t('common.cancel')}</button>
      </div>
    </form>
  )
}

async function assign(acts: Acts, row: Row, lead: Owner | null, co: Owner[]): Promise<boolean> {
  const units = co.map((o) => o.unit)
  if (row.measure) return acts.owners(row.measure.id, row.label, lead?.unit ?? null, units)
  if (!row.commitment) return false
  const saved = await acts.edit(row.commitment, { lead: lead?.unit ?? null, co: units })
  if (!saved.ok) acts.say('error' in saved ? saved.error : t('plans.conflict_undated', { by: saved.conflict.by || t('plans.someone') }), true, row.commitment.id)
  return saved.ok
}

/** One lead for all chosen rows; co-owners are set only where some are named. */
function Bulk({ rows, acts, onDone }: { rows: readonly Row[]; acts: Acts; onDone: () => void }) {
  const [lead, setLead] = useState<Owner[]>([])
  const [co, setCo] = useState<Owner[]>([])
  const [at, setAt] = useState<number | null>(null)

  async function run(e: React.FormEvent) {
    e.preventDefault()
    let failed = 0
    for (const [i, row] of rows.entries()) {
      setAt(i)
      if (!(await assign(acts, row, lead[0] ?? row.lead, co.length > 0 ? co : row.co))) failed++
    }
    setAt(null)
    if (failed > 0) return acts.say(t('plans.bulk_failed', { n: failed }), true)
    acts.say(t('plans.bulk_done', { what: t('plans.owners_save'), n: rows.length }))
    onDone()
  }

  return (
    <form className="ownform bulk" onSubmit={(e) => void run(e)} aria-label={t('plans.owners_bulk', { n: rows.length })}>
      <b>{t('plans.owners_bulk', { n: rows.length })}</b><span />
      <span>{t('plans.field.lead')}</span><UnitPicker label={t('plans.owners_bulk_lead', { n: rows.length })} many={false} value={lead} onChange={setLead} />
      <span>{t('plans.field.co')}</span><UnitPicker label={t('plans.owners_bulk_co', { n: rows.length })} many value={co} onChange={setCo} />
      <div className="btns">
        <button type="submit" className="btn p sm" disabled={at !== null || (lead.length === 0 && co.length === 0)}>{t('plans.owners_bulk_go', { n: rows.length })}</button>
        {at !== null && <span className="sec">{t('plans.bulk_running', { n: at + 1, m: rows.length })}</span>}
        <button type="button" className="btn sm" onClick={onDone}>{t('common.cancel')}</button>
      </div>
    </form>
  )
}
