import { useQueryClient } from '@tanstack/react-query'
import { del } from '../../api/client'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { Status } from '../../ui/marks'
import { Panel } from '../../ui/page'
import { errorText, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import { useSessions } from './api'

/** Where the person is logged in; each can be ended, or all others at once. */
export default function Sessions() {
  const cache = useQueryClient()
  const all = useSessions()
  const end = (path: string) => {
    del(path).then(() => announce(t('account.session_ended')), (e: unknown) => announce(errorText(e))).then(() => cache.invalidateQueries({ queryKey: ['account'] })).catch(() => undefined)
  }
  const others = (all.data ?? []).some((s) => !s.own)
  return (
    <Panel title={t('account.sessions')} aside={others && <button type="button" className="btn sm" onClick={() => end('/me/sessions')}>{t('account.end_others')}</button>}>
      <Loaded query={all} rows={2}>
        {(items) => (
          <ul className="alist">
            {items.map((s) => (
              <li key={s.id}>
                <div>
                  <b>{s.device || t('account.device_unknown')}</b> {s.own && <Status>{t('account.this_one')}</Status>}
                  <p className="sec">{s.address}{s.second_factor && ` · ${t('account.with_code')}`}</p>
                  <p className="sec">{t('account.session_times', { since: moment(s.since), seen: moment(s.seen) })}</p>
                </div>
                {!s.own && <button type="button" className="btn sm" aria-label={t('account.end_named', { what: `${s.device} ${s.address}` })} onClick={() => end(`/me/sessions/${s.id}`)}>{t('account.end_session')}</button>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}
