import type { Rec } from '../../api/types'
import { worldX, worldY, type Spot } from '../../ui/map/ground'

export interface Place extends Spot {
  rec: Rec
}

/** Places that lie close, taken together; x and y in parts of the world. */
export interface Cluster {
  key: string
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

/** Places that fall into one square of so many pixels, where the world is k pixels wide: moving the map does not change them. */
export function clusters(places: Place[], k: number, size = 44): Cluster[] {
  const cells = new Map<string, Cluster>()
  for (const p of places) {
    const x = worldX(p.lng)
    const y = worldY(p.lat)
    const key = `${Math.floor((x * k) / size)}/${Math.floor((y * k) / size)}`
    const have = cells.get(key)
    if (!have) cells.set(key, { key, x, y, places: [p] })
    else {
      const n = have.places.length
      have.x = (have.x * n + x) / (n + 1)
      have.y = (have.y * n + y) / (n + 1)
      have.places.push(p)
    }
  }
  return [...cells.values()]
}
