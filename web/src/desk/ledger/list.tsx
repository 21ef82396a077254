import { memo, useEffect, useRef, useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Ledger, Rec } from '../../api/types'
import { t } from '../../i18n'
import { showValue } from '../../ui/form/value'
import { recordPath } from '../../ui/links'
import { Light, RecordDeadline, Status } from '../../ui/marks'
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
  totals: ReactNode
  onSort: (sort: string) => void
}

/** Plain table markup: fifty rows are drawn at once on slow machines. */
export function RecordList({ ledger, items, keys, sort, compact, picked, totals, onSort }: Props) {
  const columns = allColumns(ledger).filter((c) => keys.includes(c.key))
  const body = useRef<HTMLTableSectionElement>(null)
  const at = useRowKeys(items, picked)
  useEffect(() => { if (at >= 0) body.current?.children[at]?.scrollIntoView({ block: 'nearest' }) }, [at])
  const every = items.length > 0 && picked !== undefined && items.every((r) => picked.has(r.id))
  return (
    <div className="tlist">
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
          <tbody ref={body}>
            {items.map((r, i) => <Row key={r.id} rec={r} columns={columns} on={picked?.has(r.id) ?? false} here={i === at} onPick={picked?.toggle} />)}
          </tbody>
          <tfoot><tr><td colSpan={columns.length + (picked ? 1 : 0)}>{totals}</td></tr></tfoot>
        </table>
      </div>
    </div>
  )
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
      {columns.map((c) => <Cell key={c.key} column={c} rec={rec} />)}
    </tr>
  )
}, (a, b) => a.rec === b.rec && a.on === b.on && a.here === b.here && a.onPick === b.onPick && a.columns.length === b.columns.length && a.columns.every((c, i) => c.key === b.columns[i]?.key && c.title === b.columns[i]?.title))

function Cell({ column: c, rec: r }: { column: Column; rec: Rec }) {
  const cls = `c-${c.key}${c.num ? ' num' : ''}`
  if (c.field) {
    const text = showValue(c.field, r.values[c.key], r.titles?.[c.key])
    return <td className={`${cls} v t-${c.field.type}`} title={text} data-label={c.title}><span className="ell">{text}</span></td>
  }
  switch (c.key as BuiltIn) {
    case 'number': return <td className={`${cls} nw`}>{r.number ? <Link to={recordPath(r.ledger, r.id)}>{r.number}</Link> : t('common.unknown')}</td>
    case 'light': return <td className={`${cls} nw`}><Light value={r.light} /></td>
    case 'title': return <td className={cls}><Link className="ell" to={recordPath(r.ledger, r.id)} title={r.title}>{r.title || t('common.unknown')}</Link></td>
    case 'unit': return <td className={`${cls} nw`}>{r.unit.name}</td>
    case 'state': return <td className={`${cls} nw`}><Status ended={r.ended}>{r.state_title}</Status></td>
    case 'due': return <td className={`${cls} nw`}><RecordDeadline rec={r} /></td>
  }
}
