import { useCallback, useEffect, useMemo, useState } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { apiUrl } from '../../api/client'
import { useMay } from '../../api/session'
import { PAGE, useCounts, useLedger, useRecords } from '../../api/records'
import type { Ledger, Rec } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Light } from '../../ui/marks'
import { PageTitle, Sheet } from '../../ui/page'
import { Empty, ErrorPanel, Loaded, Skeleton } from '../../ui/states'
import { keepList } from '../record/crumb'
import { useTabs } from './api'
import { Bar, useChips } from './bar'
import { Board } from './board'
import { BulkBar } from './bulk'
import { allColumns, ColumnChoice, useColumns } from './columns'
import { ALL, cleared, conditions, filterParams, filterQuery, parseFilter, viewsOf, type Filter } from './filter'
import { Kin } from './kin'
import { RecordList } from './list'
import { MapView } from './map'
import { countText, TabRow, viewInForce, ViewKeeper } from './tabs'
import { Timeline } from './timeline'
import './ledger.css'

const DENSE = 'zhiben.dense'

/** The records of the ledger that the address, or the route, names: one filter, several ways to see them. */
export default function LedgerPage({ ledger: fixed }: { ledger?: string }) {
  const { ledger: named = '' } = useParams()
  const name = fixed ?? named
  const ledger = useLedger(name)
  const may = useMay()
  return <Loaded query={ledger} rows={12}>{(l) => (l && may(`${name}.read`) ? <LedgerView key={name} ledger={l} /> : <Empty>{t('error.not_found_help')}</Empty>)}</Loaded>
}

function LedgerView({ ledger }: { ledger: Ledger }) {
  const [params, setParams] = useSearchParams()
  const { pathname } = useLocation()
  const views = viewsOf(ledger)
  const f = parseFilter(params, views)
  const set = (next: Filter) => setParams(filterParams(next))
  const query = filterQuery(f, ledger)
  const tabs = useTabs(ledger.name, filterQuery({ ...f, light: f.light === 'red' ? '' : f.light }, ledger, ['state', 'sort'])).data
  const saved = viewInForce(f, tabs)
  const [columns, setColumns] = useColumns(ledger, saved?.id ?? '')
  const [total, setTotal] = useState<{ n: number; exact: boolean } | null>(null)
  return (
    <>
      <Sheet size={f.view === 'timeline' ? 'A3 landscape' : 'A4 landscape'} />
      <PageTitle title={ledger.title} note={<>{tabs && t('ledger.count', { n: countText(tabs.all) })}<Kin at={ledger} /></>}>
        {views.length > 1 && (
          <span className="views" role="group" aria-label={t('ledger.views')}>
            {views.map((v) => <Link key={v} className="btn" aria-current={v === f.view ? 'true' : undefined} to={`${pathname}?${filterParams({ ...f, view: v }).toString()}`} replace>{t(`ledger.view.${v}`)}</Link>)}
          </span>
        )}
        {(ledger.create ?? []).length > 0 && <Link className="btn" to={`/ledgers/${ledger.name}/import`}><Icon name="table" small />{t('ledger.import')}</Link>}
        <a className="btn" href={apiUrl(`/export/${ledger.name}.xlsx`, query)} download><Icon name="download" small />{total ? t('ledger.export', { n: countText(total) }) : t('ledger.export_all')}</a>
        <button type="button" className="btn" onClick={() => window.print()}><Icon name="print" small />{t(f.view === 'timeline' ? 'ledger.line.print' : 'common.print')}</button>
        {(ledger.create ?? []).length > 0 && <Link className="btn p" to={`/ledgers/${ledger.name}/new`}><Icon name="plus" small />{t('ledger.new', { title: ledger.title })}</Link>}
      </PageTitle>
      <PrintedFilter f={f} ledger={ledger} />
      <section className="panel tasks">
        {f.view !== 'board' && (
          <div className="tabrow">
            <TabRow f={f} ledger={ledger} tabs={tabs} />
            <ViewKeeper f={f} ledger={ledger} tabs={tabs} />
          </div>
        )}
        <Bar f={f} ledger={ledger} few={tabs?.all.exact ?? false} onChange={set} />
        {f.view === 'board' && <Board f={f} ledger={ledger} counts={tabs?.states ?? []} />}
        {f.view === 'timeline' && <Timeline f={f} ledger={ledger} />}
        {f.view === 'map' && <MapView f={f} ledger={ledger} />}
        {f.view === 'list' && <List key={JSON.stringify(query)} f={f} ledger={ledger} columns={columns} setColumns={setColumns} any={(tabs?.all.n ?? 0) > 0} onTotal={setTotal} onChange={set} />}
      </section>
    </>
  )
}

