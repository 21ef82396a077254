import { Fragment, useEffect, useRef, useState } from 'react'
import { t } from '../../i18n'
import type { NotTaken } from './types'

export interface NotTakenProps {
  list: readonly NotTaken[]
  current: string | null
  readOnly: boolean
  onSelect: (id: string) => void
  onTake: (s: NotTaken) => void
  onSkip: (s: NotTaken, dismissed: boolean) => void
}

/** A sentence with its number in the text; those passed over keep their number. */
interface Numbered {
  s: NotTaken
  n: number
}

const MANY = 8
const FEW = 3

/** The sentences by reason, rare reasons first; a few sentences in all stay in the order of the text. */
export function byReason(list: readonly Numbered[]): { reason: string; rows: Numbered[]; folds: boolean }[] {
  if (list.length <= MANY) return [{ reason: '', rows: [...list], folds: false }]
  const groups = new Map<string, Numbered[]>()
  for (const x of list) groups.set(x.s.reason, [...(groups.get(x.s.reason) ?? []), x])
  return [...groups].map(([reason, rows]) => ({ reason, rows, folds: rows.length > FEW })).sort((a, b) => a.rows.length - b.rows.length)
}

/** Many sentences of one reason fold into one line with their number. */
function Rows(p: NotTakenProps & { only: (s: NotTaken) => boolean }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const list = p.list.map((s, i) => ({ s, n: i + 1 })).filter((x) => p.only(x.s))
  function toggle(reason: string) {
    const next = new Set(opened)
    if (!next.delete(reason)) next.add(reason)
    setOpened(next)
  }
  return byReason(list).map((g) => {
    const open = !g.folds || opened.has(g.reason) || g.rows.some((x) => x.s.id === p.current)
    return (
      <Fragment key={g.reason}>
        {g.folds && (
          <tr className="fold">
            <td colSpan={p.readOnly ? 3 : 4}><button type="button" className="link" aria-expanded={open} onClick={() => toggle(g.reason)}>{open ? '▾' : '▸'} {g.reason} <b>{t('plans.not_taken_n', { n: g.rows.length })}</b></button></td>
          </tr>
        )}
        {open && g.rows.map((x) => <Row key={x.s.id} {...p} s={x.s} n={x.n} />)}
      </Fragment>
    )
  })
}

function Row({ s, n, ...p }: NotTakenProps & { s: NotTaken; n: number }) {
  return (
    <tr className={s.id === p.current ? 'on' : undefined} data-nid={s.id}>
      <td className="sec nw">{t('plans.not_taken_label', { n })}</td>
      <td className="words">
        <button type="button" className="link ell" aria-current={s.id === p.current || undefined} title={s.quote} onClick={() => p.onSelect(s.id)}>{s.quote}</button>
      </td>
      <td className="sec why" title={s.reason}>{s.reason}</td>
      {!p.readOnly && (
        <td className="acts">
          {s.dismissed
            ? <button type="button" className="link" onClick={() => p.onSkip(s, false)}>{t('plans.unskip')}</button>
            : <>
                <button type="button" className="link" onClick={() => p.onTake(s)}>{t('plans.take')}</button>
                <button type="button" className="link sec" onClick={() => p.onSkip(s, true)}>{t('plans.skip')}</button>
              </>}
        </td>
      )}
    </tr>
  )
}

function Columns({ readOnly }: { readOnly: boolean }) {
  return <colgroup><col className="no" /><col /><col className="why" />{!readOnly && <col className="acts" />}</colgroup>
}

/** Always in sight under the commitments: what holds a date, number or frequency and yet became nothing. */
export function NotTakenPanel(p: NotTakenProps & { near: number; onAll: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  const open = p.list.filter((s) => !s.dismissed)
  const next = (open.find((s) => s.id === p.current) ?? open.find((s) => s.start >= p.near) ?? open[open.length - 1])?.id
  useEffect(() => {
    const row = next && box.current?.querySelector<HTMLElement>(`[data-nid="${CSS.escape(next)}"]`)
    if (box.current && row) box.current.scrollTop = row.offsetTop
  }, [next])
  return (
    <section className="not" aria-label={t('plans.not_taken')}>
      <h2>
        <span className="ell">{t('plans.not_taken_head')}</span>
        <button type="button" className="link nw" onClick={p.onAll}>{t('plans.not_taken_all', { n: open.length })}</button>
      </h2>
      {open.length > 0 && (
        <div className="rows" ref={box}>
          <table aria-label={t('plans.not_taken')}><Columns readOnly={p.readOnly} /><tbody><Rows {...p} only={(s) => !s.dismissed} /></tbody></table>
        </div>
      )}
    </section>
  )
}

/** The whole list, those passed over last. */
export function NotTakenTab(p: NotTakenProps) {
  const skipped = p.list.filter((s) => s.dismissed).length
  return (
    <div className="cards all">
      <p className="muted hint">{t('plans.not_taken_head')}</p>
      {p.list.length === 0 && <p className="sec">{t('plans.not_taken_none')}</p>}
      <table className="nt" aria-label={t('plans.not_taken')}><Columns readOnly={p.readOnly} /><tbody><Rows {...p} only={(s) => !s.dismissed} /></tbody></table>
      {skipped > 0 && (
        <>
          <h3>{t('plans.skipped')} {skipped}</h3>
          <table className="nt" aria-label={t('plans.skipped')}><Columns readOnly={p.readOnly} /><tbody><Rows {...p} only={(s) => s.dismissed} /></tbody></table>
        </>
      )}
    </div>
  )
}
