import { memo, useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useCounts, useRecord, useRecords, useUnits } from '../../api/records'
import type { Field, Ledger, Rec } from '../../api/types'
import { addressable, unveiled, veil } from '../../api/veil'
import { formatNumber, t } from '../../i18n'
import { PeopleSelect } from '../../ui/form/people'
import { RecordSelect, UnitSelect } from '../../ui/form/select'
import { Icon } from '../../ui/icon'
import { chipsOf, cleared, conditions, ends, filterQuery, filtersOf, kindOf, optionsOf, type Chip, type Filter } from './filter'

const LIGHTS = ['red', 'yellow', 'green', 'grey'] as const
/** So many filters stand in the bar of a desk; the others fold behind one button. */
const INLINE = 3

interface Part {
  f: Filter
  ledger: Ledger
  onChange: (f: Filter) => void
}

/** The title a filter's value reads as: of an option, or of a record that is read for it. */
export function useNames(f: Filter, ledger: Ledger): (field: Field, value: string) => string {
  const named = filtersOf(ledger).filter((x) => (kindOf(x) === 'ref' || kindOf(x) === 'person') && f.where[x.key])
  // Of several ledgers, and of persons, the name is where the records are that the filter finds.
  const ref = named.find((x) => x.type !== 'person' && x.type !== 'persons' && !(x.to ?? '').includes(' '))
  const read = useRecord(ref?.to ?? '', ref ? (f.where[ref.key] ?? '') : '')
  const found = useRecords(ledger.name, filterQuery(f, ledger), named.some((x) => x.key !== ref?.key))
  return (field, value) => {
    if (field.key === ref?.key) return read.data?.title ?? t('ledger.chosen')
    if (named.some((x) => x.key === field.key)) return nameIn(found.data?.pages[0]?.items ?? [], field, value) ?? t('ledger.chosen')
    return optionsOf(field).find((o) => o.key === value)?.title ?? value
  }
}

/** What some record calls a value of a field. */
function nameIn(items: Rec[], field: Field, value: string): string | undefined {
  for (const r of items) {
    if (field.key === 'person' && r.person?.id === value) return r.person.name
    if (field.key === 'asset' && r.asset === value && r.asset_title) return r.asset_title
    const [values, titles] = [r.values[field.key], r.titles?.[field.key]].map((x) => (Array.isArray(x) ? (x as unknown[]) : [x]))
    const title = titles?.[values?.indexOf(value) ?? -1]
    if (typeof title === 'string' && title) return title
  }
  return undefined
}

/** The filter in words, the state aside. */
export function useChips(f: Filter, ledger: Ledger) {
  const units = useUnits({}, f.unit !== '' || filtersOf(ledger).some((x) => kindOf(x) === 'unit' && f.where[x.key]))
  const names = useNames(f, ledger)
  const unit = (id: string) => units.data?.find((u) => u.id === id)?.name ?? id
  return chipsOf(f, ledger, (field, v) => (kindOf(field) === 'unit' ? unit(v) : names(field, v)), unit(f.unit))
}

/**
 * Search, filters and the chips of what is in force. On a phone the filters open as a sheet behind one button. What the filters offer
 * is counted once somebody comes near them. few: there are few enough records to count.
 */
export const Bar = memo(function Bar({ f, ledger, chips, few, onChange }: Part & { chips: Chip[]; few: boolean }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [near, setNear] = useState(false)
  const names = useNames(f, ledger)
  const come = () => setNear(true)
  const fields = filtersOf(ledger)
  const rest = fields.slice(INLINE)
  const n = conditions(f)
  return (
    <div className={open ? 'fbar open' : 'fbar'}>
      <SearchBox key={f.q} value={f.q} onSearch={(q) => void addressable(q).then((q) => onChange({ ...f, q }))} />
      <button type="button" className={rest.length === 0 ? 'btn fmore only-phone' : 'btn fmore'} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{n > 0 ? t('ledger.filters_n', { n }) : t('ledger.filters')}</button>
      <div className="fsel" id={id} onPointerOver={come} onFocus={come}>
        <div className="funit"><UnitSelect label={t('ledger.filter.unit_label')} placeholder={t('ledger.filter.unit')} value={f.unit || null} onChange={(unit) => onChange({ ...f, unit: unit ?? '' })} /></div>
        {ledger.timed !== false && (
          <select className="in" aria-label={t('ledger.light')} value={f.light} onChange={(e) => onChange({ ...f, light: e.target.value })}>
            <option value="">{t('ledger.filter.all', { title: t('ledger.light') })}</option>
            {LIGHTS.map((l) => <option key={l} value={l}>{t(`light.${l}`)}</option>)}
          </select>
        )}
        {fields.map((field, i) => (
          <span key={field.key} className={i < INLINE ? 'fone' : 'fone frest'}><FieldFilter field={field} f={f} ledger={ledger} few={few} count={few && (near || open)} name={f.where[field.key] ? names(field, f.where[field.key] ?? '') : ''} onChange={onChange} /></span>
        ))}
        <button type="button" className="btn p fdone" onClick={() => setOpen(false)}>{t('ledger.filters_done')}</button>
      </div>
      {chips.map((c) => (
        <button key={c.text} type="button" className="chip on" aria-label={t('ledger.chip_remove', { text: c.text })} onClick={() => onChange(c.without)}>{c.text} <Icon name="close" small /></button>
      ))}
      {chips.length > 0 && <button type="button" className="link" onClick={() => onChange(cleared(f))}>{t('common.clear')}</button>}
    </div>
  )
})

