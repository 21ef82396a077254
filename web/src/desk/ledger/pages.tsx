import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { Query } from '../../api/client'
import { PAGE, useRecords } from '../../api/records'
import type { Ledger, Rec } from '../../api/types'
import { t } from '../../i18n'
import { Empty, ErrorPanel, Skeleton } from '../../ui/states'
import { keepList } from '../record/kept'
import { allColumns, ColumnChoice } from './columns'
import { cleared, conditions, type Filter } from './filter'
import { RecordList } from './list'
import { countText, openTitle } from './tabs'
import { Totals } from './totals'

const BulkBar = lazy(() => import('./bulk'))
const DENSE = 'zhiben.dense'

interface Props {
  f: Filter
  ledger: Ledger
  query: Query
  /** The filter in words; empty: there is none. */
  words: string
  columns: string[]
  setColumns: (keys: string[] | null) => void
  /** Whether the ledger has records at all, whatever the state. */
  any: boolean
  onChange: (f: Filter) => void
}

/** The list page by page; the rows of the filter before stay in sight until those of the new one are there. */
export const Pages = memo(function Pages({ f, ledger, query, words, columns, setColumns, any, onChange }: Props) {
  const { pathname, search } = useLocation()
  const records = useRecords(ledger.name, query)
  const [at, setAt] = useState(0)
  const [picked, setPicked] = useState<Map<string, Rec>>(new Map())
  const [of, setOf] = useState(query)
  if (of !== query) { // another filter begins at its first page, with nothing selected
    setOf(query)
    setAt(0)
    setPicked(new Map())
  }
  const [compact, setCompact] = useDense()
  const pages = records.data?.pages ?? []
  const page = pages[Math.min(at, pages.length - 1)]
  const items = useMemo(() => page?.items ?? [], [page])
  const total = pages[0]?.total ?? 0
  const exact = pages[0]?.total_exact ?? true
  const before = pages.slice(0, Math.min(at, pages.length - 1)).reduce((n, p) => n + (p.items?.length ?? 0), 0)
  const waiting = records.isPlaceholderData
  const ids = waiting ? '' : pages.flatMap((p) => (p.items ?? []).map((r) => r.id)).join(' ')
  const after = pages[pages.length - 1]?.next ?? null
  const asked = JSON.stringify(query)
  useEffect(() => {
    if (ids) keepList(ledger.name, { path: pathname + search, ids: ids.split(' '), total, query: { limit: PAGE, ...(JSON.parse(asked) as Query) }, next: after })
  }, [ids, ledger.name, pathname, search, total, asked, after])
  const toggle = useCallback((r: Rec) => setPicked((s) => { const m = new Map(s); if (!m.delete(r.id)) m.set(r.id, r); return m }), [])
  const sort = useCallback((by: string) => onChange({ ...f, sort: by }), [f, onChange])
  const acts = ledger.moves.some((m) => m.bulk)
  const pick = useMemo(() => (acts ? {
    has: (id: string) => picked.has(id), toggle,
    all: (on: boolean) => setPicked(on ? new Map(items.map((r) => [r.id, r])) : new Map()),
  } : undefined), [acts, picked, items, toggle])

  if (records.error && (!page || waiting)) return <ErrorPanel error={records.error} onRetry={() => void records.refetch()} />
  if (!page) return <Skeleton rows={12} />
  if (items.length === 0) return <Nothing f={f} ledger={ledger} words={words} any={any} onClear={() => onChange({ ...cleared(f), state: f.state })} />
  const range = t('ledger.range', { n: before + 1, k: before + items.length, m: countText({ n: total, exact }) })
  const next = async () => {
    if (at + 1 >= pages.length) await records.fetchNextPage()
    setAt(Math.min(at, pages.length - 1) + 1)
  }
  return (
    <>
      <div className="lbar">
        {picked.size > 0
          ? <Suspense fallback={range}><BulkBar ledger={ledger} picked={[...picked.values()]} onClear={() => setPicked(new Map())} /></Suspense>
          : <span className="sec">{range}</span>}
        <span className="r">
          <button type="button" className="btn sm dense" aria-pressed={compact} onClick={() => setCompact(!compact)}>{t('ledger.compact')}</button>
          <ColumnChoice all={allColumns(ledger)} keys={columns} onChange={setColumns} />
        </span>
      </div>
      <RecordList ledger={ledger} items={items} keys={columns} sort={f.sort || (ledger.timed === false ? '-created_at' : 'due')} compact={compact} picked={pick} waiting={waiting}
        totals={(shown) => <Totals f={f} ledger={ledger} total={total} exact={exact} columns={shown} lead={acts ? 1 : 0} />} onSort={sort} />
      <footer className="pager">
        <span>{range}</span>
        <span className="r">
          <span className="muted">{t('ledger.per_page', { n: PAGE })}</span>
          <button type="button" className="btn" disabled={at === 0} onClick={() => setAt(Math.min(at, pages.length - 1) - 1)}>{t('ledger.page_prev')}</button>
          <button type="button" className="btn" disabled={(at + 1 >= pages.length && !records.hasNextPage) || records.isFetchingNextPage} onClick={() => void next()}>{t('ledger.page_next')}</button>
        </span>
      </footer>
    </>
  )
})

/** Rows of 32 px instead of 36, kept on this device. */
function useDense(): [boolean, (v: boolean) => void] {
  const [v, setV] = useState(() => localStorage.getItem(DENSE) === '1')
  return [v, (next) => { setV(next); localStorage.setItem(DENSE, next ? '1' : '0') }]
}

/** Why the list is empty: nothing yet, nothing left, or the filter, which is named. */
function Nothing({ f, ledger, words, any, onClear }: { f: Filter; ledger: Ledger; words: string; any: boolean; onClear: () => void }) {
  const begin = (ledger.create ?? []).length > 0 && !any
  if (words === '') {
    return <Empty action={begin && <Link className="btn p" to={`/ledgers/${ledger.name}/new`}>{t('ledger.new', { title: ledger.title })}</Link>}>{any ? t('ledger.none_open', { title: ledger.title, state: openTitle(ledger) }) : t('ledger.none_other', { title: ledger.title })}</Empty>
  }
  const clear = conditions(f) > 0 || f.q !== ''
  return <Empty action={clear && <button type="button" className="btn" onClick={onClear}>{t('common.clear_filter')}</button>}>{t('ledger.none_filter', { title: ledger.title, filter: words })}</Empty>
}
