import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { del, post, uuid } from '../../api/client'
import { useMe } from '../../api/session'
import { t } from '../../i18n'
import { PeopleSelect } from '../../ui/form/people'
import { announce } from '../../ui/live'
import { Panel } from '../../ui/page'
import { Empty, errorText, Loaded } from '../../ui/states'
import { dayEnd, dayStart, moment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { useDelegations } from './api'

/** Who acts in whose post while its holder is away. */
export default function Delegations() {
  const me = useMe()
  const cache = useQueryClient()
  const all = useDelegations()
  const end = (id: string) => {
    del(`/delegations/${id}`).then(() => { announce(t('office.delegation_ended')); return cache.invalidateQueries({ queryKey: ['delegations'] }) }).catch((x: unknown) => announce(errorText(x)))
  }
  const own = (me.posts ?? []).filter((p) => !p.on_behalf)
  return (
    <>
      <Panel title={t('office.page.delegations')}>
        <Loaded query={all} rows={2}>
          {(items) => items.length === 0 ? <Empty>{t('office.delegations_none')}</Empty> : (
            <ul className="olist">
              {items.map((d) => (
                <li key={d.id}>
                  <b>{t('office.stands_in', { who: d.delegate.name, whom: d.person.name })}</b>
                  <span>{moment(d.since)} — {moment(d.until)}</span>{d.reason && <span className="sec">“{d.reason}”</span>}
                  {d.person.id === me.person.id && <span className="acts2"><button type="button" className="btn sm" onClick={() => end(d.id)}>{t('office.end_delegation')}</button></span>}
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Panel>
      {own.length > 0 && <Panel title={t('office.delegate')}><Form posts={own.map((p) => ({ id: p.id, title: `${p.unit.name} · ${p.role_title}` }))} /></Panel>}
    </>
  )
}

function Form({ posts }: { posts: { id: string; title: string }[] }) {
  const id = useId()
  const cache = useQueryClient()
  const [which, setWhich] = useState(posts[0]?.id ?? '')
  const [to, setTo] = useState<string[]>([])
  const today = useToday()
  const [since, setSince] = useState('')
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const [key, setKey] = useState(uuid)
  async function send(e: FormEvent) {
    e.preventDefault()
    if (!to[0] || !until || !reason.trim()) return setError(t('office.delegate_needs'))
    try {
      await post('/delegations', { post: which, delegate: to[0], ...(since && since > today && { since: dayStart(since) }), until: dayEnd(until), reason: reason.trim() }, { key })
      announce(t('office.delegated'))
      setKey(uuid())
      setTo([])
      setError('')
      await cache.invalidateQueries({ queryKey: ['delegations'] })
    } catch (x) {
      setError(errorText(x))
    }
  }
  return (
    <form className="oform" onSubmit={(e) => void send(e)} noValidate>
      <label htmlFor={`${id}p`}>{t('office.post')}</label>
      <select id={`${id}p`} className="in" value={which} onChange={(e) => setWhich(e.target.value)}>{posts.map((p) => <option key={p.id} value={p.id}>{p.title}</option>)}</select>
      <label htmlFor={`${id}w`}>{t('office.to')}</label>
      <PeopleSelect id={`${id}w`} many={false} value={to} onChange={setTo} />
      <label htmlFor={`${id}s`}>{t('office.since')}<span className="muted"> {t('common.optional')}</span></label>
      <input id={`${id}s`} type="date" className="in" min={today} value={since} onChange={(e) => setSince(e.target.value)} />
      <label htmlFor={`${id}u`}>{t('office.until')}</label>
      <input id={`${id}u`} type="date" className="in" value={until} onChange={(e) => setUntil(e.target.value)} />
      <label htmlFor={`${id}r`}>{t('common.reason')}</label>
      <input id={`${id}r`} className="in" value={reason} onChange={(e) => setReason(e.target.value)} />
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <div className="acts"><button type="submit" className="btn p">{t('office.delegate')}</button></div>
    </form>
  )
}
