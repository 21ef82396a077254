import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Link, NavLink, useLocation } from 'react-router'
import { useLedgers } from '../api/records'
import { signOut, useMay, useMe, useSwitchPost } from '../api/session'
import { useUnread } from '../api/notices'
import { useRequests } from '../api/units'
import type { Ledger } from '../api/types'
import { language, setLanguage, t } from '../i18n'
import { Icon, type IconName } from '../ui/icon'
import { listOf } from '../ui/links'
import { announce, justSaid, useAnnouncement } from '../ui/live'
import { errorText } from '../ui/states'
import { moment } from '../ui/time'
import { useBackups } from './backups/api'
import { SearchBox } from './search/box'
import { Watermark } from '../ui/watermark'
import './shell.css'

const RAIL = 'zhiben.rail'

interface Entry {
  to: string
  label: string
  icon: IconName
  /** What stands for it on the rail, where several have the same icon. */
  mark?: string
  /** How much waits there; 0: nothing. */
  n?: number
}

/** The entry that a page belongs to: the one whose address is the longest beginning of the page's, where pages of a ledger stand below its list. */
function current(entries: Entry[], address: string): string {
  const path = address.replace(/^\/ledgers\/([^/]+)/, (_, name: string) => listOf(name))
  const found = entries.filter((e) => path === e.to || (e.to !== '/' && path.startsWith(`${e.to}/`)))
  return found.reduce((best, e) => (e.to.length > best.length ? e.to : best), '')
}

/** Whether the post deals with business at all; administrators of accounts do not. */
export const works = (may: (right: string) => boolean) => may('plan.read')

const ICONS: Record<string, IconName> = { record: 'task', unit: 'unit', person: 'person', asset: 'table', reference: 'book' }

/** Start page, the ledgers that the packs give the post, all ledgers, and what its rights open. */
function useEntries(): Entry[] {
  const may = useMay()
  const me = useMe()
  const ledgers = useLedgers().data ?? []
  const [gives, keeps] = [may('post.edit'), may('account.edit')]
  const backs = may('backup.edit')
  const backups = useBackups(backs) // a town's administrator has the right without the county's backups
  const asked = useRequests(gives || keeps).data?.items ?? []
  const named = (me.pages ?? []).map((name) => ledgers.find((l) => l.name === name)).filter((l) => l !== undefined && may(`${l.name}.read`)) as Ledger[]
  const pages = named.map((l): Entry => {
    const to = listOf(l.name)
    return { to, label: l.title, mark: l.page ? undefined : [...l.title][0], icon: l.page ? 'plan' : (ICONS[l.is ?? 'record'] ?? 'task') }
  })
  const all: (Entry & { show: boolean })[] = [
    { to: '/', label: t('nav.home'), icon: 'home', show: works(may) },
    ...pages.map((p) => ({ ...p, show: true })),
    { to: '/ledgers', label: t('nav.all_ledgers'), icon: 'table', show: works(may) },
    { to: '/appointments', label: t('nav.appointments'), icon: 'check', n: asked.filter((r) => r.may).length, show: gives !== keeps || asked.length > 0 },
    { to: '/units', label: t('nav.units'), icon: 'unit', show: may('unit.edit') || keeps || gives },
    { to: '/audit', label: t('nav.audit'), icon: 'search', show: may('audit.read') },
    { to: '/backups', label: t('nav.backups'), icon: 'download', n: backups.data?.late ? 1 : 0, show: backs && !backups.isError },
    { to: '/invitations', label: t('nav.invitations'), icon: 'plus', show: may('invite') },
    { to: '/packs', label: t('nav.packs'), icon: 'book', show: may('pack.read') },
  ]
  return all.filter((e) => e.show)
}

