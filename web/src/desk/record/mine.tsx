import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { makeMove, readRecord, useRefresh } from '../../api/records'
import { useMe } from '../../api/session'
import type { Ledger, Move, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Panel } from '../../ui/page'
import { UrgeButton } from '../../ui/urge'
import { ExtensionButton } from './extend'
import { RecordForm } from './form'

/** What this post may do here, what each step needs and what follows from it. */
export function Mine({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const me = useMe()
  const [params] = useSearchParams()
  const moves = rec.moves ?? []
  const [chosen, setChosen] = useState(params.get('move'))
  const move = moves.find((m) => m.key === chosen) ?? moves[0]
  const urges = (rec.verbs ?? []).includes('urge')
  return (
    <Panel title={t('record.mine')} aside={me.post && <span className="muted">{me.post.unit.name} · {me.post.role_title}</span>} className="mine">
      {move
        ? (
          <div className="move">
            {moves.length > 1 && (
              <div className="choices" role="group" aria-label={t('record.mine')}>
                {moves.map((m) => <button key={m.key} type="button" className={m === move ? 'chip on' : 'chip'} aria-pressed={m === move} onClick={() => setChosen(m.key)}>{m.title}</button>)}
              </div>
            )}
            <MoveForm key={move.key} ledger={ledger} rec={rec} move={move} />
          </div>
        )
        : <p className="move sec">{t(rec.ended ? 'record.none_ended' : 'record.none')}</p>}
      {(urges || ledger.name === 'task') && (
        <div className="also">
          {urges && <UrgeButton rec={rec} />}
          <ExtensionButton rec={rec} />
        </div>
      )}
    </Panel>
  )
}

function MoveForm({ ledger, rec, move }: { ledger: Ledger; rec: RecDetail; move: Move }) {
  const refresh = useRefresh()
  const needs = move.needs ?? []
  const keys = new Set([...needs, ...(move.fields ?? [])])
  const fields = ledger.fields.filter((f) => keys.has(f.key))
  const to = ledger.moves.find((m) => m.key === move.key)?.to
  const next = ledger.states.find((s) => s.key === to)
  return (
    <RecordForm rec={rec} fields={fields} needed={needs} note={move.note} files={move.files === 'required' ? 'required' : fields.some((f) => f.type === 'files') ? undefined : move.files}
      act={move.title} said={t('record.done', { move: move.title })} draft={`${ledger.name}.${rec.id}.${move.key}`} reload={() => readRecord(ledger.name, rec.id)}
      send={async ({ values, note, files, version, key }) => {
        await makeMove(ledger.name, rec.id, move.key, { values: fields.length > 0 ? values : undefined, note: note || undefined, files: files.length > 0 ? files : undefined }, version, key)
        await refresh()
      }}>
      {next && next.key !== rec.state && <p className="muted fhelp">{t('record.next', { state: next.title })}</p>}
    </RecordForm>
  )
}
