import { useEffect, useRef, useState } from 'react'
import type { Inputs } from './value'

interface Stored {
  inputs: Inputs
  note: string
  /** When it was stored, epoch ms. */
  at: number
}

const PREFIX = 'zhiben.draft.'

export function readDraft(key: string): Stored | null {
  try {
    const s = localStorage.getItem(PREFIX + key)
    return s ? (JSON.parse(s) as Stored) : null
  } catch {
    return null
  }
}

export function dropDraft(key: string) {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // nothing was kept
  }
}

/** Keeps what was typed on this device a moment after each change; the answer is when that last happened ("09:31"), or ''. */
export function useDraft(key: string, inputs: Inputs, note: string, touched: boolean): string {
  const [at, setAt] = useState(() => readDraft(key)?.at ?? 0)
  const timer = useRef(0)
  useEffect(() => {
    if (!touched) return
    timer.current = window.setTimeout(() => {
      const now = Date.now()
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify({ inputs, note, at: now } satisfies Stored))
        setAt(now)
      } catch {
        setAt(0)
      }
    }, 1500)
    return () => window.clearTimeout(timer.current)
  }, [key, inputs, note, touched])
  return at ? new Date(at).toTimeString().slice(0, 5) : ''
}
