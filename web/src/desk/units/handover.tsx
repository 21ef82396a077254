import { useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { get, post, uuid } from '../../api/client'
import type { components } from '../../api/openapi'
import type { UnitPerson } from '../../api/types'
import { useUnitsChanged } from '../../api/units'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { PeopleSelect } from '../../ui/form/people'
import { announce } from '../../ui/live'
import { Empty, errorText, Loaded } from '../../ui/states'

type Server = components['schemas']
type Preview = Server['HandoverPreviewView']
type Handover = Server['HandoverView']

/** Hands over all open work of a person who leaves: what goes, to whom, one confirmation, then how far it has come. */
export function HandoverDialog({ person, onClose }: { person: UnitPerson; onClose: () => void }) {
  const id = useId()
  const changed = useUnitsChanged()
  const [to, setTo] = useState<string[]>([])
  const [others, setOthers] = useState<Record<string, string>>({})
  const [take, setTake] = useState(true)
  const [end, setEnd] = useState(true)
  const [out, setOut] = useState(true)
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const [key] = useState(uuid)
  const [made, setMade] = useState<Handover | null>(null)
  const ledgers = Object.fromEntries(Object.entries(others).filter(([, v]) => v !== ''))
  const body = { person: person.person, to: to[0], ledgers, take, end, log_out: out }
  const preview = useQuery({ queryKey: ['handover-preview', body], queryFn: () => post<Preview>('/handovers/preview', body) })

  async function send(e: FormEvent) {
    e.preventDefault()
    if (!to[0] || !reason.trim()) return setError(t('units.handover_need'))
    setBusy(true)
    try {
      setMade(await post<Handover>('/handovers', { ...body, reason: reason.trim() }, { key }))
      await changed()
    } catch (x) {
      setError(errorText(x))
      setBusy(false)
    }
  }
  const title = `${person.name} · ${t('units.handover')}`
  if (made) return <Dialog title={title} width={560} onClose={onClose}><Progress first={made} onClose={onClose} onEnd={changed} /></Dialog>
  return (
    <Dialog title={title} width={560} onClose={onClose}>
      <form className="rform hform" onSubmit={(e) => void send(e)} noValidate>
        <div><label htmlFor={`${id}t`}>{t('units.handover_to')}</label><PeopleSelect id={`${id}t`} many={false} value={to} onChange={setTo} /></div>
        <div className="hwrap"><Loaded query={preview} rows={3}>{(p) => <What preview={p} others={others} onOther={(l, who) => setOthers((o) => ({ ...o, [l]: who }))} chosen={Boolean(to[0])} />}</Loaded></div>
        <fieldset>
          <label className="hcheck"><input type="checkbox" checked={take} onChange={(e) => setTake(e.target.checked)} />{t('units.handover_take')}</label>
          <label className="hcheck"><input type="checkbox" checked={end} onChange={(e) => { setEnd(e.target.checked); setOut(e.target.checked) }} />{t('units.handover_end', { name: person.name })}</label>
          {end && <label className="hcheck"><input type="checkbox" checked={out} onChange={(e) => setOut(e.target.checked)} />{t('units.handover_out')}</label>}
        </fieldset>
        <div><label htmlFor={`${id}r`}>{t('units.handover_reason')}</label><input id={`${id}r`} className="in" value={reason} maxLength={500} onChange={(e) => setReason(e.target.value)} /></div>
        <div role="alert">{error && <p className="bad">{error}</p>}</div>
        <div className="acts"><button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button><button type="submit" className="btn p" disabled={busy}>{t('units.handover_act')}</button></div>
      </form>
    </Dialog>
  )
}

/** What would be handed over: posts, open records by ledger, and the rest in numbers. */
function What({ preview: p, others, onOther, chosen }: { preview: Preview; others: Record<string, string>; onOther: (ledger: string, person: string) => void; chosen: boolean }) {
  const rest = ([['units.handover_opinions', p.opinions], ['units.handover_approvals', p.approvals], ['units.handover_delegations', p.delegations]] as const).filter(([, n]) => n > 0)
  const alone = chosen ? (p.posts ?? []).filter((x) => x.others === 0) : []
  return (
    <>
      <p>{t('units.handover_posts')}：{(p.posts ?? []).map((x) => `${x.unit.name} · ${x.role_title}`).join(t('common.sep'))}</p>
      {(p.posts ?? []).filter((x) => x.waits > 0).map((x) => <p key={`w${x.id}`}>{t('units.handover_waits', { post: `${x.unit.name} · ${x.role_title}`, n: x.more ? `${x.waits}+` : x.waits })}</p>)}
      {alone.map((x) => <p key={x.id} className="bad">{x.role_title}：{t('units.handover_alone')}</p>)}
      {(p.ledgers ?? []).length + rest.length === 0 ? <Empty>{t('units.handover_none')}</Empty> : (
        <table className="tbl">
          <thead><tr><th>{t('units.handover')}</th><th>{t('units.handover_count')}</th><th>{t('units.handover_other')}</th></tr></thead>
          <tbody>
            {(p.ledgers ?? []).map((g) => (
              <tr key={g.key}>
                <td>{g.title}{chosen && g.unseen > 0 && <p className="bad">{t('units.handover_unseen', { n: g.unseen })}</p>}</td>
                <td>{g.count}</td>
                <td><PeopleSelect id={`other-${g.key}`} label={`${g.title} ${t('units.handover_other')}`} many={false} value={others[g.key] ? [others[g.key] ?? ''] : []} onChange={(v) => onOther(g.key, v[0] ?? '')} /></td>
              </tr>
            ))}
            {rest.map(([k, n]) => <tr key={k}><td>{t(k)}</td><td>{n}</td><td className="muted">{t('units.handover_same')}</td></tr>)}
          </tbody>
        </table>
      )}
    </>
  )
}

/** How far it has come; asked for again until it has ended. */
function Progress({ first, onClose, onEnd }: { first: Handover; onClose: () => void; onEnd: () => Promise<unknown> }) {
  const now = useQuery({
    queryKey: ['handover', first.id],
    initialData: first,
    queryFn: async ({ signal }) => {
      const h = await get<Handover>(`/handovers/${first.id}`, undefined, signal)
      if (h.state !== 'running') await onEnd()
      return h
    },
    refetchInterval: (q) => (q.state.data?.state === 'running' ? 1000 : false),
  }).data
  const failed = now.failed ?? []
  const said = now.state === 'running' ? t('units.handover_running', { n: now.handed }) : now.state === 'done' ? t('units.handover_done', { n: now.handed }) : t('units.handover_stuck', { n: now.handed, m: failed.length })
  const close = () => { announce(said); onClose() }
  return (
    <div className="rform">
      <p role="status">{said}</p>
      {failed.length > 0 && <ul className="hwrap">{[...new Set(failed.map((f) => `${f.title}：${f.why}`))].map((x) => <li key={x}>{x}</li>)}</ul>}
      <div className="acts"><button type="button" className="btn p" onClick={close}>{t('common.close')}</button></div>
    </div>
  )
}
