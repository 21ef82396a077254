import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { del, get } from '../../api/client'
import type { components } from '../../api/openapi'
import { useUnits } from '../../api/records'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { Status } from '../../ui/marks'
import { PageTitle, Panel } from '../../ui/page'
import { Empty, errorText, Loaded } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { Make } from './make'
import { Slips } from './slips'
import './invitations.css'

type Server = components['schemas']
export type Code = Server['InvitationCode']
type Invitation = Server['InvitationView']

/** Invitations to posts: made for some units at once and printed, listed, revoked. */
export default function Invitations() {
  const cache = useQueryClient()
  const invitations = useQuery({ queryKey: ['invitations'], queryFn: ({ signal }) => get<Server['InvitationList']>('/invitations', undefined, signal) })
  const units = useUnits()
  const [made, setMade] = useState<Code[]>([])
  const changed = () => cache.invalidateQueries({ queryKey: ['invitations'] })
  if (made.length > 0) return <Slips codes={made} onClose={() => setMade([])} />
  return (
    <>
      <PageTitle title={t('invite.title')} />
      <Loaded query={invitations} rows={8}>
        {(v) => (
          <>
            {(v.roles ?? []).length > 0 && units.data && <Make roles={v.roles ?? []} units={units.data} onMade={(codes) => { setMade(codes); void changed() }} />}
            <Panel title={t('invite.list')} note={t('invite.n', { n: v.items?.length ?? 0 })}>
              {(v.items ?? []).length === 0 ? <Empty>{t('invite.none')}</Empty> : <ul className="inv">{(v.items ?? []).map((i) => <Row key={i.id} of={i} onChange={changed} />)}</ul>}
            </Panel>
          </>
        )}
      </Loaded>
    </>
  )
}

function Row({ of: i, onChange }: { of: Invitation; onChange: () => Promise<unknown> }) {
  const today = useToday()
  const [busy, setBusy] = useState(false)
  async function revoke() {
    setBusy(true)
    try {
      await del(`/invitations/${i.id}`)
      announce(t('invite.revoked', { unit: i.unit.name }))
      await onChange()
    } catch (x) {
      announce(errorText(x))
      setBusy(false)
    }
  }
  return (
    <li>
      <div>
        <b>{i.unit.name}</b> · {i.role_title}
        <p className="sec">{t('invite.about', { by: i.by, until: shortMoment(i.until, today), used: i.used, uses: i.uses })}</p>
      </div>
      <Status>{t(`invite.state.${i.state}`)}</Status>
      {i.state === 'open' && <button type="button" className="btn sm" disabled={busy} onClick={() => void revoke()}>{t('invite.revoke')}</button>}
    </li>
  )
}
