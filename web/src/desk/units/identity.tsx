import { useId, useState } from 'react'
import type { UnitPerson } from '../../api/types'
import { identifyPerson, mergePerson, useUnitsChanged } from '../../api/units'
import { t } from '../../i18n'
import { PeopleSelect } from '../../ui/form/people'
import { announce } from '../../ui/live'
import { FormDialog, Text } from './dialogs'

/** Notes a person's identity number, by which they are known again wherever they are entered. */
export function IdentityDialog({ person, onClose }: { person: UnitPerson; onClose: () => void }) {
  const changed = useUnitsChanged()
  const [number, setNumber] = useState('')
  return (
    <FormDialog title={`${person.name} · ${t('units.identity_set')}`} act={t('units.identity_act')} onClose={onClose} check={() => (number.trim() ? '' : t('units.need', { field: t('units.identity') }))}
      send={async () => {
        await identifyPerson(person.person, number.trim())
        await changed()
        announce(t('units.identity_saved'))
        onClose()
      }}>
      <Text label={t('units.identity')} value={number} onChange={setNumber} autoFocus />
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
