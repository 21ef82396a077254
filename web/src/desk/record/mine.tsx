import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { makeMove, readRecord, useRefresh } from '../../api/records'
import { useMe } from '../../api/session'
import type { Field, Ledger, Move, RecDetail } from '../../api/types'
import { holdsFiles } from '../../ui/form/value'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Panel } from '../../ui/page'
import { readDraft } from '../../ui/form/draft'
import { UrgeButton } from '../../ui/urge'
import { OwnSteps } from './begin'
import { Closed } from './closed'
import { RecordForm } from '../form/form'
import { Asked, More } from './more'

const draftOf = (rec: RecDetail, m: Move) => `${rec.ledger}.${rec.id}.${m.key}`

/** What this post may do here, what each step needs and what follows from it. */
export function Mine({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const me = useMe()
  const [params, setParams] = useSearchParams()
  const moves = rec.moves ?? []
  // In the address, so that a return from log-in finds the same form; else the one that was begun.
  const chosen = params.get('move')
  const [begun] = useState(() => moves.find((m) => readDraft(`${me.login}.${draftOf(rec, m)}`))?.key)
  const first = moves.find((m) => leadsOn(ledger, rec, m))
  const move = moves.find((m) => m.key === chosen) ?? moves.find((m) => m.key === begun) ?? first
  const choose = (key: string) => setParams((q) => { const next = new URLSearchParams(q); next.set('move', key); return next }, { replace: true })
  const urges = (rec.verbs ?? []).includes('urge')
  return (
    <Panel title={t('record.mine')} aside={me.post && <span className="muted">{me.post.unit.name} · {me.post.role_title}</span>} className="mine">
      {moves.length > 0
        ? (
          <div className="move">
            {(moves.length > 1 || !move) && (
              <div className="choices" role="group" aria-label={t('record.mine')}>
                {moves.map((m) => <button key={m.key} type="button" className={m === move ? 'btn on' : 'btn'} aria-pressed={m === move} onClick={() => choose(m.key)}>{m.title}</button>)}
              </div>
            )}
            {move && <MoveForm key={move.key} ledger={ledger} rec={rec} move={move} />}
          </div>
        )
        : <p className="move sec">{t(rec.ended ? 'record.none_ended' : (rec.closed ?? []).some((m) => m.why) ? 'record.none_now' : 'record.none')}</p>}
      <Closed rec={rec} />
      {rec.voiding && <p className="move sec">{t('record.voiding', { name: rec.voiding.asked.name, reason: rec.voiding.reason })}</p>}
      <Asked ledger={ledger} rec={rec} />
      <div className="also">
        {urges && <UrgeButton rec={rec} />}
        <OwnSteps ledger={ledger} rec={rec} />
        <More ledger={ledger} rec={rec} />
      </div>
    </Panel>
  )
}

/**
 * Whether a move is what comes next with a record, so that its form stands open: one that leads on, or says how far the work is. The form
 * of a move that takes a step back, opens again what has ended, keeps optional fields up to date or is of an entry in a register waits
 * until it is wanted.
 */
export function leadsOn(ledger: Pick<Ledger, 'is' | 'moves' | 'states'>, rec: Pick<RecDetail, 'state' | 'ended'>, m: Move): boolean {
  if (rec.ended || (ledger.is ?? 'record') !== 'record') return false
  const to = ledger.moves.find((x) => x.key === m.key)?.to || rec.state
  if (to === rec.state) return (m.needs ?? []).length > 0 || (m.fields ?? []).length === 0 || m.note === 'required' || m.files === 'required'
  const place = (key: string) => ledger.states.findIndex((s) => s.key === key)
  return place(to) > place(rec.state)
}

/** What a move cannot be taken without, and which of that is there already. */
function Needs({ fields, move }: { fields: Field[]; move: Move }) {
  const missing = move.missing ?? []
  const items = [
    ...(move.needs ?? []).map((k) => ({ key: k, text: fields.find((f) => f.key === k)?.title ?? k, met: !missing.includes(k) })),
    ...(move.note === 'required' ? [{ key: '$note', text: t('record.note'), met: false }] : []),
    ...(move.files === 'required' ? [{ key: '$files', text: t('record.files'), met: false }] : []),
  ]
  if (items.length === 0) return null
  return (
    <p className="needs sec">{t('record.needs')}{items.map((i) => (
      <span key={i.key} className={i.met ? 'met' : undefined}>{i.met && <Icon name="check" small />}{i.text}<span className="sr">{t(i.met ? 'record.need_met' : 'record.need_open')}</span></span>
    ))}</p>
  )
}

/** The form of one move: what it needs, what follows; onDone when it was taken. */
export function MoveForm({ ledger, rec, move, onDone }: { ledger: Ledger; rec: RecDetail; move: Move; onDone?: () => void }) {
  const refresh = useRefresh()
  const needs = move.needs ?? []
  const keys = new Set([...needs, ...(move.fields ?? [])])
  const fields = ledger.fields.filter((f) => keys.has(f.key))
  const to = ledger.moves.find((m) => m.key === move.key)?.to
  const next = ledger.states.find((s) => s.key === to)
  return (
    <RecordForm ledger={ledger} rec={rec} tries={{ record: rec.id, move: move.key }} fields={fields} needed={needs} note={move.note} files={move.files === 'required' ? 'required' : fields.some(holdsFiles) ? undefined : move.files}
      lead={<Needs fields={fields} move={move} />} act={move.title} said={t('record.done', { move: move.title })} draft={draftOf(rec, move)} reload={() => readRecord(ledger.name, rec.id)}
      send={async ({ values, note, files, version, key }) => {
        await makeMove(ledger.name, rec.id, move.key, { values: fields.length > 0 ? values : undefined, note: note || undefined, files: files.length > 0 ? files : undefined }, version, key)
        await refresh()
        onDone?.()
      }}>
      {(move.signs ?? []).length > 0 && <p className="muted fhelp">{t('record.signs', { who: (move.signs ?? []).join(t('common.sep')) })}</p>}
      {next && next.key !== rec.state && <p className="muted fhelp">{t('record.next', { state: next.title })}</p>}
    </RecordForm>
  )
}
