import { useEffect, useRef } from 'react'
import { t, type Key } from '../../i18n'
import { Icon } from '../../ui/icon'
import type { Notice } from './acts'
import { ranges, type OthersWork } from './changes'
import { filterText, kindText, statusText } from './display'
import { chipsOf, everything, isEverything, type Filter } from './filter'
import type { Commitment } from './types'

export type Tab = 'commitments' | 'not_taken' | 'owners' | 'compare'

/** Tabs of the right column with their counts. Arrow keys move between them. */
export function Tabs({ tab, counts, onTab, children }: { tab: Tab; counts: [Tab, number | null][]; onTab: (tab: Tab) => void; children?: React.ReactNode }) {
  function key(e: React.KeyboardEvent) {
    const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0
    const next = by && counts[counts.findIndex(([k]) => k === tab) + by]?.[0]
    if (!next) return
    e.preventDefault()
    onTab(next)
    e.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  return (
    <div className="hd">
      <div className="tabs" role="tablist" aria-label={t('plans.commitments')} onKeyDown={key}>
        {counts.map(([k, n]) => (
          <button key={k} type="button" role="tab" data-tab={k} id={`tab-${k}`} aria-selected={k === tab} aria-controls="wb-panel" tabIndex={k === tab ? 0 : -1} onClick={() => onTab(k)}>
            {t(`plans.${k}`)} {n !== null && <small>{n}</small>}
          </button>
        ))}
      </div>
      {children}
    </div>
  )
}

/** Filter chips: all, then by status, by what is lacking, by kind. Pressing a chosen chip frees its group. */
export function FilterBar({ items, filter, onFilter, children }: { items: readonly Commitment[]; filter: Filter; onFilter: (f: Filter) => void; children?: React.ReactNode }) {
  const chips = chipsOf(items, filter)
  const all = [
    { key: 'all', on: isEverything(filter), text: t('plans.filter_all', { n: chips.all }), next: everything },
    ...chips.status.map(({ value, n }) => toggle(value, filter.status === value, statusText(value), n, { ...filter, status: filter.status === value ? null : value })),
    ...chips.lack.map(({ value, n }) => toggle(value, filter.lack === value, t(`plans.lack.${value}` as Key), n, { ...filter, lack: filter.lack === value ? null : value })),
    ...chips.kind.map(({ value, n }) => toggle(value, filter.kind === value, kindText(value), n, { ...filter, kind: filter.kind === value ? null : value })),
  ]
  return (
    <div className="flt" role="group" aria-label={t('plans.filters')}>
      {all.map((c) => (
        <button key={c.key} type="button" className={c.on ? 'chip on' : 'chip'} aria-pressed={c.on} onClick={() => onFilter(c.next)}>{c.text}</button>
      ))}
      {children}
    </div>
  )
}

function toggle(key: string, on: boolean, word: string, n: number, next: Filter) {
  return { key, on, text: `${word} ${n}`, next }
}

/** What the last act led to, and what others did meanwhile. */
export function Lines({ notice, others, onLook, onCloseNotice, onSeen }: { notice: Notice | null; others: readonly OthersWork[]; onLook: (id: string) => void; onCloseNotice: () => void; onSeen: () => void }) {
  return (
    <>
      <div role="status" className="lines">
        {notice && (
          <p className={notice.wrong ? 'line wrong' : 'line'}>
            <span className={notice.wrong ? 'bad' : undefined}>{notice.text}</span>
            {notice.at && <button type="button" className="link" onClick={() => notice.at && onLook(notice.at)}>{t('plans.others_look')}</button>}
            <button type="button" className="btn ic sm" aria-label={t('common.close')} onClick={onCloseNotice}><Icon name="close" small /></button>
          </p>
        )}
      </div>
      <div role="status" className="lines">
        {others.map((w) => (
          <p className="line" key={w.by}>
            <span>
              {w.numbers.length > 0 && t('plans.others', { by: w.by || t('plans.someone'), numbers: ranges(w.numbers, t('common.sep')) })}
              {w.gone > 0 && ` ${t('plans.others_gone', { by: w.by || t('plans.someone'), n: w.gone })}`}
            </span>
            {w.ids[0] && <button type="button" className="link" onClick={() => w.ids[0] && onLook(w.ids[0])}>{t('plans.others_look')}</button>}
            <button type="button" className="link" onClick={onSeen}>{t('plans.others_ok')}</button>
          </p>
        ))}
      </div>
    </>
  )
}

/** The scrolling list; keeps the current card in sight. It hears the clicks, so that the cards need no handlers. */
export function CardList({ current, opened, onSelect, children }: { current: string | null; opened: string; onSelect: (id: string) => void; children: React.ReactNode }) {
  const box = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const pane = box.current
    const card = current && pane?.querySelector(`[data-id="${CSS.escape(current)}"]`)
    if (!pane || !card) return
    const view = pane.getBoundingClientRect()
    const at = card.getBoundingClientRect()
    // The whole open card where it fits, else its top; a little of what stands before it stays visible.
    const above = Math.min(60, Math.max(6, (view.height - at.height) / 2))
    if (at.top < view.top + 4 || at.bottom > view.bottom - 4) pane.scrollBy(0, at.top - view.top - above)
  }, [current, opened])
  function click(e: React.MouseEvent) {
    const card = e.target instanceof Element ? e.target.closest('[data-card]')?.closest<HTMLElement>('[data-id]') : null
    if (card?.dataset.id && card.dataset.id !== current) onSelect(card.dataset.id)
  }
  return <ul className="cards" ref={box} aria-label={t('plans.commitments')} onClick={click}>{children}</ul>
}

export function NoneHere({ filter, onClear }: { filter: Filter; onClear: () => void }) {
  if (isEverything(filter)) return <li className="none">{t('plans.none_at_all')}</li>
  return (
    <li className="none">
      {t('plans.none_by_filter', { filter: filterText(filter) })} <button type="button" className="btn sm" onClick={onClear}>{t('common.clear_filter')}</button>
    </li>
  )
}
