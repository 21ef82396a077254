import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { ApiError, uuid } from '../../api/client'
import { useMe } from '../../api/session'
import type { Field, FileRef, Move, RecDetail, Value, Values } from '../../api/types'
import { t } from '../../i18n'
import { FileUpload } from '../../ui/files'
import { dropDraft, readDraft, useDraft } from '../../ui/form/draft'
import { FieldForm } from '../../ui/form/fields'
import { conflicts, fault, inputsOf, isEmpty, valuesOf, type Inputs } from '../../ui/form/value'
import { announce } from '../../ui/live'
import { ErrorPanel } from '../../ui/states'
import { ConflictPanel, type Conflict } from './conflict'

interface Sent {
  values: Values
  note: string
  files: string[]
  version: number
  /** The same for every try of one form, so that a repeated send acts once. */
  key: string
}

/**
 * The form of one act on a record: fields from the ledger, an opinion, files; keeps a draft, names every fault at its field,
 * and shows a conflict field by field when somebody else was quicker.
 */
export function RecordForm({ rec, fields, needed, note, files, act, said, draft, lead, children, send, reload }: {
  rec: Pick<RecDetail, 'version' | 'values' | 'unit' | 'titles' | 'files'>
  fields: Field[]
  needed: string[]
  note: Move['note']
  /** Whether files may, or must, be attached to the act itself. */
  files?: Move['files']
  act: string
  /** Announced when it is done. */
  said: string
  draft: string
  lead?: ReactNode
  children?: ReactNode
  send: (s: Sent) => Promise<unknown>
  /** Reads the record as it is now, for showing a conflict. */
  reload?: () => Promise<RecDetail>
}) {
  const me = useMe()
  const id = useId()
  const draftKey = `${me.login}.${draft}`
  const [start, setStart] = useState(() => ({ values: rec.values, version: rec.version }))
  const [inputs, setInputs] = useState<Inputs>(() => ({ ...inputsOf(fields, rec.values, rec.files), ...readDraft(draftKey)?.inputs }))
  const [text, setText] = useState(() => readDraft(draftKey)?.note ?? '')
  const [attached, setAttached] = useState<FileRef[]>(() => readDraft(draftKey)?.files ?? [])
  const [touched, setTouched] = useState(false)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [error, setError] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [busy, setBusy] = useState(false)
  const [open, setOpen] = useState(false)
  const [key, setKey] = useState(uuid)
  // As long as nothing is typed the form follows the record: after one's own act, and after another person's.
  if (!touched && !busy && rec.version !== start.version && conflict === null) {
    const draft = readDraft(draftKey)
    setStart({ values: rec.values, version: rec.version })
    setInputs({ ...inputsOf(fields, rec.values, rec.files), ...draft?.inputs })
    setText(draft?.note ?? '')
    setAttached(draft?.files ?? [])
  }
  const kept = useDraft(draftKey, { inputs, note: text, files: attached }, touched)

  function change(k: string, v: Value) {
    setTouched(true)
    setInputs((s) => ({ ...s, [k]: v }))
    setFaults((s) => ({ ...s, [k]: '' }))
    setKey(uuid())
  }

  function check(): Record<string, string> {
    const found: Record<string, string> = {}
    for (const f of fields) {
      const w = fault(f, inputs[f.key], needed.includes(f.key))
      if (w) found[f.key] = w
    }
    if (note === 'required' && !text.trim()) found.note = t('record.note_needed')
    if (files === 'required' && attached.length === 0) found.files = t('form.need', { field: t('record.files') })
    return found
  }

  async function failed(e: unknown) {
    if (e instanceof ApiError && e.status === 412) {
      const current = (e.problem.current as RecDetail | undefined) ?? (await reload?.().catch(() => undefined))
      if (!current) return setError(e)
      setConflict({ by: String(e.problem.by ?? ''), at: String(e.problem.at ?? ''), current, differences: conflicts(fields, start.values, inputs, current.values) })
      return
    }
    const at = e instanceof ApiError ? faultsOf(e, fields) : {}
    setFaults(at)
    if (Object.keys(at).length === 0) setError(e)
  }

  async function submit(e: FormEvent) {
    e.preventDefault()
    const found = check()
    setFaults(found)
    setError(null)
    if (Object.keys(found).length > 0) return
    setBusy(true)
    try {
      await send({ values: valuesOf(fields, inputs), note: text.trim(), files: attached.map((f) => f.hash), version: start.version, key })
      dropDraft(draftKey)
      setTouched(false)
      setText('')
      setAttached([])
      setOpen(false)
      announce(said)
    } catch (x) {
      await failed(x)
      setKey(uuid())
    } finally {
      setBusy(false)
    }
  }

  function discard() {
    dropDraft(draftKey)
    setTouched(false)
    setInputs(inputsOf(fields, start.values, rec.files))
    setText('')
    setAttached([])
  }

  const list = Object.entries(faults).filter(([, v]) => v)
  // Counted from what the form came with, so that the sentence stays while one types.
  const todo = needed.filter((k) => isEmpty(start.values[k])).length
  const filled = fields.filter((f) => !isEmpty(start.values[f.key])).length
  // Nothing but optional words: one click does the act, the words are a click away.
  const fold = note !== 'required' && files !== 'required' && !text && attached.length === 0 && (note !== 'none' || files !== undefined)
  return (
    <form className="mform" onSubmit={(e) => void submit(e)} noValidate>
      {lead}
      {todo + filled > 0 && <p className="muted fhelp">{todo === 0 ? t('form.todo_all', { m: filled }) : filled === 0 ? t('form.todo_only', { n: todo }) : t('form.todo', { n: todo, m: filled })}</p>}
      {conflict && <ConflictPanel conflict={conflict} onTake={(k, v) => change(k, v)} onReady={() => { setStart({ values: conflict.current.values, version: conflict.current.version }); setConflict(null) }} />}
      <FieldForm prefix={id} fields={fields} needed={needed} inputs={inputs} faults={faults} unit={rec.unit.id} onChange={change} />
      {fold && !open
        ? <button type="button" className="link" onClick={() => setOpen(true)} aria-expanded={false}>{t(files ? 'record.add_note' : 'record.add_words')}</button>
        : (
          <>
            {note !== 'none' && (
              <div className="frow">
                <label className="flabel" htmlFor={`${id}-note`}>{t('record.note')}{note === 'optional' && <span className="muted"> {t('common.optional')}</span>}</label>
                <div className="fctl">
                  <textarea id={`${id}-note`} className="in" rows={2} value={text} aria-invalid={Boolean(faults.note) || undefined} aria-describedby={faults.note ? `${id}-note-fault` : undefined}
                    onChange={(e) => { setTouched(true); setText(e.target.value); setKey(uuid()) }} />
                  {faults.note && <p className="bad" id={`${id}-note-fault`}>{faults.note}</p>}
                </div>
              </div>
            )}
            {files && (
              <div className="frow" role="group" aria-label={t('record.files')}>
                <span className="flabel">{t('record.files')}{files === 'optional' && <span className="muted"> {t('common.optional')}</span>}</span>
                <div className="fctl"><FileUpload value={attached} onChange={(f) => { setTouched(true); setAttached(f); setKey(uuid()) }} />{faults.files && <p className="bad">{faults.files}</p>}</div>
              </div>
            )}
          </>
        )}
      {children}
      {list.length > 0 && (
        <div role="alert" className="faults">
          <b>{t('form.wrong', { n: list.length })}</b>
          <ul>{list.map(([k, v]) => <li key={k}><a href={`#${id}-${k}`} onClick={(e) => { e.preventDefault(); document.getElementById(`${id}-${k}`)?.focus() }}>{v}</a></li>)}</ul>
        </div>
      )}
      {error !== null && <ErrorPanel error={error} />}
      <div className="send">
        <button type="submit" className="btn p" disabled={busy || conflict !== null}>{act}</button>
        {kept && <span className="muted fhelp">{t('form.draft', { at: kept })} <button type="button" className="link" onClick={discard}>{t('form.draft_drop')}</button></span>}
      </div>
    </form>
  )
}

/** Faults the server found, by the key of the field they belong to. */
export function faultsOf(e: ApiError, fields: Field[]): Record<string, string> {
  const out: Record<string, string> = {}
  for (const x of e.errors) {
    const key = x.location.split('.').pop() ?? ''
    if (key === 'note' || fields.some((f) => f.key === key)) out[key] = x.message
  }
  return out
}
