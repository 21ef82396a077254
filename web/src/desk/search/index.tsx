import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useFound, useFoundGroups, type Found, type FoundGroup } from '../../api/search'
import { addressable, secretive, unveiled, veiled } from '../../api/veil'
import { t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Deadline, Light, Status } from '../../ui/marks'
import { PageTitle, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { FIELD } from './box'
import { enough, pieces } from './words'

const PAUSE_MS = 250

/** That nothing was found; what may not be shown is not named. */
const none = (q: string) => (unveiled(q) ? t('search.none', { q: unveiled(q) }) : t('search.none_whole'))

/** Records of all ledgers, or of one, whose texts hold some words. The words stand in the address, or a veil for them. */
export default function SearchPage() {
  const [params, setParams] = useSearchParams()
  const q = params.get('q') ?? ''
  const ledger = params.get('ledger') ?? ''
  const [typed, setTyped] = useTyped(q, (v) => setParams(v ? { q: v } : {}, { replace: true }))
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div onKeyDown={walk}>
      <PageTitle title={t('search.title')} />
      <form role="search" className="sbox" onSubmit={(e) => { e.preventDefault(); void addressable(typed.trim()).then((q) => setParams(q ? { q } : {})) }}>
        <input ref={field} id={FIELD} className="in" type="search" maxLength={60} value={typed} aria-label={t('search.words')} placeholder={t('search.words')} aria-describedby="search-help"
          onChange={(e) => setTyped(e.target.value)} />
        <button type="submit" className="btn p">{t('search.go')}</button>
      </form>
      <p className="muted shelp" id="search-help">{secretive(typed) && typed.trim() !== unveiled(q) ? t('search.press') : veiled(q) ? t('search.veiled') : t('search.help')}</p>
      {q === '' ? null : !enough(q) ? <Panel><Empty>{t('search.too_short')}</Empty></Panel> : ledger ? <One q={q} ledger={ledger} /> : <All q={q} />}
    </div>
  )
}

/** What is in the field; given on after a pause in typing. Words that come from elsewhere take its place. */
function useTyped(q: string, give: (v: string) => void): [string, (v: string) => void] {
  const [typed, setTyped] = useState(unveiled(q))
  const [seen, setSeen] = useState(q)
  const timer = useRef(0)
  if (seen !== q) {
    setSeen(q)
    if (typed.trim() !== q && !veiled(q)) setTyped(q)
  }
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return [typed, (v) => {
    setTyped(v)
    window.clearTimeout(timer.current)
    if (secretive(v)) return // looked for when it is sent, under a veil
    timer.current = window.setTimeout(() => { if (v.trim() !== q) give(v.trim()) }, PAUSE_MS)
  }]
}

/** Down and up go from the field through the findings and back; Escape goes back at once. */
function walk(e: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[e.key]
  const links = Array.from(e.currentTarget.querySelectorAll<HTMLElement>('.found li > a'))
  const field = document.getElementById(FIELD)
  if (e.nativeEvent.isComposing || (step === undefined && e.key !== 'Escape')) return
  const at = links.indexOf(document.activeElement as HTMLElement)
  if (step === undefined || at + step < 0) {
    if (at >= 0) { e.preventDefault(); field?.focus() }
    return
  }
  if (at < 0 && (document.activeElement !== field || step < 0)) return
  e.preventDefault()
  links[Math.min(at + step, links.length - 1)]?.focus()
}

function All({ q }: { q: string }) {
  const found = useFoundGroups(q, true)
  return (
    <Loaded query={found} rows={8}>
      {({ exact, groups }) => (
        <>
          <p className="shelp sec" role="status">{summary(groups ?? [], (exact ?? []).length)}</p>
          {(exact ?? []).length > 0 && <Panel title={t('search.exact')}><List items={exact ?? []} q={q} named /></Panel>}
          {(groups ?? []).map((g) => <Group key={g.ledger} group={g} q={q} />)}
          {(groups ?? []).length === 0 && (exact ?? []).length === 0 && <Panel><Empty>{none(q)}</Empty></Panel>}
        </>
      )}
    </Loaded>
  )
}

function summary(groups: FoundGroup[], exact: number): string {
  if (groups.length === 0) return exact > 0 ? t('search.exactly', { n: exact }) : ''
  const n = groups.reduce((sum, g) => sum + g.count, 0)
  return t(groups.some((g) => g.more) ? 'search.more_than' : groups.some((g) => g.about) ? 'search.about_in' : 'search.in', { n, ledgers: groups.length })
}

/** How many a ledger has, as far as they were counted. */
const counted = (g: FoundGroup) => t(g.more ? 'search.count_more' : g.about ? 'search.count_about' : 'search.count', { n: g.count })

function Group({ group: g, q }: { group: FoundGroup; q: string }) {
  const items = g.items ?? []
  const all = g.more || g.count > items.length
  return (
    <Panel title={g.ledger_title} note={counted(g)} aside={all && <Link to={`/search?q=${encodeURIComponent(q)}&ledger=${g.ledger}`}>{t('search.all_of', { ledger: g.ledger_title })}</Link>}>
      <List items={items} q={q} />
    </Panel>
  )
}

function One({ q, ledger }: { q: string; ledger: string }) {
  const found = useFound(q, ledger, true)
  const items = found.data?.pages.flatMap((p) => p.items ?? []) ?? []
  return (
    <>
      <p className="shelp"><Link to={`/search?q=${encodeURIComponent(q)}`}>{t('search.back')}</Link></p>
      <Panel title={items[0]?.ledger_title ?? t('search.found')}>
        <Loaded query={found} rows={8}>{() => (items.length === 0 && !found.hasNextPage ? <Empty>{none(q)}</Empty> : <List items={items} q={q} />)}</Loaded>
        {found.hasNextPage && <footer className="pager"><button type="button" className="btn" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>{t('search.next')}</button></footer>}
      </Panel>
    </>
  )
}

function List({ items, q, named }: { items: Found[]; q: string; named?: boolean }) {
  return (
    <ul className="found">
      {items.map((f) => (
        <li key={f.id}>
          <Link to={recordPath(f.ledger, f.id)}><Marked text={f.title} q={q} /></Link>
          {f.snippet !== f.title && f.snippet !== f.number && f.snippet !== '' && <p className="snip"><Marked text={f.snippet} q={q} /></p>}
          <p className="meta">
            {named && <span>{f.ledger_title}</span>}
            {f.number && <span><Marked text={f.number} q={q} /></span>}
            <span className="ell">{f.unit.name}</span>
            <Status ended={f.light === 'none'}>{f.state_title}</Status>
            {f.light !== 'none' && f.due && <><Light value={f.light} bare /><Deadline due={f.due} daysLeft={f.days_left} /></>}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Marked({ text, q }: { text: string; q: string }) {
  return <>{pieces(text, unveiled(q)).map((p, i) => (p.hit ? <mark key={i}>{p.text}</mark> : p.text))}</>
}
