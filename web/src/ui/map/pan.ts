import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { moved, zoomed, type Size, type View } from './ground'

/** The size of an element in pixels as the page lays it out; null before that. */
export function useSize<E extends Element>(of: RefObject<E | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const el = of.current
    if (!el) return
    const look = () => { const r = el.getBoundingClientRect(); if (r.width > 0) setSize({ w: Math.round(r.width), h: Math.round(r.height) }) }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(el)
    return () => watch.disconnect()
  }, [of])
  return size
}

const SLIP = 5 // pixels that a finger moves without meaning to

/** Moving and zooming with pointer, wheel, fingers and keys; what it gives is to be spread on the element. */
export function usePan(of: RefObject<SVGSVGElement | null>, size: Size | null, view: View | null, onView: (v: View) => void) {
  const down = useRef(new Map<number, { x: number; y: number }>())
  const began = useRef<{ x: number; y: number } | null>(null)
  const now = useRef(view)
  useEffect(() => { now.current = view })
  const give = (v: View) => { now.current = v; onView(v) }

  useEffect(() => {
    const el = of.current
    if (!el || !size) return
    const wheel = (e: WheelEvent) => {
      e.preventDefault()
      if (!now.current) return
      const r = el.getBoundingClientRect()
      const step = e.deltaMode === 1 ? e.deltaY * 30 : e.deltaY
      const v = zoomed(now.current, 2 ** (-Math.max(-200, Math.min(200, step)) / 240), size, { x: e.clientX - r.left, y: e.clientY - r.top })
      now.current = v
      onView(v)
    }
    el.addEventListener('wheel', wheel, { passive: false }) // React's own cannot keep the page from scrolling
    return () => el.removeEventListener('wheel', wheel)
  }, [of, size, onView])

  function onPointerDown(e: PointerEvent) {
    if (e.button !== 0) return
    down.current.set(e.pointerId, { x: e.clientX, y: e.clientY })
    began.current = { x: e.clientX, y: e.clientY }
  }
  function onPointerMove(e: PointerEvent) {
    const was = down.current.get(e.pointerId)
    if (!was || !size || !now.current) return
    if (began.current && down.current.size === 1 && Math.hypot(e.clientX - began.current.x, e.clientY - began.current.y) < SLIP) return
    if (began.current) { // from here on it is no click
      began.current = null
      for (const id of down.current.keys()) of.current?.setPointerCapture(id)
      if (down.current.size === 1) { down.current.set(e.pointerId, { x: e.clientX, y: e.clientY }); return }
    }
    const before = [...down.current.values()]
    down.current.set(e.pointerId, { x: e.clientX, y: e.clientY })
    const after = [...down.current.values()]
    const [a, b] = [middle(before), middle(after)]
    let v = moved(now.current, b.x - a.x, b.y - a.y)
    if (after.length > 1 && of.current) {
      const r = of.current.getBoundingClientRect()
      v = zoomed(v, spread(after) / Math.max(spread(before), 1), size, { x: b.x - r.left, y: b.y - r.top })
    }
    give(v)
  }
  function onPointerUp(e: PointerEvent) {
    down.current.delete(e.pointerId)
    began.current = null
  }
  function onKeyDown(e: KeyboardEvent) {
    if (!size || !view || e.ctrlKey || e.metaKey || e.altKey) return
    const by: Record<string, [number, number]> = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }
    const step = by[e.key]
    if (step) give(moved(view, step[0] * size.w * 0.2, step[1] * size.h * 0.2))
    else if (e.key === '+' || e.key === '=') give(zoomed(view, 2, size))
    else if (e.key === '-') give(zoomed(view, 0.5, size))
    else return
    e.preventDefault()
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onPointerLeave: (e: PointerEvent) => { if (began.current) onPointerUp(e) }, onKeyDown }
}

type At = { x: number; y: number }
const middle = (all: At[]): At => ({ x: all.reduce((s, p) => s + p.x, 0) / all.length, y: all.reduce((s, p) => s + p.y, 0) / all.length })
const spread = ([a, b]: At[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 1)
