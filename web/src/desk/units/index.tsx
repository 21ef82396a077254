import { useEffect, useMemo, useState } from 'react'
import { Link, NavLink, useParams } from 'react-router'
import { useUnits } from '../../api/records'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { PageTitle, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { AdministratorsPanel } from './administrators'
import { prune, treeOf, type Node } from './tree'
import { UnitPanel } from './unit'
import './units.css'

/** The organisation tree, and the chosen unit with its people. */
export default function Units() {
  const { id } = useParams()
  const units = useUnits()
  const may = useMay()
  const [q, setQ] = useState('')
  const tree = useMemo(() => treeOf(units.data ?? []), [units.data])
  const shown = prune(tree, q)
  const known = units.data !== undefined
  useEffect(() => { if (id && known) document.querySelector('.utree [aria-current]')?.scrollIntoView({ block: 'nearest' }) }, [id, known])
  return (
    <>
      <PageTitle title={t('units.title')} note={units.data && t('units.n', { n: units.data.length })}>
        {may('access.give') && <Link className="btn" to="/office/access">{t('access.title')}</Link>}
        {may('account.edit') && <Link className="btn" to="/accounts/import">{t('accounts.title')}</Link>}
      </PageTitle>
      {(may('account.edit') || may('post.edit')) && <AdministratorsPanel />}
      <div className={id ? 'ucols chosen' : 'ucols'}>
        <Panel title={t('units.tree')} className="utree">
          <div className="ufind"><input className="in" type="search" aria-label={t('units.find')} placeholder={t('units.find')} value={q} onChange={(e) => setQ(e.target.value)} /></div>
          <Loaded query={units} rows={12}>{() => (shown.length === 0 ? <Empty>{t('units.none', { q })}</Empty> : <Tree nodes={shown} label={t('units.tree')} />)}</Loaded>
        </Panel>
        <div className="uright">{id ? <UnitPanel key={id} id={id} units={units.data ?? []} /> : <Panel><Empty>{t('units.choose')}</Empty></Panel>}</div>
      </div>
    </>
  )
}

function Tree({ nodes, label }: { nodes: Node[]; label?: string }) {
  return (
    <ul aria-label={label}>
      {nodes.map((n) => (
        <li key={n.unit.id}>
          <NavLink to={`/units/${n.unit.id}`} title={n.unit.name}><span className="ell">{n.unit.name}</span><span className="muted nw">{n.unit.kind_title}</span></NavLink>
          {n.children.length > 0 && <Tree nodes={n.children} />}
        </li>
      ))}
    </ul>
  )
}
