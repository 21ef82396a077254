import { useEffect, useRef } from 'react'
import { t, type Key } from '../../i18n'
import { Icon } from '../../ui/icon'
import type { Notice } from './acts'
import { ranges, type OthersWork } from './changes'
import { filterText, kindText, statusText } from './display'
import { reveal } from './document_pane'
import { chipsOf, everything, isEverything, type Filter, type Lack } from './filter'
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

/** Filter chips: all, then by status, by what is lacking, by kind. */
export function FilterBar({ items, filter, onFilter, children }: { items: readonly Commitment[]; filter: Filter; onFilter: (f: Filter) => void; children?: React.ReactNode }) {
  const chips = chipsOf(items, filter)
  const chip = (key: string, on: boolean, text: string, next: Filter) => (
    <button key={key} type="button" className={on ? 'chip on' : 'chip'} aria-pressed={on} onClick={() => onFilter(on ? { ...filter, ...off(key) } : next)}>{text}</button>
  )
  return (
    <div className="flt" role="group" aria-label={t('plans.filters')}>
      {chip('all', isEverything(filter), t('plans.filter_all', { n: chips.all }), everything)}
      {chips.status.map(({ value, n }) => chip('status', filter.status === value, `${statusText(value)} ${n}`, { ...filter, status: value })).map(rekey('s'))}
      {chips.lack.map(({ value, n }) => chip('lack', filter.lack === value, `${lackText(value)} ${n}`, { ...filter, lack: value })).map(rekey('l'))}
      {chips.kind.map(({ value, n }) => chip('kind', filter.kind === value, `${kindText(value)} ${n}`, { ...filter, kind: value })).map(rekey('k'))}
      {children}
    </div>
  )
}

const lackText = (lack: Lack) => t(`plans.lack.${lack}` as Key)

function off(group: string): Partial<Filter> {
  return group === 'status' ? { status: null } : group === 'lack' ? { lack: null } : group === 'kind' ? { kind: null } : everything
}

function rekey(prefix: string) {
  return (element: React.ReactElement, i: number) => <span key={`${prefix}${i}`}>{element}</span>
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

/** The scrolling list; keeps the current card in sight. */
export function CardList({ current, opened, children }: { current: string | null; opened: string; children: React.ReactNode }) {
  const box = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const pane = box.current
    const card = current && pane?.querySelector(`[data-id="${CSS.escape(current)}"]`)
    if (!pane || !card) return
    const view = pane.getBoundingClientRect()
    const at = card.getBoundingClientRect()
    // The whole open card where it fits, else its top: the line before it stays visible.
    if (at.top < view.top + 4 || at.bottom > view.bottom - 4) {
      if (at.height > view.height - 60) reveal(pane, { getBoundingClientRect: () => new DOMRect(at.x, view.bottom + 1, 1, 1) } as Element, 0)
      pane.scrollTop += card.getBoundingClientRect().top - view.top - Math.min(60, Math.max(6, (view.height - at.height) / 2))
    }
  }, [current, opened])
  return <ul className="cards" ref={box} aria-label={t('plans.commitments')}>{children}</ul>
}

export function NoneHere({ filter, onClear }: { filter: Filter; onClear: () => void }) {
  if (isEverything(filter)) return <li className="none">{t('plans.none_at_all')}</li>
  return (
    <li className="none">
      {t('plans.none_by_filter', { filter: filterText(filter) })} <button type="button" className="btn sm" onClick={onClear}>{t('common.clear_filter')}</button>
    </li>
  )
}
