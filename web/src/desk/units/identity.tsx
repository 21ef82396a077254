import { useId, useState } from 'react'
import { uuid } from '../../api/client'
import type { UnitPerson } from '../../api/types'
import { identifyPerson, mergePerson, notePhone, revealPerson, useUnitsChanged } from '../../api/units'
import { t } from '../../i18n'
import { PeopleSelect } from '../../ui/form/people'
import { announce } from '../../ui/live'
import { ReasonDialog } from '../../ui/reason'
import { FormDialog, Text } from './fields'

/** A person's identity number or telephone: its ends, and for who keeps persons the way to see the whole with a reason. */
export function Personal({ person, field, may }: { person: UnitPerson; field: 'identity' | 'phone'; may: boolean }) {
  const [asking, setAsking] = useState(false)
  const [seen, setSeen] = useState('')
  const [key, setKey] = useState(uuid)
  const masked = person[field]
  const title = t(field === 'identity' ? 'units.identity' : 'units.phone')
  if (masked === null) return null
  return (
    <span className="protected">
      <span className="num">{seen || masked}</span>
      {may && (seen
        ? <button type="button" className="link" onClick={() => setSeen('')}>{t('reveal.hide')}</button>
        : <button type="button" className="link" aria-label={t('units.reveal_of', { name: person.name, field: title })} onClick={() => setAsking(true)}>{t('reveal.act')}</button>)}
      <ReasonDialog open={asking} title={t('units.reveal_of', { name: person.name, field: title })} lead={t('units.reveal_lead')} act={t('reveal.act')} onClose={() => setAsking(false)}
        onConfirm={async (reason) => {
          setSeen((await revealPerson(person.person, field, reason, key)).value)
          setKey(uuid())
        }} />
    </span>
  )
}

/** Notes a person's identity number, by which they are known again wherever they are entered, and their telephone. */
export function ContactDialog({ person, onClose }: { person: UnitPerson; onClose: () => void }) {
  const changed = useUnitsChanged()
  const [number, setNumber] = useState('')
  const [phone, setPhone] = useState('')
  return (
    <FormDialog title={`${person.name} · ${t('units.contact')}`} act={t('units.contact_act')} onClose={onClose} check={() => (number.trim() || phone.trim() ? '' : t('units.contact_need'))}
      send={async () => {
        if (number.trim()) await identifyPerson(person.person, number.trim())
        if (phone.trim()) await notePhone(person.person, phone.trim())
        await changed()
        announce(t('units.contact_saved'))
        onClose()
      }}>
      <p className="sec">{t('units.contact_lead')}</p>
      <Text label={t('units.identity')} value={number} onChange={setNumber} autoFocus optional />
      <Text label={t('units.phone')} value={phone} onChange={setPhone} help={t('units.phone_help')} optional />
    </FormDialog>
  )
}

/** Makes a person who was entered twice one with another; it is final. */
export function MergeDialog({ person, onClose }: { person: UnitPerson; onClose: () => void }) {
  const id = useId()
  const changed = useUnitsChanged()
  const [into, setInto] = useState<string[]>([])
  const [reason, setReason] = useState('')
  return (
    <FormDialog title={`${person.name} · ${t('units.merge')}`} act={t('units.merge_act')} onClose={onClose} check={() => (into[0] && reason.trim() ? '' : t('units.merge_need'))}
      send={async () => {
        await mergePerson(person.person, into[0] ?? '', reason.trim())
        await changed()
        announce(t('units.merged'))
        onClose()
      }}>
      <p>{t('units.merge_lead', { name: person.name })}</p>
      <div><label htmlFor={id}>{t('units.merge_into')}</label><PeopleSelect id={id} value={into} start={person.name} without={person.person} onChange={(v) => setInto(v.slice(-1))} /></div>
      <Text label={t('units.merge_reason')} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
