import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { Field, Ledger, Rec } from '../../api/types'
import { formatNumber, t, type Key } from '../../i18n'
import { holdsFiles, showValue } from '../../ui/form/value'
import { Icon } from '../../ui/icon'
import { recordPath } from '../../ui/links'
import { Light, RecordDeadline, Status } from '../../ui/marks'
import { filterParams, nextSort, type Filter } from './filter'

const MAX = 12
const FIT = 10
type BuiltIn = 'number' | 'light' | 'title' | 'unit' | 'state' | 'due'
// Shown by built-in columns already.
const COVERED = new Set(['title'])
const SORTABLE = new Set<string>(['due'])
const NUMERIC = new Set(['int', 'decimal', 'money', 'percent'])

export interface Column {
  key: string
  title: string
  field?: Field
  sort: boolean
  num: boolean
}

/** Every column the list can show, in the order of the house: number, light, subject, unit, the rest, status, deadline, numbers. */
export function allColumns(ledger: Ledger): Column[] {
  const built = (k: BuiltIn): Column => ({ key: k, title: k === 'title' ? ledger.title : t(`ledger.col.${k}` as Key), sort: SORTABLE.has(k), num: false })
  const fields = ledger.fields.filter((f) => !COVERED.has(f.key) && !holdsFiles(f) && f.type !== 'long_text')
    .map((f): Column => ({ key: f.key, title: f.title, field: f, sort: f.sort, num: NUMERIC.has(f.type) }))
  return [built('number'), built('light'), built('title'), built('unit'), ...fields.filter((c) => !c.num), built('state'), built('due'), ...fields.filter((c) => c.num)]
}

/** What is shown before a person chooses: the built-in columns and, of those the ledger lists, as many as usually fit. */
export function defaultColumns(ledger: Ledger, items: Rec[]): string[] {
  const numbered = items.some((r) => r.number)
  const built = allColumns(ledger).filter((c) => !c.field && (c.key !== 'number' || numbered)).map((c) => c.key)
  const listed = allColumns(ledger).filter((c) => c.field?.list).map((c) => c.key)
  return [...built, ...listed.slice(0, FIT - built.length)]
}

export function useColumns(ledger: Ledger, items: Rec[]): [string[], (keys: string[] | null) => void] {
  const store = `zhiben.columns.${ledger.name}`
  const [own, setOwn] = useState<string[] | null>(() => {
    try {
      const v: unknown = JSON.parse(localStorage.getItem(store) ?? 'null')
      return Array.isArray(v) ? v.map(String) : null
    } catch {
      return null
    }
  })
  return [own ?? defaultColumns(ledger, items), (keys) => {
    setOwn(keys)
    if (keys) localStorage.setItem(store, JSON.stringify(keys))
    else localStorage.removeItem(store)
  }]
}

export function TaskList({ ledger, items, keys, f, lights, total, onSort }: {
  ledger: Ledger; items: Rec[]; keys: string[]; f: Filter; lights: { key: string; n: number }[]; total: number; onSort: (sort: string) => void
}) {
  const columns = allColumns(ledger).filter((c) => keys.includes(c.key))
  const sort = f.sort || 'due'
  return (
    <div className="tlist">
      <div className="scroll">
        <table className="tbl list">
          <thead>
            <tr>
              {columns.map((c) => (
                <th key={c.key} className={`${c.num ? 'num ' : ''}c-${c.key}`} aria-sort={sort === c.key ? 'ascending' : sort === `-${c.key}` ? 'descending' : undefined}>
                  {c.sort
                    ? <button type="button" className="sortb" title={t('ledger.sort_by', { title: c.title })} onClick={() => onSort(nextSort(sort, c.key))}>{c.title}{sort === c.key ? ' ↑' : sort === `-${c.key}` ? ' ↓' : ''}</button>
                    : c.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((r) => <tr key={r.id}>{columns.map((c) => <Cell key={c.key} column={c} rec={r} />)}</tr>)}
          </tbody>
          <tfoot><tr><td colSpan={columns.length}><Totals f={f} lights={lights} total={total} /></td></tr></tfoot>
        </table>
      </div>
    </div>
  )
}

function Cell({ column: c, rec: r }: { column: Column; rec: Rec }) {
  const cls = `c-${c.key}${c.num ? ' num' : ''}`
  if (c.field) {
    const text = showValue(c.field, r.values[c.key], r.titles?.[c.key])
    return <td className={`${cls} v t-${c.field.type}`} title={text} data-label={c.title}><span className="ell">{text}</span></td>
  }
  switch (c.key as BuiltIn) {
    case 'number': return <td className={`${cls} nw`}>{r.number ?? t('common.unknown')}</td>
    case 'light': return <td className={`${cls} nw`}><Light value={r.light} /></td>
    case 'title': return <td className={cls}><Link className="ell" to={recordPath(r.ledger, r.id)} title={r.title}>{r.title}</Link></td>
    case 'unit': return <td className={`${cls} nw`}>{r.unit.name}</td>
    case 'state': return <td className={`${cls} nw`}><Status ended={r.ended}>{r.state_title}</Status></td>
    case 'due': return <td className={`${cls} nw`}><RecordDeadline rec={r} /></td>
  }
}

/** The whole set of the filter by light; each figure leads to its list. */
function Totals({ f, lights, total }: { f: Filter; lights: { key: string; n: number }[]; total: number }) {
  const { pathname } = useLocation()
  return (
    <span className="totals">
      <span>{t('ledger.total', { n: total })}</span>
      {(['red', 'yellow', 'green', 'grey'] as const).map((l) => {
        const n = lights.find((g) => g.key === l)?.n ?? 0
        return <Link key={l} to={`${pathname}?${filterParams({ ...f, light: l }).toString()}`}><Light value={l} /> {formatNumber(n)}</Link>
      })}
    </span>
  )
}

/** 列 n / m: which columns are shown, kept for this ledger on this device. */
export function ColumnChoice({ all, keys, onChange }: { all: Column[]; keys: string[]; onChange: (keys: string[] | null) => void }) {
  return (
    <details className="colsel">
      <summary className="btn sm"><Icon name="columns" small />{t('ledger.columns', { n: keys.length, m: all.length })}</summary>
      <fieldset>
        <legend>{t('ledger.columns_title')}</legend>
        {all.map((c) => (
          <label key={c.key}>
            <input type="checkbox" checked={keys.includes(c.key)} disabled={c.key === 'title' || (!keys.includes(c.key) && keys.length >= MAX)}
              onChange={(e) => onChange(e.target.checked ? [...keys, c.key] : keys.filter((k) => k !== c.key))} />{c.title}
          </label>
        ))}
        <button type="button" className="btn sm" onClick={() => onChange(null)}>{t('ledger.columns_reset')}</button>
      </fieldset>
    </details>
  )
}
