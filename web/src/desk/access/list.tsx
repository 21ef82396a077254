import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { endAccess, useAccessChanged, type Access } from '../../api/access'
import { useMe } from '../../api/session'
import { t } from '../../i18n'
import { Ask } from '../../ui/dialog'
import { listOf, recordPath } from '../../ui/links'
import { announce } from '../../ui/live'
import { daysBetween, moment } from '../../ui/time'
import { useToday } from '../../ui/today'
import './access.css'

/** Who may see what, until when, why and by whose word; own: what is open to the reader, which needs no name; past: it is over. */
export function AccessList({ items, bare, own, past }: { items: Access[]; bare?: boolean; own?: boolean; past?: boolean }) {
  const me = useMe()
  const [ending, setEnding] = useState<Access | null>(null)
  const changed = useAccessChanged()
  async function end(a: Access) {
    await endAccess(a.id)
    await changed()
    announce(t('access.ended_said', { who: a.person.name }))
  }
  return (
    <>
      <ul className="axlist">
        {items.map((a) => (
          <li key={a.id}>
            <div>
              {!own && <b>{a.person.name}</b>} {!bare && <What a={a} />}
              <p><Until a={a} past={past} /></p>
              <p className="sec">{t('access.why', { reason: a.reason })}</p>
              <p className="muted">{t('access.by', { who: a.given_by.id === me.person.id ? t('access.me') : a.given_by.name, at: moment(a.since) })}</p>
            </div>
            {a.may && <button type="button" className="btn sm" aria-haspopup="dialog" aria-label={t('access.end_of', { who: a.person.name })} onClick={() => setEnding(a)}>{t('access.end')}</button>}
          </li>
        ))}
      </ul>
      {ending && <Ask title={t('access.end')} lead={t('access.end_lead', { who: ending.person.name })} act={t('access.end')} danger onConfirm={() => end(ending)} onClose={() => setEnding(null)} />}
    </>
  )
}

/** The record, or the ledger at a unit; a link where there is something to see. */
function What({ a }: { a: Access }): ReactNode {
  if (!a.record) return <Link to={listOf(a.ledger, { unit: a.unit.id, state: 'all' })}>{t('access.all_of', { ledger: a.ledger_title, unit: a.unit.name })}</Link>
  const name = t('access.one_of', { ledger: a.ledger_title, title: a.record.name || t('access.unnamed'), unit: a.unit.name })
  return a.record.name ? <Link to={recordPath(a.ledger, a.record.id)}>{name}</Link> : <span>{name}</span>
}

/** Until when it holds, and how long that is; or when it ended. */
export function Until({ a, past }: { a: Access; past?: boolean }) {
  const today = useToday()
  if (a.ended) return <>{t('access.ended_at', { at: moment(a.ended) })}</>
  const end = moment(a.until)
  const left = daysBetween(today, end.slice(0, 10))
  if (past) return <>{t('access.over_at', { at: end })}</>
  return <><b>{t('access.until_at', { at: end })}</b> <span className="sec">{left > 0 ? t('access.left', { n: left }) : t('access.left_today')}</span></>
}
