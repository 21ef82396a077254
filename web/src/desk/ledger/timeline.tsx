import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { get, type Query } from '../../api/client'
import type { Timeline as Drawn } from '../../api/timeline'
import type { Ledger, Page, Rec } from '../../api/types'
import { language, t } from '../../i18n'
import { isEmpty, showValue } from '../../ui/form/value'
import { recordPath } from '../../ui/links'
import { Light } from '../../ui/marks'
import { Loaded } from '../../ui/states'
import { daysBetween } from '../../ui/time'
import { useToday } from '../../ui/today'
import { filterQuery, type Filter } from './filter'
import { compareHeads, lanes, phasesOf, place, scaleOf, type Phase, type Scale } from './scale'

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

const text = (r: Rec, key: string) => (typeof r.values[key] === 'string' ? (r.values[key] as string) : '')

/** How the records of a ledger are drawn. */
interface Way {
  item: string
  /** When the work itself is to be over; the record's own clock may be a nearer one, such as the time to sign. */
  due: (r: Rec) => string
  /** When work on it begins, '' for a point: its own date, or the day the record was made. */
  start: (r: Rec) => string
  /** What it stands under, as texts. */
  head: (r: Rec) => string[]
  headTitle: string
  band: (r: Rec) => boolean
  bandTitle: string
}

function wayOf(ledger: Ledger, line: Drawn): Way {
  const under = (line.under ?? []).map((key) => ledger.fields.find((f) => f.key === key)).filter((f) => f !== undefined)
  const band = ledger.fields.find((f) => f.key === line.band)
  const bands = line.bands ?? []
  return {
    item: [...under.slice(0, 1).map((f) => f.title), ledger.title].join(' / '),
    due: (r) => text(r, line.to) || (r.due ?? ''),
    start: (r) => (line.from ? text(r, line.from) || r.created_at.slice(0, 10) : ''),
    head: (r) => under.map((f) => (isEmpty(r.values[f.key]) ? '' : showValue(f, r.values[f.key], r.titles?.[f.key]))),
    headTitle: under[0]?.title ?? '',
    band: (r) => bands.includes(text(r, line.band)) && (!line.from || text(r, line.from) !== ''),
    bandTitle: bands.map((b) => band?.options?.find((o) => o.key === b)?.title ?? b).join(t('common.sep')),
  }
}

/** 倒排工期: records and what they stand under against the months; prints as a wall chart. Nothing here can be dragged. */
export default function Timeline({ f, ledger }: { f: Filter; ledger: Ledger }) {
  const line = ledger.timeline
  return line ? <Lines f={f} ledger={ledger} line={line} /> : null
}

function Lines({ f, ledger, line }: { f: Filter; ledger: Ledger; line: Drawn }) {
  const fields = [...new Set([line.from, line.to, line.band, ...(line.under ?? [])])].filter(Boolean).join(',')
  const query = { ...filterQuery(f, ledger), sort: ledger.timed === false ? '-created_at' : 'due', fields }
  const q = useQuery({ queryKey: ['records', ledger.name, 'all', query], queryFn: ({ signal }) => allRecords(ledger.name, query, signal) })
  return <Loaded query={q} rows={14}>{(d) => <Chart items={d.items} total={d.total} way={wayOf(ledger, line)} />}</Loaded>
}

