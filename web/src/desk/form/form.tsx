import { useCallback, useEffect, useId, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { ApiError, uuid } from '../../api/client'
import type { CheckInput } from '../../api/records'
import { useMe } from '../../api/session'
import type { Field, FileRef, FormState, Ledger, Move, Position, RecDetail, Value, Values } from '../../api/types'
import { t } from '../../i18n'
import { FileUpload } from '../../ui/files'
import { dropDraft, readDraft, storable, useDraft } from '../../ui/form/draft'
import { FieldForm } from '../../ui/form/fields'
import { conflicts, fault, faultsIn, inputsOf, isEmpty, needs, valuesOf, type Inputs } from '../../ui/form/value'
import { useHold } from '../../ui/guard'
import { announce } from '../../ui/live'
import { PendingContext } from '../../ui/pending'
import { ErrorPanel, Skeleton } from '../../ui/states'
import { ABOUT } from './about'
import { ConflictPanel, type Conflict } from './conflict'
import { faultsAt, faultsOf, sections, useTrial } from './trial'
import './form.css'

export interface Sent {
  values: Values
  note: string
  files: string[]
  version: number
  /** The same for every try of one form, so that a repeated send acts once. */
  key: string
}

/** What stands before anything is typed. */
export type Base = Pick<RecDetail, 'version' | 'values' | 'titles' | 'files'> & { unit: { id: string; name: string } | null; id?: string }

interface Props {
  ledger: Pick<Ledger, 'name' | 'fields'>
  rec: Base
  /** What the server tries while one types; it then decides the fields. Absent: fields and needed are all there is. */
  tries?: CheckInput
  fields: Field[]
  needed: string[]
  note: Move['note']
  /** Whether files may, or must, be attached to the act itself. */
  files?: Move['files']
  act: string
  /** Announced when it is done; '' where the page says it itself. */
  said: string
  draft: string
  /** Kept with the draft: what is chosen about the record in the page's address. */
  about?: string
  lead?: ReactNode
  children?: ReactNode
  /** Called with each answer of the server. */
  onTrial?: (v: FormState) => void
  /** What is wrong outside the fields: whom the record is about. */
  outside?: Record<string, string>
  send: (s: Sent) => Promise<unknown>
  /** Reads the record as it is now, for showing a conflict. */
  reload?: () => Promise<RecDetail>
}

/**
 * The form of one act: fields from the ledger, an opinion, files. The server says what is asked for and what is wrong while one
 * types; a draft is kept on the device; a conflict is shown field by field when somebody else was quicker.
 */
export function RecordForm(p: Props) {
  const { ledger, rec, note, files } = p
  const me = useMe()
  const id = useId()
  const draftKey = `${me.login}.${p.draft}`
  const [start, setStart] = useState(() => ({ values: rec.values, version: rec.version }))
  const [typed, setTyped] = useState<Inputs>(() => storable(ledger.fields, readDraft(draftKey)?.inputs ?? {}))
  const [text, setText] = useState(() => readDraft(draftKey)?.note ?? '')
  const [attached, setAttached] = useState<FileRef[]>(() => readDraft(draftKey)?.files ?? [])
  const [touched, setTouched] = useState(false)
  const [left, setLeft] = useState<Set<string>>(new Set())
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Record<string, string>>({})
  const [error, setError] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [busy, setBusy] = useState(false)
  const [open, setOpen] = useState(false)
  const [key, setKey] = useState(uuid)
  const summary = useRef<HTMLDivElement>(null)
  // As long as nothing is typed the form follows the record: after one's own act, and after another person's.
  if (!touched && !busy && rec.version !== start.version && conflict === null) setStart({ values: rec.values, version: rec.version })
  const drafted = useMemo(() => storable(ledger.fields, typed), [ledger.fields, typed])
  const kept = useDraft(draftKey, { inputs: drafted, note: text, files: attached, about: p.about }, touched)

  const entered = useMemo(() => {
    const known = ledger.fields.filter((f) => f.key in typed && !f.computed && Object.keys(faultsIn(f, typed[f.key], false)).length === 0)
    return valuesOf(known, typed)
  }, [ledger.fields, typed])
  const { trial, of, error: unasked, ask } = useTrial(ledger.name, p.tries ? { ...p.tries, values: entered, note: text.trim() || undefined, files: attached.map((f) => f.hash) } : null, rec.version)
  const { onTrial } = p
  useEffect(() => { if (trial) onTrial?.(trial) }, [trial, onTrial])

  const fields = trial ? ledger.fields.filter((f) => [...(trial.fields ?? []), ...(trial.further ?? [])].includes(f.key)) : p.fields
  const inputs: Inputs = { ...inputsOf(ledger.fields, trial?.values ?? start.values, rec.files), ...typed }
  const needed = trial ? (trial.needs ?? []) : p.needed
  const idle = new Set((trial?.idle ?? []).filter((k) => isEmpty(typed[k])))
  const further = new Set(trial?.further ?? [])
  const pending = usePendingFiles()
  const first = useFirst(trial, of, start.values, p.fields, p.needed)

  /** What is wrong now: all of it once one has tried to send, before that only in fields one has left. */
  const lacking = (k: string) => needed.includes(k) && (k in typed || !trial || (trial.missing ?? []).includes(k)) // what is protected is there, though nothing is seen
  const faults = { ...p.outside, ...judge(fields, typed, inputs, lacking, tried ? null : left), ...pick(faultsAt(trial?.faults, fields), tried ? null : left), ...(tried ? { ...unchosen(trial, ledger.fields), ...own(note, text, files, attached) } : {}), ...refused }

  function change(k: string, v: Value) {
    setTouched(true)
    setTyped((s) => ({ ...s, [k]: v }))
    setRefused((s) => Object.fromEntries(Object.entries(s).filter(([at]) => at !== k && !at.startsWith(`${k}.`))))
    setKey(uuid())
  }

  async function failed(e: unknown) {
    if (e instanceof ApiError && e.status === 412) {
      const current = (e.problem.current as RecDetail | undefined) ?? (await p.reload?.().catch(() => undefined))
      if (!current) return setError(e)
      setConflict({ by: String(e.problem.by ?? ''), at: String(e.problem.at ?? ''), current, differences: conflicts(fields, start.values, typed, current.values) })
      return
    }
    const at = e instanceof ApiError ? faultsOf(e, fields) : {}
    setRefused(at)
    if (Object.keys(at).length === 0) setError(e)
    else showFaults()
  }

  const showFaults = () => window.setTimeout(() => { summary.current?.scrollIntoView?.({ block: 'nearest' }); summary.current?.focus({ preventScroll: true }) }, 0)

  async function submit(e: FormEvent) {
    e.preventDefault()
    setTried(true)
    setRefused({})
    setError(null)
    const found = { ...judge(fields, typed, inputs, lacking, null), ...own(note, text, files, attached) }
    if (Object.keys(found).length > 0) return showFaults()
    if (pending.n > 0) return setError(new Error(t('form.files_pending', { n: pending.n })))
    setBusy(true)
    try {
      const now = p.tries ? await ask() : null
      if (now && [now.faults, now.missing, now.blocks].some((l) => (l ?? []).length > 0)) return showFaults()
      await p.send({ values: sent(fields, inputs, typed, rec.id ? null : new Set([...further, ...idle])), note: text.trim(), files: attached.map((f) => f.hash), version: start.version, key })
      dropDraft(draftKey)
      setTouched(false)
      setTried(false)
      setTyped({})
      setText('')
      setAttached([])
      setOpen(false)
      if (p.said) announce(p.said)
    } catch (x) {
      await failed(x)
      if (!(x instanceof ApiError) || x.status !== 0) setKey(uuid()) // what may have arrived is sent again under the same key
    } finally {
      setBusy(false)
    }
  }

  function discard() {
    dropDraft(draftKey)
    setTouched(false)
    setTried(false)
    setTyped({})
    setText('')
    setAttached([])
  }

  useHold(pending.n > 0)
  if (p.tries && !trial) return unasked ? <ErrorPanel error={unasked} onRetry={() => void ask().catch(() => undefined)} /> : <Skeleton rows={5} />
  const order = (k: string) => ledger.fields.findIndex((f) => f.key === k.split('.')[0])
  const list = Object.entries(faults).filter(([, v]) => v).sort(([a], [b]) => order(a) - order(b))
  const common = { prefix: id, needed, inputs, faults, unit: trial?.unit?.id ?? rec.unit?.id, titles: { ...rec.titles, ...trial?.titles }, onChange: change, onLeave: (k: string) => setLeft((s) => (s.has(k) || !(k in typed) ? s : new Set(s).add(k))),
    of: rec.id ? { ledger: ledger.name, record: rec.id, files: (rec.files ?? []).map((f) => f.hash) } : undefined, place: placeOf(fields, inputs) }
  const shown = new Set([...fields.filter((f) => !further.has(f.key) && !idle.has(f.key)).map((f) => f.key), ...computedShown(ledger.fields, trial, p.tries !== undefined && !rec.id)])
  const parts = sections(ledger.fields, shown)
  const rest = fields.filter((f) => idle.has(f.key))
  const later = fields.filter((f) => further.has(f.key))
  // Nothing but optional words: one click does the act, the words are a click away.
  const fold = note !== 'required' && files !== 'required' && !text && attached.length === 0 && (note !== 'none' || files !== undefined)
  return (
    <PendingContext.Provider value={pending.tell}>
      <form className="mform" onSubmit={(e) => void submit(e)} noValidate>
        {p.lead}
        {unasked instanceof ApiError && unasked.status >= 400 && unasked.status < 500 && <ErrorPanel error={unasked} />}
        {conflict && <ConflictPanel conflict={conflict} titles={common.titles} onTake={(k, v) => change(k, v)} onReady={() => { setStart({ values: conflict.current.values, version: conflict.current.version }); setConflict(null) }} />}
        {parts.map((s) => (
          <section key={s.title} className="fpart" aria-label={s.title || undefined}>
            {s.title && parts.length > 1 && <h3>{s.title}</h3>}
            <FieldForm {...common} fields={s.fields} />
          </section>
        ))}
        {rest.length > 0 && <Folded label={t('form.idle', { n: rest.length })}><FieldForm {...common} fields={rest} /></Folded>}
        {later.length > 0 && <Folded label={t('form.further', { n: later.length })} open={later.some((f) => f.key in typed)}><FieldForm {...common} fields={later} /></Folded>}
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
        {p.children}
        <div ref={summary} className="fsummary" tabIndex={-1}>
          {tried && list.length > 0 && (
            <div role="alert" className="faults">
              <b>{t('form.wrong', { n: list.length })}</b>
              <ul>{list.map(([k, v]) => <li key={k}><a href={`#${id}-${k}`} onClick={(e) => { e.preventDefault(); focusOn(isSubject(k, ledger.fields) ? ABOUT : `${id}-${k.replace(/\./g, '-')}`) }}>{v}</a></li>)}</ul>
            </div>
          )}
          {(trial?.blocks ?? []).length > 0 && tried && <div role="alert" className="faults"><ul>{trial?.blocks?.map((b) => <li key={b}>{b}</li>)}</ul></div>}
          {error !== null && <ErrorPanel error={error} />}
          {error instanceof ApiError && error.status === 0 && <p className="sec">{t('form.saved_draft')}</p>}
        </div>
        <div className="send">
          {first.todo + first.filled > 0 && <p className="muted fhelp">{first.todo === 0 ? t('form.todo_all', { m: first.filled }) : first.filled === 0 ? t('form.todo_only', { n: first.todo }) : t('form.todo', { n: first.todo, m: first.filled })}</p>}
          <button type="submit" className="btn p" disabled={busy || conflict !== null}>{p.act}</button>
          {kept && <span className="muted fhelp">{t('form.draft', { at: kept })} <button type="button" className="link" onClick={discard}>{t('form.draft_drop')}</button></span>}
          {Object.keys(drafted).length < Object.keys(typed).length && <span className="muted fhelp">{t('form.not_drafted')}</span>}
        </div>
      </form>
    </PendingContext.Provider>
  )
}

function Folded({ label, open: begin = false, children }: { label: string; open?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(begin)
  return <div className="ffold"><button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>{label}</button>{open && children}</div>
}

/** Faults that can be seen here, of fields that were left (null: of all). */
function judge(fields: Field[], typed: Inputs, inputs: Inputs, lacking: (key: string) => boolean, left: Set<string> | null): Record<string, string> {
  const out: Record<string, string> = {}
  for (const f of fields) {
    if (f.key in typed ? !left || left.has(f.key) : !left && lacking(f.key)) Object.assign(out, f.key in typed ? faultsIn(f, inputs[f.key], !left && lacking(f.key)) : { [f.key]: needs(f) })
  }
  return out
}

const pick = (faults: Record<string, string>, left: Set<string> | null) => (left ? Object.fromEntries(Object.entries(faults).filter(([k]) => left.has(k.split('.')[0] ?? ''))) : faults)

/** What the act itself lacks: words, files. */
function own(note: Move['note'], text: string, files: Move['files'], attached: FileRef[]): Record<string, string> {
  const out: Record<string, string> = {}
  if (note === 'required' && !text.trim()) out.note = t('record.note_needed')
  if (files === 'required' && attached.length === 0) out.files = t('form.need_file', { field: t('record.files') })
  return out
}

const SUBJECTS = ['unit', 'person', 'asset'] as const
const isSubject = (key: string, fields: Field[]) => SUBJECTS.some((s) => s === key) && !fields.some((f) => f.key === key)

/** Whom or what the record is about, as long as it is not chosen: no field of the ledger says so. */
function unchosen(trial: FormState | null, fields: Field[]): Record<string, string> {
  const subjects = SUBJECTS.filter((k) => trial?.missing?.includes(k) && isSubject(k, fields))
  return Object.fromEntries(subjects.map((k) => [k, t('form.about_needed', { what: t(`form.about.${k}`) })]))
}

/** The values to send: what was typed, and of a new record what else the form shows, save what nothing asks for now. */
function sent(fields: Field[], inputs: Inputs, typed: Inputs, unasked: Set<string> | null): Values {
  return valuesOf(fields.filter((f) => !f.computed && (f.key in typed || (unasked && !unasked.has(f.key))) && fault(f, inputs[f.key], false) === ''), inputs)
}

/** Computed values that are known already show what the entries lead to, in a record to be. */
const computedShown = (all: Field[], trial: FormState | null, fresh: boolean) => (trial && fresh ? all.filter((f) => f.computed && !isEmpty(trial.values[f.key])).map((f) => f.key) : [])

function placeOf(fields: Field[], inputs: Inputs): Position | undefined {
  const at = fields.filter((f) => f.type === 'position').map((f) => inputs[f.key]).find((v) => !isEmpty(v))
  return at as Position | undefined
}

function focusOn(id: string) {
  const el = document.getElementById(id) ?? document.getElementById(`${id}-label`)
  el?.scrollIntoView?.({ block: 'center' })
  el?.focus()
}

/** Counted from what the form came with for a version of the record, so that the sentence stays while one types. */
function useFirst(trial: FormState | null, of: number, values: Values, fields: Field[], needed: string[]): { todo: number; filled: number } {
  const [{ first, at }, setFirst] = useState<{ first: FormState | null; at: number }>({ first: null, at: of })
  if (trial && (!first || at !== of)) setFirst({ first: trial, at: of })
  if (!first) return { todo: needed.filter((k) => isEmpty(values[k])).length, filled: fields.filter((f) => !isEmpty(values[f.key])).length }
  return { todo: (first.missing ?? []).length, filled: (first.fields ?? []).filter((k) => !isEmpty(first.values[k])).length }
}

/** Counts the files that have not arrived, over all controls of a form. */
function usePendingFiles() {
  const [by, setBy] = useState<Record<string, number>>({})
  const tell = useCallback((control: string, n: number) => setBy((s) => ((s[control] ?? 0) === n ? s : { ...s, [control]: n })), [])
  return { n: Object.values(by).reduce((a, b) => a + b, 0), tell }
}
