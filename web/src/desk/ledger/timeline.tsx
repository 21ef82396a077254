import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { get, type Query } from '../../api/client'
import type { Ledger, Page, Rec } from '../../api/types'
import { language, t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Light } from '../../ui/marks'
import { Loaded } from '../../ui/states'
import { daysBetween } from '../../ui/time'
import { useToday } from '../../ui/today'
import { filterQuery, type Filter } from './filter'
import { compareMeasure, lanes, phasesOf, place, scaleOf, type Phase, type Scale } from './scale'

const LEAD_DAYS = 92
const MOST = 1000
const BATCH = 200

async function allRecords(ledger: string, query: Query, signal: AbortSignal): Promise<{ items: Rec[]; total: number }> {
  const items: Rec[] = []
  for (let after: string | undefined; ;) {
    const page: Page<Rec> = await get<Page<Rec>>(`/records/${ledger}`, { ...query, limit: BATCH, after }, signal)
    items.push(...(page.items ?? []))
    after = page.next ?? undefined
    if (!after || items.length >= MOST) return { items, total: page.total }
  }
}


/** When the task itself is due; the record's own clock may be a nearer one, such as the time to sign. */
const dueOf = (r: Rec) => text(r, 'due_on') || (r.due ?? '')

/** When work on it begins: the plan's own date, or the day it was handed out. */
const startOf = (r: Rec) => text(r, 'start_on') || r.created_at.slice(0, 10)

const text = (r: Rec, key: string) => (typeof r.values[key] === 'string' ? (r.values[key] as string) : '')

/** 倒排工期: measures and their tasks against the months; prints as a wall chart. Nothing here can be dragged. */
export default function Timeline({ f, ledger }: { f: Filter; ledger: Ledger }) {
  const query = { ...filterQuery(f, ledger), sort: 'due' }
  const q = useQuery({ queryKey: ['records', ledger.name, 'all', query], queryFn: ({ signal }) => allRecords(ledger.name, query, signal) })
  return <Loaded query={q} rows={14}>{(d) => <Chart items={d.items} total={d.total} />}</Loaded>
}

