import { useState, type FormEvent } from 'react'
import { Link, useLocation } from 'react-router'
import type { Ledger } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { announce } from '../../ui/live'
import { ErrorPanel } from '../../ui/states'
import { useViews, type SavedView, type TabCount, type Tabs } from './api'
import { ALL, filterParams, parseFilter, savedQuery, type Filter } from './filter'

/** 3,986, or 10,000+ where no more were counted. */
export const countText = (c: TabCount) => formatNumber(c.n) + (c.exact ? '' : '+')

/** The saved view whose filter is in force, whatever way it is shown. */
export const viewInForce = (f: Filter, tabs: Tabs | undefined): SavedView | undefined =>
  (tabs?.views ?? []).find((v) => same(v.address) === same(filterParams(f).toString()))

const same = (address: string) => filterParams({ ...parseFilter(new URLSearchParams(address)), view: 'list', sort: '' }).toString()

/** What is not ended yet is called, where it is in one state anyway, by that. */
export const openTitle = (ledger: Ledger) => {
  const open = ledger.states.filter((s) => !s.end)
  return open.length === 1 && open[0] ? open[0].title : t('ledger.tab.open')
}

/** Open, every state, overdue, all, and the views that were saved: each with its count. */
export function TabRow({ f, ledger, tabs }: { f: Filter; ledger: Ledger; tabs: Tabs | undefined }) {
  const { pathname } = useLocation()
  const saved = viewInForce(f, tabs)
  const n = (key: string) => tabs?.states?.find((s) => s.key === key)
  const ended = ledger.states.some((s) => s.end)
  const own = ledger.states.length > 1 ? ledger.states : []
  const state = (s: { key: string; title: string }) => ({ key: s.key, title: s.title, n: n(s.key), light: '' })
  const all = [
    ...(ended ? [{ key: '', title: openTitle(ledger), n: tabs?.open, light: '' }] : []),
    ...(ended && own.filter((s) => !s.end).length === 1 ? [] : own.filter((s) => !s.end).map(state)),
    ...(ledger.timed === false ? [] : [{ key: '', title: t('ledger.tab.late'), n: tabs?.late, light: 'red' }]),
    ...own.filter((s) => s.end).map(state),
    { key: ended ? ALL : '', title: t('ledger.tab.all'), n: tabs?.all, light: '' },
  ]
  return (
    <nav className="tabs" aria-label={t('ledger.tabs', { title: ledger.title })}>
      {all.map((x) => (
        <Link key={x.key + x.light} replace aria-current={!saved && f.state === x.key && (f.light === x.light || (x.light === '' && f.light !== 'red')) ? 'page' : undefined}
          to={`${pathname}?${filterParams({ ...f, state: x.key, light: x.light || (f.light === 'red' ? '' : f.light) }).toString()}`}>
          {x.title} {x.n && <small>{countText(x.n)}</small>}
        </Link>
      ))}
      {(tabs?.views ?? []).map((v) => (
        <Link key={v.id} replace className="own" aria-current={saved?.id === v.id ? 'page' : undefined} title={v.own ? undefined : t('ledger.view_of', { name: v.by })} to={`${pathname}?${v.address}`}>
          {v.title} <small>{v.stale ? t('ledger.view_stale') : countText(v)}</small>
        </Link>
      ))}
    </nav>
  )
}

/** Keeps what is filtered now under a name; one's own view in force can be deleted. */
export function ViewKeeper({ f, ledger, tabs }: { f: Filter; ledger: Ledger; tabs: Tabs | undefined }) {
  const [open, setOpen] = useState(false)
  const { drop } = useViews(ledger.name)
  const saved = viewInForce(f, tabs)
  if (saved?.own) {
    return <button type="button" className="btn tx sm" disabled={drop.isPending} onClick={() => drop.mutate(saved.id, { onSuccess: () => announce(t('ledger.view_dropped', { title: saved.title })) })}><Icon name="trash" small />{t('ledger.view_drop')}</button>
  }
  return (
    <>
      <button type="button" className="btn tx sm" onClick={() => setOpen(true)}>{t('ledger.view_save')}</button>
      {open && <SaveDialog f={f} ledger={ledger} onClose={() => setOpen(false)} />}
    </>
  )
}

function SaveDialog({ f, ledger, onClose }: { f: Filter; ledger: Ledger; onClose: () => void }) {
  const { save } = useViews(ledger.name)
  const [title, setTitle] = useState('')
  const [shared, setShared] = useState(false)
  const go = (e: FormEvent) => {
    e.preventDefault()
    if (!title.trim()) return
    save.mutate({ title: title.trim(), shared, address: filterParams({ ...f, view: 'list' }).toString(), query: savedQuery(f, ledger) }, { onSuccess: () => { announce(t('ledger.view_saved', { title: title.trim() })); onClose() } })
  }
  return (
    <Dialog title={t('ledger.view_save')} width={420} onClose={onClose}>
      <form onSubmit={go}>
        <label className="fld"><span>{t('ledger.view_name')}</span><input className="in" value={title} maxLength={20} required onChange={(e) => setTitle(e.target.value)} /></label>
        <p><label className="check"><input type="checkbox" checked={shared} onChange={(e) => setShared(e.target.checked)} /> {t('ledger.view_shared')}</label></p>
        {save.error && <ErrorPanel error={save.error} />}
        <div className="acts2"><button type="submit" className="btn p" disabled={save.isPending}>{t('ledger.view_keep')}</button><button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button></div>
      </form>
    </Dialog>
  )
}
