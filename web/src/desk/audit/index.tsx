import { useId } from 'react'
import { Link, useSearchParams } from 'react-router'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { PageTitle, Panel, Sheet } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import { exportOf, FILTERS, useActs, type Act } from './api'
import { Narrow } from './narrow'
import './audit.css'

/** Who logged in, saw protected data, exported, changed rights, rules and keys, in plain words, the latest first. */
export default function Audit() {
  const [params, setParams] = useSearchParams()
  const filter = Object.fromEntries(FILTERS.map((f) => [f, params.get(f) ?? '']).filter(([, v]) => v !== ''))
  const q = useActs(filter)
  const first = q.data?.pages[0]
  const acts = q.data?.pages.flatMap((p) => p.items ?? [])
  const last = q.data?.pages[q.data.pages.length - 1] // at() is later than the browsers that are asked for
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(params)
    if (value) next.set(key, value)
    else next.delete(key)
    setParams(next, { replace: true })
  }
  return (
    <>
      <Sheet size="A4 landscape" />
      <PageTitle title={t('audit.title')} note={first && t('audit.kept', { n: first.least })}>
        <Link className="btn" to="/checkpoints">{t('checkpoints.title')}</Link>
        <a className="btn" href={exportOf(filter)}><Icon name="download" small />{t('audit.export')}</a>
      </PageTitle>
      <Panel>
        <Kinds kinds={first?.kinds ?? []} value={params.get('kind') ?? ''} onPick={(v) => set('kind', v)} />
        <Narrow filter={filter} set={set} />
        <Loaded query={{ ...q, data: acts }} rows={10}>
          {(all) => (
            <>
              {all.length === 0 ? <Empty action={<button type="button" className="btn" onClick={() => setParams({}, { replace: true })}>{t('common.clear_filter')}</button>}>{t('audit.none')}</Empty>
                : <ul className="aulist">{all.map((a) => <Line key={a.id} act={a} onPerson={() => set('person', a.person ?? '')} onAddress={() => set('address', a.address)} />)}</ul>}
              {q.hasNextPage && (
                <div className="aumore">
                  <button type="button" className="btn" disabled={q.isFetchingNextPage} onClick={() => void q.fetchNextPage()}>{t('audit.earlier')}</button>
                  {last?.back && <span className="muted">{t('audit.back', { at: moment(last.back) })}</span>}
                </div>
              )}
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function Kinds({ kinds, value, onPick }: { kinds: { key: string; title: string }[]; value: string; onPick: (v: string) => void }) {
  const id = useId()
  return (
    <div className="aukinds" role="group" aria-labelledby={id}>
      <span className="sr" id={id}>{t('audit.kind')}</span>
      {[{ key: '', title: t('audit.all') }, ...kinds].map((k) => (
        <button key={k.key} type="button" className={k.key === value ? 'chip on' : 'chip'} aria-pressed={k.key === value} onClick={() => onPick(k.key)}>{k.title}</button>
      ))}
    </div>
  )
}

function Line({ act: a, onPerson, onAddress }: { act: Act; onPerson: () => void; onAddress: () => void }) {
  return (
    <li className={a.kind === 'failure' ? 'fail' : undefined}>
      <time className="nw" dateTime={a.at}>{moment(a.at)}</time>
      <div>
        <p className="autext">{a.text}</p>
        {a.reason && <p className="sec">{t('audit.reason', { reason: a.reason })}</p>}
        <p className="sec auby">
          {a.person ? <button type="button" className="link" aria-label={t('audit.only_person', { name: a.by.name })} onClick={onPerson}>{a.by.name}</button> : t('audit.system')}
          {(a.by.post || a.unit) && <span>{a.by.post || a.unit}</span>}
          {a.address && <button type="button" className="link" aria-label={t('audit.only_address', { address: a.address })} onClick={onAddress}>{a.address}</button>}
        </p>
      </div>
      <span className="aukind sec nw">{a.title}</span>
    </li>
  )
}
