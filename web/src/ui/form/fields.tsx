import { useId, type ReactNode } from 'react'
import type { Field, FileRef, Value } from '../../api/types'
import { t } from '../../i18n'
import { FileUpload } from '../files'
import { PeopleSelect } from './people'
import { MultiOption, PersonSelect, RecordSelect, UnitSelect } from './select'
import { holdsFiles, type Inputs } from './value'
import './form.css'

interface Control {
  field: Field
  id: string
  value: Value | undefined
  onChange: (v: Value) => void
  invalid: boolean
  /** Unit whose people a person field offers. */
  unit?: string
}

/** Radio buttons up to this many options: one click, all in sight. */
const RADIOS = 6

/** A form over ledger fields, built from their definitions. */
export function FieldForm({ fields, needed, inputs, faults, unit, onChange, prefix }: {
  fields: Field[]
  /** Keys that must be filled for this act. */
  needed: string[]
  inputs: Inputs
  faults: Record<string, string>
  unit?: string
  onChange: (key: string, v: Value) => void
  /** Makes ids unique when a page has several forms. */
  prefix: string
}) {
  if (fields.length === 0) return null
  return (
    <div className="fform">
      {fields.map((f) => (
        <Labelled key={f.key} field={f} id={`${prefix}-${f.key}`} needed={needed.includes(f.key)} fault={faults[f.key] ?? ''}>
          <FieldControl field={f} id={`${prefix}-${f.key}`} value={inputs[f.key]} invalid={Boolean(faults[f.key])} unit={unit} onChange={(v) => onChange(f.key, v)} />
        </Labelled>
      ))}
    </div>
  )
}

const grouped = (f: Field) => holdsFiles(f) || f.type === 'enums' || (f.type === 'enum' && (f.options?.length ?? 0) <= RADIOS)

function Labelled({ field, id, needed, fault, children }: { field: Field; id: string; needed: boolean; fault: string; children: ReactNode }) {
  const label = <>{field.title}{!needed && <span className="muted"> {t('common.optional')}</span>}</>
  return (
    <div className="frow" role={grouped(field) ? 'group' : undefined} aria-labelledby={grouped(field) ? `${id}-label` : undefined}>
      {grouped(field) ? <span className="flabel" id={`${id}-label`}>{label}</span> : <label className="flabel" id={`${id}-label`} htmlFor={id}>{label}</label>}
      <div className="fctl">
        {children}
        {field.help && <p className="muted fhelp">{field.help}</p>}
        {fault && <p className="bad" id={`${id}-fault`}>{fault}</p>}
      </div>
    </div>
  )
}

function FieldControl({ field, id, value, onChange, invalid, unit }: Control) {
  const common = { id, className: 'in', 'aria-invalid': invalid || undefined, 'aria-describedby': invalid ? `${id}-fault` : undefined }
  const text = typeof value === 'string' ? value : value == null ? '' : String(value)
  switch (field.type) {
    case 'long_text':
      return <textarea {...common} rows={3} value={text} onChange={(e) => onChange(e.target.value)} />
    case 'int':
    case 'decimal':
    case 'money':
    case 'percent':
      return <input {...common} inputMode={field.type === 'int' ? 'numeric' : 'decimal'} value={text} onChange={(e) => onChange(e.target.value)} />
    case 'date':
      return <input {...common} type="date" value={text.slice(0, 10)} onChange={(e) => onChange(e.target.value || null)} />
    case 'datetime':
      return <input {...common} type="datetime-local" value={localInput(text)} onChange={(e) => onChange(e.target.value ? new Date(e.target.value).toISOString() : null)} />
    case 'bool':
      return <input id={id} type="checkbox" checked={value === true} onChange={(e) => onChange(e.target.checked)} />
    case 'files':
    case 'photos':
      return <FileUpload value={(Array.isArray(value) ? value : []) as FileRef[]} onChange={onChange} />
    case 'enum':
      return (field.options?.length ?? 0) <= RADIOS
        ? <Radios field={field} value={text} onChange={onChange} />
        : <select {...common} value={text} onChange={(e) => onChange(e.target.value || null)}><option value="" />{field.options?.map((o) => <option key={o.key} value={o.key}>{o.title}</option>)}</select>
    case 'enums':
      return <MultiOption field={field} value={(value as string[] | null) ?? []} onChange={onChange} />
    case 'unit':
      return <UnitSelect id={id} value={text || null} onChange={(v) => onChange(v)} />
    case 'units':
      return <UnitSelect id={id} many value={(value as string[] | null) ?? []} onChange={(v) => onChange(v)} />
    case 'person':
      return <PersonSelect id={id} unit={unit} value={text || null} onChange={onChange} />
    case 'persons':
      return <PeopleSelect id={id} many value={(value as string[] | null) ?? []} onChange={onChange} />
    case 'texts':
    case 'region_codes':
    case 'industry_codes':
      return <textarea {...common} rows={2} value={Array.isArray(value) ? value.join('\n') : text} onChange={(e) => onChange(e.target.value.split('\n'))} />
    case 'ref':
      return <RecordSelect id={id} ledgers={(field.to ?? '').split(' ')} value={text ? [text] : []} onChange={(v) => onChange(v[0] ?? null)} />
    default:
      return <input {...common} value={text} onChange={(e) => onChange(e.target.value)} />
  }
}

function Radios({ field, value, onChange }: { field: Field; value: string; onChange: (v: string) => void }) {
  const name = useId()
  return (
    <div className="radios">
      {field.options?.map((o) => (
        <label key={o.key} className={o.key === value ? 'on' : undefined}>
          <input type="radio" name={name} checked={o.key === value} onChange={() => onChange(o.key)} />{o.title}
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
