import type { ReactNode } from 'react'
import type { Column, Row, Value } from '../../../api/types'
import { t } from '../../../i18n'
import { Icon } from '../../icon'

/** How many rows one field holds; see the type in the server. */
const MOST = 500

/** A small table: a line a row at the desk, a card a row on a phone. draw gives the control of a cell. */
export function RowsField({ id, columns, value, onChange, draw, faults }: {
  id: string; columns: Column[]; value: Row[]; onChange: (v: Row[]) => void
  draw: (column: Column, id: string, value: Value | undefined, change: (v: Value) => void, label: string, fault: string) => ReactNode
  /** By "row.column". */
  faults: Record<string, string>
}) {
  const set = (i: number, key: string, v: Value) => onChange(value.map((row, n) => (n === i ? { ...row, [key]: v } : row)))
  return (
    <div className="rowsf">
      {value.length === 0
        ? <p className="muted fhelp">{t('form.rows_none')}</p>
        : (
          <table className="tbl">
            <thead><tr>{columns.map((c) => <th key={c.key} scope="col">{c.title}{!c.required && <span className="muted"> {t('common.optional')}</span>}</th>)}<th><span className="sr">{t('common.remove', { name: '' })}</span></th></tr></thead>
            <tbody>
              {value.map((row, i) => (
                <tr key={row.id ?? i} aria-label={t('form.rows_n', { n: i + 1 })}>
                  {columns.map((c) => {
                    const cell = `${id}-${i}-${c.key}`
                    const fault = faults[`${i}.${c.key}`] ?? ''
                    return (
                      <td key={c.key} data-label={c.title}>
                        {draw(c, cell, row[c.key], (v) => set(i, c.key, v), `${t('form.rows_n', { n: i + 1 })} ${c.title}`, fault)}
                        {fault && <p className="bad" id={`${cell}-fault`}>{fault}</p>}
                      </td>
                    )
                  })}
                  <td className="x"><button type="button" className="btn ic sm" aria-label={t('form.rows_remove', { n: i + 1 })} onClick={() => onChange(value.filter((_, n) => n !== i))}><Icon name="trash" small /></button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      <button type="button" id={id} className="btn" disabled={value.length >= MOST} onClick={() => onChange([...value, {}])}><Icon name="plus" small />{t('form.rows_add')}</button>
      {value.length >= MOST && <span className="muted"> {t('form.too_many', { n: MOST })}</span>}
    </div>
  )
}
