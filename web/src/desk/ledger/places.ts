import type { Rec } from '../../api/types'
import { worldX, worldY, type Spot } from '../../ui/map/ground'

export interface Place extends Spot {
  rec: Rec
}

/** Places that lie close, taken together; x and y, in parts of the world, are where the one lies that stands for them. */
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

/**
 * Places nearer than so many pixels to one that stands for them, across or down, where the world is k pixels wide. Those that stand for
 * others lie farther apart than that, so that their marks never touch; moving the map does not change them.
 */
export function clusters(places: Place[], k: number, size = 54): Cluster[] {
  const cells = new Map<string, Cluster>() // at most one in a square of that size
  for (const p of places) {
    const x = worldX(p.lng)
    const y = worldY(p.lat)
    const [cx, cy] = [Math.floor((x * k) / size), Math.floor((y * k) / size)]
    let near: Cluster | undefined
    let least = size
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const c = cells.get(`${cx + dx}/${cy + dy}`)
        const gap = c ? Math.max(Math.abs(c.x - x), Math.abs(c.y - y)) * k : size
        if (gap < least) [near, least] = [c, gap]
      }
    }
    if (near) near.places.push(p)
    else cells.set(`${cx}/${cy}`, { key: `${cx}/${cy}`, x, y, places: [p] })
  }
  return [...cells.values()]
}
