// When and where a photo was taken, as cameras write it into JPEG files (Exif 2.3, a TIFF inside the APP1 segment). Photos are drawn
// anew to be made smaller, which loses it: it is read before and written again after.

export interface Taken {
  /** As the camera's clock showed it: 2025-11-20T09:28:00, without a zone. */
  at?: string
  lat?: number
  lng?: number
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0] // "Exif" and two zeros

/** What a JPEG file says of itself; {} where it says nothing or is damaged. */
export function readTaken(bytes: Uint8Array): Taken {
  try {
    const tiff = findTiff(bytes)
    return tiff ? parse(tiff) : {}
  } catch {
    return {} // cut off or damaged: a RangeError of the view
  }
}

/** The TIFF of the first APP1 segment that holds one. */
function findTiff(b: Uint8Array): DataView | null {
  if (b[0] !== 0xff || b[1] !== 0xd8) return null
  for (let i = 2; i + 4 <= b.length && b[i] === 0xff;) {
    const marker = b[i + 1]
    const size = ((b[i + 2] ?? 0) << 8) | (b[i + 3] ?? 0)
    if (marker === 0xda || size < 2) return null
    if (marker === 0xe1 && EXIF.every((x, n) => b[i + 4 + n] === x)) return new DataView(b.buffer, b.byteOffset + i + 10, Math.min(size - 8, b.length - i - 10))
    i += 2 + size
  }
  return null
}

function parse(v: DataView): Taken {
  const little = v.getUint16(0) === 0x4949
  const u16 = (o: number) => v.getUint16(o, little)
  const u32 = (o: number) => v.getUint32(o, little)
  /** Offsets of the entries of a directory by tag. */
  const entries = (at: number) => {
    const out = new Map<number, number>()
    for (let i = 0, n = Math.min(u16(at), 200); i < n; i++) out.set(u16(at + 2 + i * 12), at + 2 + i * 12)
    return out
  }
  const text = (e: number) => {
    const n = u32(e + 4)
    const at = n > 4 ? u32(e + 8) : e + 8
    return Array.from({ length: Math.min(n, 64) }, (_, i) => String.fromCharCode(v.getUint8(at + i))).join('').replace(/\0.*$/, '')
  }
  const degrees = (e: number) => {
    const at = u32(e + 8)
    const part = (i: number) => u32(at + i * 8) / (u32(at + i * 8 + 4) || 1)
    return part(0) + part(1) / 60 + part(2) / 3600
  }
  const taken: Taken = {}
  const root = entries(u32(4))
  const exif = root.get(0x8769)
  const moment = exif === undefined ? undefined : entries(u32(exif + 8)).get(0x9003)
  const m = moment === undefined ? null : /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(text(moment))
  if (m) taken.at = `${m[1]}-${m[2]}-${m[3]}T${m[4]}`
  const gps = root.get(0x8825)
  if (gps === undefined) return taken
  const where = entries(u32(gps + 8))
  const [latRef, lat, lngRef, lng] = [1, 2, 3, 4].map((tag) => where.get(tag))
  if (lat === undefined || lng === undefined) return taken
  const at = { lat: degrees(lat) * (latRef !== undefined && text(latRef) === 'S' ? -1 : 1), lng: degrees(lng) * (lngRef !== undefined && text(lngRef) === 'W' ? -1 : 1) }
  if (Math.abs(at.lat) <= 90 && Math.abs(at.lng) <= 180 && (at.lat !== 0 || at.lng !== 0)) Object.assign(taken, { lat: round(at.lat), lng: round(at.lng) })
  return taken
}

const round = (n: number) => Math.round(n * 1e6) / 1e6

/** The JPEG with an APP1 segment that says when and where it was taken; upright, as it was drawn. */
export function writeTaken(jpeg: Uint8Array, taken: Taken): Uint8Array<ArrayBuffer> {
  const tiff = build(taken)
  const head = new Uint8Array(4 + EXIF.length)
  const size = 2 + EXIF.length + tiff.length
  head.set([0xff, 0xe1, size >> 8, size & 255, ...EXIF])
  const out = new Uint8Array(jpeg.length + head.length + tiff.length)
  out.set(jpeg.subarray(0, 2))
  out.set(head, 2)
  out.set(tiff, 2 + head.length)
  out.set(jpeg.subarray(2), 2 + head.length + tiff.length)
  return out
}

/** A big-endian TIFF with one directory and, where known, those of the moment and the place. */
function build(taken: Taken): Uint8Array {
  const out: number[] = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const place = taken.lat !== undefined && taken.lng !== undefined
  const u16 = (n: number) => [(n >> 8) & 255, n & 255]
  const u32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
  const entry = (tag: number, type: number, count: number, value: number[]) => [...u16(tag), ...u16(type), ...u32(count), ...value]
  const short = (n: number) => [...u16(n), 0, 0]
  const root = 1 + (taken.at ? 1 : 0) + (place ? 1 : 0)
  const exifAt = 8 + 2 + root * 12 + 4
  const exifSize = taken.at ? 2 + 12 + 4 + 20 : 0
  const gpsAt = exifAt + exifSize
  out.push(...u16(root), ...entry(0x0112, 3, 1, short(1)))
  if (taken.at) out.push(...entry(0x8769, 4, 1, u32(exifAt)))
  if (place) out.push(...entry(0x8825, 4, 1, u32(gpsAt)))
  out.push(0, 0, 0, 0)
  if (taken.at) {
    const words = taken.at.slice(0, 19).replace(/-/g, ':').replace('T', ' ')
    out.push(...u16(1), ...entry(0x9003, 2, 20, u32(exifAt + 18)), 0, 0, 0, 0, ...Array.from(words, (c) => c.charCodeAt(0)), 0)
  }
  if (place) {
    const values = gpsAt + 2 + 4 * 12 + 4
    const degrees = (n: number) => [Math.abs(n), 1, 0, 1, 0, 1].flatMap((x, i) => u32(i === 0 ? Math.round(x * 1e6) : i === 1 ? 1e6 : x))
    const ref = (s: string) => [s.charCodeAt(0), 0, 0, 0]
    const [lat, lng] = [taken.lat ?? 0, taken.lng ?? 0]
    out.push(...u16(4), ...entry(1, 2, 2, ref(lat < 0 ? 'S' : 'N')), ...entry(2, 5, 3, u32(values)), ...entry(3, 2, 2, ref(lng < 0 ? 'W' : 'E')), ...entry(4, 5, 3, u32(values + 24)), 0, 0, 0, 0, ...degrees(lat), ...degrees(lng))
  }
  return new Uint8Array(out)
}
