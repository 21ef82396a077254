import { useState, type DragEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { useRecords } from '../../api/records'
import type { Ledger, Rec, State } from '../../api/types'
import { t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { announce } from '../../ui/live'
import { Light, RecordDeadline } from '../../ui/marks'
import { Menu } from '../../ui/menu'
import { Loaded } from '../../ui/states'
import { mainPath } from '../record/stages'
import type { TabCount } from './api'
import { filterParams, filterQuery, type Filter } from './filter'
import { countText } from './tabs'

interface Move {
  of: Rec | null
  onDrag: (r: Rec | null) => void
  go: (r: Rec, move: string) => void
}

/** Columns by state. A card moves by its menu or by dragging; neither acts by itself: it opens what the step needs. */
export default function Board({ f, ledger, counts }: { f: Filter; ledger: Ledger; counts: (TabCount & { key: string })[] }) {
  const [moving, setMoving] = useState<Rec | null>(null)
  const navigate = useNavigate()
  const go = (r: Rec, move: string) => void navigate(`${recordPath(ledger.name, r.id)}?move=${move}`)

  function drop(to: State) {
    if (!moving || moving.state === to.key) return
    const move = ledger.moves.find((m) => m.to === to.key && (m.from ?? []).includes(moving.state))
    if (move) go(moving, move.key)
    else announce(t('ledger.board_no_move', { from: moving.state_title, to: to.title }))
  }

  return (
    <div className="board">
      {mainPath(ledger.states, '').map((s) => (
        <BoardColumn key={s.key} f={f} ledger={ledger} state={s} n={counts.find((c) => c.key === s.key)} move={{ of: moving, onDrag: setMoving, go }} onDrop={() => drop(s)} />
      ))}
    </div>
  )
}

function BoardColumn({ f, ledger, state, n, move, onDrop }: { f: Filter; ledger: Ledger; state: State; n: TabCount | undefined; move: Move; onDrop: () => void }) {
  const { pathname } = useLocation()
  const [over, setOver] = useState(false)
  const q = useRecords(ledger.name, { ...filterQuery(f, ledger), state: state.key, sort: state.end ? '-since' : f.sort || 'due', limit: 30 })
  const items = q.data?.pages.flatMap((p) => p.items ?? []) ?? []
  return (
    <section className={over ? 'bcol over' : 'bcol'} aria-label={state.title} onDragOver={(e: DragEvent) => { e.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={() => { setOver(false); onDrop() }}>
      <h2>{state.title} <span className="muted">{n && countText(n)}</span></h2>
      <Loaded query={{ data: q.data, error: q.error, isPending: q.isPending, refetch: q.refetch }} rows={5}>
        {() => items.length === 0
          ? <p className="muted none">{t('ledger.board_none')}</p>
          : <ul>{items.map((r) => <Card key={r.id} ledger={ledger} rec={r} move={move} />)}</ul>}
      </Loaded>
      {n && n.n > items.length && items.length > 0 && <p className="none"><Link to={`${pathname}?${filterParams({ ...f, view: 'list', state: state.key }).toString()}`}>{t('ledger.board_more', { n: countText(n) })}</Link></p>}
    </section>
  )
}

function Card({ ledger, rec: r, move }: { ledger: Ledger; rec: Rec; move: Move }) {
  const kind = ledger.fields.find((x) => x.type === 'enum' && x.list)
  const moves = ledger.moves.filter((m) => (m.from ?? []).includes(r.state) && (m.bulk || m.signed))
  return (
    <li draggable onDragStart={() => move.onDrag(r)} onDragEnd={() => move.onDrag(null)}>
      <p><Light value={r.light} /> <span className="muted">{kind && r.titles?.[kind.key]}</span></p>
      <p><Link to={recordPath(r.ledger, r.id)}>{r.title || r.number}</Link></p>
      <p className="foot"><span className="sec">{r.unit.name}</span>{(r.due || !r.ended) && ledger.timed !== false && <RecordDeadline rec={r} />}</p>
      {moves.length > 0 && <Menu className="btn sm" label={<span>{t('ledger.board_move')}<span className="sr"> {r.title}</span></span>} items={moves.map((m) => ({ key: m.key, label: m.title }))} onPick={(key) => move.go(r, key)} />}
    </li>
  )
}
