import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { get, type Query } from '../../api/client'
import type { Ledger, Page, Rec } from '../../api/types'
import { t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Base, useCountyMap, type CountyMap } from '../../ui/map/base'
import { pixel, viewOf, zoomed, type View } from '../../ui/map/ground'
import { usePan, useSize } from '../../ui/map/pan'
import { Light, Status } from '../../ui/marks'
import { Empty, Loaded } from '../../ui/states'
import { filterQuery, type Filter } from './filter'
import { clusters, placesOf, type Cluster, type Place } from './places'

const MOST = 2000
const BATCH = 500

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

/** Where the records are, on the county's own map or a plain grid; those that lie close are taken together. */
export default function MapView({ f, ledger }: { f: Filter; ledger: Ledger }) {
  const query = filterQuery(f, ledger)
  const q = useQuery({ queryKey: ['records', ledger.name, 'map', query], queryFn: ({ signal }) => placed(ledger, query, signal) })
  const map = useCountyMap()
  return <Loaded query={q} rows={12}>{(d) => <Loaded query={map} rows={12}>{(m) => <Chart key={JSON.stringify(query)} map={m} ledger={ledger} items={d.items} more={d.more} />}</Loaded>}</Loaded>
}

function Chart({ map, ledger, items, more }: { map: CountyMap; ledger: Ledger; items: Rec[]; more: boolean }) {
  const places = useMemo(() => placesOf(items, ledger.position ?? ''), [items, ledger.position])
  const [open, setOpen] = useState<Cluster | null>(null)
  if (places.length === 0) return <Empty>{t('ledger.map_none', { title: ledger.title })}</Empty>
  return (
    <div className="map">
      <div className="mapbar">
        <span className="sec">{t('ledger.map_count', { n: places.length, m: items.length - places.length })}{more && ` ${t('ledger.map_more', { n: items.length })}`}</span>
      </div>
      <Drawing map={map} ledger={ledger} places={places} onOpen={setOpen} />
      {open && <PlaceTable title={t('ledger.map_here', { n: open.places.length })} places={open.places} ledger={ledger} />}
      <details className="maptable"><summary>{t('ledger.map_table')}</summary><PlaceTable places={places} ledger={ledger} /></details>
    </div>
  )
}

/** The map itself; it draws once it knows its size. */
function Drawing({ map, ledger, places, onOpen }: { map: CountyMap; ledger: Ledger; places: Place[]; onOpen: (c: Cluster) => void }) {
  const box = useRef<SVGSVGElement>(null)
  const size = useSize(box)
  const [chosen, setView] = useState<View | null>(null)
  const navigate = useNavigate()
  const all = useMemo(() => (size ? viewOf(places, size) : null), [places, size])
  const view = chosen ?? all
  const pan = usePan(box, size, view, setView)
  const k = view?.k ?? 0
  const found = useMemo(() => (k > 0 ? clusters(places, k) : []), [places, k])

  function take(c: Cluster) {
    const first = c.places[0]
    if (!first || !size || !view) return
    if (c.places.length === 1) { void navigate(recordPath(ledger.name, first.rec.id)); return }
    const near = viewOf(c.places, size)
    if (near.k > view.k * 1.2 && clusters(c.places, near.k).length > 1) setView(near)
    else onOpen(c)
  }
  return (
    <div className="mapbox">
      <svg ref={box} role="group" aria-label={t('ledger.map_label')} tabIndex={0} {...pan}>
        {size && view && <Base map={map} view={view} size={size} />}
        {size && view && found.map((c) => {
          const p = pixel(view, size, c.x, c.y)
          return p.x > -20 && p.y > -20 && p.x < size.w + 20 && p.y < size.h + 20 && <Point key={c.key} c={c} x={p.x} y={p.y} onTake={() => take(c)} />
        })}
      </svg>
      {size && view && (
        <span className="mzoom">
          <button type="button" className="btn" aria-label={t('ledger.map_in')} onClick={() => setView(zoomed(view, 2, size))}>+</button>
          <button type="button" className="btn" aria-label={t('ledger.map_out')} onClick={() => setView(zoomed(view, 0.5, size))}>−</button>
          <button type="button" className="btn" onClick={() => setView(null)}>{t('ledger.map_all')}</button>
        </span>
      )}
    </div>
  )
}

/** One record, or several that lie close: the shape tells the worst light among them, the number how many. */
function Point({ c, x, y, onTake }: { c: Cluster; x: number; y: number; onTake: () => void }) {
  const worst = (['red', 'yellow', 'green', 'grey', 'none'] as const).find((l) => c.places.some((p) => p.rec.light === l)) ?? 'none'
  const n = c.places.length
  const light = worst === 'none' ? '' : t(`light.${worst}`)
  const label = n === 1 ? `${c.places[0]?.rec.title ?? ''} ${light}` : t('ledger.map_cluster', { n, light })
  const r = n === 1 ? 9 : Math.min(22, 12 + Math.log2(n) * 2)
  return (
    <g className={`mpoint ${worst}`} role="button" tabIndex={0} aria-label={label} transform={`translate(${x} ${y})`} onClick={onTake}
      onKeyDown={(e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); e.stopPropagation(); onTake() } }}>
      <title>{label}</title>
      <circle className="hit" r={n === 1 ? 14 : r} />
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
