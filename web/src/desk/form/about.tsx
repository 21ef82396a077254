import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { get } from '../../api/client'
import type { FormState, Named, Unit } from '../../api/types'
import { t } from '../../i18n'
import { Combo } from '../../ui/form/combo'
import { PeopleSelect } from '../../ui/form/people'
import { RecordSelect } from '../../ui/form/select'

/** The control with which the subject is chosen; one on a page. */
export const ABOUT = 'record-about'

/** Whom or what a new record is about: what the server found, with a way to another one, or a pick list. */
export function AboutPick({ about, value, fault, onChange }: {
  about: FormState['about']; value: Named | null
  /** What the server says of the choice; empty: nothing. */
  fault: string
  onChange: (id: string | null) => void
}) {
  const id = ABOUT
  const [changing, setChanging] = useState(false)
  const label = t(`form.about.${about.of}`)
  const pick = (v: string[]) => { onChange(v[0] ?? null); setChanging(false) }
  const kinds = about.kinds ?? []
  const chosen = value ? [value.id] : []
  const known = value ? { [value.id]: value.name } : {}
  return (
    <div className="frow about">
      {value && !changing ? <span className="flabel">{label}</span> : <label className="flabel" htmlFor={id}>{label}</label>}
      <div className="fctl">
        {value && !changing
          ? <span className="about-is"><b>{value.name}</b> <button id={id} type="button" className="btn tx" onClick={() => setChanging(true)}>{t('form.change')}</button></span>
          : about.of === 'unit' ? <UnitSearch id={id} kinds={kinds} value={value} onChange={pick} />
            : about.of === 'person' && kinds.length === 0 ? <PeopleSelect own id={id} value={chosen} invalid={fault !== ''} describedBy={fault ? `${id}-fault` : undefined} known={known} onChange={pick} />
              : <RecordSelect id={id} ledgers={kinds} value={chosen} known={known} onChange={pick} />}
        {fault && <p className="bad" id={`${id}-fault`}>{fault}</p>}
      </div>
    </div>
  )
}

/** So many units are read at once; a county has thousands of enterprises. */
const SHOWN = 30

/** Finds units of some kinds by part of their name, on the server. */
function UnitSearch({ id, kinds, value, onChange }: { id: string; kinds: string[]; value: Named | null; onChange: (v: string[]) => void }) {
  const [text, setText] = useState('')
  const found = useQuery({
    queryKey: ['units', 'search', kinds, text],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const lists = await Promise.all((kinds.length > 0 ? kinds : ['']).map((kind) => get<{ items: Unit[] | null }>('/units', { kind, q: text, limit: SHOWN }, signal)))
      return lists.flatMap((l) => l.items ?? [])
    },
  })
  const options = (found.data ?? []).map((u) => ({ value: u.id, label: u.name, hint: u.kind_title }))
  if (value && !options.some((o) => o.value === value.id)) options.unshift({ value: value.id, label: value.name, hint: '' })
  return <Combo id={id} options={options} value={value ? [value.id] : []} onChange={onChange} onSearch={setText} loading={found.isPending} placeholder={t('form.pick_unit')} />
}