function Chart({ items, total }: { items: Rec[]; total: number }) {
  const today = useToday()
  const dated = items.filter(dueOf)
  const undated = items.length - dated.length
  const dues = dated.map(dueOf)
  const first = dues.reduce((a, b) => (a < b ? a : b), today)
  // Work that began long before the first deadline is cut at the left edge rather than pushing the chart aside.
  const scale = scaleOf([...dues, ...dated.map(startOf).filter((d) => daysBetween(d, first) < LEAD_DAYS)], today)
  const phases = phasesOf(dated.filter((r) => text(r, 'kind') === 'phase' && text(r, 'start_on'))
    .map((r) => ({ title: r.title, from: place(scale, text(r, 'start_on')), to: place(scale, dueOf(r), true) })))
  const groups = new Map<string, Rec[]>()
  for (const r of dated) {
    const key = `${text(r, 'measure')}\t${text(r, 'measure_title')}`
    groups.set(key, [...(groups.get(key) ?? []), r])
  }
  const ordered = [...groups.entries()].sort(([a], [b]) => compareMeasure(a.split('\t')[0] ?? '', b.split('\t')[0] ?? ''))
  const now = place(scale, today)
  return (
    <div className="wall">
      <div className="scroll">
        <table className="gantt" style={{ minWidth: 260 + scale.months.length * 34 }}>
          <thead>
            <tr><th scope="col" className="gl">{t('ledger.line.item')}</th><th scope="col" className="gc"><Months scale={scale} /><i className="now" style={{ left: `${now}%` }}><span>{t('ledger.line.today')}</span></i></th></tr>
            {phases.length > 0 && <PhaseRow scale={scale} phases={phases} />}
          </thead>
          <tbody>
            {ordered.map(([key, list]) => {
              const [measure, title] = key.split('\t')
              return (
                <Fragment key={key}>
                  <tr className="gm"><th scope="rowgroup" className="gl ell" title={title}>{measure || title ? t('ledger.line.measure', { n: measure ?? '', title: title ?? '' }) : t('ledger.line.no_measure')}</th><Lane scale={scale} phases={phases} now={now} /></tr>
                  {list.map((r) => (
                    <tr key={r.id}>
                      <th scope="row" className="gl"><span className="row"><Link className="ell" to={recordPath(r.ledger, r.id)} title={r.title}>{r.title}</Link><span className="muted nw">{r.unit.name}</span></span></th>
                      <Lane scale={scale} phases={phases} now={now} rec={r} today={today} />
                    </tr>
                  ))}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="glegend muted">
        {t('ledger.line.legend')}
        {(['green', 'yellow', 'red', 'grey'] as const).map((l) => <Light key={l} value={l} />)}
        {undated > 0 && <span>{t('ledger.line.no_date', { n: undated })}</span>}
        {total > items.length && <span>{t('ledger.line.too_many', { n: items.length })}</span>}
      </p>
    </div>
  )
}

/** The phases by name, above everything they stretch over. */
function PhaseRow({ scale, phases }: { scale: Scale; phases: Phase[] }) {
  const rows = lanes(phases)
  return (
    <tr className="gp">
      <th scope="row" className="gl">{t('ledger.line.phase')}</th>
      <td className="gc" style={{ backgroundSize: `${100 / scale.months.length}% 100%`, height: 28 + 20 * Math.max(...rows) }}>
        {phases.map((p, i) => <span key={p.title + p.from} className={`ell ${p.band}`} title={p.title} style={{ left: `${p.from}%`, width: `${Math.max(p.to - p.from, 1)}%`, top: 4 + 20 * (rows[i] ?? 0) }}>{p.title}</span>)}
      </td>
    </tr>
  )
}

function Months({ scale }: { scale: Scale }) {
  return (
    <span className="months">
      {scale.months.map((m, i) => {
        const month = Number(m.slice(5))
        return <span key={m}>{(i === 0 || month === 1) && <b>{m.slice(0, 4)}</b>}{language() === 'en' ? month : `${month}月`}</span>
      })}
    </span>
  )
}

function Lane({ scale, phases, now, rec, today }: { scale: Scale; phases: Phase[]; now: number; rec?: Rec; today?: string }) {
  return (
    <td className="gc" style={{ backgroundSize: `${100 / scale.months.length}% 100%` }}>
      {phases.filter((p) => p.band !== 'none').map((p) => <i key={p.title + p.from} className={`phase ${p.band}`} title={`${t('ledger.line.phase')} ${p.title}`} style={{ left: `${p.from}%`, width: `${p.to - p.from}%` }} />)}
      <i className="now" style={{ left: `${now}%` }} />
      {rec && today && <TaskBar scale={scale} rec={rec} due={dueOf(rec)} today={today} now={now} />}
    </td>
  )
}

function TaskBar({ scale, rec, due, today, now }: { scale: Scale; rec: Rec; due: string; today: string; now: number }) {
  const start = startOf(rec)
  const end = place(scale, due, true)
  const from = start <= due ? place(scale, start) : end
  const words = start <= due ? t('ledger.line.bar', { title: rec.title, from: start, to: due }) : t('ledger.line.point', { title: rec.title, to: due })
  return (
    <>
      {end > from && <i className={rec.ended ? 'bar ended' : 'bar'} style={{ left: `${from}%`, width: `${end - from}%` }} title={words} />}
      {!rec.ended && due < today && <i className="over" style={{ left: `${end}%`, width: `${Math.max(0, now - end)}%` }} />}
      <span className="mark" style={{ left: `${end}%` }} title={words}>{rec.ended ? <span className="fin" aria-hidden="true">✓</span> : <Light value={rec.light} bare />}<span className="sr">{words} {rec.state_title}</span></span>
    </>
  )
}