function List({ f, ledger, columns, setColumns, any, onTotal, onChange }: {
  f: Filter; ledger: Ledger; columns: string[]; setColumns: (keys: string[] | null) => void; any: boolean; onTotal: (t: { n: number; exact: boolean } | null) => void; onChange: (f: Filter) => void
}) {
  const { pathname, search } = useLocation()
  const query = filterQuery(f, ledger)
  const records = useRecords(ledger.name, query)
  const [at, setAt] = useState(0)
  const [compact, setCompact] = useDense()
  const [picked, setPicked] = useState<Map<string, Rec>>(new Map())
  const pages = records.data?.pages ?? []
  const page = pages[Math.min(at, pages.length - 1)]
  const items = useMemo(() => page?.items ?? [], [page])
  const total = pages[0]?.total ?? 0
  const exact = pages[0]?.total_exact ?? true
  const before = pages.slice(0, Math.min(at, pages.length - 1)).reduce((n, p) => n + (p.items?.length ?? 0), 0)
  const ids = pages.flatMap((p) => (p.items ?? []).map((r) => r.id)).join(' ')
  const known = records.data !== undefined
  useEffect(() => {
    if (ids) keepList(ledger.name, { path: pathname + search, ids: ids.split(' '), total })
  }, [ids, ledger.name, pathname, search, total])
  useEffect(() => { onTotal(known ? { n: total, exact } : null) }, [known, total, exact, onTotal])
  const toggle = useCallback((r: Rec) => setPicked((s) => { const m = new Map(s); if (!m.delete(r.id)) m.set(r.id, r); return m }), [])
  const acts = ledger.moves.some((m) => m.bulk)
  const pick = useMemo(() => (acts ? {
    has: (id: string) => picked.has(id), toggle,
    all: (on: boolean) => setPicked(on ? new Map(items.map((r) => [r.id, r])) : new Map()),
  } : undefined), [acts, picked, items, toggle])

  if (records.error && !page) return <ErrorPanel error={records.error} onRetry={() => void records.refetch()} />
  if (!page) return <Skeleton rows={12} />
  if (items.length === 0) return <Nothing f={f} ledger={ledger} any={any} onClear={() => onChange({ ...cleared(f), state: f.state })} />
  const next = async () => {
    if (at + 1 >= pages.length) await records.fetchNextPage()
    setAt(Math.min(at, pages.length - 1) + 1)
  }
  return (
    <>
      <div className="lbar">
        {picked.size > 0
          ? <BulkBar ledger={ledger} picked={[...picked.values()]} onClear={() => setPicked(new Map())} />
          : <span className="sec">{t('ledger.range', { n: before + 1, k: before + items.length, m: countText({ n: total, exact }) })}</span>}
        <span className="r">
          <button type="button" className="btn sm dense" aria-pressed={compact} onClick={() => setCompact(!compact)}>{t('ledger.compact')}</button>
          <ColumnChoice all={allColumns(ledger)} keys={columns} onChange={setColumns} />
        </span>
      </div>
      <RecordList ledger={ledger} items={items} keys={columns} sort={f.sort || (ledger.timed === false ? '-created_at' : 'due')} compact={compact} picked={pick}
        totals={<Totals f={f} ledger={ledger} total={total} exact={exact} />} onSort={(sort) => onChange({ ...f, sort })} />
      <footer className="pager">
        <span>{t('ledger.range', { n: before + 1, k: before + items.length, m: countText({ n: total, exact }) })}</span>
        <span className="r">
          <span className="muted">{t('ledger.per_page', { n: PAGE })}</span>
          <button type="button" className="btn" disabled={at === 0} onClick={() => setAt(Math.min(at, pages.length - 1) - 1)}>{t('ledger.page_prev')}</button>
          <button type="button" className="btn" disabled={(at + 1 >= pages.length && !records.hasNextPage) || records.isFetchingNextPage} onClick={() => void next()}>{t('ledger.page_next')}</button>
        </span>
      </footer>
    </>
  )
}

/** Rows of 32 px instead of 36, kept on this device. */
function useDense(): [boolean, (v: boolean) => void] {
  const [v, setV] = useState(() => localStorage.getItem(DENSE) === '1')
  return [v, (next) => { setV(next); localStorage.setItem(DENSE, next ? '1' : '0') }]
}

/** The filter in words, the state included. */
function useWords(f: Filter, ledger: Ledger): string[] {
  const chips = useChips(f, ledger)
  const state = ledger.states.find((s) => s.key === f.state)?.title
  return [...(state ? [state] : []), ...chips.map((c) => c.text)]
}

/** What a printed list leaves out. */
function PrintedFilter({ f, ledger }: { f: Filter; ledger: Ledger }) {
  const words = useWords(f, ledger)
  const what = words.length > 0 ? words.join(' + ') : t(f.state === ALL || !ledger.states.some((s) => s.end) ? 'ledger.tab.all' : 'ledger.tab.open')
  return <p className="onlyprint">{t('ledger.printed_filter', { filter: what })}</p>
}

/** Why the list is empty: nothing yet, nothing left, or the filter, which is named. */
function Nothing({ f, ledger, any, onClear }: { f: Filter; ledger: Ledger; any: boolean; onClear: () => void }) {
  const words = useWords(f, ledger)
  const begin = (ledger.create ?? []).length > 0 && !any
  if (words.length === 0) {
    return <Empty action={begin && <Link className="btn p" to={`/ledgers/${ledger.name}/new`}>{t('ledger.new', { title: ledger.title })}</Link>}>{any ? t('ledger.none_open', { title: ledger.title }) : t('ledger.none_other', { title: ledger.title })}</Empty>
  }
  const clear = conditions(f) > 0 || f.q !== ''
  return <Empty action={clear && <button type="button" className="btn" onClick={onClear}>{t('common.clear_filter')}</button>}>{t('ledger.none_filter', { title: ledger.title, filter: words.join(' + ') })}</Empty>
}

/** The whole set of the filter by light, where there are few enough to count; each figure leads to its list. */
function Totals({ f, ledger, total, exact }: { f: Filter; ledger: Ledger; total: number; exact: boolean }) {
  const { pathname } = useLocation()
  const lights = useCounts(ledger.name, 'light', filterQuery(f, ledger, ['sort']), exact && ledger.timed !== false).data?.groups
  return (
    <span className="totals">
      <span>{t('ledger.total', { n: countText({ n: total, exact }) })}</span>
      {exact && ledger.timed !== false && (['red', 'yellow', 'green', 'grey'] as const).map((l) => {
        const n = lights?.find((g) => g.key === l)?.n ?? 0
        return <Link key={l} to={`${pathname}?${filterParams({ ...f, light: l }).toString()}`}><Light value={l} /> {lights ? formatNumber(n) : ''}</Link>
      })}
    </span>
  )
}
