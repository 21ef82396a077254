import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMe } from '../api/session'
import { moment } from './time'
import './watermark.css'

let shown = 0 // parts of the page that show something protected
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((l) => l())

/** Says that a part of the page shows something protected, as long as it is there. */
export function useWatermark(on = true) {
  useEffect(() => {
    if (!on) return
    shown += 1
    tell()
    return () => { shown -= 1; tell() }
  }, [on])
}

const follow = (l: () => void) => { listeners.add(l); return () => { listeners.delete(l) } }

/** Who looks at the page, where they work and since when, over all of it and on its prints, while it shows something protected. */
export function Watermark() {
  const on = useSyncExternalStore(follow, () => shown > 0)
  return on ? <Marks /> : null
}

const escaped = (s: string) => s.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`)

function Marks() {
  const me = useMe()
  const [since] = useState(() => moment(new Date().toISOString()))
  const lines = [me.person.name, me.post?.unit.name ?? '', since].filter(Boolean).map((l, i) => `<tspan x="0" dy="${i === 0 ? 0 : 20}">${escaped(l)}</tspan>`).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><text transform="translate(30 150) rotate(-22)" font-size="16" font-family="sans-serif" fill="#000" fill-opacity="0.04">${lines}</text></svg>`
  return <div className="wmark" aria-hidden="true" data-testid="watermark" style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")` }} />
}
