import { useId, useState } from 'react'
import { useUnits } from '../../api/records'
import { useMe } from '../../api/session'
import { t } from '../../i18n'
import { Combo } from '../../ui/form/combo'
import { PeopleSelect } from '../../ui/form/people'

/** By whom, where, when and from where acts are narrowed. */
export function Narrow({ filter, set }: { filter: Record<string, string>; set: (key: string, value: string) => void }) {
  const id = useId()
  const me = useMe()
  const [near, setNear] = useState(false)
  const units = useUnits({}, near || Boolean(filter.unit))
  const options = (units.data ?? []).map((u) => ({ value: u.id, label: u.name, hint: u.kind_title }))
  const day = (key: 'from' | 'to') => (
    <label htmlFor={id + key}><span>{t(`audit.${key}`)}</span>
      <input id={id + key} type="date" className="in" max={me.today} value={filter[key] ?? ''} onChange={(e) => set(key, e.target.value)} /></label>
  )
  return (
    <div className="aufilter">
      <label htmlFor={`${id}p`}><span>{t('audit.person')}</span>
        <PeopleSelect id={`${id}p`} value={filter.person ? [filter.person] : []} known={filter.person ? { [filter.person]: t('audit.chosen_person') } : undefined} onChange={(v) => set('person', v[0] ?? '')} /></label>
      <label htmlFor={`${id}u`}><span>{t('audit.unit')}</span>
        <Combo id={`${id}u`} options={options} value={filter.unit ? [filter.unit] : []} onChange={(v) => set('unit', v[0] ?? '')} onNear={() => setNear(true)} loading={units.isPending} placeholder={t('audit.pick_unit')} /></label>
      {day('from')}
      {day('to')}
      <label htmlFor={`${id}a`}><span>{t('audit.address')}</span>
        <input id={`${id}a`} className="in" maxLength={60} defaultValue={filter.address ?? ''} key={filter.address ?? ''} onBlur={(e) => set('address', e.target.value.trim())}
          onKeyDown={(e) => { if (e.key === 'Enter') set('address', e.currentTarget.value.trim()) }} /></label>
    </div>
  )
}
