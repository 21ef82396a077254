import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { get } from '../../api/client'
import { useLedgers, useRecords, useUnits } from '../../api/records'
import { useNamedUnits } from '../../api/units'
import type { Field, UnitDetail } from '../../api/types'
import { t } from '../../i18n'
import { Combo, type Choice } from './combo'

interface UnitProps {
  id?: string
  label?: string
  kind?: string
  placeholder?: string
  /** Units that must be offered though the list of the post does not hold them. */
  extra?: { id: string; name: string }[]
  allowClear?: boolean
  className?: string
  invalid?: boolean
  describedBy?: string
}
type One = UnitProps & { many?: false; value: string | null; onChange: (v: string | null) => void }
type Many = UnitProps & { many: true; value: string[]; onChange: (v: string[]) => void }

/** Picks one or several units by name, alias or code. */
export function UnitSelect(p: One | Many) {
  const [near, setNear] = useState(false)
  const far = useFarUnits(p.kind)
  const units = useUnits(p.kind ? { kind: p.kind } : {}, near || (p.many ? p.value.length > 0 : Boolean(p.value)))
  const options = useMemo(() => {
    const list: Choice[] = (units.data ?? []).map((u) => ({ value: u.id, label: u.name, words: [u.code, ...(u.aliases ?? [])].join(' ') }))
    const known = new Set(list.map((o) => o.value))
    return [...list, ...[...far.options, ...(p.extra ?? []).map((e) => ({ value: e.id, label: e.name }))].filter((e) => !known.has(e.value))]
  }, [units.data, p.extra, far.options])
  const common = { id: p.id, label: p.label, className: p.className, options, placeholder: p.placeholder ?? t('form.pick_unit'), loading: units.isPending, clearable: p.allowClear ?? true, invalid: p.invalid, describedBy: p.describedBy, onNear: () => setNear(true),
    onText: far.search, none: t('form.no_unit') }
  if (p.many) return <Combo {...common} many value={p.value} onChange={p.onChange} />
  return <Combo {...common} value={p.value ? [p.value] : []} onChange={(v) => p.onChange(v[0] ?? null)} />
}

/** Units outside one's own territory, such as a contractor: found by whoever writes their whole name or code. */
function useFarUnits(kind: string | undefined, on = true): { options: Choice[]; search: (text: string) => void } {
  const [text, search] = useState('')
  const [met, setMet] = useState<Choice[]>([])
  const found = useNamedUnits(text.trim(), kind, on).data
  const fresh = (found ?? []).filter((u) => !met.some((o) => o.value === u.id))
  if (fresh.length > 0) setMet([...met, ...fresh.map((u) => ({ value: u.id, label: u.name, hint: u.path_names, words: text.trim() }))]) // what was chosen keeps its name
  return { options: met, search }
}

/** Several of a few options. */
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
export function PersonSelect({ id, label, unit, value, onChange, invalid, describedBy, known }: { id: string; label?: string; known?: Record<string, string>; unit?: string; value: string | null; onChange: (v: string | null) => void; invalid?: boolean; describedBy?: string }) {
  const q = useQuery({ queryKey: ['unit', unit], enabled: Boolean(unit), queryFn: ({ signal }) => get<UnitDetail>(`/units/${unit ?? ''}`, undefined, signal) })
  const options = (q.data?.people ?? []).map((p) => ({ value: p.person, label: `${p.name} · ${p.role_title}` })).filter((o, i, all) => all.findIndex((x) => x.value === o.value) === i)
  if (value && known?.[value] && !options.some((o) => o.value === value)) options.unshift({ value, label: known[value] })
  return <Combo id={id} label={label} value={value ? [value] : []} options={options} loading={q.isPending} placeholder={t('form.pick_person')} onChange={(v) => onChange(v[0] ?? null)} invalid={invalid} describedBy={describedBy} />
}

/** Picks records of other ledgers by their title or number; `known` names what is chosen already. */
export function RecordSelect({ id, label, ledgers, many, value, onChange, known: given, invalid, describedBy }: {
  id: string; label?: string; ledgers: string[]; many?: boolean; value: string[]; onChange: (v: string[]) => void; known?: Record<string, string>; invalid?: boolean; describedBy?: string
}) {
  const [text, setText] = useState('')
  const [near, setNear] = useState(false)
  const [picked, setPicked] = useState<Record<string, string>>({})
  const all = useAnyLedger(ledgers)
  const [which, setLedger] = useState('')
  const ledger = which || (all[0]?.name ?? '')
  const ofUnits = useLedgers().data?.find((l) => l.name === ledger)?.is === 'unit'
  const far = useFarUnits(ledger, ofUnits)
  const found = useRecords(ledger, { q: text, limit: 20 }, near && ledger !== '')
  const options: Choice[] = (found.data?.pages[0]?.items ?? []).map((r) => ({ value: r.id, label: r.title, hint: [r.number, r.unit.name !== r.title && r.unit.name].filter(Boolean).join(' · ') }))
  options.push(...far.options.filter((o) => o.words === text.trim() && !options.some((x) => x.value === o.value)))
  const known = { ...given, ...picked }
  for (const v of value) if (!options.some((o) => o.value === v)) options.unshift({ value: v, label: known[v] ?? v })
  const keep = (next: string[]) => {
    setPicked((k) => ({ ...k, ...Object.fromEntries(options.filter((o) => next.includes(o.value)).map((o) => [o.value, o.label])) }))
    onChange(next)
  }
  return (
    <>
      {all.length > 1 && (
        <select className="in which" aria-label={t('form.which_ledger')} value={ledger} onChange={(e) => setLedger(e.target.value)}>
          {all.map((l) => <option key={l.name} value={l.name}>{l.title}</option>)}
        </select>
      )}
      <Combo id={id} label={label} many={many} value={value} options={options} loading={found.isPending} onSearch={(v) => { setText(v); far.search(v) }} none={ofUnits ? t('form.no_unit') : undefined} onNear={() => setNear(true)} onChange={keep} placeholder={t('form.pick_record')} invalid={invalid} describedBy={describedBy} />
    </>
  )
}

/** The ledgers that a reference may point at, with their titles; `any` is all. */
function useAnyLedger(names: string[]): { name: string; title: string }[] {
  const q = useLedgers()
  if (names.length === 1 && names[0] !== 'any') return [{ name: names[0] ?? '', title: '' }]
  return (q.data ?? []).filter((l) => names[0] === 'any' || names.includes(l.name))
}
