import { useEffect, useState, type ReactNode } from 'react'
import type { Column, Row, Titles, Value } from '../../../api/types'
import { t } from '../../../i18n'
import { Icon } from '../../icon'
import { useNarrow } from '../narrow'

/** How many rows one field holds; see the type in the server. */
const MOST = 500

/** A small table: a line a row, or a card a row where there is little room. draw gives the control of a cell. */
export function RowsField({ id, columns, value, titles, onChange, draw, faults }: {
  id: string; columns: Column[]; value: Row[]; onChange: (v: Row[]) => void
  /** What coded values of each row are called. */
  titles: Titles[]
  draw: (column: Column, id: string, value: Value | undefined, change: (v: Value) => void, label: string, fault: string, title: Titles[string]) => ReactNode
  /** By "row.column". */
  faults: Record<string, string>
}) {
  const [box, narrow] = useNarrow()
  const keys = useKeys(value.length)
  const [fresh, setFresh] = useState(-1)
  useEffect(() => {
    if (fresh < 0) return
    box.current?.querySelectorAll('tbody tr')[fresh]?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }, [fresh, box])

  const set = (i: number, key: string, v: Value) => onChange(value.map((row, n) => (n === i ? { ...row, [key]: v } : row)))
  function add() {
    setFresh(value.length)
    onChange([...value, {}])
  }
  function remove(i: number) {
    setFresh(-1)
    keys.drop(i)
    onChange(value.filter((_, n) => n !== i))
    document.getElementById(id)?.focus()
  }
  const optional = (c: Column) => !c.required && <span className="muted"> {t('common.optional')}</span>
  return (
    <div ref={box} className={narrow ? 'rowsf cards' : 'rowsf'}>
      {value.length === 0
        ? <p className="muted fhelp">{t('form.rows_none')}</p>
        : (
          <table className="tbl">
            <thead><tr><th className="n"><span className="sr">{t('form.rows_no')}</span></th>{columns.map((c) => <th key={c.key} scope="col">{c.title}{optional(c)}</th>)}<th><span className="sr">{t('common.remove', { name: '' })}</span></th></tr></thead>
            <tbody>
              {value.map((row, i) => (
                <tr key={keys.of(i)} aria-label={t('form.rows_n', { n: i + 1 })}>
                  <td className="n" aria-hidden="true">{narrow ? t('form.rows_n', { n: i + 1 }) : i + 1}</td>
                  {columns.map((c) => {
                    const cell = `${id}-${i}-${c.key}`
                    const fault = faults[`${i}.${c.key}`] ?? ''
                    return (
                      <td key={c.key} className={`t-${c.type}`}>
                        {narrow && <span className="clabel" aria-hidden="true">{c.title}{optional(c)}</span>}
                        {draw(c, cell, row[c.key], (v) => set(i, c.key, v), `${t('form.rows_n', { n: i + 1 })} ${c.title}`, fault, titles[i]?.[c.key])}
                        {fault && <p className="bad" id={`${cell}-fault`}>{fault}</p>}
                      </td>
                    )
                  })}
                  <td className="x"><button type="button" className="btn ic" aria-label={t('form.rows_remove', { n: i + 1 })} onClick={() => remove(i)}><Icon name="trash" small /></button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      <button type="button" id={id} className="btn" disabled={value.length >= MOST} onClick={add}><Icon name="plus" small />{t('form.rows_add')}</button>
      {value.length >= MOST && <span className="muted"> {t('form.too_many', { n: MOST })}</span>}
    </div>
  )
}

/** What tells rows apart while they are drawn: those not yet sent have no id, and their places change when one above goes. */
function useKeys(n: number) {
  const [gone, setGone] = useState<number[]>([])
  const all: number[] = []
  for (let k = 0; all.length < n; k++) if (!gone.includes(k)) all.push(k)
  return { of: (i: number) => all[i], drop: (i: number) => setGone((g) => [...g, all[i] ?? -1]) }
}
