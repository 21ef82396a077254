import { useEffect, useId, useRef, useState } from 'react'
import { t, type Key } from '../../i18n'
import { moment } from '../../ui/time'
import type { Clash, Saved } from './acts'
import { changedFields, type Field } from './changes'
import { fieldText, kindLong } from './display'
import { check, draftOf, fieldsOfKind, operators, periods, type Draft, type DraftField, type Problems } from './draft'
import { kinds, type Commitment, type Kind } from './types'
import { UnitPicker } from './unit_picker'

export interface EditFormProps {
  initial: Draft
  /** The commitment under edit; null for a new one. */
  base: Commitment | null
  /** The commitments of the plan, for their numbers. */
  items: readonly Commitment[]
  action: string
  /** Sends the draft; `version` is given when another editor's change is knowingly saved over. */
  onSave: (draft: Draft, version?: number) => Promise<Saved>
  onCancel: () => void
  /** False where something before the form is to be filled first. */
  autoFocus?: boolean
  /** Keeps what is typed while another commitment is looked at. */
  onDraft?: (draft: Draft) => void
}

/** All fields of a commitment by its kind. Ctrl+Enter or Enter in a line saves, Esc gives up. */
export function EditForm(p: EditFormProps) {
  const [draft, setDraft] = useState(p.initial)
  const [problems, setProblems] = useState<Problems>({})
  const [error, setError] = useState('')
  const [conflict, setConflict] = useState<Clash | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    p.onDraft?.(next)
  }

  async function save(version?: number) {
    const found = check(draft)
    setProblems(found)
    if (Object.keys(found).length > 0) return void focusFirst(form.current)
    setBusy(true)
    setError('')
    const saved = await p.onSave(draft, version)
    setBusy(false)
    if (saved.ok) return
    if ('conflict' in saved) setConflict(saved.conflict)
    else setError(saved.error)
  }

  function key(e: React.KeyboardEvent) {
    if (e.key === 'Escape') {
      e.stopPropagation()
      p.onCancel()
    } else if (e.key === 'Enter' && e.ctrlKey) {
      e.preventDefault()
      void save()
    }
  }

  return (
    <form ref={form} className="edit" noValidate onKeyDown={key} onSubmit={(e) => { e.preventDefault(); void save() }}>
      {conflict && p.base && (
        <ConflictBox mine={draft} conflict={conflict} base={p.base} items={p.items} onKeep={() => { setConflict(null); void save(conflict.current.version) }} onTake={p.onCancel} />
      )}
      <Grid draft={draft} problems={problems} change={change} leave={(field) => setProblems((all) => ({ ...all, [field]: check(draft)[field] }))} autoFocus={p.autoFocus ?? true} />
      {error && <p className="bad" role="alert">{t('error.not_saved')}{t('common.colon')}{error} {t('error.kept')}</p>}
      <div className="btns">
        <button type="submit" className="btn p" disabled={busy}>{p.action}</button>
        <button type="button" className="btn" onClick={p.onCancel}>{t(p.base ? 'plans.discard' : 'common.cancel')} <kbd>Esc</kbd></button>
      </div>
    </form>
  )
}

function focusFirst(form: HTMLFormElement | null) {
  window.setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0)
}

interface GridProps {
  draft: Draft
  problems: Problems
  change: (part: Partial<Draft>) => void
  leave: (field: DraftField) => void
}

function Grid(p: GridProps & { autoFocus: boolean }) {
  const { draft, change, autoFocus } = p
  const first = useRef<HTMLSelectElement>(null)
  const id = useId()
  useEffect(() => { if (autoFocus) first.current?.focus({ preventScroll: true }) }, [autoFocus])
  const has = new Set<DraftField>(fieldsOfKind[draft.kind])
  const line = (field: DraftField, hint?: Key) => has.has(field) && <Line key={field} field={field} hint={hint} id={`${id}${field}`} {...p} />
  const pick = (field: DraftField, options: [string, string][]) => has.has(field) && <Pick key={field} field={field} options={options} id={`${id}${field}`} {...p} />
  return (
    <div className="g">
      <label htmlFor={`${id}kind`}>{t('plans.field.kind')}</label>
      <select id={`${id}kind`} ref={first} className="in" value={draft.kind} onChange={(e) => change({ kind: e.target.value as Kind })}>
        {kinds.map((k) => <option key={k} value={k}>{kindLong(k)}</option>)}
      </select>
      {pick('every', [['', t('common.unknown')], ...periods.map((v): [string, string] => [v, t(`plans.every.${v}`)])])}
      {line('min')}
      {pick('op', operators.map((v): [string, string] => [v, t(`plans.op.${v}`)]))}
      {line('value', 'plans.value_hint')}
      {line('value_max', 'plans.value_hint')}
      {line('unit', 'plans.unit_hint')}
      {line('start_date', 'plans.date_hint')}
      {line('due', 'plans.date_hint')}
      {line('due_month_day', 'plans.month_day_hint')}
      {line('coverage', 'plans.value_hint')}
      <Line field="what" id={`${id}what`} wide {...p} />
      <Line field="who" id={`${id}who`} wide optional {...p} />
      <label className="w1" htmlFor={`${id}lead`}>{t('plans.field.lead')}</label>
      <div className="w3"><UnitPicker id={`${id}lead`} label={t('plans.field.lead')} many={false} value={draft.lead ? [draft.lead] : []} onChange={(v) => change({ lead: v[0] ?? null })} /></div>
      <label className="w1" htmlFor={`${id}co`}>{t('plans.field.co')}</label>
      <div className="w3"><UnitPicker id={`${id}co`} label={t('plans.field.co')} many value={draft.co} onChange={(co) => change({ co })} /></div>
    </div>
  )
}

