import { useMemo, useState } from 'react'
import type { Rec } from '../../api/types'
import { t, useLanguage } from '../../i18n'
import type { useActs } from './acts'
import { ClosedCard, OpenCard } from './card'
import type { OthersWork } from './changes'
import { CardList, FilterBar, Lines, NoneHere, Tabs, type Tab } from './commitments_pane'
import { CompareTab } from './compare'
import type { Place } from './desk_state'
import { BulkConfirm, BulkPast } from './dialogs'
import { filterText } from './display'
import { everything } from './filter'
import { useKept } from './kept'
import type { Moves } from './moves'
import { NewForm } from './new_form'
import { NotTakenPanel, NotTakenTab } from './not_taken'
import { OwnersTab } from './owners'
import { blockAt } from './segments'
import type { CodePoints } from './text'
import type { Commitment, Measure, Plan, Review, Span } from './types'
import type { Fresh } from './workbench'

export interface RightColumnProps {
  plan: Plan
  points: CodePoints
  review: Review
  measures: Measure[]
  place: Place
  moves: Moves
  desk: ReturnType<typeof useActs>
  readOnly: boolean
  others: readonly OthersWork[]
  onSeen: () => void
  fresh: Fresh | null
  setFresh: (f: Fresh | null) => void
  tasks: Rec[] | undefined
  onGo: (at: number, id: string | null) => void
  onShowText: () => void
  /** Which pane a narrow page shows; a change lets the panes scroll to the current one again. */
  shown: 'doc' | 'list'
}

/** Tabs, filter, the list with its current card, and the sentences not taken. */
export function RightColumn(p: RightColumnProps) {
  const { review, place, moves, desk } = p
  const decided = review.items.filter((c) => c.status !== 'pending').length
  const open = review.not_taken.filter((s) => !s.dismissed)
  const counts: [Tab, number | null][] = [['commitments', review.items.length], ['not_taken', open.length], ['owners', p.measures.length]]
  if (p.plan.revises) counts.push(['compare', null])
  const notTaken = {
    list: review.not_taken,
    current: moves.notTaken,
    readOnly: p.readOnly,
    onSelect: (id: string) => { moves.select(id); p.onShowText() },
    onTake: (s: Review['not_taken'][number]) => { place.setTab('commitments'); p.setFresh({ span: s, notTaken: s }) },
    onSkip: (s: { id: string }, dismissed: boolean) => desk.acts.dismiss(s.id, dismissed),
  }
  const near = review.items.find((c) => c.id === moves.current)?.start ?? 0
  return (
    <section className="rt" aria-label={t('plans.commitments')}>
      <Tabs tab={place.tab} counts={counts} onTab={place.setTab}>
        <span className="sec nw prog">{t('plans.progress_all', { n: decided, m: review.items.length })}</span>
        <span className="bar" aria-hidden="true"><i style={{ width: `${review.items.length ? (100 * decided) / review.items.length : 0}%` }} /></span>
      </Tabs>
      <Lines notice={desk.notice} others={p.others} onLook={moves.select} onCloseNotice={desk.clear} onSeen={p.onSeen} />
      <div id="wb-panel" role="tabpanel" aria-labelledby={`tab-${place.tab}`} className="panel1">
        {place.tab === 'commitments' && <Commitments {...p} near={near} />}
        {place.tab === 'not_taken' && <NotTakenTab {...notTaken} />}
        {place.tab === 'owners' && <OwnersTab planId={p.plan.id} measures={p.measures} items={review.items} readOnly={p.readOnly} issued={p.plan.state === 'issued'} acts={desk.acts} onGo={p.onGo} />}
        {place.tab === 'compare' && <CompareTab planId={p.plan.id} items={review.items} onSelect={moves.select} />}
      </div>
      {place.tab !== 'not_taken' && review.not_taken.length > 0 && <NotTakenPanel {...notTaken} near={near} onAll={() => place.setTab('not_taken')} />}
    </section>
  )
}

function Commitments(p: RightColumnProps & { near: number }) {
  const { review, place, moves, desk, points } = p
  const lang = useLanguage()
  const [bulk, setBulk] = useState<'confirm' | 'past' | null>(null)
  const [drafts, keepDraft] = useKept(p.plan.id)
  const tasks = useMemo(() => new Map((p.tasks ?? []).map((r) => [r.id, r])), [p.tasks])
  const taskOf = (c: Commitment) => (c.task === null ? null : (tasks.get(c.task) ?? null))
  const current = review.items.find((c) => c.id === moves.current)
  const within = useMemo(() => around(p.plan, current), [p.plan, current])
  const pending = moves.visible.filter((c) => c.status === 'pending')
  const unset = moves.visible.filter((c) => c.is_past && c.past === null && (c.status === 'pending' || c.status === 'confirmed'))
  const words = filterText(place.filter)

  return (
    <>
      <FilterBar items={review.items} filter={place.filter} onFilter={moves.filter}>
        {!p.readOnly && (
          <span className="bulk">
            {pending.length > 0 && <button type="button" className="link" onClick={() => setBulk('confirm')}>{t('plans.bulk_confirm', { n: pending.length })}</button>}
            {unset.length > 0 && <button type="button" className="link" onClick={() => setBulk('past')}>{t('plans.bulk_past', { n: unset.length })}</button>}
            <button type="button" className="link" onClick={() => moves.act('new')}>{t('plans.act.new')} <kbd>N</kbd></button>
          </span>
        )}
      </FilterBar>
      {p.fresh && (
        <NewForm planId={p.plan.id} key={`${p.fresh.span?.start}-${p.fresh.span?.end}`} span={p.fresh.span} notTaken={p.fresh.notTaken} near={p.near} points={points} blocks={p.plan.blocks} items={review.items} acts={desk.acts}
          onDone={(id) => { p.setFresh(null); if (id) place.select(id) }} />
      )}
      {!p.fresh && <CardList current={moves.current} opened={`${place.mode}${p.shown}`} onSelect={moves.select}>
        {moves.visible.length === 0 && <NoneHere filter={place.filter} onClear={() => moves.filter(everything)} />}
        {moves.visible.map((c) =>
          c.id === moves.current ? (
            <OpenCard key={c.id} c={c} lang={lang} task={taskOf(c)} points={points} within={within} items={review.items} mode={place.mode} readOnly={p.readOnly} planId={p.plan.id}
              acts={desk.acts} kept={drafts.get(c.id) ?? null} setMode={place.setMode} keepDraft={(d) => keepDraft(c.id, d)} onAct={moves.act} onReason={moves.reason} onSplit={moves.split} onPast={moves.past} />
          ) : (
            <ClosedCard key={c.id} c={c} lang={lang} task={taskOf(c)} />
          ),
        )}
      </CardList>}
      {bulk === 'confirm' && <BulkConfirm list={pending} filter={words} acts={desk.acts} onClose={() => setBulk(null)} />}
      {bulk === 'past' && <BulkPast list={unset} filter={words} acts={desk.acts} onClose={() => setBulk(null)} />}
    </>
  )
}

// The paragraph a commitment stands in bounds the sentence shown around it.
function around(plan: Plan, c: Span | undefined): Span {
  if (!c) return { start: 0, end: 0 }
  const block = plan.blocks[blockAt(plan.blocks, c.start)]
  return block ? { start: Math.min(block.start, c.start), end: Math.max(block.end, c.end) } : c
}
