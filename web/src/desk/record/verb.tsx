import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { uuid } from '../../api/client'
import { doVerb, readRecord, useRefresh, type VerbInput } from '../../api/records'
import type { Field, Ledger, Offer, RecDetail, Values } from '../../api/types'
import { t, type Key } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { FieldForm } from '../../ui/form/fields'
import { PeopleSelect } from '../../ui/form/people'
import { UnitSelect } from '../../ui/form/select'
import { inputsOf, valuesOf, type Inputs } from '../../ui/form/value'
import { announce } from '../../ui/live'
import { ErrorPanel } from '../../ui/states'
import { RecordForm } from '../form/form'

interface Props {
  ledger: Ledger
  rec: RecDetail
  offer: Offer
  onClose: () => void
}

/** One office verb with what it asks for. */
export function VerbDialog(p: Props) {
  return (
    <Dialog title={p.offer.title} onClose={p.onClose} width={p.offer.verb === 'correct' ? 640 : 520}>
      {p.offer.verb === 'correct' ? <CorrectForm {...p} /> : <VerbForm {...p} />}
    </Dialog>
  )
}

/** What follows from a verb, where that is not plain from its name. */
const leads: Record<string, Key> = {
  return: 'record.lead_return', hand_over: 'record.lead_hand_over', countersign: 'record.lead_countersign', withdraw: 'record.lead_withdraw', copy: 'record.lead_copy',
  void: 'record.lead_void', confirm_void: 'record.lead_confirm_void', override: 'record.lead_override',
}

function lead({ offer, rec }: Props): ReactNode {
  const key = leads[offer.verb]
  const asked = rec.voiding && (offer.verb === 'confirm_void' || offer.verb === 'reject_void') ? t('record.voiding', { name: rec.voiding.asked.name, reason: rec.voiding.reason }) : ''
  return key || asked ? <p className="sec">{asked} {key && t(key)}</p> : null
}

function CorrectForm(p: Props) {
  const { ledger, rec, offer, onClose } = p
  const refresh = useRefresh()
  const fields = ledger.fields.filter((f) => (offer.fields ?? []).includes(f.key))
  return (
    <RecordForm ledger={ledger} draft={`correct.${ledger.name}.${rec.id}`} rec={rec} fields={fields} needed={fields.filter((f) => f.required).map((f) => f.key)} note="required" lead={<p className="sec">{t('record.lead_correct')}</p>}
      act={offer.title} said={t('record.done', { move: offer.title })} reload={() => readRecord(ledger.name, rec.id)}
      send={async ({ values, note, key }) => {
        await doVerb(ledger.name, rec.id, 'correct', { values: changed(values, valuesOf(fields, inputsOf(fields, rec.values, rec.files))), note }, key)
        await refresh()
        onClose()
      }} />
  )
}

/** The values that differ from what the record has. */
const changed = (next: Values, was: Values): Values => Object.fromEntries(Object.entries(next).filter(([k, v]) => JSON.stringify(v) !== JSON.stringify(was[k])))

