import { useSyncExternalStore } from 'react'

let text = ''
let count = 0
let at = 0
const listeners = new Set<() => void>()

/** Says the result of an act: shown in the strip under the header and read out by screen readers. */
export function announce(message: string) {
  text = message
  count++
  at = Date.now()
  listeners.forEach((f) => f())
}

/** The last announcement; the number tells two equal texts apart. */
export function useAnnouncement(): string {
  return useSyncExternalStore((f) => { listeners.add(f); return () => listeners.delete(f) }, () => (text ? `${count}\n${text}` : ''))
}

/** Whether something was said a moment ago: it then belongs to the page that opens. */
export const justSaid = () => Date.now() - at < 1000
