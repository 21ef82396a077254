import { useQuery } from '@tanstack/react-query'
import { memo, useMemo } from 'react'
import { apiUrl, get } from '../../api/client'
import { formatNumber, t } from '../../i18n'
import { gridLines, latOf, lngOf, pixel, scaleBar, tilesIn, worldX, worldY, type Size, type View, type Zoom } from './ground'
import './map.css'

/** The map that the county supplies; without any it is empty. */
export interface CountyMap {
  outlines: Outline[] | null
  tiles: Tiles | null
}

export interface Outline {
  name: string
  /** A region code, where the file gives one. */
  code: string
  /** Its lines are rings of an area. */
  closed: boolean
  /** Points are longitude and latitude. */
  lines: [number, number][][] | null
}

export interface Tiles {
  zooms: Zoom[] | null
  attribution: string
  /** They are drawn in GCJ-02. */
  shifted: boolean
  version: string
}

export const useCountyMap = () => useQuery({ queryKey: ['map'], queryFn: ({ signal }) => get<CountyMap>('/map', undefined, signal), staleTime: 600_000 })

/** What lies under the points of a map: tiles, outlines with their names, or a plain grid of degrees; and the scale. */
export function Base({ map, view, size }: { map: CountyMap; view: View; size: Size }) {
  const zooms = map.tiles?.zooms ?? []
  const outlines = map.outlines ?? []
  const tiles = map.tiles ? tilesIn(view, size, zooms, map.tiles.shifted) : []
  return (
    <g className="mbase" aria-hidden="true">
      <rect className="mground" width={size.w} height={size.h} />
      {tiles.map((x) => <image key={`${x.level}/${x.x}/${x.y}`} href={apiUrl(`/map/tiles/${x.level}/${x.x}/${x.y}`, { v: map.tiles?.version })} x={x.left} y={x.top} width={x.width} height={x.height} preserveAspectRatio="none" />)}
      {outlines.length === 0 && zooms.length === 0 && <Grid view={view} size={size} />}
      <Outlines outlines={outlines} view={view} size={size} plain={tiles.length === 0} />
      <ScaleBar view={view} size={size} />
      {map.tiles?.attribution && <text className="mnote" x={size.w - 6} y={size.h - 6} textAnchor="end">{map.tiles.attribution}</text>}
    </g>
  )
}

function Grid({ view, size }: { view: View; size: Size }) {
  const [west, east] = [lngOf(view.x - size.w / 2 / view.k), lngOf(view.x + size.w / 2 / view.k)]
  const [south, north] = [latOf(view.y + size.h / 2 / view.k), latOf(view.y - size.h / 2 / view.k)]
  return (
    <g className="mgrid">
      {gridLines(west, east, Math.ceil(size.w / 120)).map((d) => { const { x } = pixel(view, size, worldX(d), view.y); return <g key={d}><line x1={x} x2={x} y1={0} y2={size.h} /><text x={x + 3} y={12}>{d}°</text></g> })}
      {gridLines(south, north, Math.ceil(size.h / 80)).map((d) => { const { y } = pixel(view, size, view.x, worldY(d)); return <g key={d}><line x1={0} x2={size.w} y1={y} y2={y} /><text x={4} y={y - 4}>{d}°</text></g> })}
    </g>
  )
}

// Paths are written once in units of which single precision is enough, about a point near them, and moved as a whole.
const FINE = 2 ** 24

interface Drawn {
  name: string
  closed: boolean
  path: string
  /** Where the name stands, and how wide what it names is, in parts of the world. */
  x: number
  y: number
  wide: number
}

function drawn(outlines: Outline[]): { at: [number, number]; all: Drawn[] } {
  const first = outlines[0]?.lines?.[0]?.[0] ?? [0, 0]
  const at: [number, number] = [worldX(first[0]), worldY(first[1])]
  const all = outlines.map((o) => {
    const lines = (o.lines ?? []).map((line) => line.map(([lng, lat]): [number, number] => [worldX(lng), worldY(lat)]))
    const path = lines.map((line) => `M${line.map(([x, y]) => `${((x - at[0]) * FINE).toFixed(1)} ${((y - at[1]) * FINE).toFixed(1)}`).join('L')}${o.closed ? 'Z' : ''}`).join('')
    const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), [] as [number, number][])
    const xs = longest.map((p) => p[0])
    const [x, y] = o.closed ? centre(longest) : (longest[Math.floor(longest.length / 2)] ?? [0, 0])
    return { name: o.name, closed: o.closed, path, x, y, wide: Math.max(...xs) - Math.min(...xs) }
  })
  return { at, all }
}

/** The centre of gravity of a ring. */
function centre(ring: [number, number][]): [number, number] {
  const [ox, oy] = ring[0] ?? [0, 0]
  let [area, x, y] = [0, 0, 0]
  ring.forEach((p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p
    const cross = (p[0] - ox) * (q[1] - oy) - (q[0] - ox) * (p[1] - oy)
    area += cross
    x += (p[0] + q[0] - 2 * ox) * cross
    y += (p[1] + q[1] - 2 * oy) * cross
  })
  return area === 0 ? [ox, oy] : [ox + x / (3 * area), oy + y / (3 * area)]
}

const LETTER = 14 // pixels that a Chinese character of a name takes, about

function Outlines({ outlines, view, size, plain }: { outlines: Outline[]; view: View; size: Size; plain: boolean }) {
  const { at, all } = useMemo(() => drawn(outlines), [outlines])
  if (all.length === 0) return null
  const o = pixel(view, size, at[0], at[1])
  const names = all.filter((d) => d.name && d.closed && d.wide * view.k > d.name.length * LETTER * 1.1)
  return (
    <>
      <g className={plain ? 'mareas plain' : 'mareas'} transform={`translate(${o.x} ${o.y}) scale(${view.k / FINE})`}><Paths all={all} /></g>
      {names.map((d) => { const p = pixel(view, size, d.x, d.y); return p.x > 0 && p.y > 0 && p.x < size.w && p.y < size.h && <text key={d.name + d.path.length} className="mname" x={p.x} y={p.y}>{d.name}</text> })}
    </>
  )
}

const Paths = memo(function Paths({ all }: { all: Drawn[] }) {
  return <>{all.map((d, i) => <path key={i} d={d.path} className={d.closed ? 'area' : 'line'} vectorEffect="non-scaling-stroke" />)}</>
})

function ScaleBar({ view, size }: { view: View; size: Size }) {
  const { px, metres } = scaleBar(view)
  const text = metres >= 1000 ? t('map.km', { n: formatNumber(metres / 1000) }) : t('map.m', { n: formatNumber(metres) })
  return (
    <g className="mscale" transform={`translate(10 ${size.h - 10})`}>
      <rect x={-5} y={-20} width={px + 10} height={25} />
      <path d={`M0 -6V0H${px}V-6`} />
      <text x={px / 2} y={-8}>{text}</text>
    </g>
  )
}
