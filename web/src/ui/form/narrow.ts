import { useEffect, useRef, useState, type RefObject } from 'react'

/** Below this width, px, a small table is drawn as cards. */
const CARDS = 560

/** Whether an element has little room, in a side column or on a phone. */
export function useNarrow(): [RefObject<HTMLDivElement | null>, boolean] {
  const box = useRef<HTMLDivElement>(null)
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    if (!box.current || typeof ResizeObserver !== 'function') return
    const watch = new ResizeObserver((found) => setNarrow((found[0]?.contentRect.width ?? CARDS) < CARDS))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  return [box, narrow]
}
