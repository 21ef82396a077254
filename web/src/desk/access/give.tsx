import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { giveAccess, useAccessChanged } from '../../api/access'
import { ApiError, uuid } from '../../api/client'
import { useLedgers } from '../../api/records'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { Decide, Dialog } from '../../ui/dialog'
import { PeopleSelect } from '../../ui/form/people'
import { UnitSelect } from '../../ui/form/select'
import { announce } from '../../ui/live'
import { errorText } from '../../ui/states'
import { later } from '../../ui/time'
import { useToday } from '../../ui/today'
import './access.css'

/** How many days are offered at first. */
const USUAL = 7

interface Props {
  /** What is opened: a record, or the records of a ledger about a unit and what stands under it; left out: to be chosen. */
  record?: { ledger: string; id: string; title: string }
  unit?: { id: string; name: string }
  /** To whom; left out: to be chosen. */
  person?: { id: string; name: string }
  onClose: () => void
}

/** Opens something to somebody for a time. */
export function GiveAccess(p: Props) {
  return <Dialog title={t('access.give')} width={520} onClose={p.onClose}><Form {...p} /></Dialog>
}

function Form({ record, unit, person, onClose }: Props) {
  const id = useId()
  const may = useMay()
  const today = useToday()
  const changed = useAccessChanged()
  const ledgers = (useLedgers().data ?? []).filter((l) => may(`${l.name}.read`))
  const [ledger, setLedger] = useState('')
  const [at, setAt] = useState<string | null>(unit?.id ?? null)
  const [whom, setWhom] = useState<string[]>(person ? [person.id] : [])
  const [until, setUntil] = useState(() => later(today, USUAL))
  const [reason, setReason] = useState('')
  const [key] = useState(uuid)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')

  function missing() {
    if (!whom[0]) return t('access.need_person')
    if (!record && !ledger) return t('access.need_ledger')
    if (!record && !at) return t('access.need_unit')
    if (!until || until < today) return t('access.need_until')
    return reason.trim() ? '' : t('access.need_reason')
  }

  async function send(e: FormEvent) {
    e.preventDefault()
    const wrong = missing()
    setError(wrong)
    if (wrong || !whom[0]) return
    setBusy(true)
    try {
      const end = new Date(`${until}T23:59:59`).toISOString() // the whole last day counts
      const given = await giveAccess({ ...(record ? { ledger: record.ledger, record: record.id } : { ledger, unit: at ?? '' }), person: whom[0], until: end, reason: reason.trim() }, key)
      await changed()
      onClose()
      announce(t('access.given', { who: given.person.name, until }))
    } catch (x) {
      setError(x instanceof ApiError && x.errors[0] ? x.errors.map((f) => f.message).join(t('common.sep')) : errorText(x))
      setBusy(false)
    }
  }

  return (
    <form className="rform" onSubmit={(e) => void send(e)} noValidate>
      <p className="sec">{t('access.lead')}</p>
      {record && <p><span className="muted">{t('access.what')}</span> <b>{record.title}</b></p>}
      {!record && (
        <Row id={`${id}l`} label={t('access.ledger')}>
          <select id={`${id}l`} className="in" value={ledger} onChange={(e) => setLedger(e.target.value)}>
            <option value="">{t('access.pick_ledger')}</option>
            {ledgers.map((l) => <option key={l.name} value={l.name}>{l.title}</option>)}
          </select>
        </Row>
      )}
      {!record && (
        <Row id={`${id}a`} label={t('access.unit')}>
          {unit ? <p id={`${id}a`}>{unit.name}</p> : <UnitSelect id={`${id}a`} value={at} onChange={setAt} />}
        </Row>
      )}
      <Row id={`${id}p`} label={t('access.person')}>
        {person ? <p id={`${id}p`}>{person.name}</p> : <PeopleSelect id={`${id}p`} value={whom} onChange={setWhom} />}
      </Row>
      <Row id={`${id}u`} label={t('access.until')}><input id={`${id}u`} className="in" type="date" min={today} value={until} onChange={(e) => setUntil(e.target.value)} /></Row>
      <Row id={`${id}r`} label={t('access.reason')}><textarea id={`${id}r`} className="in" rows={2} maxLength={500} value={reason} onChange={(e) => setReason(e.target.value)} /></Row>
      <Decide {...{ act: t('access.give_act'), busy, error, onClose }} />
    </form>
  )
}

function Row({ id, label, children }: { id: string; label: ReactNode; children: ReactNode }) {
  return <div><label htmlFor={id}>{label}</label>{children}</div>
}