function Line({ field, id, hint, wide, optional, draft, problems, change, leave }: GridProps & { field: DraftField; id: string; hint?: Key; wide?: boolean; optional?: boolean }) {
  const problem = problems[field]
  return (
    <>
      <label htmlFor={id} className={wide ? 'w1' : undefined}>{t(`plans.field.${field}` as Key)}</label>
      <div className={wide ? 'w3' : undefined}>
        <input
          id={id}
          className="in"
          value={String(draft[field] ?? '')}
          title={hint ? t(hint) : undefined}
          placeholder={hint ? t(hint) : optional ? t('common.optional') : undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-p` : undefined}
          onChange={(e) => change({ [field]: e.target.value })}
          onBlur={() => leave(field)}
        />
        {problem && <p className="bad" id={`${id}-p`}>{t(`plans.problem.${problem}`)}</p>}
      </div>
    </>
  )
}

function Pick({ field, id, options, draft, problems, change }: GridProps & { field: DraftField; id: string; options: [string, string][] }) {
  const problem = problems[field]
  return (
    <>
      <label htmlFor={id}>{t(`plans.field.${field}` as Key)}</label>
      <div>
        <select id={id} className="in" value={String(draft[field] ?? '')} aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${id}-p` : undefined} onChange={(e) => change({ [field]: e.target.value })}>
          {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
        </select>
        {problem && <p className="bad" id={`${id}-p`}>{t(`plans.problem.${problem}`)}</p>}
      </div>
    </>
  )
}

/** Both versions field by field; nothing is overwritten before a choice is made. */
function ConflictBox({ mine, conflict, base, items, onKeep, onTake }: { mine: Draft; conflict: Clash; base: Commitment; items: readonly Commitment[]; onKeep: () => void; onTake: () => void }) {
  const numberOf = (id: string) => items.find((c) => c.id === id)?.n ?? null
  const typed = asTyped(base, mine)
  const theirs = changedFields(base, conflict.current)
  const ours = changedFields(base, typed)
  const rows = [...new Set<Field>([...theirs, ...ours])]
  const by = conflict.by || t('plans.someone')
  const none = t('common.unknown')
  return (
    <div className="conflict" role="alert">
      <p className="bad">{conflict.at ? t('plans.conflict', { by, at: moment(conflict.at) }) : t('plans.conflict_undated', { by })}</p>
      <table className="tbl">
        <thead>
          <tr><th>{t('plans.conflict_field')}</th><th>{t('plans.conflict_theirs')}</th><th>{t('plans.conflict_mine')}</th></tr>
        </thead>
        <tbody>
          {rows.map((f) => (
            <tr key={f}>
              <th scope="row">{t(`plans.field.${f}`)}</th>
              <td>{theirs.includes(f) ? <b>{fieldText(conflict.current, f, numberOf) || none}</b> : <span className="muted">{t('plans.conflict_same')}</span>}</td>
              <td>{ours.includes(f) ? <b>{fieldText(typed, f, numberOf) || none}</b> : <span className="muted">{t('plans.conflict_same')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="btns">
        <button type="button" className="btn sm" onClick={onKeep}>{t('plans.conflict_keep')}</button>
        <button type="button" className="btn sm" onClick={onTake}>{t('plans.conflict_take')}</button>
      </div>
    </div>
  )
}

// The draft as a commitment, for showing: fields as typed where they were changed, else as they were.
function asTyped(base: Commitment, d: Draft): Commitment {
  const old = draftOf(base)
  const out: Record<string, unknown> = { ...base }
  for (const key of Object.keys(d) as DraftField[]) {
    if (JSON.stringify(d[key]) !== JSON.stringify(old[key])) out[key] = shown(key, d)
  }
  return out as unknown as Commitment
}

function shown(key: DraftField, d: Draft): unknown {
  if (key === 'value' || key === 'value_max' || key === 'coverage' || key === 'min') {
    const n = Number(d[key].replace(/[%％]/, ''))
    return /[%％]/.test(d[key]) ? n / 100 : n
  }
  return d[key]
}
