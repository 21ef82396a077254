import { useEffect, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useTodo, type TodoBox } from '../../api/records'
import type { TodoItem } from '../../api/types'
import { language, t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Light, RecordDeadline, Status } from '../../ui/marks'
import { Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'

const BOXES: TodoBox[] = ['todo', 'done', 'started']
const GROUPS = ['overdue', 'today', 'soon', 'later', 'none'] as const

/** 待办 · 已办 · 我发起, grouped by how near the deadline is. J and K move, Enter opens. */
export function TodoPanel({ fresh }: { fresh: boolean }) {
  const [params, setParams] = useSearchParams()
  const box = BOXES.find((b) => b === params.get('box')) ?? 'todo'
  const todo = useTodo(box)
  const list = useRef<HTMLDivElement>(null)

  // The keys work from anywhere on the page, except where one types.
  useEffect(() => {
    function keys(e: KeyboardEvent) {
      const from = e.target as HTMLElement
      if (e.ctrlKey || e.metaKey || e.altKey || !['j', 'k', 'J', 'K'].includes(e.key) || from.closest('input, textarea, select, [role="dialog"]')) return
      const links = Array.from(list.current?.querySelectorAll<HTMLElement>('a.subject') ?? [])
      const at = links.findIndex((l) => l.closest('tr')?.contains(document.activeElement))
      links[Math.max(0, Math.min(links.length - 1, at + (e.key.toLowerCase() === 'j' ? 1 : -1)))]?.focus()
      e.preventDefault()
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [])

  const counts = todo.data?.counts
  return (
    <div ref={list} className="todobox">
      <Panel
        title={<span className="sr">{t('home.boxes')}</span>}
        note={(
          <span className="tabs" role="tablist" aria-label={t('home.boxes')}>
            {BOXES.map((b) => (
              <button key={b} type="button" role="tab" aria-selected={b === box} onClick={() => setParams(b === 'todo' ? {} : { box: b }, { replace: true })}>
                {t(`home.box.${b}`)} {counts && <small>{counts[b]}</small>}
              </button>
            ))}
          </span>
        )}
        aside={<span className="muted keys">{t('home.hint')} · <kbd>J</kbd> <kbd>K</kbd> {t('home.move')} <kbd>Enter</kbd> {t('common.open')}</span>}
      >
        <Loaded query={todo} rows={10}>{(d) => <TodoTable items={d.items ?? []} box={box} fresh={fresh} />}</Loaded>
      </Panel>
    </div>
  )
}

function TodoTable({ items, box, fresh }: { items: TodoItem[]; box: TodoBox; fresh: boolean }) {
  if (items.length === 0 && fresh) return <Empty action={<Link className="btn p" to="/plans">{t('home.upload')}</Link>}>{t('home.first')}</Empty>
  if (items.length === 0) return <Empty>{t(box === 'todo' ? 'home.empty' : box === 'done' ? 'home.empty_done' : 'home.empty_started')}</Empty>
  // Only what is still to be done has a distance to its deadline.
  const groups = box === 'todo' ? GROUPS.map((g) => ({ key: g, items: items.filter((i) => i.group === g) })).filter((g) => g.items.length > 0) : [{ key: null, items }]
  return (
    <table className="tbl fix todo">
      <colgroup><col style={{ width: 92 }} /><col style={{ width: 84 }} /><col /><col style={{ width: 110 }} /><col style={{ width: language() === 'en' ? 250 : 196 }} /><col style={{ width: language() === 'en' ? 132 : 100 }} /></colgroup>
      <thead>
        <tr>
          <th>{t(box === 'todo' ? 'home.light' : 'ledger.state')}</th><th>{t('home.kind')}</th><th>{t('home.what')}</th><th>{t('home.from')}</th><th>{t('home.due')}</th>
          <th className="num">{t('home.act')}</th>
        </tr>
      </thead>
      {groups.map((g) => (
        <tbody key={g.key ?? 'all'}>
          {g.key && <tr className="grp"><th colSpan={6} scope="rowgroup">{t(`home.group.${g.key}`)} · {g.items.length}</th></tr>}
          {g.items.map((i) => <Row key={`${i.record.ledger}/${i.record.id}`} item={i} live={box === 'todo'} />)}
        </tbody>
      ))}
    </table>
  )
}

function Row({ item, live }: { item: TodoItem; live: boolean }) {
  const r = item.record
  const path = recordPath(r.ledger, r.id)
  const urgent = item.group === 'overdue' || item.group === 'today'
  return (
    <tr>
      <td className="c-light">{live ? <Light value={r.light} /> : <Status ended={r.ended}>{r.state_title}</Status>}</td>
      <td className="c-kind sec ell" title={item.ledger_title}>{item.ledger_title}</td>
      <td className="c-what ell"><Link className="subject" to={path} title={r.title}>{r.title}</Link></td>
      <td className="c-from sec ell" title={item.from}>{item.from}</td>
      <td className="c-due"><RecordDeadline rec={r} /></td>
      <td className="c-act num">
        <Link className={live && urgent ? 'btn sm p' : 'btn sm'} to={item.verb && r.ledger !== 'plan' ? `${path}?move=${item.verb.key}` : path}>{item.verb?.title ?? t('home.view')}</Link>
      </td>
    </tr>
  )
}
