import { useId, type ReactNode } from 'react'
import type { Column, Field, FileRef, Position, Row, Titles, Value } from '../../api/types'
import { t } from '../../i18n'
import { FileUpload, PhotoUpload, type Holder } from '../files'
import { Combo } from './combo'
import { MoneyField } from './editors/money'
import { PositionField } from './editors/position'
import { RowsField } from './editors/rows'
import { SignatureField } from './editors/signature'
import { PeopleSelect } from './people'
import { afterPress } from './press'
import { MultiOption, PersonSelect, RecordSelect, UnitSelect } from './select'
import { rowsOf, rowTitles, showValue, type Inputs } from './value'
import './form.css'

interface Around {
  /** Unit whose people a person field offers. */
  unit?: string
  /** The record that has the files which are there already. */
  of?: Holder
  /** Where the form says it is. */
  place?: Position
}

interface Control extends Around {
  field: Field | Column
  id: string
  value: Value | undefined
  onChange: (v: Value) => void
  fault: string
  /** Must be filled: what is chosen can be changed, not taken back. */
  needed?: boolean
  /** Within a table: what it is called, as no label stands beside it. */
  label?: string
  title?: Titles[string]
  faults?: Record<string, string>
}

/** Options are all in sight up to this many: one tap. */
const CHIPS = 7

/** A form over ledger fields, built from their definitions. */
export function FieldForm({ fields, needed, inputs, faults, onChange, onLeave, prefix, titles, ...around }: Around & {
  fields: Field[]
  /** Keys that must be filled for this act. */
  needed: string[]
  inputs: Inputs
  /** By key; cells of a small table as key.row.column. */
  faults: Record<string, string>
  onChange: (key: string, v: Value) => void
  /** A field was left: cheap checks show what they find. */
  onLeave?: (key: string) => void
  /** Makes ids unique when a page has several forms. */
  prefix: string
  /** Names of what is chosen already, by field: texts for codes and references. */
  titles?: Titles | null
}) {
  if (fields.length === 0) return null
  return (
    <div className="fform">
      {fields.map((f) => {
        const id = `${prefix}-${f.key}`
        const fault = faults[f.key] ?? ''
        return (
          <Labelled key={f.key} field={f} id={id} needed={needed.includes(f.key)} fault={fault} onLeave={() => onLeave?.(f.key)}>
            {f.computed
              ? <output id={id} className="computed">{showValue(f, inputs[f.key], titles?.[f.key])}<span className="muted"> {t('form.computed')}</span></output>
              : <FieldControl field={f} id={id} value={inputs[f.key]} fault={fault} faults={within(faults, f.key)} title={titles?.[f.key]} needed={needed.includes(f.key)} onChange={(v) => onChange(f.key, v)} {...around} />}
          </Labelled>
        )
      })}
    </div>
  )
}

/** The faults of a small table's cells, by row.column. */
const within = (faults: Record<string, string>, key: string) => Object.fromEntries(Object.entries(faults).filter(([k]) => k.startsWith(`${key}.`)).map(([k, v]) => [k.slice(key.length + 1), v]))

const many = (f: Field | Column) => (f.options?.length ?? 0) > CHIPS
/** Fields of several controls, which a group names. */
const grouped = (f: Field) => ['files', 'photos', 'bool', 'position', 'rows', 'signature'].includes(f.type) || ((f.type === 'enums' || f.type === 'enum') && !many(f))

function Labelled({ field, id, needed, fault, onLeave, children }: { field: Field; id: string; needed: boolean; fault: string; onLeave: () => void; children: ReactNode }) {
  const label = <>{field.title}{!needed && !field.computed && <span className="muted"> {t('common.optional')}</span>}</>
  return (
    <div className={`frow t-${field.type}`} role={grouped(field) ? 'group' : undefined} aria-labelledby={grouped(field) ? `${id}-label` : undefined}
      onBlur={(e) => { if (!e.currentTarget.contains(e.relatedTarget)) afterPress(onLeave) }}>
      {grouped(field) ? <span className="flabel" id={`${id}-label`}>{label}</span> : <label className="flabel" id={`${id}-label`} htmlFor={id}>{label}</label>}
      <div className="fctl">
        {children}
        {field.help && <p className="muted fhelp">{field.help}{field.source && `（${field.source}）`}</p>}
        {fault && <p className="bad" id={`${id}-fault`}>{fault}</p>}
      </div>
    </div>
  )
}

/** Keyboards of phones, by type. */
const keyboards: Partial<Record<Column['type'], 'numeric' | 'decimal' | 'tel'>> = { int: 'numeric', decimal: 'decimal', percent: 'decimal', phone: 'tel', region_code: 'numeric' }

