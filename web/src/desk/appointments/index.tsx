import { useState } from 'react'
import { Link } from 'react-router'
import { decideRequest, useRequests, useUnitsChanged, type PostRequest } from '../../api/units'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { PageTitle, Panel } from '../../ui/page'
import { ReasonDialog } from '../../ui/reason'
import { Empty, errorText, Loaded } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { AdministratorsPanel } from '../units/administrators'
import { termWords } from '../units/terms'
import '../units/units.css'
import './appointments.css'

/** The posts that are asked for: who gives posts accepts or refuses them, who makes accounts sees what still waits. */
export default function Appointments() {
  const may = useMay()
  const requests = useRequests(true)
  const gives = may('post.edit')
  return (
    <>
      <PageTitle title={t('posts.title')} note={requests.data && t('posts.n', { n: requests.data.items?.length ?? 0 })} />
      <AdministratorsPanel />
      <Panel title={t('posts.waiting')}>
        <p className="sec alead">{t(gives ? 'posts.lead' : 'posts.lead_asker')}</p>
        <Loaded query={requests} rows={6}>
          {(r) => (
            <>
              {!r.granters && <p className="alead" role="note">{t('posts.no_granter')}</p>}
              {(r.items ?? []).length === 0 ? <Empty>{t('posts.none')}</Empty> : <Requests items={r.items ?? []} />}
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function Requests({ items }: { items: PostRequest[] }) {
  const today = useToday()
  const changed = useUnitsChanged()
  const mine = items.filter((r) => r.may)
  const [chosen, setChosen] = useState<string[]>([])
  const [refusing, setRefusing] = useState<PostRequest[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const picked = mine.filter((r) => chosen.includes(r.id))
  const toggle = (id: string) => setChosen((c) => (c.includes(id) ? c.filter((x) => x !== id) : [...c, id]))

  async function decide(which: PostRequest[], accept: boolean, reason = '') {
    setBusy(true)
    setError('')
    let done = 0
    try {
      for (const r of which) {
        await decideRequest(r.id, accept, reason)
        done++
      }
      announce(t(accept ? 'posts.accepted' : 'posts.refused', { n: done }))
      setChosen([])
    } catch (x) {
      if (!accept) throw x
      setError(errorText(x))
    } finally {
      setBusy(false)
      await changed()
    }
  }

  return (
    <>
      <div role="alert">{error && <p className="bad alead">{error}</p>}</div>
      {mine.length > 1 && (
        <div className="aall">
          <label><input type="checkbox" checked={picked.length === mine.length} onChange={(e) => setChosen(e.target.checked ? mine.map((r) => r.id) : [])} />{t('posts.all')}</label>
          {picked.length > 0 && <>
            <button type="button" className="btn p" disabled={busy} onClick={() => void decide(picked, true)}>{t('posts.accept_n', { n: picked.length })}</button>
            <button type="button" className="btn" disabled={busy} onClick={() => setRefusing(picked)}>{t('posts.refuse')}</button>
          </>}
        </div>
      )}
      <ul className="asked">
        {items.map((r) => (
          <li key={r.id}>
            {mine.length > 1 && <span>{r.may && <input type="checkbox" aria-label={t('posts.choose', { name: r.person.name })} checked={chosen.includes(r.id)} onChange={() => toggle(r.id)} />}</span>}
            <div>
              <b>{r.person.name}</b> <Link to={`/units/${r.unit.id}`}>{r.unit.name}</Link> · {r.role_title}
              {(r.sectors ?? []).length > 0 && <span className="sec"> {t('posts.sectors', { codes: (r.sectors ?? []).join(t('common.sep')) })}</span>}
              {termWords(r.since, r.until) && <span className="sec"> {termWords(r.since, r.until)}</span>}
              {r.identity && <p className="sec">{t('posts.claim', { number: r.identity })}</p>}
              {r.known && <p role="note">{t('posts.known', { name: r.known })}</p>}
              <p className="sec">{t('posts.asked_by', { name: r.asked_by, at: shortMoment(r.at, today) })}</p>
            </div>
            {r.may
              ? <span className="acts2">
                  <button type="button" className="btn" disabled={busy} onClick={() => void decide([r], true)}>{t('posts.accept')}</button>
                  <button type="button" className="btn" disabled={busy} onClick={() => setRefusing([r])}>{t('posts.refuse')}</button>
                </span>
              : <span className="muted">{t('posts.pending')}</span>}
          </li>
        ))}
      </ul>
      <ReasonDialog open={refusing !== null} title={t('posts.refuse')} act={t('posts.refuse_act')} lead={t('posts.refuse_lead')}
        onConfirm={(reason) => decide(refusing ?? [], false, reason)} onClose={() => setRefusing(null)} />
    </>
  )
}
