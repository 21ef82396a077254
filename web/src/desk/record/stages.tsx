import type { Ledger, LogEvent, RecDetail, State } from '../../api/types'
import { t } from '../../i18n'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'

/**
 * The main path of a lifecycle: its open states in order, then the end state the record has reached, or else the first one. States
 * beside it, by its moves, such as one in which work stands still, are shown of a record that is there.
 */
export function mainPath(states: State[], at: string, moves: Ledger['moves'] = []): State[] {
  const open = states.filter((s) => !s.end && (s.key === at || !beside(s, states, moves)))
  const end = states.find((s) => s.end && s.key === at) ?? states.find((s) => s.end)
  return end ? [...open, end] : open
}

/** Whether a state leads back to where one comes from, and to nothing that one does not reach from there without it. */
function beside(s: State, states: State[], moves: Ledger['moves']): boolean {
  const leads = (from: State, to: State) => moves.some((m) => m.to === to.key && (m.from ?? []).includes(from.key))
  const at = states.indexOf(s)
  const before = states.slice(0, at)
  const onward = states.slice(at + 1).filter((x) => leads(s, x))
  return before.some((x) => leads(s, x)) && before.filter((x) => leads(x, s)).every((x) => leads(s, x) && onward.every((y) => leads(x, y)))
}

/** The path without the states before the one it is in that the record never was in. Before the events are known all are shown. */
export function passed(path: State[], state: string, ledger: Ledger, events: LogEvent[]): State[] {
  const at = path.findIndex((s) => s.key === state)
  return events.length === 0 ? path : path.filter((s, i) => i >= at || reached(s.key, ledger, events) !== undefined)
}

/** Who reached a state last, and when. */
export function reached(state: string, ledger: Ledger, events: LogEvent[]): LogEvent | undefined {
  const moves = new Set(ledger.moves.filter((m) => m.to === state && !(m.from ?? []).includes(state)).map((m) => m.key))
  const first = ledger.states[0]?.key === state
  return events.find((e) => (e.kind === 'move' && e.move !== null && moves.has(e.move)) || (first && e.kind === 'create'))
}

export function StageBar({ ledger, rec, events }: { ledger: Ledger; rec: RecDetail; events: LogEvent[] }) {
  const today = useToday()
  const path = passed(mainPath(ledger.states, rec.state, ledger.moves), rec.state, ledger, events)
  const at = path.findIndex((s) => s.key === rec.state)
  if (path.length < 2) return null
  return (
    <ol className="flow" aria-label={t('record.path')}>
      {path.map((s, i) => {
        const e = i <= at ? reached(s.key, ledger, events) : undefined
        return (
          <li key={s.key} className={i < at || (i === at && s.end) ? 'done' : i === at ? 'now' : undefined} aria-current={i === at ? 'step' : undefined}>
            <b>{s.title}</b>
            {e ? <span>{shortMoment(e.at, today)} {e.by?.name}</span> : i === at ? <span>{t('record.since', { at: shortMoment(rec.since, today) })}</span> : <span>&nbsp;</span>}
          </li>
        )
      })}
    </ol>
  )
}