function FieldControl({ field, id, value, onChange, fault, needed, unit, of, place, label, title, faults }: Control) {
  const invalid = fault !== ''
  const describedBy = invalid ? `${id}-fault` : undefined
  const common = { id, className: 'in', 'aria-label': label, 'aria-invalid': invalid || undefined, 'aria-describedby': describedBy }
  const pick = { id, label, invalid, describedBy }
  const text = typeof value === 'string' ? value : value == null ? '' : String(value as string | number | boolean)
  const list = (Array.isArray(value) ? value : []) as string[]
  const known = Object.fromEntries((list.length > 0 ? list : text ? [text] : []).map((v, i) => [v, (Array.isArray(title) ? title[i] : title) ?? v]))
  switch (field.type) {
    case 'long_text':
      return <textarea {...common} rows={3} value={text} onChange={(e) => onChange(e.target.value)} />
    case 'money':
      return <MoneyField {...common} value={text} onChange={onChange} />
    case 'percent':
      return <span className="suffix"><input {...common} inputMode="decimal" value={text} onChange={(e) => onChange(e.target.value)} /><span>%</span></span>
    case 'date':
      return <input {...common} type="date" value={text.slice(0, 10)} min={typeof field.min === 'string' ? field.min : undefined} max={typeof field.max === 'string' ? field.max : undefined} onChange={(e) => onChange(e.target.value || null)} />
    case 'datetime':
      return <input {...common} type="datetime-local" value={localInput(text)} onChange={(e) => onChange(e.target.value ? new Date(e.target.value).toISOString() : null)} />
    case 'bool':
      return <Chips id={id} label={label} options={[{ key: 'true', title: t('form.yes') }, { key: 'false', title: t('form.no') }]} value={value == null ? '' : String(value)} needed={needed} onChange={(v) => onChange(v === '' ? null : v === 'true')} />
    case 'files':
      return <FileUpload value={(Array.isArray(value) ? value : []) as FileRef[]} onChange={onChange} />
    case 'photos':
      return <PhotoUpload value={(Array.isArray(value) ? value : []) as FileRef[]} onChange={onChange} of={of} place={place} />
    case 'signature':
      return <SignatureField id={id} value={value} onChange={onChange} of={of} invalid={invalid} describedBy={describedBy} />
    case 'position':
      return <PositionField id={id} value={value} onChange={onChange} invalid={invalid} describedBy={describedBy} />
    case 'rows':
      return (
        <RowsField id={id} columns={('columns' in field && field.columns) || []} value={rowsOf(value)} titles={rowTitles(title)} faults={faults ?? {}} onChange={(v: Row[]) => onChange(v)}
          draw={(c, cell, v, change, words, wrong, known) => <FieldControl field={c} id={cell} value={v} onChange={change} fault={wrong} label={words} title={known} unit={unit} of={of} place={place} />} />
      )
    case 'enum':
      return many(field)
        ? <select {...common} value={text} onChange={(e) => onChange(e.target.value || null)}><option value="">{t('form.option_more')}</option>{field.options?.map((o) => <option key={o.key} value={o.key}>{o.title}</option>)}</select>
        : <Chips id={id} label={label} options={field.options ?? []} value={text} needed={needed} onChange={(v) => onChange(v || null)} />
    case 'enums':
      return many(field)
        ? <Combo {...pick} many options={(field.options ?? []).map((o) => ({ value: o.key, label: o.title }))} value={list} onChange={onChange} placeholder={t('form.option_more')} />
        : <MultiOption field={field} value={list} onChange={onChange} />
    case 'unit':
      return <UnitSelect {...pick} value={text || null} onChange={(v) => onChange(v)} extra={names(known)} />
    case 'units':
      return <UnitSelect {...pick} many value={list} onChange={(v) => onChange(v)} extra={names(known)} />
    case 'person':
      return unit ? <PersonSelect {...pick} unit={unit} value={text || null} onChange={onChange} known={known} /> : <PeopleSelect {...pick} value={text ? [text] : []} onChange={(v) => onChange(v[0] ?? null)} known={known} />
    case 'persons':
      return <PeopleSelect {...pick} many value={list} onChange={onChange} known={known} />
    case 'ref':
      return <RecordSelect {...pick} ledgers={(field.to ?? '').split(' ')} value={text ? [text] : []} onChange={(v) => onChange(v[0] ?? null)} known={known} />
    case 'refs':
      return <RecordSelect {...pick} many ledgers={(field.to ?? '').split(' ')} value={list} onChange={onChange} known={known} />
    case 'texts':
    case 'region_codes':
    case 'industry_codes':
      return <textarea {...common} rows={2} value={Array.isArray(value) ? list.join('\n') : text} onChange={(e) => onChange(e.target.value.split('\n'))} />
    default:
      return <input {...common} inputMode={keyboards[field.type]} type={field.type === 'phone' ? 'tel' : 'text'} value={text} onChange={(e) => onChange(e.target.value)} />
  }
}

const names = (known: Record<string, string>) => Object.entries(known).map(([id, name]) => ({ id, name }))

/** One of a few options; a second tap on a chip takes it back, unless one is needed. */
function Chips({ id, label, options, value, needed, onChange }: { id: string; label?: string; options: { key: string; title: string }[]; value: string; needed?: boolean; onChange: (v: string) => void }) {
  const name = useId()
  return (
    <div className="radios" role={label ? 'group' : undefined} aria-label={label}>
      {options.map((o, i) => (
        <label key={o.key} className={o.key === value ? 'on' : undefined}>
          <input id={i === 0 ? id : undefined} type="radio" name={name} checked={o.key === value} onChange={() => onChange(o.key)} onClick={() => { if (o.key === value && !needed) onChange('') }} />{o.title}
        </label>
      ))}
    </div>
  )
}

function localInput(iso: string): string {
  if (!iso) return ''
  const d = new Date(iso)
  return Number.isNaN(d.getTime()) ? '' : new Date(d.getTime() - d.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
