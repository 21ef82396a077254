import { useEffect, useRef } from 'react'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { reveal } from './document_pane'
import { headingText, type OutlineRow } from './outline'

/** Headings and measures with how many of their commitments are decided. One stop of the Tab key; arrows move inside. */
export function OutlinePane({ rows, current, onGo, onClose }: { rows: readonly OutlineRow[]; current: OutlineRow | null; onGo: (row: OutlineRow) => void; onClose: () => void }) {
  const root = useRef<HTMLElement>(null)
  const key = current?.key ?? rows[0]?.key
  useEffect(() => {
    const pane = root.current
    const row = pane?.querySelector('[aria-current]')
    if (pane && row) reveal(pane, row, 0.4)
  }, [key])

  function move(e: React.KeyboardEvent) {
    if (e.key === 'Escape') return onClose()
    const by = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || !(e.target instanceof HTMLElement)) return
    const buttons = Array.from(root.current?.querySelectorAll('button') ?? [])
    const next = buttons[buttons.indexOf(e.target as HTMLButtonElement) + by]
    if (!next) return
    e.preventDefault()
    next.focus()
  }

  return (
    <nav className="toc" aria-label={t('plans.outline')} ref={root} onKeyDown={move}>
      {rows.map((row) => (
        <button key={row.key} type="button" className={`l${row.level}`} tabIndex={row.key === key ? 0 : -1} aria-current={row.key === current?.key || undefined} onClick={() => onGo(row)} title={headingText(row.level, row.label, row.title)}>
          <span className="ell">{headingText(row.level, row.label, row.title)}</span>
          <Done row={row} />
        </button>
      ))}
    </nav>
  )
}

function Done({ row }: { row: OutlineRow }) {
  if (row.total === 0) return null
  const label = t('plans.decided_of', { n: row.decided, m: row.total })
  return (
    <em>
      <span className="sr">{label}</span>
      <span aria-hidden="true">{row.decided === row.total ? <Icon name="check" small /> : `${row.decided}/${row.total}`}</span>
    </em>
  )
}
