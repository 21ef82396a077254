import { describe, expect, it } from 'vitest'
import { fromGcj02, gridLines, latOf, lngOf, moved, pixel, scaleBar, tilesIn, toGcj02, viewOf, worldX, worldY, zoomed } from './ground'

const size = { w: 800, h: 400 }
const here = { lat: 36.43, lng: 117.245 }

describe('the view of a map', () => {
  it('holds all spots, one alone too, and shows them where they are', () => {
    const far = { lat: 36.48, lng: 117.1 }
    const v = viewOf([here, far], size)
    for (const p of [here, far]) {
      const { x, y } = pixel(v, size, worldX(p.lng), worldY(p.lat))
      expect(x > 0 && x < size.w && y > 0 && y < size.h).toBe(true)
    }
    expect(viewOf([here], size).k).toBeLessThan(256 * 2 ** 20)
    expect([lngOf(worldX(117.245)), latOf(worldY(36.43))].map((n) => n.toFixed(6))).toEqual(['117.245000', '36.430000'])
  })

  it('keeps the point under the pointer while it comes nearer, and follows the pointer', () => {
    const v = viewOf([here], size)
    const at = { x: 120, y: 300 }
    const w = zoomed(v, 3, size, at)
    const ground = (u: typeof v) => [u.x + (at.x - size.w / 2) / u.k, u.y + (at.y - size.h / 2) / u.k]
    ground(w).forEach((n, i) => expect(n).toBeCloseTo(ground(v)[i] ?? 0, 12))
    expect(pixel(moved(v, 30, -20), size, v.x, v.y)).toEqual({ x: expect.closeTo(430, 6) as number, y: expect.closeTo(180, 6) as number })
  })

  it('has a scale of round length and grid lines at round degrees', () => {
    const s = scaleBar({ x: worldX(117), y: worldY(36.43), k: 256 * 2 ** 13 })
    expect(s.metres).toBe(1000)
    expect(s.px).toBeCloseTo(1000 / (40_075_016.7 * Math.cos((36.43 * Math.PI) / 180) / (256 * 2 ** 13)), 5)
    expect(gridLines(120, 120.1)).toEqual([120, 120.02, 120.04, 120.06, 120.08, 120.1])
  })
})

describe('tiles', () => {
  const zooms = [{ level: 11, west: 1690, east: 1692, north: 799, south: 801 }, { level: 13, west: 6760, east: 6770, north: 3196, south: 3204 }]
  it('are those in sight of the nearest level, side by side', () => {
    const v = { x: worldX(here.lng), y: worldY(here.lat), k: 256 * 2 ** 13 }
    const found = tilesIn(v, size, zooms)
    expect(new Set(found.map((x) => x.level))).toEqual(new Set([13]))
    expect(found.length).toBeGreaterThan(4)
    for (const x of found) {
      expect(x.left < size.w && x.left + x.width > 0).toBe(true)
      const next = found.find((o) => o.x === x.x + 1 && o.y === x.y)
      if (next) expect(next.left).toBe(x.left + x.width)
    }
    expect(tilesIn({ ...v, k: 256 * 2 ** 11 }, size, zooms).every((x) => x.level === 11 && x.x >= 1690 && x.x <= 1692)).toBe(true)
    expect(tilesIn({ x: 0.1, y: 0.1, k: 256 * 2 ** 13 }, size, zooms)).toEqual([])
  })

  it('in GCJ-02 are moved back by some hundred metres', () => {
    const back = fromGcj02(toGcj02(here))
    expect(back.lat).toBeCloseTo(here.lat, 7)
    expect(back.lng).toBeCloseTo(here.lng, 7)
    const v = { x: worldX(here.lng), y: worldY(here.lat), k: 256 * 2 ** 13 }
    const plain = tilesIn(v, size, zooms)[4]
    const shifted = tilesIn(v, size, zooms, true).find((x) => x.x === plain?.x && x.y === plain.y)
    const metre = v.k / (40_075_016.7 * Math.cos((here.lat * Math.PI) / 180))
    const off = Math.hypot((shifted?.left ?? 0) - (plain?.left ?? 0), (shifted?.top ?? 0) - (plain?.top ?? 0)) / metre
    expect(off).toBeGreaterThan(200)
    expect(off).toBeLessThan(900)
    expect(toGcj02({ lat: 48.85, lng: 2.35 })).toEqual({ lat: 48.85, lng: 2.35 })
  })
})
