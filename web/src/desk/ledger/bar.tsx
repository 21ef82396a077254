import { useEffect, useId, useState, type FormEvent } from 'react'
import { useCounts, useRecords, useUnits } from '../../api/records'
import type { Field, Ledger, Option } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { UnitSelect } from '../../ui/form/select'
import { Icon } from '../../ui/icon'
import { chipsOf, conditions, filterQuery, type Filter } from './filter'

const LIGHTS = ['red', 'yellow', 'green', 'grey'] as const

/** Search, filters and the chips of what is in force. On a phone the filters fold behind one button. */
export function Bar({ f, ledger, onChange }: { f: Filter; ledger: Ledger; onChange: (f: Filter) => void }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const units = useUnits()
  const [names, setNames] = useState<Record<string, string>>({})
  const chips = chipsOf(f, ledger, (field, v) => field.options?.find((o) => o.key === v)?.title ?? names[`${field.key}:${v}`] ?? v, units.data?.find((u) => u.id === f.unit)?.name ?? f.unit)

  const n = conditions(f)
  return (
    <div className={open ? 'fbar open' : 'fbar'}>
      <SearchBox key={f.q} value={f.q} task={ledger.name === 'task'} onSearch={(q) => onChange({ ...f, q })} />
      <button type="button" className="btn fmore" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{n > 0 ? t('ledger.filters_n', { n }) : t('ledger.filters')}</button>
      <div className="fsel" id={id}>
        <div className="funit"><UnitSelect label={t('ledger.filter.unit_label')} placeholder={t('ledger.filter.unit')} value={f.unit || null} onChange={(unit) => onChange({ ...f, unit: unit ?? '' })} /></div>
        <select className="in" aria-label={t('ledger.light')} value={f.light} onChange={(e) => onChange({ ...f, light: e.target.value })}>
          <option value="">{t('ledger.filter.all', { title: t('ledger.light') })}</option>
          {LIGHTS.map((l) => <option key={l} value={l}>{t(`light.${l}`)}</option>)}
        </select>
        {ledger.fields.filter((x) => x.filter && x.type !== 'units' && x.key !== 'due_on').map((field) => (
          <FieldFilter key={field.key} field={field} f={f} ledger={ledger} onNames={(m) => setNames((s) => ({ ...s, ...m }))} onChange={(v) => onChange({ ...f, where: { ...f.where, [field.key]: v } })} />
        ))}
      </div>
      {chips.map((c) => (
        <button key={c.text} type="button" className="chip on" aria-label={t('ledger.chip_remove', { text: c.text })} onClick={() => onChange(c.without)}>{c.text} <Icon name="close" small /></button>
      ))}
      {chips.length > 0 && <button type="button" className="link" onClick={() => onChange({ ...f, light: '', unit: '', q: '', where: {} })}>{t('common.clear')}</button>}
    </div>
  )
}

/** Values that occur under the rest of the filter, with their counts. */
function FieldFilter({ field, f, ledger, onChange, onNames }: { field: Field; f: Filter; ledger: Ledger; onChange: (v: string) => void; onNames: (n: Record<string, string>) => void }) {
  const value = f.where[field.key] ?? ''
  const rest = { ...f, where: { ...f.where, [field.key]: '' } }
  const counts = useCounts(ledger.name, field.key, filterQuery(rest, ledger, ['sort']))
  const refs = useRecords(field.to ?? '', { limit: 200 }, field.type === 'ref' && Boolean(field.to))
  const title = (g: Option) => refs.data?.pages[0]?.items?.find((r) => r.id === g.key)?.title ?? g.title
  const groups = (counts.data?.groups ?? []).filter((g) => g.key !== '' && g.key !== 'null').map((g) => ({ ...g, title: title(g) }))
  const options: (Option & { n?: number })[] = groups.length > 0 ? groups : (field.options ?? [])
  const named = groups.map((g) => `${g.key}\n${g.title}`).join('\t')
  useEffect(() => {
    if (named) onNames(Object.fromEntries(named.split('\t').map((x) => { const [k, v] = x.split('\n'); return [`${field.key}:${k ?? ''}`, v ?? ''] })))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the callback only stores
  }, [named, field.key])
  if (options.length === 0 || (options.length === 1 && !value)) return null
  return (
    <select className="in" aria-label={field.title} value={value} onChange={(e) => onChange(e.target.value)}>
      <option value="">{t('ledger.filter.all', { title: field.title })}</option>
      {options.map((o) => <option key={o.key} value={o.key}>{o.title}{o.n === undefined ? '' : ` ${formatNumber(o.n)}`}</option>)}
    </select>
  )
}

function SearchBox({ value, task, onSearch }: { value: string; task: boolean; onSearch: (q: string) => void }) {
  const [q, setQ] = useState(value)
  const go = () => { if (q.trim() !== value) onSearch(q.trim()) }
  return (
    <form role="search" onSubmit={(e: FormEvent) => { e.preventDefault(); go() }}>
      <Icon name="search" small />
      <input className="in" type="search" aria-label={t('common.search')} placeholder={t(task ? 'ledger.search' : 'common.search')} value={q} onChange={(e) => setQ(e.target.value)} onBlur={go} />
    </form>
  )
}
