import { useCallback, useMemo, useState } from 'react'
import type { Field, Ledger } from '../../api/types'
import { t, type Key } from '../../i18n'
import { holdsFiles } from '../../ui/form/value'
import { Icon } from '../../ui/icon'

const MAX = 12
const FIT = 10
export type BuiltIn = 'number' | 'light' | 'title' | 'about' | 'unit' | 'state' | 'due'
const SORTABLE = new Set<string>(['due', 'state', 'unit'])
const NUMERIC = new Set(['int', 'decimal', 'money', 'percent'])
/** What a cell cannot say in a line. */
const WIDE = new Set(['long_text', 'rows', 'signature', 'position'])

export interface Column {
  key: string
  title: string
  field?: Field
  sort: boolean
  num: boolean
}

/** Whether records are about a person or a thing, which a column names beside their unit. */
const namesAbout = (ledger: Ledger) => ledger.of !== ledger.is && (ledger.of === 'person' || ledger.of === 'asset')

/** Every column the list can show, in the order of the house: number, light, subject, whom or what it is about, unit, the rest, status, deadline, numbers. */
export function allColumns(ledger: Ledger): Column[] {
  const built = (k: BuiltIn): Column => ({ key: k, title: k === 'title' ? ledger.title : k === 'about' ? t(ledger.of === 'person' ? 'record.person' : 'record.asset') : t(`ledger.col.${k}` as Key), sort: SORTABLE.has(k), num: false })
  const fields = ledger.fields.filter((f) => f.key !== ledger.subject && !holdsFiles(f) && !WIDE.has(f.type))
    .map((f): Column => ({ key: f.key, title: f.type === 'money' ? t('ledger.col.money', { title: f.title }) : f.title, field: f, sort: f.sort, num: NUMERIC.has(f.type) }))
  return [
    ...(ledger.numbered === false ? [] : [built('number')]), ...(ledger.timed === false ? [] : [built('light')]), built('title'),
    ...(namesAbout(ledger) ? [built('about')] : []), built('unit'),
    ...fields.filter((c) => !c.num), ...(ledger.states.length > 1 ? [built('state')] : []), ...(ledger.timed === false ? [] : [built('due')]), ...fields.filter((c) => c.num),
  ]
}

/** What is shown before a person chooses: the built-in columns and, of those the ledger lists, as many as usually fit, the first ones first. */
export function defaultColumns(ledger: Ledger): string[] {
  const all = allColumns(ledger)
  const built = all.filter((c) => !c.field && !(c.key === 'unit' && ledger.is === 'unit')).map((c) => c.key) // a unit is its own
  const listed = ledger.fields.filter((f) => f.list && all.some((c) => c.field === f)).map((f) => f.key)
  return [...built, ...listed.slice(0, Math.max(0, FIT - built.length))]
}

function kept(store: string): string[] | null {
  try {
    const v: unknown = JSON.parse(localStorage.getItem(store) ?? 'null')
    return Array.isArray(v) ? v.map(String) : null
  } catch {
    return null
  }
}

/** The columns shown, kept on this device for each view of the ledger; a view without a choice shows what the ledger does. */
export function useColumns(ledger: Ledger, view: string): [string[], (keys: string[] | null) => void] {
  const store = `zhiben.columns.${ledger.name}${view && `.${view}`}`
  const [turn, again] = useState(0)
  const keys = useMemo(() => { void turn; return kept(store) ?? kept(`zhiben.columns.${ledger.name}`) ?? defaultColumns(ledger) }, [store, ledger, turn])
  return [keys, useCallback((keys) => {
    try {
      if (keys) localStorage.setItem(store, JSON.stringify(keys))
      else localStorage.removeItem(store)
    } catch {
      // storage may be switched off: the default stays
    }
    again((n) => n + 1)
  }, [store])]
}

/** 列 n / m: which columns are shown. */
export function ColumnChoice({ all, keys, onChange }: { all: Column[]; keys: string[]; onChange: (keys: string[] | null) => void }) {
  const shown = keys.filter((k) => all.some((c) => c.key === k))
  return (
    <details className="colsel">
      <summary className="btn sm"><Icon name="columns" small />{t('ledger.columns', { n: shown.length, m: all.length })}</summary>
      <fieldset>
        <legend>{t('ledger.columns_title')}</legend>
        {all.map((c) => (
          <label key={c.key}>
            <input type="checkbox" checked={shown.includes(c.key)} disabled={c.key === 'title' || (!shown.includes(c.key) && shown.length >= MAX)}
              onChange={(e) => onChange(e.target.checked ? [...shown, c.key] : shown.filter((k) => k !== c.key))} />{c.title}
          </label>
        ))}
        <button type="button" className="btn sm" onClick={() => onChange(null)}>{t('ledger.columns_reset')}</button>
      </fieldset>
    </details>
  )
}
