import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useId, useMemo, useState } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { apiUrl, type Query } from '../../api/client'
import { useMay } from '../../api/session'
import { useLedger, useRecords } from '../../api/records'
import type { Ledger } from '../../api/types'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { PageTitle, Sheet } from '../../ui/page'
import { Loaded, Skeleton } from '../../ui/states'
import { NotFound } from '../notfound'
import { askAhead, useTabs } from './api'
import { Bar, useChips } from './bar'
import { useColumns } from './columns'
import { ALL, filterParams, filterQuery, parseFilter, viewsOf, type Filter } from './filter'
import { Kin } from './kin'
import { Pages } from './pages'
import { countText, openTitle, TabRow, viewInForce, ViewKeeper } from './tabs'
import './ledger.css'

const Board = lazy(() => import('./board'))
const MapView = lazy(() => import('./map'))
const Timeline = lazy(() => import('./timeline'))
const Coverage = lazy(() => import('./coverage'))

/** The records of the ledger that the address names: one filter, several ways to see them. */
export default function LedgerPage() {
  const { ledger: name = '' } = useParams()
  const ledger = useLedger(name)
  const may = useMay()
  return <Loaded query={ledger} rows={12}>{(l) => (l && may(`${name}.read`) ? <LedgerView key={name} ledger={l} /> : <NotFound />)}</Loaded>
}

/** The filter of the address. What it shows is asked for before anything is drawn by it. */
function useFilter(ledger: Ledger): [Filter, (f: Filter) => void] {
  const [params, setParams] = useSearchParams()
  const cache = useQueryClient()
  const f = useMemo(() => parseFilter(params, viewsOf(ledger)), [params, ledger])
  askAhead(cache, f, ledger)
  const set = useCallback((next: Filter) => {
    askAhead(cache, next, ledger)
    setParams(filterParams(next))
  }, [cache, ledger, setParams])
  return [f, set]
}

function LedgerView({ ledger }: { ledger: Ledger }) {
  const { pathname } = useLocation()
  const [f, set] = useFilter(ledger)
  const acts = useId()
  const [more, setMore] = useState(false) // on a phone: what one seldom needs there
  const views = viewsOf(ledger)
  const query = useMemo(() => filterQuery(f, ledger), [f, ledger])
  const tabs = useTabs(f, ledger).data
  const saved = viewInForce(f, tabs)
  const [columns, setColumns] = useColumns(ledger, saved?.id ?? '')
  const chips = useChips(f, ledger)
  const state = ledger.states.find((s) => s.key === f.state)?.title
  const words = [...(state ? [state] : []), ...chips.map((c) => c.text)].join(' + ')
  return (
    <>
      <Sheet size={f.view === 'timeline' ? 'A3 landscape' : 'A4 landscape'} />
      <PageTitle title={ledger.title} note={<>{tabs && t('ledger.count', { n: countText(tabs.all) })}<Kin at={ledger} /></>}>
        {views.length > 1 && (
          <span className="views" role="group" aria-label={t('ledger.views')}>
            {views.map((v) => <Link key={v} className="btn" aria-current={v === f.view ? 'true' : undefined} to={`${pathname}?${filterParams({ ...f, view: v }).toString()}`} replace>{t(`ledger.view.${v}`)}</Link>)}
          </span>
        )}
        <span className={more ? 'lacts open' : 'lacts'} id={acts}>
          {(ledger.create ?? []).length > 0 && <Link className="btn" to={`/ledgers/${ledger.name}/import`}><Icon name="table" small />{t('ledger.import')}</Link>}
          <Export ledger={ledger.name} query={query} counted={f.view === 'list'} />
          <button type="button" className="btn" onClick={() => window.print()}><Icon name="print" small />{t(f.view === 'timeline' ? 'ledger.line.print' : 'common.print')}</button>
        </span>
        <button type="button" className="btn lmore" aria-expanded={more} aria-controls={acts} onClick={() => setMore(!more)}>{t('common.more')}<Icon name="down" small /></button>
        {(ledger.create ?? []).length > 0 && <Link className="btn p lnew" to={`/ledgers/${ledger.name}/new`}><Icon name="plus" small />{t('ledger.new', { title: ledger.title })}</Link>}
      </PageTitle>
      <PrintedFilter f={f} ledger={ledger} words={words} />
      <section className="panel tasks">
        {f.view !== 'board' && f.view !== 'coverage' && (
          <div className={chips.length > 0 || saved ? 'tabrow kept' : 'tabrow'}>
            <TabRow f={f} ledger={ledger} tabs={tabs} />
            <ViewKeeper f={f} ledger={ledger} tabs={tabs} />
          </div>
        )}
        {f.view !== 'coverage' && <Bar f={f} ledger={ledger} chips={chips} few={tabs?.all.exact ?? false} onChange={set} />}
        {f.view === 'list' && <Pages f={f} ledger={ledger} query={query} words={words} columns={columns} setColumns={setColumns} any={(tabs?.all.n ?? 0) > 0} onChange={set} />}
        <Suspense fallback={<Skeleton rows={12} />}>
          {f.view === 'board' && <Board f={f} ledger={ledger} counts={tabs?.states ?? []} />}
          {f.view === 'timeline' && <Timeline f={f} ledger={ledger} />}
          {f.view === 'coverage' && <Coverage ledger={ledger} />}
          {f.view === 'map' && <MapView f={f} ledger={ledger} />}
        </Suspense>
      </section>
    </>
  )
}

/** Everything the filter finds as a workbook, with how many where the list knows. */
function Export({ ledger, query, counted }: { ledger: string; query: Query; counted: boolean }) {
  const found = useRecords(ledger, query, counted)
  const page = found.isPlaceholderData ? undefined : found.data?.pages[0]
  return <a className="btn" href={apiUrl(`/export/${ledger}.xlsx`, query)} download><Icon name="download" small />{page && counted ? t('ledger.export', { n: countText({ n: page.total, exact: page.total_exact }) }) : t('ledger.export_all')}</a>
}

/** What a printed list leaves out. */
function PrintedFilter({ f, ledger, words }: { f: Filter; ledger: Ledger; words: string }) {
  const what = words || (f.state === ALL || !ledger.states.some((s) => s.end) ? t('ledger.tab.all') : openTitle(ledger))
  return <p className="onlyprint">{t('ledger.printed_filter', { filter: what })}</p>
}
