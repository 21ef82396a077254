import { Select } from 'antd'
import { useState } from 'react'
import { usePeople } from '../../api/notices'
import { t } from '../../i18n'

/** Picks persons by name, unit or post; at most one unless many. */
export function PeopleSelect({ id, label, unit, many, value, onChange }: { id: string; label?: string; unit?: string; many?: boolean; value: string[]; onChange: (v: string[]) => void }) {
  const [text, setText] = useState('')
  const [known, setKnown] = useState<Record<string, string>>({})
  const found = usePeople(text, unit)
  const options = (found.data ?? []).map((p) => ({ value: p.person, label: `${p.name} · ${p.unit.name} · ${p.role_title}` })).filter((o, i, all) => all.findIndex((x) => x.value === o.value) === i)
  for (const v of value) if (known[v] && !options.some((o) => o.value === v)) options.unshift({ value: v, label: known[v] })
  const common = {
    id, options, allowClear: true, style: { width: '100%' }, placeholder: t('form.pick_person'), 'aria-label': label, loading: found.isPending, notFoundContent: t('form.no_match'),
    showSearch: { filterOption: false as const, onSearch: setText },
  }
  const keep = (next: string[]) => {
    setKnown((k) => ({ ...k, ...Object.fromEntries(options.filter((o) => next.includes(o.value)).map((o) => [o.value, o.label])) }))
    onChange(next)
  }
  if (many) return <Select {...common} mode="multiple" value={value} onChange={(v: string[]) => keep(v)} />
  return <Select {...common} value={value[0]} onChange={(v: string | undefined) => keep(v ? [v] : [])} />
}
