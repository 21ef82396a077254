import { Link } from 'react-router'
import { useHome } from '../../api/records'
import { useMay } from '../../api/session'
import type { Home, HomeCount, Rec } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { handedList, listOf, recordPath } from '../../ui/links'
import { Light } from '../../ui/marks'
import { PageTitle, Panel, Sheet } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { dayWithWeek } from '../../ui/time'
import { useToday } from '../../ui/today'
import { UrgeButton } from '../../ui/urge'
import { TodoPanel } from './todo'
import './home.css'

/** The start page: the next thing to do is the first thing seen. */
export default function HomePage() {
  const home = useHome()
  const may = useMay()
  const today = useToday()
  const fresh = may('plan.upload') && home.data !== undefined && (home.data.plans ?? []).length === 0 && (home.data.counts ?? []).every((c) => c.n === 0 && !c.of)
  return (
    <>
      <Sheet size="A4 landscape" />
      <PageTitle title={t('home.title')} note={dayWithWeek(today)}>
        {may('plan.upload') && <Link className="btn" to="/plans"><Icon name="plus" small />{t('home.upload')}</Link>}
      </PageTitle>
      {home.data && <Strip counts={home.data.counts ?? []} />}
      <div className="hcols">
        <TodoPanel fresh={fresh} />
        <aside className="hside">
          <Loaded query={home} rows={4}>{(h) => <Side home={h} />}</Loaded>
        </aside>
      </div>
    </>
  )
}

function Strip({ counts }: { counts: HomeCount[] }) {
  if (counts.every((c) => c.n === 0 && !c.of)) return null // the post has nothing to do with it
  return (
    <ul className="strip">
      {counts.map((c) => (
        <li key={c.key}>
          <Link to={listOf(c.link.ledger, c.link.query)} className="tipped">
            <span className="ell">{c.title}</span><b>{formatNumber(c.n)}</b>
            {c.of != null && <small>{t('home.of', { n: c.of })}</small>}
            {c.definition && <span className="tip">{t('home.definition', { text: c.definition })}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Side({ home }: { home: Home }) {
  const red = home.red ?? []
  const unsigned = home.unsigned ?? []
  const plans = home.plans ?? []
  return (
    <>
      {plans.length > 0 && (
        <Panel title={t('home.plans')}>
          <ul className="lst">
            {plans.map((p) => (
              <li key={p.id}><Link className="ell" to={`/plans/${p.id}`} title={p.title}>{p.title}</Link><span className="muted nw">{t('home.pending', { n: p.counts.pending })}</span></li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t('home.red')} aside={red.length > 0 && <Link to={handedList({ light: 'red' })}>{t('home.red_all')}</Link>}>
        {red.length === 0
          ? <Empty>{t('home.red_none')}</Empty>
          : <ul className="lst">{red.map((r) => <li key={r.id}><Light value="red" bare /><RecLink rec={r} /><span className="muted nw">{late(r)}</span></li>)}</ul>}
      </Panel>
      <Panel title={t('home.unsigned')}>
        {unsigned.length === 0
          ? <Empty>{t('home.unsigned_none')}</Empty>
          : (
            <ul className="lst">
              {unsigned.map((r) => (
                <li key={r.id}><RecLink rec={r} /><span className="muted nw">{r.unit.name}</span>{(home.may_urge ?? []).includes(r.id) && <UrgeButton rec={r} small />}</li>
              ))}
            </ul>
          )}
      </Panel>
    </>
  )
}

function RecLink({ rec }: { rec: Rec }) {
  return <Link className="ell" to={recordPath(rec.ledger, rec.id)} title={rec.title}>{rec.title}</Link>
}

function late(r: Rec): string {
  const n = Math.abs(r.days_left ?? 0)
  return n > 0 ? t('home.late_days', { n }) : t('home.late_short')
}
