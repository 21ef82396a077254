import { useEffect, useRef, useState } from 'react'
import { upload } from '../api/client'
import type { FileRef } from '../api/types'
import { errorText } from './states'

/** A file on its way: waiting, being sent (done from 0 to 1), or broken off with the reason. */
export interface Sending {
  id: number
  name: string
  file: File
  state: 'waiting' | 'sending' | 'broken'
  done: number
  error: string
  /** A picture to look at while it is on its way. */
  preview: string
}

/** So many are sent at once; a slow line is not shared by more. */
const AT_ONCE = 2

/**
 * Sends picked files one after another and adds what arrived to value. prepare may make a file smaller first. A file that broke off
 * stays until it is sent again or taken away.
 */
export function useUploads({ value, onChange, prepare, most }: { value: FileRef[]; onChange: (files: FileRef[]) => void; prepare?: (f: File) => Promise<File>; most?: number }) {
  const current = useRef(value)
  const change = useRef(onChange)
  useEffect(() => { current.current = value; change.current = onChange }, [value, onChange])
  const next = useRef(0)
  const [sending, setSending] = useState<Sending[]>([])
  const started = useRef(new Set<number>())

  const patch = (id: number, part: Partial<Sending> | null) => setSending((l) => (part ? l.map((x) => (x.id === id ? { ...x, ...part } : x)) : l.filter((x) => x.id !== id)))

  async function send(s: Sending) {
    patch(s.id, { state: 'sending', error: '', done: 0 })
    try {
      const file = prepare ? await prepare(s.file) : s.file
      const f = await upload<FileRef>('/files', file, {}, (done) => patch(s.id, { done }))
      patch(s.id, null)
      if (s.preview) URL.revokeObjectURL(s.preview)
      if (current.current.some((x) => x.hash === f.hash)) return
      current.current = most === 1 ? [f] : [...current.current, f] // two files may end before the next draw
      change.current(current.current)
    } catch (e) {
      patch(s.id, { state: 'broken', error: errorText(e) })
    } finally {
      started.current.delete(s.id)
    }
  }

  useEffect(() => {
    const free = AT_ONCE - sending.filter((s) => s.state === 'sending').length
    for (const s of sending.filter((x) => x.state === 'waiting').slice(0, Math.max(0, free))) {
      if (started.current.has(s.id)) continue
      started.current.add(s.id)
      void send(s)
    }
  })

  return {
    sending,
    add: (list: ArrayLike<File> | null) => {
      const picked = Array.from(list ?? []).map((file): Sending => ({
        id: next.current++, name: file.name, file, state: 'waiting', done: 0, error: '',
        preview: file.type.startsWith('image/') && typeof URL.createObjectURL === 'function' ? URL.createObjectURL(file) : '',
      }))
      setSending((l) => [...l, ...picked])
    },
    retry: (s: Sending) => patch(s.id, { state: 'waiting', error: '' }),
    drop: (s: Sending) => { if (s.preview) URL.revokeObjectURL(s.preview); patch(s.id, null) },
  }
}
