import { Link, useNavigate } from 'react-router'
import { queryString } from '../../api/client'
import { useLedgers, useLinked } from '../../api/records'
import type { Field, Ledger, LinkedGroup, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { showValue } from '../../ui/form/value'
import { Icon } from '../../ui/icon'
import { listOf, recordPath } from '../../ui/links'
import { Light, RecordDeadline, Status } from '../../ui/marks'
import { Menu } from '../../ui/menu'
import { Panel } from '../../ui/page'
import { following } from './kin'

/** What this record refers to, what refers to it, and what may be begun from it. */
export function Relations({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const all = useLedgers().data ?? []
  const groups = useLinked(ledger.name, rec.id).data ?? []
  const to = ledger.fields.filter((f) => f.type === 'ref' && typeof rec.values[f.key] === 'string')
  const begins = rec.voided ? [] : following(all, ledger)
  if (groups.length + to.length + begins.length === 0) return null
  const n = groups.reduce((sum, g) => sum + g.total, to.length)
  return (
    <Panel title={t('record.linked')} note={n > 0 ? t('record.log_n', { n }) : undefined} className="relations" fold={n > 6 ? 'shut' : 'open'} aside={begins.length > 0 && <Begins all={begins} rec={rec} />}>
      {n === 0 && <p className="move sec">{t('record.linked_none')}</p>}
      {to.length > 0 && (
        <dl className="kv to">
          {to.map((f) => <div key={f.key} className="w"><dt>{f.title}</dt><dd><Target field={f} rec={rec} groups={groups} /></dd></div>)}
        </dl>
      )}
      {groups.map((g) => <Group key={`${g.ledger}.${g.field}.${g.cause}`} group={g} rec={rec} ledger={ledger} />)}
    </Panel>
  )
}

/** The record a field names; of a field that may name any, its ledger is known only where an effect linked the two. */
function Target({ field: f, rec, groups }: { field: Field; rec: RecDetail; groups: LinkedGroup[] }) {
  const id = String(rec.values[f.key])
  const ledger = f.to && f.to !== 'any' && !f.to.includes(' ') ? f.to : groups.find((g) => (g.items ?? []).some((r) => r.id === id))?.ledger
  const text = showValue(f, id, rec.titles?.[f.key])
  return ledger && !rec.unseen?.includes(id) ? <Link to={recordPath(ledger, id)}>{text}</Link> : <>{text === id ? t('common.unknown') : text}</>
}

/** Where the whole of a group is listed. */
function wholeList(g: LinkedGroup, rec: RecDetail, ledger: Ledger): string | null {
  if (g.field) return listOf(g.ledger) + queryString({ state: 'all', where: `${g.field}:${rec.id}` })
  if (!g.about) return null
  const of = ledger.is === 'person' || ledger.is === 'asset'
  return listOf(g.ledger) + queryString(of ? { state: 'all', where: `${ledger.is ?? ''}:${rec.id}` } : { state: 'all', unit: rec.unit.id })
}

function Group({ group: g, rec, ledger }: { group: LinkedGroup; rec: RecDetail; ledger: Ledger }) {
  const items = g.items ?? []
  const list = wholeList(g, rec, ledger)
  const how = g.field ? g.label : g.about ? '' : t(g.cause ? 'record.linked_cause' : 'record.linked_made')
  const title = how ? t('record.linked_by', { ledger: g.title, how }) : g.title
  return (
    <section className="lgroup" aria-label={title}>
      <h3>{title} <span className="muted">{g.total_exact ? t('record.log_n', { n: g.total }) : t('record.log_more', { n: g.total })}</span>
        {list && <Link className="all" to={list} aria-label={t('record.linked_all_of', { title })}>{t('record.linked_all')}</Link>}</h3>
      <table className="tbl linked">
        <thead><tr><th scope="col">{t('record.linked_what')}</th><th scope="col">{t('record.linked_unit')}</th><th scope="col">{t('record.linked_state')}</th><th scope="col">{t('record.due')}</th></tr></thead>
        <tbody>
          {items.map((r) => (
            <tr key={r.id}>
              <td className="what"><Link to={recordPath(r.ledger, r.id)}>{r.title || r.number || t('common.unknown')}</Link></td>
              <td className="nw">{r.unit.name}</td>
              <td className="nw">{r.state_title && <Status ended={r.ended}>{r.state_title}</Status>}</td>
              <td className="nw">{r.due ? <><Light value={r.light} /> <RecordDeadline rec={r} /></> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Begins({ all, rec }: { all: Ledger[]; rec: RecDetail }) {
  const navigate = useNavigate()
  const path = (l: Ledger) => `/ledgers/${l.name}/new${queryString({ from: rec.id })}`
  const only = all.length === 1 ? all[0] : undefined
  if (only) return <Link className="go begin" to={path(only)}><Icon name="plus" small />{t('form.new', { ledger: only.title })}</Link>
  return <Menu end className="btn sm begin" label={<><Icon name="plus" small />{t('record.linked_begin')}</>} items={all.map((l) => ({ key: l.name, label: l.title }))}
    onPick={(key) => { const l = all.find((x) => x.name === key); if (l) void navigate(path(l)) }} />
}
