import { useEffect, useRef, useState } from 'react'
import type { Field, FileRef } from '../../api/types'
import type { Inputs } from './value'

interface Stored {
  inputs: Inputs
  note: string
  /** Files attached to the act itself. */
  files?: FileRef[]
  /** Whom or what a new record is about and how it begins, as the page's address says it. */
  about?: string
  /** When it was stored, epoch ms. */
  at: number
}

const PREFIX = 'zhiben.draft.'
const DELAY_MS = 1500

/** What was kept on this device under a key, or null. */
export function readKept<T>(key: string): T | null {
  try {
    const s = localStorage.getItem(PREFIX + key)
    return s ? (JSON.parse(s) as T) : null
  } catch {
    return null
  }
}

/** Keeps a value on this device; false where the device keeps nothing. */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function dropDraft(key: string) {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // nothing was kept
  }
}

/** The keys under which something is kept that begin so. */
export function keptUnder(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((k) => k.startsWith(PREFIX + start)).map((k) => k.slice(PREFIX.length))
  } catch {
    return []
  }
}

export const readDraft = (key: string) => readKept<Stored>(key)

/**
 * What of a form's inputs this device may keep: nothing protected. A table with a protected column is left out whole, since rows
 * without its cells would empty them when they are sent.
 */
export function storable(fields: Field[], inputs: Inputs): Inputs {
  const secret = new Set(fields.filter((f) => f.protected || (f.columns ?? []).some((c) => c.protected)).map((f) => f.key))
  return Object.fromEntries(Object.entries(inputs).filter(([k]) => !secret.has(k)))
}

/**
 * Keeps what was typed on this device a moment after each change, and at once when the form or the page is left. The answer
 * is when that last happened ("09:31"), or ''.
 */
export function useDraft(key: string, draft: Omit<Stored, 'at'>, touched: boolean): string {
  const [at, setAt] = useState(() => readDraft(key)?.at ?? 0)
  const { inputs, note, files, about } = draft
  const unsaved = useRef<(() => number) | null>(null)
  useEffect(() => {
    unsaved.current = null
    if (!touched) return
    const save = () => {
      const now = Date.now()
      unsaved.current = null
      return keep(key, { inputs, note, files, about, at: now } satisfies Stored) ? now : 0
    }
    unsaved.current = save
    const timer = window.setTimeout(() => setAt(save()), DELAY_MS)
    return () => window.clearTimeout(timer)
  }, [key, inputs, note, files, about, touched])
  useEffect(() => {
    const leave = () => { unsaved.current?.() }
    window.addEventListener('pagehide', leave)
    return () => { window.removeEventListener('pagehide', leave); leave() }
  }, [])
  return at ? new Date(at).toTimeString().slice(0, 5) : ''
}
