import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useMemo, useState } from 'react'
import { get } from '../../api/client'
import { useRecord, useRecords, useUnits } from '../../api/records'
import type { Field, UnitDetail } from '../../api/types'
import { t } from '../../i18n'
import { unitMatches } from './match'

interface UnitProps {
  id?: string
  label?: string
  kind?: string
  placeholder?: string
  /** Units that must be offered though the list of the post does not hold them. */
  extra?: { id: string; name: string }[]
  allowClear?: boolean
  className?: string
}
type One = UnitProps & { many?: false; value: string | null; onChange: (v: string | null) => void }
type Many = UnitProps & { many: true; value: string[]; onChange: (v: string[]) => void }

/** Picks one or several units by name or alias. */
export function UnitSelect(p: One | Many) {
  const units = useUnits(p.kind ? { kind: p.kind } : {})
  const options = useMemo(() => {
    const list = (units.data ?? []).map((u) => ({ value: u.id, label: u.name, unit: u }))
    const known = new Set(list.map((o) => o.value))
    return [...list, ...(p.extra ?? []).filter((e) => !known.has(e.id)).map((e) => ({ value: e.id, label: e.name, unit: { name: e.name, aliases: null, code: '' } }))]
  }, [units.data, p.extra])
  const common = {
    id: p.id,
    'aria-label': p.label,
    className: p.className,
    style: { width: '100%' },
    options,
    placeholder: p.placeholder ?? t('form.pick_unit'),
    loading: units.isPending,
    allowClear: p.allowClear ?? true,
    notFoundContent: t('form.no_match'),
    showSearch: { filterOption: (text: string, o?: (typeof options)[number]) => Boolean(o && unitMatches(o.unit, text)) },
  }
  if (p.many) return <Select {...common} mode="multiple" value={p.value} onChange={(v: string[]) => p.onChange(v)} />
  return <Select {...common} value={p.value} onChange={(v: string | undefined) => p.onChange(v ?? null)} />
}

/** Several of many options. */
export function MultiOption({ field, value, onChange }: { field: Field; value: string[]; onChange: (v: string[]) => void }) {
  return (
    <div className="radios">
      {field.options?.map((o) => (
        <label key={o.key} className={value.includes(o.key) ? 'on' : undefined}>
          <input type="checkbox" checked={value.includes(o.key)} onChange={(e) => onChange(e.target.checked ? [...value, o.key] : value.filter((x) => x !== o.key))} />{o.title}
        </label>
      ))}
    </div>
  )
}

/** Picks a person with a post at the unit. */
export function PersonSelect({ id, unit, value, onChange }: { id: string; unit?: string; value: string | null; onChange: (v: string | null) => void }) {
  const q = useQuery({ queryKey: ['unit', unit], enabled: Boolean(unit), queryFn: ({ signal }) => get<UnitDetail>(`/units/${unit ?? ''}`, undefined, signal) })
  const options = (q.data?.people ?? []).map((p) => ({ value: p.person, label: `${p.name} · ${p.role_title}` }))
  return <Select id={id} style={{ width: '100%' }} value={value} options={options} allowClear showSearch={{ optionFilterProp: 'label' }} onChange={(v: string | undefined) => onChange(v ?? null)} />
}

/** Picks a record of another ledger by its title or number. */
export function RecordSelect({ id, ledger, value, onChange }: { id: string; ledger: string; value: string | null; onChange: (v: string | null) => void }) {
  const [text, setText] = useState('')
  const found = useRecords(ledger, { q: text, limit: 20 }, ledger !== '')
  const chosen = useRecord(ledger, value ?? '')
  const options = (found.data?.pages[0]?.items ?? []).map((r) => ({ value: r.id, label: r.title }))
  if (value && chosen.data && !options.some((o) => o.value === value)) options.unshift({ value, label: chosen.data.title })
  return (
    <Select id={id} style={{ width: '100%' }} value={value} options={options} allowClear showSearch={{ filterOption: false, onSearch: setText }}
      notFoundContent={t('form.no_match')} onChange={(v: string | undefined) => onChange(v ?? null)} />
  )
}