/** Header, navigation and the main region of every page behind log-in. */
export function Shell({ children }: { children: ReactNode }) {
  const entries = useEntries()
  const { pathname } = useLocation()
  const here = current(entries, pathname)
  const [rail, setRail] = useRail(pathname)
  return (
    <div className={rail ? 'app rail' : 'app'}>
      <a className="skip" href="#main">{t('app.skip')}</a>
      <Header />
      <nav className={entries.length > 4 ? 'side many' : 'side'} aria-label={t('app.nav')}>
        {entries.map((e) => (
          <Link key={e.to} to={e.to} title={rail ? e.label : undefined} aria-current={e.to === here ? 'page' : undefined}>
            {rail && e.mark ? <i className="mk" aria-hidden="true">{e.mark}</i> : <Icon name={e.icon} />}<span>{e.label}</span>{(e.n ?? 0) > 0 && <small className="waits">{e.n}</small>}
          </Link>
        ))}
        <NavLink className="foot" to="/account" title={rail ? t('nav.account') : undefined}><Icon name="person" /><span>{t('nav.account')}</span></NavLink>
        <button type="button" className="fold" onClick={() => setRail(!rail)} title={t(rail ? 'nav.unfold' : 'nav.fold')} aria-expanded={!rail}>
          <Icon name="fold" /><span>{t('nav.fold')}</span>
        </button>
      </nav>
      <main className="main" id="main" tabIndex={-1}>
        <Announcement key={pathname} />
        {children}
      </main>
      <PrintFoot />
      <Watermark />
    </div>
  )
}

/** The rail is the default where width is short and the page is a workbench or a wide list; a person's own choice holds after that. */
function useRail(pathname: string): [boolean, (v: boolean) => void] {
  const [own, setOwn] = useState<boolean | null>(() => {
    const v = localStorage.getItem(RAIL)
    return v === null ? null : v === '1'
  })
  const wide = /^\/plans\/[^/]+|^\/ledgers\/[^/]+$/.test(pathname)
  const rail = window.innerWidth > 767 && (own ?? (window.innerWidth < 1440 && wide))
  return [rail, (v) => { setOwn(v); localStorage.setItem(RAIL, v ? '1' : '0') }]
}

function Header() {
  const me = useMe()
  const may = useMay()
  const posts = me.posts ?? []
  const switchPost = useSwitchPost()
  return (
    <header className="top">
      <Link className="logo" to="/"><i aria-hidden="true">治</i>{t('app.name')}<span>{me.site.name}</span></Link>
      {works(may) && <SearchBox />}
      <div className="who">
        <button type="button" className="btn tx" lang={language() === 'en' ? 'zh-CN' : 'en'} aria-label={t('nav.language_label')}
          onClick={() => setLanguage(language() === 'en' ? 'zh' : 'en')}>{t('nav.language')}</button>
        {posts.length > 1
          ? (
            <select className="post" aria-label={t('nav.post')} value={me.post?.id ?? ''}
              onChange={(e) => { switchPost(e.target.value).catch((x: unknown) => announce(errorText(x))) }}>
              {posts.map((p) => <option key={p.id} value={p.id}>{p.unit.name} · {p.role_title}{p.on_behalf && t('nav.on_behalf', { name: p.on_behalf })}</option>)}
            </select>
          )
          : me.post && <span className="post">{me.post.unit.name} · {me.post.role_title}</span>}
        <Bell />
        <Link className="name" to="/account">{me.person.name}</Link>
        <button type="button" className="btn ic" title={t('nav.sign_out')} aria-label={t('nav.sign_out')} onClick={() => void signOut()}><Icon name="exit" /></button>
      </div>
    </header>
  )
}

/** Unread notices; those without a post have none. */
function Bell() {
  const unread = useUnread().data ?? 0
  const label = t('notices.bell', { n: unread })
  return <Link className="btn ic bell" to="/notices" aria-label={label} title={label}><Icon name="bell" />{unread > 0 && <small aria-hidden="true">{unread > 99 ? '99+' : unread}</small>}</Link>
}

/** Results of acts stay in sight until the next page; nothing vanishes by itself. */
function Announcement() {
  const said = useAnnouncement()
  const [start] = useState(() => (justSaid() ? '' : said)) // what led to this page is told on it
  const [closed, setClosed] = useState('')
  const show = said !== '' && said !== start && said !== closed
  return (
    <div role="status" className={show ? 'said' : undefined}>
      {show && <>{said.slice(said.indexOf('\n') + 1)}
        <button type="button" className="btn ic sm" aria-label={t('common.close')} onClick={() => setClosed(said)}><Icon name="close" small /></button></>}
    </div>
  )
}

/** Footer of printed pages: who printed it and when. */
function PrintFoot() {
  const me = useMe()
  const [at, setAt] = useState('')
  useEffect(() => {
    const f = () => flushSync(() => setAt(moment(new Date().toISOString()))) // the sheet is drawn right after
    window.addEventListener('beforeprint', f)
    return () => window.removeEventListener('beforeprint', f)
  }, [])
  return <div className="printfoot" aria-hidden="true">{me.site.name} · {me.post?.unit.name} · {t('common.printed', { name: me.person.name, at })}</div>
}
