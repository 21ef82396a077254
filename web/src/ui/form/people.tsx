import { useState } from 'react'
import { usePeople } from '../../api/notices'
import { t } from '../../i18n'
import { Combo, type Choice } from './combo'

/** Picks persons by name, unit or post; at most one unless many. */
export function PeopleSelect({ id, label, unit, own, start = '', without, many, value, onChange, known: given, invalid, describedBy }: {
  id: string; label?: string; unit?: string; many?: boolean; value: string[]; onChange: (v: string[]) => void
  /** Only people of the territory, none whom one may merely turn to. */
  own?: boolean
  /** What is looked for at first. */
  start?: string
  /** Somebody who is not offered. */
  without?: string
  /** Names of persons who are chosen already. */
  known?: Record<string, string>
  invalid?: boolean; describedBy?: string
}) {
  const [text, setText] = useState(start)
  const [known, setKnown] = useState<Record<string, string>>(given ?? {})
  const found = usePeople(text, unit, own)
  const options: Choice[] = (found.data ?? []).map((p) => ({ value: p.person, label: `${p.name} · ${p.unit.name} · ${p.role_title}` })).filter((o) => o.value !== without).filter((o, i, all) => all.findIndex((x) => x.value === o.value) === i)
  const all = { ...given, ...known }
  for (const v of value) if (all[v] && !options.some((o) => o.value === v)) options.unshift({ value: v, label: all[v] })
  const keep = (next: string[]) => {
    setKnown((k) => ({ ...k, ...Object.fromEntries(options.filter((o) => next.includes(o.value)).map((o) => [o.value, o.label])) }))
    onChange(next)
  }
  return <Combo id={id} label={label} many={many} options={options} value={value} onChange={keep} onSearch={setText} loading={found.isPending} placeholder={t('form.pick_person')} invalid={invalid} describedBy={describedBy} />
}
