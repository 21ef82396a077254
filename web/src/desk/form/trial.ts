import { useEffect, useRef, useState } from 'react'
import type { ApiError } from '../../api/client'
import { checkForm, type CheckInput } from '../../api/records'
import type { Field, FormState } from '../../api/types'

/** How long one must pause before the server is asked what the form has come to. */
const PAUSE_MS = 500

/**
 * What the server says of a form while it is filled: the code of the write decides which fields are asked for, what is computed and
 * what is wrong. null input: nothing is asked. version is the record's: another one is asked about anew; of is the version that the
 * answer is about. While the line is down the last answer stands and typing goes on.
 */
export function useTrial(ledger: string, input: CheckInput | null, version: number): { trial: FormState | null; of: number; error: unknown; ask: () => Promise<FormState | null> } {
  const [{ trial, of }, setTrial] = useState<{ trial: FormState | null; of: number }>({ trial: null, of: version })
  const [error, setError] = useState<unknown>(null)
  const asked = useRef(false)
  const key = input && JSON.stringify(input)
  const last = useRef(key)
  useEffect(() => { last.current = key }, [key])
  useEffect(() => {
    if (!key) return
    const stop = new AbortController()
    const timer = window.setTimeout(() => {
      asked.current = true
      checkForm(ledger, JSON.parse(key) as CheckInput, stop.signal).then(
        (v) => { setTrial({ trial: v, of: version }); setError(null) },
        (e: unknown) => { if (!stop.signal.aborted) setError(e) },
      )
    }, asked.current ? PAUSE_MS : 0)
    return () => { window.clearTimeout(timer); stop.abort() }
  }, [ledger, key, version])

  async function ask(): Promise<FormState | null> {
    if (!last.current) return null
    const v = await checkForm(ledger, JSON.parse(last.current) as CheckInput)
    setTrial({ trial: v, of: version })
    setError(null)
    return v
  }
  return { trial, of, error, ask }
}

/** Faults that the server found, by the key of the field, or key.row.column, that they belong to; note, files, unit, person, asset as they are. */
export function faultsAt(found: { location: string; message: string }[] | null | undefined, fields: Pick<Field, 'key'>[]): Record<string, string> {
  const out: Record<string, string> = {}
  for (const x of found ?? []) {
    const key = x.location.replace(/^body\./, '').replace(/^values\./, '')
    if (['note', 'files', 'unit', 'person', 'asset'].includes(key) || fields.some((f) => f.key === key.split('.')[0])) out[key] = x.message
  }
  return out
}

/** The same of a refused request. */
export const faultsOf = (e: ApiError, fields: Pick<Field, 'key'>[]) => faultsAt(e.errors, fields)

/** The fields of one heading; a field without a heading stands under the one before. */
export interface Section {
  title: string
  fields: Field[]
}

export function sections(all: Field[], shown: Set<string>): Section[] {
  const out: Section[] = []
  let title = ''
  for (const f of all) {
    if (f.group) title = f.group
    if (!shown.has(f.key)) continue
    const last = out.find((s) => s.title === title)
    if (last) last.fields.push(f)
    else out.push({ title, fields: [f] })
  }
  return out
}
