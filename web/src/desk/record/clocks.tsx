import type { Clock, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Deadline } from '../../ui/marks'
import { Panel } from '../../ui/page'
import { moment } from '../../ui/time'

/** The deadlines that run now: until when, whether one stands still, how far its escalation has come. */
export function Clocks({ rec }: { rec: RecDetail }) {
  const clocks = rec.clocks ?? []
  if (clocks.length === 0) return null
  return (
    <Panel title={t('record.clocks')} className="clocks">
      <ul>
        {clocks.map((c) => (
          <li key={c.key}>
            <b>{c.title}</b>
            <span>{c.stopped && !c.due ? <span className="muted">{c.stopped}</span> : <Deadline due={c.due} daysLeft={c.days_left} />}</span>
            {states(c).map((s) => <p key={s} className="sec">{s}</p>)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function states(c: Clock): string[] {
  const out: string[] = []
  if (c.paused_since) out.push(t('record.clock_paused', { at: moment(c.paused_since) }))
  if (c.step) out.push(t('record.clock_step', { step: c.step.title, at: moment(c.step.at) }))
  if (c.approval) out.push(t('record.clock_approval'))
  return out
}
