import { useMemo, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { usePackLines, usePackParts, type PackLine, type PackOrigin } from '../../api/packs'
import { t } from '../../i18n'
import { PageTitle, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { groups, levels, steps, type Group } from './groups'
import { Force, Reload } from './force'
import './packs.css'

const to = (path: string) => `/packs?path=${encodeURIComponent(path)}`

/** What the packs declare, and the chosen definition as it is in force with the origin of each value. */
export default function Packs() {
  const [params] = useSearchParams()
  const path = params.get('path') ?? ''
  const parts = usePackParts()
  const [q, setQ] = useState('')
  const shown = useMemo(() => groups(parts.data ?? [], q), [parts.data, q])
  const title = parts.data?.find((p) => path === p.path || path.startsWith(`${p.path}.`))?.title ?? ''
  return (
    <>
      <PageTitle title={t('packs.title')} note={parts.data && t('packs.n', { n: parts.data.length })}><Reload /></PageTitle>
      <Force />
      <p className="sec plead">{t('packs.lead')}</p>
      <div className={path ? 'pcols chosen' : 'pcols'}>
        <Panel title={t('packs.list')} className="ptree">
          <div className="pfind"><input className="in" type="search" aria-label={t('packs.find')} placeholder={t('packs.find')} value={q} onChange={(e) => setQ(e.target.value)} /></div>
          <Loaded query={parts} rows={12}>{() => (shown.length === 0 ? <Empty>{t('packs.none', { q })}</Empty> : shown.map((g) => <Construct key={g.construct} group={g} path={path} open={q.trim() !== ''} />))}</Loaded>
        </Panel>
        <div className="pright">{path ? <Definition key={path} path={path} title={title} /> : <Panel><Empty>{t('packs.choose')}</Empty></Panel>}</div>
      </div>
    </>
  )
}

function Construct({ group, path, open }: { group: Group; path: string; open: boolean }) {
  const mine = path.startsWith(`${group.construct}.`)
  return (
    <details className="pgroup" open={open || mine || group.construct === 'ledger'} key={String(open)}>
      <summary>{constructTitle(group.construct)} <span className="muted">{group.construct} · {group.parts.length}</span></summary>
      <ul>
        {group.parts.map((p) => (
          <li key={p.path}>
            <Link to={to(p.path)} aria-current={path === p.path || path.startsWith(`${p.path}.`) ? 'page' : undefined}>
              <span className="ell">{p.title || p.path.slice(group.construct.length + 1)}</span>
              {p.level !== 'base' && <Level level={p.level} />}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

const named = ['pack', 'param', 'options', 'role', 'ledger', 'population', 'rule', 'ladder', 'letter', 'template', 'seed', 'calendar', 'owner_group', 'matter', 'handout', 'reading', 'case'] as const

function constructTitle(construct: string): string {
  const known = named.find((n) => n === construct)
  return known ? t(`packs.construct.${known}`) : construct
}

function Definition({ path, title }: { path: string; title: string }) {
  const lines = usePackLines(path)
  const above = steps(path)
  return (
    <>
      <p className="pcrumb"><Link to="/packs">{t('packs.list')}</Link></p>
      <Panel title={title || path} note={title && <code>{path}</code>}>
        {above.length > 1 && (
          <p className="psteps">{above.map((s, i) => (i === above.length - 1 ? <b key={s.path}>{s.name}</b> : <span key={s.path}><Link to={to(s.path)}>{s.name}</Link> / </span>))}</p>
        )}
        <Loaded query={lines} rows={12}>{(all) => <Lines all={all} path={path} />}</Loaded>
      </Panel>
    </>
  )
}

/** Each line with where it comes from; lines that are not of the level of most stand out. */
function Lines({ all, path }: { all: PackLine[]; path: string }) {
  const used = levels(all)
  return (
    <>
      {used.length > 1 && <p className="plegend">{t('packs.from')}{used.map((l) => <Level key={l} level={l} />)}</p>}
      <ol className="plines">
        {all.map((l) => (
          <li key={l.path} className={`lv-${l.level}`}>
            <span className="ptext" style={{ paddingLeft: `${Math.min(l.depth, 8) * 16}px` }}>
              {l.value === '' && l.path !== path ? <Link to={to(l.path)} className="pkey">{l.key}</Link> : <span className="pkey">{l.depth === 0 ? l.path : l.key}</span>}
              {l.value !== '' && <span className="pval">{l.value}</span>}
            </span>
            <Origin of={l} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Level({ level }: { level: PackOrigin['level'] }) {
  return <span className={`plevel lv-${level}`}>{t(`packs.level.${level}`)}</span>
}

function Origin({ of }: { of: PackOrigin }) {
  return <span className="porigin" title={of.file ? `${of.pack}/${of.file}:${of.line}` : of.pack}><Level level={of.level} /><span className="muted">{of.file ? `${of.file}:${of.line}` : of.pack}</span></span>
}
