import { useState } from 'react'
import { post } from '../../api/client'
import { t } from '../../i18n'
import { Panel } from '../../ui/page'
import { Status } from '../../ui/marks'
import { Loaded } from '../../ui/states'
import { refusal, useSecond, type Enrolment } from './api'
import Enrol from './enrol'
import TurnOff from './turnoff'

/** How the second factor stands, and what sets it up or turns it off. */
export default function SecondFactor() {
  const q = useSecond()
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [off, setOff] = useState(false)
  const [error, setError] = useState('')
  const begin = () => post<Enrolment>('/me/second-factor/enrol').then((e) => { setError(''); setEnrolment(e) }, (e: unknown) => setError(refusal(e)))
  return (
    <Panel title={t('account.second')}>
      <Loaded query={q} rows={2}>
        {(s) => (
          <div className="abody">
            <p><Status>{t(s.on ? 'account.second_is_on' : 'account.second_is_off')}</Status> {s.on && <span className="sec">{t('account.codes_left', { n: s.recovery_codes })}</span>}</p>
            <p className="sec">{t(s.on ? 'account.second_on_help' : 'account.second_off_help')}{s.needed && ` ${t('account.second_needed')}`}</p>
            <div role="alert">{error && <p className="bad">{error}</p>}</div>
            {s.on ? <button type="button" className="btn" onClick={() => setOff(true)}>{t('account.turn_off')}</button>
              : <button type="button" className="btn p" onClick={() => void begin()}>{t('account.turn_on')}</button>}
          </div>
        )}
      </Loaded>
      {enrolment && <Enrol enrolment={enrolment} onClose={() => setEnrolment(null)} />}
      {off && <TurnOff onClose={() => setOff(false)} />}
    </Panel>
  )
}
