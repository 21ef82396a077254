import { useEffect } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { apiUrl } from '../../api/client'
import { useMay } from '../../api/session'
import { PAGE, useCounts, useLedger, useRecords, useUnits } from '../../api/records'
import type { Ledger } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { PageTitle, Sheet } from '../../ui/page'
import { Empty, ErrorPanel, Loaded, Skeleton } from '../../ui/states'
import { mainPath } from '../record/stages'
import { keepList } from '../record/crumb'
import { Bar } from './bar'
import { Board } from './board'
import { ALL, chipsOf, filterParams, filterQuery, parseFilter, viewsOf, type Filter } from './filter'
import { Kin } from './kin'
import { allColumns, ColumnChoice, TaskList, useColumns } from './list'
import { Timeline } from './timeline'
import './ledger.css'

const TASK = 'task'

/** The records of a ledger, tasks unless the address names another: one filter, several views. */
export default function Tasks() {
  const { ledger: name = TASK } = useParams()
  const ledger = useLedger(name)
  const may = useMay()
  return <Loaded query={ledger} rows={12}>{(l) => (l && may(`${name}.read`) ? <ListOf key={name} ledger={l} /> : <Empty>{t('error.not_found_help')}</Empty>)}</Loaded>
}

/** A ledger's name on its page: tasks are many. */
const titleOf = (ledger: Ledger) => (ledger.name === TASK ? t('nav.tasks') : ledger.title)

function ListOf({ ledger }: { ledger: Ledger }) {
  const [params, setParams] = useSearchParams()
  const { pathname, search } = useLocation()
  const views = viewsOf(ledger)
  const f = parseFilter(params, views)
  const set = (next: Filter) => setParams(filterParams(next))
  const query = filterQuery(f, ledger)
  const records = useRecords(ledger.name, query, f.view === 'list')
  const states = useCounts(ledger.name, 'state', filterQuery(f, ledger, ['state', 'sort']))
  const shown = useCounts(ledger.name, 'light', filterQuery(f, ledger, ['sort']))
  const items = records.data?.pages.flatMap((p) => p.items ?? []) ?? []
  const [columns, setColumns] = useColumns(ledger, items)
  const board = mainPath(ledger.states, '').map((s) => s.key)
  const total = f.view === 'board' ? states.data?.groups?.filter((g) => board.includes(g.key)).reduce((a, g) => a + g.n, 0) : (shown.data?.total ?? records.data?.pages[0]?.total)
  const ids = items.map((r) => r.id).join(' ')
  useEffect(() => {
    if (ids) keepList(ledger.name, { path: pathname + search, ids: ids.split(' '), total: total ?? 0 })
  }, [ids, ledger.name, pathname, search, total])

  return (
    <>
      <Sheet size={f.view === 'timeline' ? 'A3 landscape' : 'A4 landscape'} />
      <PageTitle title={titleOf(ledger)} note={<>{total !== undefined && t('ledger.count', { n: total })}<Kin of={TASK} at={ledger.name} title={titleOf} /></>}>
        <span className="views" role="group" aria-label={t('ledger.views')}>
          {views.map((v) => <Link key={v} className="btn" aria-current={v === f.view ? 'true' : undefined} to={`${pathname}?${filterParams({ ...f, view: v }).toString()}`} replace>{t(`ledger.view.${v}`)}</Link>)}
        </span>
        <a className="btn" href={apiUrl(`/export/${ledger.name}.xlsx`, f.view === 'board' ? { ...query, state: board.join(',') } : query)} download><Icon name="download" small />{total === undefined ? t('ledger.export_all') : t('ledger.export', { n: total })}</a>
        <button type="button" className="btn" onClick={() => window.print()}><Icon name="print" small />{t(f.view === 'timeline' ? 'ledger.line.print' : 'common.print')}</button>
      </PageTitle>
      <PrintedFilter f={f} ledger={ledger} />
      <section className="panel tasks">
        {f.view !== 'board' && (
          <div className="tabrow">
            <Tabs f={f} ledger={ledger} counts={states.data?.groups ?? undefined} />
            {f.view === 'list' && items.length > 0 && <ColumnChoice all={allColumns(ledger)} keys={columns} onChange={setColumns} />}
          </div>
        )}
        <Bar f={f} ledger={ledger} onChange={set} />
        {f.view === 'board' && <Board f={f} ledger={ledger} counts={states.data?.groups ?? []} />}
        {f.view === 'timeline' && <Timeline f={f} ledger={ledger} />}
        {f.view === 'list' && (records.error && items.length === 0
          ? <ErrorPanel error={records.error} onRetry={() => void records.refetch()} />
          : records.isPending ? <Skeleton rows={12} /> : items.length === 0 ? <Nothing f={f} ledger={ledger} any={(states.data?.total ?? 0) > 0} onClear={() => set({ ...f, light: '', unit: '', q: '', where: {}, state: '' })} />
            : <TaskList ledger={ledger} items={items} keys={columns} f={f} lights={shown.data?.groups ?? []} total={total ?? items.length} onSort={(sort) => set({ ...f, sort })} />)}
        {f.view === 'list' && items.length > 0 && (
          <footer className="pager">
            <span>{t('ledger.range', { n: items.length, m: total ?? items.length })}</span>
            {records.hasNextPage && <button type="button" className="btn" disabled={records.isFetchingNextPage} onClick={() => void records.fetchNextPage()}>{t('ledger.more', { n: Math.min(PAGE, (total ?? 0) - items.length) })}</button>}
          </footer>
        )}
      </section>
    </>
  )
}

