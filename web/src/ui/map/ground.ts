/** The earth as a square of side 1 in Web Mercator, as web maps have it: x from the west, y from the north. */
export const worldX = (lng: number) => lng / 360 + 0.5
export const worldY = (lat: number) => {
  const s = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180)
  return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)
}
export const lngOf = (x: number) => (x - 0.5) * 360
export const latOf = (y: number) => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI

/** What is in sight: the middle, in parts of the world, and how many pixels the whole world would be wide. */
export interface View {
  x: number
  y: number
  k: number
}

/** Pixels. */
export interface Size {
  w: number
  h: number
}

export interface Spot {
  lat: number
  lng: number
}

const TILE = 256
const MOST = TILE * 2 ** 20
/** About a kilometre, so that one place is not drawn as the whole world. */
const LEAST = 1 / 40_000

const between = (v: number, least: number, most: number) => Math.min(most, Math.max(least, v))

/** The view that holds all spots with a margin. */
export function viewOf(spots: Spot[], size: Size): View {
  if (spots.length === 0) return { x: 0.5, y: 0.5, k: TILE }
  const xs = spots.map((p) => worldX(p.lng))
  const ys = spots.map((p) => worldY(p.lat))
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const k = Math.min((size.w * 0.86) / Math.max(east - west, LEAST), (size.h * 0.8) / Math.max(south - north, LEAST))
  return { x: (west + east) / 2, y: (north + south) / 2, k: between(k, TILE, MOST) }
}

/** The same ground closer (by > 1) or farther, about a point of the picture. */
export function zoomed(v: View, by: number, size: Size, at = { x: size.w / 2, y: size.h / 2 }): View {
  const k = between(v.k * by, TILE, MOST)
  const dx = at.x - size.w / 2
  const dy = at.y - size.h / 2
  return { x: v.x + dx / v.k - dx / k, y: v.y + dy / v.k - dy / k, k }
}

/** The view after the ground was moved by pixels. */
export const moved = (v: View, dx: number, dy: number): View => ({ x: between(v.x - dx / v.k, 0, 1), y: between(v.y - dy / v.k, 0, 1), k: v.k })

/** Where a spot lies in the picture. */
export const pixel = (v: View, size: Size, x: number, y: number) => ({ x: (x - v.x) * v.k + size.w / 2, y: (y - v.y) * v.k + size.h / 2 })

export interface Scale {
  px: number
  metres: number
}

/** A round length on the ground that is at most so many pixels long in the middle of the view. */
export function scaleBar(v: View, most = 110): Scale {
  const metre = v.k / (40_075_016.7 * Math.cos((latOf(v.y) * Math.PI) / 180))
  const rough = most / metre
  const power = 10 ** Math.floor(Math.log10(rough))
  const metres = [5, 2, 1].map((n) => n * power).find((m) => m <= rough) ?? power
  return { px: metres * metre, metres }
}

/** Round degrees at which grid lines stand, at most about so many of them. */
export function gridLines(from: number, to: number, most = 8): number[] {
  const rough = (to - from) / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((k) => k * power).find((s) => s >= rough) ?? rough
  const out: number[] = []
  for (let v = Math.ceil(from / step) * step; v <= to; v += step) out.push(Number(v.toFixed(6)))
  return out
}

export interface Zoom {
  level: number
  west: number
  east: number
  north: number
  south: number
}

export interface Tile {
  level: number
  x: number
  y: number
  left: number
  top: number
  width: number
  height: number
}

const MANY = 150

/** The tiles in sight, of the level whose pixels come nearest; none where even the coarsest would be too many. */
export function tilesIn(v: View, size: Size, zooms: Zoom[], shifted = false): Tile[] {
  const wanted = Math.round(Math.log2(v.k / TILE))
  const zoom = [...zooms].sort((a, b) => Math.abs(a.level - wanted) - Math.abs(b.level - wanted) || b.level - a.level)[0]
  if (!zoom) return []
  const n = 2 ** zoom.level
  const spare = shifted ? 1 : 0 // the shift is less than a tile, but for very close ones
  const [x0, x1] = [Math.floor((v.x - size.w / 2 / v.k) * n) - spare, Math.floor((v.x + size.w / 2 / v.k) * n) + spare].map((x) => between(x, zoom.west, zoom.east + 1)) as [number, number]
  const [y0, y1] = [Math.floor((v.y - size.h / 2 / v.k) * n) - spare, Math.floor((v.y + size.h / 2 / v.k) * n) + spare].map((y) => between(y, zoom.north, zoom.south + 1)) as [number, number]
  const out: Tile[] = []
  if ((x1 - x0 + 1) * (y1 - y0 + 1) > MANY) return out
  const corner = (x: number, y: number) => {
    const at = shifted ? fromGcj02({ lng: lngOf(x / n), lat: latOf(y / n) }) : null
    const p = at ? pixel(v, size, worldX(at.lng), worldY(at.lat)) : pixel(v, size, x / n, y / n)
    return { x: Math.round(p.x), y: Math.round(p.y) }
  }
  for (let y = y0; y <= Math.min(y1, zoom.south); y++) {
    for (let x = x0; x <= Math.min(x1, zoom.east); x++) {
      const a = corner(x, y)
      const b = corner(x + 1, y + 1)
      if (b.x > 0 && b.y > 0 && a.x < size.w && a.y < size.h) out.push({ level: zoom.level, x, y, left: a.x, top: a.y, width: b.x - a.x, height: b.y - a.y })
    }
  }
  return out
}

/** WGS 84 of a spot in GCJ-02, the datum of published maps in China; see geo/datum.go, of which this is the same. */
export function fromGcj02(p: Spot): Spot {
  let out = p
  for (let i = 0; i < 3; i++) {
    const there = toGcj02(out)
    out = { lng: out.lng + p.lng - there.lng, lat: out.lat + p.lat - there.lat }
  }
  return out
}

export function toGcj02({ lng, lat }: Spot): Spot {
  if (lng < 72.004 || lng > 137.8347 || lat < 0.8293 || lat > 55.8271) return { lng, lat }
  const x = lng - 105
  const y = lat - 35
  const wave = (v: number, ...by: [number, number][]) => (by.reduce((sum, [a, n]) => sum + a * Math.sin(v * Math.PI * n), 0) * 2) / 3
  const root = Math.sqrt(Math.abs(x))
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + wave(x, [20, 6], [20, 2]) + wave(y, [20, 1], [40, 1 / 3], [160, 1 / 12], [320, 1 / 30])
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + wave(x, [20, 6], [20, 2], [20, 1], [40, 1 / 3], [150, 1 / 12], [300, 1 / 30])
  const [axis, flat] = [6378245, 0.006693421622965943] // metres, and the eccentricity squared, of the ellipsoid of Krasovsky
  const rad = (lat / 180) * Math.PI
  const magic = 1 - flat * Math.sin(rad) ** 2
  return {
    lng: lng + (east * 180) / ((axis / Math.sqrt(magic)) * Math.cos(rad) * Math.PI),
    lat: lat + (north * 180) / (((axis * (1 - flat)) / (magic * Math.sqrt(magic))) * Math.PI),
  }
}
