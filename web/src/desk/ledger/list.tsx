import { memo, useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Ledger, Rec } from '../../api/types'
import { t } from '../../i18n'
import { showValue } from '../../ui/form/value'
import { recordPath } from '../../ui/links'
import { Light, RecordDeadline, Status } from '../../ui/marks'
import { useWatermark } from '../../ui/watermark'
import { typing } from './bar'
import { allColumns, type BuiltIn, type Column } from './columns'
import { nextSort } from './filter'

interface Props {
  ledger: Ledger
  items: Rec[]
  keys: string[]
  sort: string
  compact: boolean
  /** Records are picked for acts on many; without it nothing can be selected. */
  picked?: { has: (id: string) => boolean; toggle: (r: Rec) => void; all: (on: boolean) => void }
  /** What is shown are still the rows of another filter. */
  waiting: boolean
  /** The row at the foot, told the columns shown. */
  totals: (columns: Column[]) => ReactNode
  onSort: (sort: string) => void
}

/** Plain table markup: fifty rows are drawn at once on slow machines. */
export function RecordList({ ledger, items, keys, sort, compact, picked, waiting, totals, onSort }: Props) {
  const columns = useMemo(() => allColumns(ledger).filter((c) => keys.includes(c.key)), [ledger, keys])
  useWatermark(items.length > 0 && columns.some((c) => ledger.fields.find((f) => f.key === c.key)?.protected))
  const follow = useFollow()
  const body = useRef<HTMLTableSectionElement>(null)
  const at = useRowKeys(items, picked)
  useEffect(() => { if (at >= 0) body.current?.children[at]?.scrollIntoView({ block: 'nearest' }) }, [at])
  const every = items.length > 0 && picked !== undefined && items.every((r) => picked.has(r.id))
  return (
    <div className="tlist" aria-busy={waiting}>
      <div className="scroll">
        <table className={compact ? 'tbl list compact' : 'tbl list'}>
          <thead>
            <tr>
              {picked && <th className="c-pick"><input type="checkbox" aria-label={t('ledger.pick_page')} checked={every} onChange={(e) => picked.all(e.target.checked)} /></th>}
              {columns.map((c) => (
                <th key={c.key} className={`${c.num ? 'num ' : ''}c-${c.key}`} aria-sort={sort === c.key ? 'ascending' : sort === `-${c.key}` ? 'descending' : undefined}>
                  {c.sort
                    ? <button type="button" className="sortb" title={t('ledger.sort_by', { title: c.title })} onClick={() => onSort(nextSort(sort, c.key))}>{c.title}{sort === c.key ? ' ↑' : sort === `-${c.key}` ? ' ↓' : ''}</button>
                    : c.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onClick={follow}>
            {items.map((r, i) => <Row key={r.id} rec={r} columns={columns} on={picked?.has(r.id) ?? false} here={i === at} onPick={picked?.toggle} />)}
          </tbody>
          <tfoot>{totals(columns)}</tfoot>
        </table>
      </div>
    </div>
  )
}

/** Links of rows are plain ones, which cost little to draw; a click on one goes there inside the application. */
function useFollow() {
  const navigate = useNavigate()
  return (e: MouseEvent) => {
    const link = (e.target as HTMLElement).closest('a')
    if (!link || e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    e.preventDefault()
    void navigate(link.pathname + link.search)
  }
}

/** j and k walk through the rows, x selects, Enter opens; nothing happens while somebody types or a dialog is open. */
function useRowKeys(items: Rec[], picked: Props['picked']): number {
  const [at, setAt] = useState(-1)
  const navigate = useNavigate()
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || document.querySelector('dialog[open]')) return
      const rec = items[at]
      if (e.key === 'j') setAt((n) => Math.min(n + 1, items.length - 1))
      else if (e.key === 'k') setAt((n) => Math.max(n - 1, 0))
      else if (e.key === 'x' && rec && picked) picked.toggle(rec)
      else if (e.key === 'Enter' && rec && (e.target === document.body || (e.target as HTMLElement).id === 'main')) void navigate(recordPath(rec.ledger, rec.id))
    }
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [items, at, picked, navigate])
  return at
}

const Row = memo(function Row({ rec, columns, on, here, onPick }: { rec: Rec; columns: Column[]; on: boolean; here: boolean; onPick?: (r: Rec) => void }) {
  return (
    <tr className={`${on ? 'on' : ''}${here ? ' here' : ''}` || undefined} aria-current={here ? 'true' : undefined}>
      {onPick && <td className="c-pick"><input type="checkbox" aria-label={t('ledger.pick', { title: rec.title })} checked={on} onChange={() => onPick(rec)} /></td>}
      {columns.map((c) => cell(c, rec))}
    </tr>
  )
})

const about = (r: Rec) => r.person?.name ?? r.asset_title ?? t('common.unknown')

/** A cell as plain elements: fifty rows have hundreds of them. */
function cell(c: Column, r: Rec) {
  const key = c.key
  const cls = `c-${c.key}${c.num ? ' num' : ''}`
  if (c.field) {
    const text = showValue(c.field, r.values[c.key], r.titles?.[c.key])
    return <td key={key} className={`${cls} v t-${c.field.type}`} title={text} data-label={c.title}><span className="ell">{text}</span></td>
  }
  switch (c.key as BuiltIn) {
    case 'number': return <td key={key} className={`${cls} nw`}>{r.number ? <a href={recordPath(r.ledger, r.id)}>{r.number}</a> : t('common.unknown')}</td>
    case 'light': return <td key={key} className={`${cls} nw`}><Light value={r.light} /></td>
    case 'title': return <td key={key} className={cls}><a className="ell" href={recordPath(r.ledger, r.id)} title={r.title}>{r.title || t('common.unknown')}</a></td>
    case 'about': return <td key={key} className={cls}><span className="ell" title={about(r)}>{about(r)}</span></td>
    case 'unit': return <td key={key} className={`${cls} nw`}>{r.unit.name}</td>
    case 'state': return <td key={key} className={`${cls} nw`}><Status ended={r.ended}>{r.state_title}</Status></td>
    case 'due': return <td key={key} className={`${cls} nw`}><RecordDeadline rec={r} /></td>
  }
}