function VerbForm(p: Props) {
  const { ledger, rec, offer, onClose } = p
  const id = useId()
  const refresh = useRefresh()
  const needs = new Set(offer.needs ?? [])
  const fields = ledger.fields.filter((f) => (offer.fields ?? []).includes(f.key))
  const [key] = useState(uuid)
  const [note, setNote] = useState('')
  const [persons, setPersons] = useState<string[]>([])
  const [units, setUnits] = useState<string[]>([])
  const [state, setState] = useState(offer.states?.[0]?.key ?? '')
  const [field, setField] = useState(fields[0]?.key ?? '')
  const [inputs, setInputs] = useState<Inputs>({})
  const [until, setUntil] = useState('')
  const [any, setAny] = useState(false)
  const [blocks, setBlocks] = useState(false)
  const [agree, setAgree] = useState<boolean | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  // What is computed is written by hand here.
  const chosen: Field[] = fields.filter((f) => f.key === field).map((f) => ({ ...f, computed: false }))
  const sets = needs.has('values') && chosen.length > 0

  function input(): VerbInput {
    const out: VerbInput = { note: note.trim() || undefined }
    if (needs.has('persons') && persons.length > 0) out.persons = persons
    if (needs.has('units') && units.length > 0) out.units = units
    if (needs.has('state')) out.state = state
    if (field) out.field = field
    if (sets) out.values = valuesOf(chosen, inputs)
    if (until) out.until = until
    if (offer.verb === 'countersign') Object.assign(out, { any, blocks })
    if (agree !== null) out.agree = agree
    return out
  }

  async function send(e: FormEvent) {
    e.preventDefault()
    if (needs.has('agree') && agree === null) return setError(new Error(t('record.need_agree')))
    setBusy(true)
    setError(null)
    try {
      await doVerb(ledger.name, rec.id, offer.verb, input(), key)
      announce(t('record.done', { move: offer.title }))
      await refresh()
      onClose()
    } catch (x) {
      setError(x)
    } finally {
      setBusy(false)
    }
  }

  const optional = <span className="muted"> {t('common.optional')}</span>
  return (
    <form className="rform" onSubmit={(e) => void send(e)} noValidate>
      {lead(p)}
      {needs.has('agree') && (
        <div className="radios" role="group" aria-label={t('record.opinion')}>
          <label className={agree === true ? 'on' : undefined}><input type="radio" name={`${id}a`} checked={agree === true} onChange={() => setAgree(true)} />{t('record.agrees')}</label>
          <label className={agree === false ? 'on' : undefined}><input type="radio" name={`${id}a`} checked={agree === false} onChange={() => setAgree(false)} />{t('record.disagrees')}</label>
        </div>
      )}
      {needs.has('state') && <Labelled id={`${id}s`} label={t('record.return_to')}><select id={`${id}s`} className="in" value={state} onChange={(e) => setState(e.target.value)}>{(offer.states ?? []).map((s) => <option key={s.key} value={s.key}>{s.title}</option>)}</select></Labelled>}
      {needs.has('persons') && <Labelled id={`${id}p`} label={t('record.persons')}><PeopleSelect id={`${id}p`} many={offer.verb !== 'hand_over'} value={persons} onChange={setPersons} /></Labelled>}
      {needs.has('units') && <Labelled id={`${id}u`} label={<>{t('record.units')}{optional}</>}><UnitSelect id={`${id}u`} many value={units} onChange={setUnits} /></Labelled>}
      {offer.verb === 'countersign' && (
        <>
          <label><input type="checkbox" checked={any} onChange={(e) => setAny(e.target.checked)} /> {t('record.any')}</label>
          <label><input type="checkbox" checked={blocks} onChange={(e) => setBlocks(e.target.checked)} /> {t('record.blocks')}</label>
        </>
      )}
      {fields.length > 1 && <Labelled id={`${id}f`} label={t('record.field')}><select id={`${id}f`} className="in" value={field} onChange={(e) => { setField(e.target.value); setInputs({}) }}>{fields.map((f) => <option key={f.key} value={f.key}>{f.title}</option>)}</select></Labelled>}
      {sets && <FieldForm prefix={id} fields={chosen} needed={[field]} inputs={inputs} faults={{}} unit={rec.unit.id} onChange={(k, v) => setInputs({ [k]: v })} />}
      {offer.verb === 'override' && <Labelled id={`${id}d`} label={<>{t('record.until')}{!needs.has('until') && optional}</>}><input id={`${id}d`} type="date" className="in" value={until} onChange={(e) => setUntil(e.target.value)} /></Labelled>}
      <Labelled id={`${id}n`} label={<>{t(needs.has('note') ? 'common.reason' : 'record.note')}{!needs.has('note') && optional}</>}><textarea id={`${id}n`} className="in" rows={3} value={note} onChange={(e) => setNote(e.target.value)} /></Labelled>
      {error !== null && <ErrorPanel error={error} />}
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button>
        <button type="submit" className="btn p" disabled={busy}>{offer.title}</button>
      </div>
    </form>
  )
}

function Labelled({ id, label, children }: { id: string; label: ReactNode; children: ReactNode }) {
  return <div><label htmlFor={id}>{label}</label>{children}</div>
}
