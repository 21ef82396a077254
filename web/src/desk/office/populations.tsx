import { useSearchParams } from 'react-router'
import { t } from '../../i18n'
import { Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { useMembers, usePopulations } from './api'

/** Named sets, such as all enterprises of a kind, with who is in them. */
export default function Populations() {
  const [params, setParams] = useSearchParams()
  const all = usePopulations()
  const key = params.get('of') ?? ''
  return (
    <Panel title={t('office.page.populations')}>
      <Loaded query={all} rows={6}>
        {(items) => items.length === 0 ? <Empty>{t('office.populations_none')}</Empty> : (
          <ul className="olist">
            {items.map((p) => (
              <li key={p.key}>
                <button type="button" className="btn tx" aria-expanded={p.key === key} onClick={() => setParams(p.key === key ? {} : { of: p.key }, { replace: true })}>{p.title}</button>
                {p.key === key && <Members of={p.key} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}

function Members({ of }: { of: string }) {
  const members = useMembers(of)
  const items = members.data?.pages.flatMap((p) => p.members ?? []) ?? []
  return (
    <Loaded query={members} rows={3}>
      {(d) => (
        <div>
          <p className="sec">{t('office.members', { n: d.pages[0]?.n ?? 0 })}</p>
          <ul>{items.map((m) => <li key={m.id}>{m.title} <span className="muted">{m.unit.name}{m.added && ` · ${t('office.by_hand')}`}{m.reason && ` “${m.reason}”`}</span></li>)}</ul>
          {members.hasNextPage && <button type="button" className="btn sm" onClick={() => void members.fetchNextPage()}>{t('home.more')}</button>}
        </div>
      )}
    </Loaded>
  )
}