function FieldFilter({ field, f, ledger, few, count, name, onChange }: Part & { field: Field; few: boolean; count: boolean; name: string }) {
  const id = useId()
  const value = f.where[field.key] ?? ''
  const set = (v: string) => onChange({ ...f, where: { ...f.where, [field.key]: v } })
  switch (kindOf(field)) {
    case 'options': return <Choice field={field} f={f} ledger={ledger} count={count} value={value} onChange={set} />
    case 'unit': return <UnitSelect label={field.title} placeholder={t('ledger.filter.all', { title: field.title })} value={value || null} onChange={(v) => set(v ?? '')} />
    case 'person': return <Labelled id={id} title={field.title}><PeopleSelect id={id} label={field.title} value={value ? [value] : []} known={value ? { [value]: name } : undefined} onChange={(v) => set(v[v.length - 1] ?? '')} /></Labelled>
    case 'ref': return <Labelled id={id} title={field.title}><RecordSelect id={id} label={field.title} ledgers={(field.to ?? '').split(' ')} value={value ? [value] : []} known={value ? { [value]: name } : undefined} onChange={(v) => set(v[v.length - 1] ?? '')} /></Labelled>
    case 'range': return <Range field={field} value={f.range[field.key] ?? ''} onChange={(v) => onChange({ ...f, range: { ...f.range, [field.key]: v } })} />
    case 'exact': return <Exact field={field} given={value !== ''} onChange={set} />
    case 'text': return few || value ? <Choice field={field} f={f} ledger={ledger} count={count} value={value} onChange={set} /> : null
    default: return null
  }
}

function Labelled({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return <span className="flab"><label htmlFor={id}>{title}</label>{children}</span>
}

/** The whole value of a field that is kept encrypted. It goes to the server in a body; a veil for it stands in the address. */
function Exact({ field, given, onChange }: { field: Field; given: boolean; onChange: (v: string) => void }) {
  const [typed, setTyped] = useState('')
  const go = () => { if (typed.trim()) void veil(typed.trim()).then((v) => { onChange(v); setTyped('') }) }
  return (
    <input className="in" aria-label={t('ledger.filter.exact', { title: field.title })} placeholder={given ? t('search.hidden') : t('ledger.filter.exact', { title: field.title })} autoComplete="off" value={typed}
      onChange={(e) => setTyped(e.target.value)} onBlur={go} onKeyDown={(e) => { if (e.key === 'Enter') e.currentTarget.blur() }} />
  )
}

/** Options, or the values that occur; with their numbers where there are few enough records to count. */
function Choice({ field, f, ledger, count, value, onChange }: { field: Field; f: Filter; ledger: Ledger; count: boolean; value: string; onChange: (v: string) => void }) {
  const counts = useCounts(ledger.name, field.key, filterQuery({ ...f, where: { ...f.where, [field.key]: '' } }, ledger, ['sort']), count && field.type !== 'bool' && field.type !== 'enums')
  const groups = (counts.data?.groups ?? []).filter((g) => g.key !== '' && g.key !== 'null')
  const known = optionsOf(field)
  const options = known.length > 0 ? known.map((o) => ({ ...o, n: groups.find((g) => g.key === o.key)?.n ?? (counts.data ? 0 : undefined) })) : groups.slice(0, 200)
  if (value && !options.some((o) => o.key === value)) options.unshift({ key: value, title: value, n: undefined })
  if (options.length === 0 && counts.data) return null
  return (
    <select className="in" aria-label={field.title} value={value} onChange={(e) => onChange(e.target.value)}>
      <option value="">{t('ledger.filter.all', { title: field.title })}</option>
      {options.map((o) => <option key={o.key} value={o.key}>{o.title}{o.n === undefined ? '' : ` ${formatNumber(o.n)}`}</option>)}
    </select>
  )
}

/** From and to; a number is taken when the field is left, a date at once. */
function Range({ field, value, onChange }: { field: Field; value: string; onChange: (v: string) => void }) {
  const [from, to] = ends(value)
  const one = (part: string, label: string, next: (v: string) => string) => field.type === 'date'
    ? <input className="in" type="date" aria-label={label} value={part} onChange={(e) => onChange(next(e.target.value))} />
    : <input key={part} className="in" inputMode="decimal" aria-label={label} defaultValue={part} onBlur={(e) => { if (e.target.value.trim() !== part) onChange(next(e.target.value.trim())) }}
        onKeyDown={(e) => { if (e.key === 'Enter') e.currentTarget.blur() }} />
  return (
    <span className="frange" role="group" aria-label={field.title}>
      <span>{field.title}</span>
      {one(from, t('ledger.from', { title: field.title }), (v) => `${v}..${to}`)}<span aria-hidden="true">–</span>{one(to, t('ledger.to', { title: field.title }), (v) => `${from}..${v}`)}
    </span>
  )
}

function SearchBox({ value, onSearch }: { value: string; onSearch: (q: string) => void }) {
  const [q, setQ] = useState(unveiled(value))
  const box = useRef<HTMLInputElement>(null)
  const go = () => { if (q.trim() !== unveiled(value)) onSearch(q.trim()) }
  useEffect(() => {
    const slash = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || typing(e.target)) return
      e.preventDefault()
      e.stopPropagation()
      box.current?.focus()
    }
    document.addEventListener('keydown', slash, true)
    return () => document.removeEventListener('keydown', slash, true)
  }, [])
  return (
    <form role="search" aria-label={t('ledger.search_here')} onSubmit={(e: FormEvent) => { e.preventDefault(); go() }}>
      <Icon name="search" small />
      <input ref={box} className="in" type="search" aria-label={t('ledger.search_here')} placeholder={t('ledger.search_here')} value={q} onChange={(e) => setQ(e.target.value)} onBlur={go} />
    </form>
  )
}

/** Whether keys pressed there are text. */
export const typing = (at: EventTarget | null) => at instanceof HTMLElement && (at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName) && (at as HTMLInputElement).type !== 'checkbox')
