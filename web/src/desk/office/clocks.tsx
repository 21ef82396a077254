import { Link } from 'react-router'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import { useFailures, useStopped } from './api'

/** Deadlines that cannot run, each with its reason, and what was due and failed. */
export default function Clocks() {
  const may = useMay()
  const stopped = useStopped()
  const failures = useFailures(may('calendar.edit'))
  const items = stopped.data?.pages.flatMap((p) => p.items ?? []) ?? []
  return (
    <>
      {may('read') || items.length > 0 || !stopped.isError
        ? (
          <Panel title={t('office.stopped')} aside={may('param.edit') && items.length > 0 && <Link to="/office/params">{t('office.to_params')}</Link>}>
            <Loaded query={stopped} rows={4}>
              {() => items.length === 0 ? <Empty>{t('office.stopped_none')}</Empty> : (
                <ul className="olist">
                  {items.map((s) => (
                    <li key={`${s.record.id}.${s.clock.key}`}>
                      <Link to={recordPath(s.record.ledger, s.record.id)}>{s.record.title}</Link>
                      <span>{s.clock.title}：{s.clock.stopped}</span><span className="muted">{s.record.unit.name} · {s.record.state_title}</span>
                    </li>
                  ))}
                </ul>
              )}
            </Loaded>
            {stopped.hasNextPage && <footer className="pager"><button type="button" className="btn" onClick={() => void stopped.fetchNextPage()}>{t('home.more')}</button></footer>}
          </Panel>
        )
        : null}
      {may('calendar.edit') && (
        <Panel title={t('office.failures')}>
          <Loaded query={failures} rows={2}>
            {(all) => all.length === 0 ? <Empty>{t('office.failures_none')}</Empty> : (
              <ul className="olist">
                {all.map((f) => (
                  <li key={`${f.kind}.${f.key}`}>
                    {f.record && f.ledger ? <Link to={recordPath(f.ledger, f.record)}>{f.key}</Link> : <b>{f.key}</b>}
                    <span>{f.error}</span><span className="muted">{t('office.failure_next', { n: f.attempts, at: moment(f.next_at) })}</span>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </Panel>
      )}
    </>
  )
}
