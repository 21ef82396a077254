import { useState, type DragEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { useRecords } from '../../api/records'
import type { Ledger, Rec, State } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { announce } from '../../ui/live'
import { Light, RecordDeadline } from '../../ui/marks'
import { Loaded } from '../../ui/states'
import { mainPath } from '../record/stages'
import { filterParams, filterQuery, type Filter } from './filter'

/** Columns by state. Moving a card never acts by itself: it opens what the step needs. */
export function Board({ f, ledger, counts }: { f: Filter; ledger: Ledger; counts: { key: string; n: number }[] }) {
  const [moving, setMoving] = useState<Rec | null>(null)
  const navigate = useNavigate()

  function drop(to: State) {
    if (!moving || moving.state === to.key) return
    const move = ledger.moves.find((m) => m.to === to.key && (m.from ?? []).includes(moving.state))
    if (move) void navigate(`${recordPath(ledger.name, moving.id)}?move=${move.key}`)
    else announce(t('ledger.board_no_move', { from: moving.state_title, to: to.title }))
  }

  return (
    <div className="board">
      {mainPath(ledger.states, '').map((s) => (
        <BoardColumn key={s.key} f={f} ledger={ledger} state={s} n={counts.find((c) => c.key === s.key)?.n ?? 0} onDrag={setMoving} onDrop={() => drop(s)} />
      ))}
    </div>
  )
}

function BoardColumn({ f, ledger, state, n, onDrag, onDrop }: { f: Filter; ledger: Ledger; state: State; n: number; onDrag: (r: Rec | null) => void; onDrop: () => void }) {
  const { pathname } = useLocation()
  const [over, setOver] = useState(false)
  const q = useRecords(ledger.name, { ...filterQuery(f, ledger), state: state.key, sort: state.end ? '-due' : f.sort || 'due', limit: 30 })
  const items = q.data?.pages.flatMap((p) => p.items ?? []) ?? []
  return (
    <section className={over ? 'bcol over' : 'bcol'} aria-label={state.title} onDragOver={(e: DragEvent) => { e.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={() => { setOver(false); onDrop() }}>
      <h2>{state.title} <span className="muted">{formatNumber(n)}</span></h2>
      <Loaded query={{ data: q.data, error: q.error, isPending: q.isPending, refetch: q.refetch }} rows={5}>
        {() => items.length === 0
          ? <p className="muted none">{t('ledger.board_none')}</p>
          : (
            <ul>
              {items.map((r) => (
                <li key={r.id} draggable onDragStart={() => onDrag(r)} onDragEnd={() => onDrag(null)}>
                  <p><Light value={r.light} /> <span className="muted">{r.titles?.kind}</span></p>
                  <p><Link to={recordPath(r.ledger, r.id)}>{r.title}</Link></p>
                  <p className="foot"><span className="sec">{r.unit.name}</span>{(r.due || !r.ended) && <RecordDeadline rec={r} />}</p>
                </li>
              ))}
            </ul>
          )}
      </Loaded>
      {n > items.length && items.length > 0 && <p className="none"><Link to={`${pathname}?${filterParams({ ...f, view: 'list', state: state.key }).toString()}`}>{t('ledger.board_more', { n })}</Link></p>}
    </section>
  )
}
