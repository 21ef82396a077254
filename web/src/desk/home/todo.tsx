import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { readNotices } from '../../api/notices'
import { useTodo, type TodoBox } from '../../api/records'
import type { TodoItem } from '../../api/types'
import { language, t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Deadline, Light, Status } from '../../ui/marks'
import { Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { Act } from './act'
import { BatchBar } from './batch'
import { left, plain } from './left'

const BOXES: TodoBox[] = ['todo', 'done', 'started', 'copies']
const GROUPS = ['overdue', 'today', 'soon', 'later', 'none'] as const
const EMPTY = { todo: 'home.empty', done: 'home.empty_done', started: 'home.empty_started', copies: 'home.empty_copies' } as const

/** 待办 · 已办 · 我发起 · 抄送 of all ledgers; what waits is grouped by how near its deadline is. J and K move, Enter opens. */
export function TodoPanel({ fresh }: { fresh: boolean }) {
  const [params, setParams] = useSearchParams()
  const box = BOXES.find((b) => b === params.get('box')) ?? 'todo'
  const todo = useTodo(box)
  const list = useRef<HTMLDivElement>(null)

  // The keys work from anywhere on the page, except where one types.
  useEffect(() => {
    function keys(e: KeyboardEvent) {
      const from = e.target as HTMLElement
      if (e.ctrlKey || e.metaKey || e.altKey || !['j', 'k', 'J', 'K'].includes(e.key) || from.closest('input:not([type=checkbox]), textarea, select, [role="dialog"], dialog')) return
      const links = Array.from(list.current?.querySelectorAll<HTMLElement>('a.subject') ?? [])
      const at = links.findIndex((l) => l.closest('tr')?.contains(document.activeElement))
      links[Math.max(0, Math.min(links.length - 1, at + (e.key.toLowerCase() === 'j' ? 1 : -1)))]?.focus()
      e.preventDefault()
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [])

  const counts = todo.data?.pages[0]?.counts
  const size: Partial<Record<TodoBox, string>> = counts ? { todo: `${counts.todo}${counts.todo_more ? '+' : ''}`, copies: counts.copies > 0 ? String(counts.copies) : '' } : {}
  return (
    <div ref={list} className="todobox">
      <Panel
        title={<span className="sr">{t('home.boxes')}</span>}
        note={(
          <span className="tabs" role="tablist" aria-label={t('home.boxes')}>
            {BOXES.map((b) => (
              <button key={b} type="button" role="tab" aria-selected={b === box} onClick={() => setParams(b === 'todo' ? {} : { box: b }, { replace: true })}>
                {t(`home.box.${b}`)} {size[b] && <small>{size[b]}</small>}
              </button>
            ))}
          </span>
        )}
        aside={<span className="muted keys">{t('home.hint')} · <kbd>J</kbd> <kbd>K</kbd> {t('home.move')} <kbd>Enter</kbd> {t('common.open')}</span>}
      >
        <Loaded query={todo} rows={10}>{(d) => <TodoTable key={box} items={d.pages.flatMap((p) => p.items ?? [])} box={box} fresh={fresh} />}</Loaded>
        {todo.hasNextPage && <footer className="pager"><button type="button" className="btn" disabled={todo.isFetchingNextPage} onClick={() => void todo.fetchNextPage()}>{t('home.more')}</button></footer>}
      </Panel>
    </div>
  )
}

function TodoTable({ items, box, fresh }: { items: TodoItem[]; box: TodoBox; fresh: boolean }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  if (items.length === 0 && fresh) return <Empty action={<Link className="btn p" to="/plans">{t('home.upload')}</Link>}>{t('home.first')}</Empty>
  if (items.length === 0) return <Empty>{t(EMPTY[box])}</Empty>
  const live = box === 'todo'
  // Only what is still to be done has a distance to its deadline.
  const groups = live ? GROUPS.map((g) => ({ key: g, items: items.filter((i) => i.group === g) })).filter((g) => g.items.length > 0) : [{ key: null, items }]
  const pick = (id: string, on: boolean) => setPicked((old) => { const next = new Set(old); if (on) next.add(id); else next.delete(id); return next })
  const picks = live && items.some(plain)
  return (
    <>
      {live && <BatchBar items={items} picked={picked} onDone={() => setPicked(new Set())} />}
      <table className={picks ? 'tbl fix todo picks' : 'tbl fix todo'}>
        <colgroup>{picks && <col style={{ width: 34 }} />}<col style={{ width: 92 }} /><col style={{ width: 96 }} /><col /><col style={{ width: 110 }} /><col style={{ width: language() === 'en' ? 250 : 196 }} /><col style={{ width: language() === 'en' ? 132 : 100 }} /></colgroup>
        <thead>
          <tr>
            {picks && <th><span className="sr">{t('home.picked', { n: picked.size })}</span></th>}
            <th>{t(live ? 'home.light' : 'home.state')}</th><th>{t('home.kind')}</th><th>{t('home.what')}</th><th>{t('home.from')}</th><th>{t(live ? 'home.due' : 'home.at')}</th>
            <th className="num">{t('home.act')}</th>
          </tr>
        </thead>
        {groups.map((g) => (
          <tbody key={g.key ?? 'all'}>
            {g.key && <tr className="grp"><th colSpan={picks ? 7 : 6} scope="rowgroup">{t(`home.group.${g.key}`)} · {g.items.length}</th></tr>}
            {g.items.map((i) => <Row key={i.notice ?? i.id} item={i} live={live} picks={picks} picked={picked.has(i.id)} onPick={(on) => pick(i.id, on)} />)}
          </tbody>
        ))}
      </table>
    </>
  )
}

function Row({ item, live, picks, picked, onPick }: { item: TodoItem; live: boolean; picks: boolean; picked: boolean; onPick: (on: boolean) => void }) {
  const today = useToday()
  const cache = useQueryClient()
  const [now] = useState(() => Date.now())
  const r = item.record
  const read = () => {
    if (item.notice !== null) readNotices([item.notice]).then(() => cache.invalidateQueries({ queryKey: ['todo'] })).catch(() => undefined)
  }
  const soon = live ? left(item.ends_at, now) : null
  return (
    <tr className={item.notice !== null ? 'new' : undefined}>
      {picks && <td className="c-pick">{plain(item) && <input type="checkbox" aria-label={t('home.pick', { what: item.what })} checked={picked} onChange={(e) => onPick(e.target.checked)} />}</td>}
      <td className="c-light">{live ? r && <Light value={r.light} /> : r && <Status ended={r.ended}>{r.state_title}</Status>}</td>
      <td className="c-kind sec ell" title={item.ledger_title}>{item.ledger_title}</td>
      <td className="c-what ell">
        <Link className="subject" to={r ? recordPath(r.ledger, r.id) : '/office/approvals'} title={item.what} onClick={read}>{item.what}</Link>
        {item.by && <span className="muted"> {t('home.copied', { by: item.by })}{item.note && ` “${item.note}”`}</span>}
      </td>
      <td className="c-from sec ell" title={item.from}>{item.from}</td>
      <td className="c-due">{!live ? item.at && <time dateTime={item.at}>{shortMoment(item.at, today)}</time>
        : soon ? <span className="due today"><time dateTime={item.ends_at ?? undefined}>{shortMoment(item.ends_at ?? '', today)}</time><small>{soon}</small></span>
          : <Deadline due={item.due} daysLeft={item.days_left} />}</td>
      <td className="c-act num"><Act item={item} live={live} /></td>
    </tr>
  )
}
