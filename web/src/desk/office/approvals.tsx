import { useState } from 'react'
import { Link } from 'react-router'
import { post } from '../../api/client'
import { useRefresh } from '../../api/records'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { recordPath } from '../../ui/links'
import { Panel } from '../../ui/page'
import { ReasonDialog } from '../../ui/reason'
import { Empty, Loaded } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { useApprovals, type Approval } from './api'

/** Steps of ladders and effects of rules that wait for the post's word. */
export default function Approvals() {
  const all = useApprovals()
  return (
    <Panel title={t('office.page.approvals')}>
      <Loaded query={all} rows={4}>
        {(items) => items.length === 0 ? <Empty>{t('office.approvals_none')}</Empty> : <ul className="olist">{items.map((a) => <Item key={a.id} a={a} />)}</ul>}
      </Loaded>
    </Panel>
  )
}

function Item({ a }: { a: Approval }) {
  const today = useToday()
  const refresh = useRefresh()
  const [asks, setAsks] = useState<boolean | null>(null)
  async function decide(reason: string) {
    await post(`/approvals/${a.id}/decision`, { approve: asks === true, reason: reason || undefined })
    announce(t(asks ? 'office.approved' : 'office.declined', { what: a.title }))
    await refresh()
  }
  const effects = a.effects ?? []
  return (
    <li>
      <b>{a.title}</b>
      <span>{a.record && a.ledger && <Link to={recordPath(a.ledger, a.record.id)}>{a.record.name}</Link>} <span className="muted">{a.unit.name} · {shortMoment(a.created, today)}</span></span>
      {effects.map((e, i) => (
        <span key={i} className="sec">{t(`office.effect.${e.kind}`)} {e.of}
          {(e.targets ?? []).length > 0 && `：${(e.targets ?? []).filter((x) => !x.dropped).map((x) => x.title).join(t('common.sep'))}`}</span>
      ))}
      <span className="acts2">
        <button type="button" className="btn p sm" aria-haspopup="dialog" onClick={() => setAsks(true)}>{t('office.approve')}</button>
        <button type="button" className="btn sm" aria-haspopup="dialog" onClick={() => setAsks(false)}>{t('office.decline')}</button>
      </span>
      <ReasonDialog open={asks !== null} title={a.title} act={t(asks ? 'office.approve' : 'office.decline')} required={asks === false} danger={asks === false} onConfirm={decide} onClose={() => setAsks(null)} />
    </li>
  )
}
