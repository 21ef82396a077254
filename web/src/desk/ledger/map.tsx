import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { get, type Query } from '../../api/client'
import type { Ledger, Page, Rec } from '../../api/types'
import { t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Light, Status } from '../../ui/marks'
import { Empty, Loaded } from '../../ui/states'
import { filterQuery, type Filter } from './filter'
import { clusters, gridLines, groundOf, placesOf, shifted, zoomed, type Cluster, type Ground, type Place } from './places'

const MOST = 2000
const BATCH = 500
const WIDTH = 1000
const HEIGHT = 520

async function placed(ledger: Ledger, query: Query, signal: AbortSignal): Promise<{ items: Rec[]; more: boolean }> {
  const items: Rec[] = []
  const field = ledger.position ?? ''
  for (let after: string | undefined; ;) {
    const page: Page<Rec> = await get<Page<Rec>>(`/records/${ledger.name}`, { ...query, fields: field, limit: BATCH, after }, signal)
    items.push(...(page.items ?? []))
    after = page.next ?? undefined
    if (!after || items.length >= MOST) return { items, more: Boolean(after) }
  }
}

/** Where the records are: points on a plain grid of degrees, those that lie close taken together. */
export default function MapView({ f, ledger }: { f: Filter; ledger: Ledger }) {
  const query = filterQuery(f, ledger)
  const q = useQuery({ queryKey: ['records', ledger.name, 'map', query], queryFn: ({ signal }) => placed(ledger, query, signal) })
  return <Loaded query={q} rows={12}>{(d) => <Chart key={JSON.stringify(query)} ledger={ledger} items={d.items} more={d.more} />}</Loaded>
}

function Chart({ ledger, items, more }: { ledger: Ledger; items: Rec[]; more: boolean }) {
  const places = placesOf(items, ledger.position ?? '')
  const [ground, setGround] = useState<Ground | null>(null)
  const [open, setOpen] = useState<Cluster | null>(null)
  const navigate = useNavigate()
  if (places.length === 0) return <Empty>{t('ledger.map_none', { title: ledger.title })}</Empty>
  const all = groundOf(places, WIDTH / HEIGHT)
  const g = ground ?? all
  const shown = clusters(places, g, WIDTH, HEIGHT)

  function take(c: Cluster) {
    const first = c.places[0]
    if (!first) return
    if (c.places.length === 1) { void navigate(recordPath(ledger.name, first.rec.id)); return }
    const apart = c.places.some((p) => Math.abs(p.lat - first.lat) > 1e-5 || Math.abs(p.lng - first.lng) > 1e-5)
    if (apart && g.north - g.south > 0.0005) setGround(zoomed(g, 4, { lat: first.lat, lng: first.lng }))
    else setOpen(c)
  }
  function keys(e: KeyboardEvent) {
    const step: Record<string, [number, number]> = { ArrowLeft: [-0.2, 0], ArrowRight: [0.2, 0], ArrowUp: [0, 0.2], ArrowDown: [0, -0.2] }
    const by = step[e.key]
    if (by) { e.preventDefault(); setGround(shifted(g, by[0], by[1])) }
    if (e.key === '+' || e.key === '=') setGround(zoomed(g, 2))
    if (e.key === '-') setGround(zoomed(g, 0.5))
  }
  return (
    <div className="map">
      <div className="mapbar">
        <span className="sec">{t('ledger.map_count', { n: places.length, m: items.length - places.length })}{more && ` ${t('ledger.map_more', { n: items.length })}`}</span>
        <span className="r">
          <button type="button" className="btn sm" onClick={() => setGround(zoomed(g, 2))}>{t('ledger.map_in')}</button>
          <button type="button" className="btn sm" onClick={() => setGround(zoomed(g, 0.5))}>{t('ledger.map_out')}</button>
          <button type="button" className="btn sm" onClick={() => setGround(null)}>{t('ledger.map_all')}</button>
        </span>
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t('ledger.map_label')} tabIndex={0} onKeyDown={keys}>
        <Grid g={g} />
        {shown.map((c) => <Point key={`${c.places[0]?.rec.id ?? ''}.${c.places.length}`} c={c} onTake={() => take(c)} />)}
      </svg>
      {open && <PlaceTable title={t('ledger.map_here', { n: open.places.length })} places={open.places} ledger={ledger} />}
      <details className="maptable"><summary>{t('ledger.map_table')}</summary><PlaceTable places={places} ledger={ledger} /></details>
    </div>
  )
}

function Grid({ g }: { g: Ground }) {
  return (
    <g className="mgrid" aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} />
      {gridLines(g.west, g.east).map((v) => { const x = ((v - g.west) / (g.east - g.west)) * WIDTH; return <g key={v}><line x1={x} x2={x} y1={0} y2={HEIGHT} /><text x={x + 3} y={HEIGHT - 5}>{v}°</text></g> })}
      {gridLines(g.south, g.north).map((v) => { const y = ((g.north - v) / (g.north - g.south)) * HEIGHT; return <g key={v}><line x1={0} x2={WIDTH} y1={y} y2={y} /><text x={4} y={y - 4}>{v}°</text></g> })}
    </g>
  )
}

/** One record, or several that lie close: the shape tells the worst light among them, the number how many. */
function Point({ c, onTake }: { c: Cluster; onTake: () => void }) {
  const worst = (['red', 'yellow', 'green', 'grey', 'none'] as const).find((l) => c.places.some((p) => p.rec.light === l)) ?? 'none'
  const n = c.places.length
  const light = worst === 'none' ? '' : t(`light.${worst}`)
  const label = n === 1 ? `${c.places[0]?.rec.title ?? ''} ${light}` : t('ledger.map_cluster', { n, light })
  const r = n === 1 ? 9 : Math.min(24, 12 + Math.log2(n) * 2)
  return (
    <g className={`mpoint ${worst}`} role="button" tabIndex={0} aria-label={label} transform={`translate(${c.x} ${c.y})`} onClick={onTake}
      onKeyDown={(e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); e.stopPropagation(); onTake() } }}>
      <title>{label}</title>
      {worst === 'red' ? <rect x={-r} y={-r} width={2 * r} height={2 * r} /> : worst === 'yellow' ? <path d={`M0 ${-r * 1.2} ${r * 1.2} ${r} ${-r * 1.2} ${r}Z`} /> : <circle r={r} />}
      {n > 1 && <text y={worst === 'yellow' ? r - 4 : 5}>{n}</text>}
    </g>
  )
}

/** The same as a table, for those who do not see the points. */
function PlaceTable({ title, places, ledger }: { title?: string; places: Place[]; ledger: Ledger }) {
  return (
    <div className="scroll">
      <table className="tbl">
        {title && <caption>{title}</caption>}
        <thead><tr><th scope="col">{ledger.title}</th><th scope="col">{t('ledger.col.unit')}</th><th scope="col">{t('ledger.col.state')}</th><th scope="col">{t('ledger.light')}</th><th scope="col">{t('ledger.map_place')}</th></tr></thead>
        <tbody>
          {places.slice(0, 200).map(({ rec, lat, lng }) => (
            <tr key={rec.id}><td><Link to={recordPath(rec.ledger, rec.id)}>{rec.title || rec.number}</Link></td><td>{rec.unit.name}</td><td><Status ended={rec.ended}>{rec.state_title}</Status></td><td><Light value={rec.light} /></td><td className="nw">{lat.toFixed(5)}, {lng.toFixed(5)}</td></tr>
          ))}
        </tbody>
      </table>
      {places.length > 200 && <p className="muted none">{t('ledger.map_first', { n: 200 })}</p>}
    </div>
  )
}
