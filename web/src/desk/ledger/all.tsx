import { useState } from 'react'
import { Link } from 'react-router'
import { useLedgers } from '../../api/records'
import { useMay } from '../../api/session'
import type { Ledger } from '../../api/types'
import { t, type Key } from '../../i18n'
import { listOf } from '../../ui/links'
import { PageTitle } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { useSizes } from './api'
import { useStars } from './stars'
import { countText } from './tabs'
import './ledger.css'

const SORTS = ['record', 'unit', 'person', 'asset', 'reference'] as const

/** The heading under which a ledger stands: what its records are about where that is one kind, else what they are. */
export const groupOf = (l: Ledger): string => {
  const about = l.about ?? []
  return (l.is ?? 'record') === 'record' && about.length === 1 && about[0] ? t('ledger.about', { title: about[0].title }) : t(`ledger.is.${l.is ?? 'record'}` as Key)
}

/** Starred ledgers first, the others by what they are about; narrowed by what is typed. */
export function grouped(ledgers: Ledger[], stars: string[], text: string): { title: string; ledgers: Ledger[] }[] {
  const q = text.trim().toLowerCase()
  const found = ledgers.filter((l) => !q || l.title.toLowerCase().includes(q) || l.name.includes(q) || groupOf(l).toLowerCase().includes(q))
  const starred = found.filter((l) => stars.includes(l.name))
  const rest = found.filter((l) => !stars.includes(l.name))
    .sort((a, b) => SORTS.indexOf(a.is ?? 'record') - SORTS.indexOf(b.is ?? 'record') || groupOf(a).localeCompare(groupOf(b), 'zh') || a.title.localeCompare(b.title, 'zh'))
  const groups: { title: string; ledgers: Ledger[] }[] = starred.length > 0 ? [{ title: t('ledger.starred'), ledgers: starred }] : []
  for (const l of rest) {
    const title = groupOf(l)
    const last = groups.find((g) => g.title === title)
    if (last) last.ledgers.push(l)
    else groups.push({ title, ledgers: [l] })
  }
  return groups
}

/** 全部台账: every ledger that the post may read, with the number of records in its scope. */
export default function AllLedgers() {
  const may = useMay()
  const ledgers = useLedgers()
  const sizes = useSizes().data
  const [stars, star] = useStars()
  const [text, setText] = useState('')
  return (
    <>
      <PageTitle title={t('ledger.index')}>
        <input className="in findl" type="search" aria-label={t('ledger.find')} placeholder={t('ledger.find')} value={text} onChange={(e) => setText(e.target.value)} />
      </PageTitle>
      <Loaded query={ledgers} rows={10}>
        {(all) => {
          const groups = grouped(all.filter((l) => may(`${l.name}.read`)), stars, text)
          if (groups.length === 0) return <Empty action={<button type="button" className="btn" onClick={() => setText('')}>{t('common.clear')}</button>}>{t('ledger.find_none', { text })}</Empty>
          return groups.map((g) => (
            <section key={g.title} className="panel ledgers">
              <header><h2>{g.title}</h2></header>
              <ul>
                {g.ledgers.map((l) => {
                  const on = stars.includes(l.name)
                  const n = sizes?.get(l.name)
                  return (
                    <li key={l.name}>
                      <button type="button" className="star" aria-pressed={on} aria-label={t('ledger.star', { title: l.title })} onClick={() => star(l.name)}>{on ? '★' : '☆'}</button>
                      <Link to={listOf(l.name)}>{l.title}</Link>
                      <span className="muted num">{n && countText(n)}</span>
                    </li>
                  )
                })}
              </ul>
            </section>
          ))
        }}
      </Loaded>
    </>
  )
}
