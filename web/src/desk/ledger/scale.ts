/** A run of whole months, all drawn equally wide. */
export interface Scale {
  /** Months as yyyy-mm. */
  months: string[]
}

const monthIndex = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const monthName = (i: number) => `${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
const daysIn = (i: number) => new Date(Date.UTC(Math.floor(i / 12), (i % 12) + 1, 0)).getUTCDate()

/** The months that hold all dates, at most max of them and always the month of today. */
export function scaleOf(dates: string[], today: string, max = 36): Scale {
  const now = monthIndex(today)
  const all = [now, ...dates.map(monthIndex)]
  let from = Math.min(...all)
  let to = Math.max(...all)
  // Too long: what lies ahead matters more than what is past.
  if (to - from + 1 > max) {
    from = Math.max(from, now - Math.floor(max / 3))
    to = Math.min(to, from + max - 1)
  }
  return { months: Array.from({ length: to - from + 1 }, (_, i) => monthName(from + i)) }
}

/** Where the start of a day lies, in percent from the left; outside the scale it stops at the edge. */
export function place(scale: Scale, date: string, endOfDay = false): number {
  const first = monthIndex(`${scale.months[0] ?? date}-01`)
  const m = monthIndex(date)
  const day = Number(date.slice(8, 10)) - (endOfDay ? 0 : 1)
  const x = (m - first + day / daysIn(m)) / scale.months.length
  return Math.round(Math.max(0, Math.min(1, x)) * 10000) / 100
}

/** Texts that begin with a number by its value ("2" before "10"), others after them. */
export function compareHeads(a: string, b: string): number {
  const x = parseFloat(a)
  const y = parseFloat(b)
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1
  return Number.isNaN(x) || x === y ? a.localeCompare(b, 'zh') : x - y
}

/** A row for each stretch so that none covers another; stretches that only touch share a row. In the order given. */
export function lanes(stretches: { from: number; to: number }[]): number[] {
  const ends: number[] = []
  const out: number[] = stretches.map(() => 0)
  const order = stretches.map((s, i) => ({ s, i })).sort((a, b) => a.s.from - b.s.from)
  for (const { s, i } of order) {
    const free = ends.findIndex((end) => end <= s.from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = s.to
    out[i] = lane
  }
  return out
}

export interface Stretch {
  title: string
  from: number
  to: number
}

export interface Phase extends Stretch {
  /** Shade of its band; 'none' for one that covers everything, which would only grey the chart, and for a stretch drawn already. */
  band: 'pale' | 'grey' | 'none'
}

/** Phases from the earliest on, their bands in turn pale and grey; plans that run side by side often share theirs. */
export function phasesOf(stretches: Stretch[]): Phase[] {
  const drawn = new Set<string>()
  return [...stretches].sort((a, b) => a.from - b.from).map((p) => {
    const key = `${p.from}–${p.to}`
    if (drawn.has(key) || (p.from <= 0 && p.to >= 100)) return { ...p, band: 'none' }
    drawn.add(key)
    return { ...p, band: drawn.size % 2 === 1 ? 'pale' : 'grey' }
  })
}
