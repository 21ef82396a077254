import type { Rec } from '../../api/types'

export interface Place {
  rec: Rec
  lat: number
  lng: number
}

/** Part of the ground, in degrees. */
export interface Ground {
  west: number
  east: number
  south: number
  north: number
}

export interface Cluster {
  x: number
  y: number
  places: Place[]
}

/** The records whose field holds a place. */
export function placesOf(items: Rec[], field: string): Place[] {
  const out: Place[] = []
  for (const rec of items) {
    const v = rec.values[field]
    if (v && typeof v === 'object' && 'lat' in v && 'lng' in v && typeof v.lat === 'number' && typeof v.lng === 'number') out.push({ rec, lat: v.lat, lng: v.lng })
  }
  return out
}

const LEAST = 0.01 // degrees; about a kilometre, so that one place is not drawn as the whole world

/** The ground that holds all places with a margin, in the shape width to height: a degree of longitude shrinks with the latitude. */
export function groundOf(places: { lat: number; lng: number }[], aspect: number): Ground {
  if (places.length === 0) return { west: 0, east: 1, south: 0, north: 1 }
  const lats = places.map((p) => p.lat)
  const lngs = places.map((p) => p.lng)
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2
  const lng = (Math.min(...lngs) + Math.max(...lngs)) / 2
  const shrink = Math.max(Math.cos((lat * Math.PI) / 180), 0.01)
  const high = Math.max(Math.max(...lats) - Math.min(...lats), ((Math.max(...lngs) - Math.min(...lngs)) * shrink) / aspect, LEAST) * 1.1
  const wide = (high * aspect) / shrink
  return { west: lng - wide / 2, east: lng + wide / 2, south: lat - high / 2, north: lat + high / 2 }
}

/** The same ground looked at closer (by > 1) or from farther, about a point of it. */
export function zoomed(g: Ground, by: number, at = { lat: (g.south + g.north) / 2, lng: (g.west + g.east) / 2 }): Ground {
  return { west: at.lng - (at.lng - g.west) / by, east: at.lng + (g.east - at.lng) / by, south: at.lat - (at.lat - g.south) / by, north: at.lat + (g.north - at.lat) / by }
}

/** Ground moved by parts of its own size. */
export function shifted(g: Ground, dx: number, dy: number): Ground {
  const w = (g.east - g.west) * dx
  const h = (g.north - g.south) * dy
  return { west: g.west + w, east: g.east + w, south: g.south + h, north: g.north + h }
}

/** Places in sight, those that fall into one square of the given size taken together; in units of width × height from the top left. */
export function clusters(places: Place[], g: Ground, width: number, height: number, size = 44): Cluster[] {
  const cells = new Map<string, Cluster>()
  for (const p of places) {
    const x = ((p.lng - g.west) / (g.east - g.west)) * width
    const y = ((g.north - p.lat) / (g.north - g.south)) * height
    if (x < 0 || y < 0 || x > width || y > height) continue
    const key = `${Math.floor(x / size)}/${Math.floor(y / size)}`
    const have = cells.get(key)
    if (!have) cells.set(key, { x, y, places: [p] })
    else {
      const n = have.places.length
      have.x = (have.x * n + x) / (n + 1)
      have.y = (have.y * n + y) / (n + 1)
      have.places.push(p)
    }
  }
  return [...cells.values()]
}

/** Round degrees at which grid lines stand, at most about eight of them. */
export function gridLines(from: number, to: number): number[] {
  const rough = (to - from) / 8
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((k) => k * power).find((s) => s >= rough) ?? rough
  const out: number[] = []
  for (let v = Math.ceil(from / step) * step; v <= to; v += step) out.push(Number(v.toFixed(6)))
  return out
}