/** The filter in words, the state included. */
function useWords(f: Filter, ledger: Ledger): string[] {
  const units = useUnits()
  const chips = chipsOf(f, ledger, (field, v) => field.options?.find((o) => o.key === v)?.title ?? v, units.data?.find((u) => u.id === f.unit)?.name ?? f.unit)
  const state = ledger.states.find((s) => s.key === f.state)?.title
  return [...(state ? [state] : []), ...chips.map((c) => c.text)]
}

/** What a printed list leaves out. */
function PrintedFilter({ f, ledger }: { f: Filter; ledger: Ledger }) {
  const words = useWords(f, ledger)
  const what = words.length > 0 ? words.join(' + ') : t(f.state === ALL ? 'ledger.tab.all' : 'ledger.tab.open')
  return <p className="onlyprint">{t('ledger.printed_filter', { filter: what })}</p>
}

/** Why the list is empty: nothing yet, nothing left, or the filter, which is named. */
function Nothing({ f, ledger, any, onClear }: { f: Filter; ledger: Ledger; any: boolean; onClear: () => void }) {
  const words = useWords(f, ledger)
  if (words.length === 0) return <Empty>{any ? t('ledger.none_open', { title: ledger.title }) : t(ledger.name === TASK ? 'ledger.none' : 'ledger.none_other', { title: ledger.title })}</Empty>
  return <Empty action={<button type="button" className="btn" onClick={onClear}>{t('common.clear_filter')}</button>}>{t('ledger.none_filter', { title: ledger.title, filter: words.join(' + ') })}</Empty>
}

/** Open, every state, overdue, all: each with its count. */
function Tabs({ f, ledger, counts }: { f: Filter; ledger: Ledger; counts: { key: string; n: number }[] | undefined }) {
  const { pathname } = useLocation()
  const late = useCounts(ledger.name, 'light', { ...filterQuery(f, ledger, ['state', 'light', 'sort']) })
  const n = (keys: string[]) => counts?.filter((c) => keys.includes(c.key)).reduce((a, c) => a + c.n, 0)
  const open = ledger.states.filter((s) => !s.end)
  const tabs = [
    { key: '', title: t('ledger.tab.open'), n: n(open.map((s) => s.key)), light: '' },
    ...open.map((s) => ({ key: s.key, title: s.title, n: n([s.key]), light: '' })),
    { key: '', title: t('ledger.tab.late'), n: late.data && (late.data.groups?.find((g) => g.key === 'red')?.n ?? 0), light: 'red' },
    ...ledger.states.filter((s) => s.end).map((s) => ({ key: s.key, title: s.title, n: n([s.key]), light: '' })),
    { key: ALL, title: t('ledger.tab.all'), n: counts?.reduce((a, c) => a + c.n, 0), light: '' },
  ]
  return (
    <nav className="tabs" aria-label={t('ledger.tabs', { title: ledger.title })}>
      {tabs.map((x) => (
        <Link key={x.key + x.light} replace aria-current={f.state === x.key && (f.light === x.light || (x.light === '' && f.light !== 'red')) ? 'page' : undefined}
          to={`${pathname}?${filterParams({ ...f, state: x.key, light: x.light || (f.light === 'red' ? '' : f.light) }).toString()}`}>
          {x.title} {x.n !== undefined && <small>{formatNumber(x.n)}</small>}
        </Link>
      ))}
    </nav>
  )
}