function Chart({ items, total, way }: { items: Rec[]; total: number; way: Way }) {
  const today = useToday()
  const dated = items.filter(way.due)
  const undated = items.length - dated.length
  const dues = dated.map(way.due)
  const first = dues.reduce((a, b) => (a < b ? a : b), today)
  // Work that began long before the first deadline is cut at the left edge rather than pushing the chart aside.
  const scale = scaleOf([...dues, ...dated.map(way.start).filter((d) => d && daysBetween(d, first) < LEAD_DAYS)], today)
  const phases = phasesOf(dated.filter(way.band).map((r) => ({ title: r.title, from: place(scale, way.start(r) || way.due(r)), to: place(scale, way.due(r), true) })))
  const groups = new Map<string, Rec[]>()
  for (const r of dated) {
    const key = way.head(r).join('\t')
    groups.set(key, [...(groups.get(key) ?? []), r])
  }
  const ordered = [...groups.entries()].sort(([a], [b]) => compareHeads(a.split('\t')[0] ?? '', b.split('\t')[0] ?? ''))
  const now = place(scale, today)
  return (
    <div className="wall">
      <div className="scroll">
        <table className="gantt" style={{ minWidth: 260 + scale.months.length * 34 }}>
          <thead>
            <tr><th scope="col" className="gl">{way.item}</th><th scope="col" className="gc"><Months scale={scale} /><i className="now" style={{ left: `${now}%` }}><span>{t('ledger.line.today')}</span></i></th></tr>
            {phases.length > 0 && <PhaseRow scale={scale} phases={phases} word={way.bandTitle} />}
          </thead>
          <tbody>
            {ordered.map(([key, list]) => {
              const title = key.split('\t').filter(Boolean).join(' ')
              return (
                <Fragment key={key}>
                  {way.headTitle && <tr className="gm"><th scope="rowgroup" className="gl ell" title={title}>{title ? t('ledger.line.head', { field: way.headTitle, title }) : t('ledger.line.no_head', { field: way.headTitle })}</th><Lane scale={scale} phases={phases} now={now} word={way.bandTitle} /></tr>}
                  {list.map((r) => (
                    <tr key={r.id}>
                      <th scope="row" className="gl"><span className="row"><Link className="ell" to={recordPath(r.ledger, r.id)} title={r.title}>{r.title}</Link><span className="muted nw">{r.unit.name}</span></span></th>
                      <Lane scale={scale} phases={phases} now={now} word={way.bandTitle}><TaskBar scale={scale} rec={r} start={way.start(r)} due={way.due(r)} today={today} now={now} /></Lane>
                    </tr>
                  ))}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="glegend muted">
        {t('ledger.line.legend')}{phases.length > 0 && t('ledger.line.legend_band', { band: way.bandTitle })}
        {(['green', 'yellow', 'red', 'grey'] as const).map((l) => <Light key={l} value={l} />)}
        {undated > 0 && <span>{t('ledger.line.no_date', { n: undated })}</span>}
        {total > items.length && <span>{t('ledger.line.too_many', { n: items.length })}</span>}
      </p>
    </div>
  )
}

/** The bands by name, above everything they stretch over. */
function PhaseRow({ scale, phases, word }: { scale: Scale; phases: Phase[]; word: string }) {
  const rows = lanes(phases)
  return (
    <tr className="gp">
      <th scope="row" className="gl">{word}</th>
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

function Lane({ scale, phases, now, word, children }: { scale: Scale; phases: Phase[]; now: number; word: string; children?: ReactNode }) {
  return (
    <td className="gc" style={{ backgroundSize: `${100 / scale.months.length}% 100%` }}>
      {phases.filter((p) => p.band !== 'none').map((p) => <i key={p.title + p.from} className={`phase ${p.band}`} title={`${word} ${p.title}`} style={{ left: `${p.from}%`, width: `${p.to - p.from}%` }} />)}
      <i className="now" style={{ left: `${now}%` }} />
      {children}
    </td>
  )
}

function TaskBar({ scale, rec, start, due, today, now }: { scale: Scale; rec: Rec; start: string; due: string; today: string; now: number }) {
  const end = place(scale, due, true)
  const from = start && start <= due ? place(scale, start) : end
  const words = start && start <= due ? t('ledger.line.bar', { title: rec.title, from: start, to: due }) : t('ledger.line.point', { title: rec.title, to: due })
  return (
    <>
      {end > from && <i className={rec.ended ? 'bar ended' : 'bar'} style={{ left: `${from}%`, width: `${end - from}%` }} title={words} />}
      {!rec.ended && due < today && <i className="over" style={{ left: `${end}%`, width: `${Math.max(0, now - end)}%` }} />}
      <span className="mark" style={{ left: `${end}%` }} title={words}>{rec.ended ? <span className="fin" aria-hidden="true">✓</span> : <Light value={rec.light} bare />}<span className="sr">{words} {rec.state_title}</span></span>
    </>
  )
}
