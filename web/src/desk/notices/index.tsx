import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readNotices, useNotices, type Notice } from '../../api/notices'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { recordPath } from '../../ui/links'
import { PageTitle, Panel } from '../../ui/page'
import { Empty, errorText, Loaded } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import './notices.css'

/** What the person was told of, unread first. */
export default function NoticesPage() {
  const notices = useNotices()
  const cache = useQueryClient()
  const items = notices.data?.pages.flatMap((p) => p.items ?? []) ?? []
  const unread = notices.data?.pages[0]?.unread ?? 0
  const read = (ids: number[], all = false) => {
    readNotices(ids, all).then(() => cache.invalidateQueries({ queryKey: ['notices'] })).catch((x: unknown) => announce(errorText(x)))
  }
  return (
    <>
      <PageTitle title={t('notices.title')} note={notices.data && t('notices.unread', { n: unread })}>
        {unread > 0 && <button type="button" className="btn" onClick={() => read([Math.max(...items.map((n) => n.id))], true)}>{t('notices.read_all')}</button>}
      </PageTitle>
      <Panel className="notices">
        <Loaded query={notices} rows={8}>
          {() => items.length === 0 ? <Empty>{t('notices.none')}</Empty> : <ul>{items.map((n) => <Line key={n.id} notice={n} onRead={() => read([n.id])} />)}</ul>}
        </Loaded>
        {notices.hasNextPage && <footer className="pager"><button type="button" className="btn" disabled={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>{t('notices.more')}</button></footer>}
      </Panel>
    </>
  )
}

function Line({ notice: n, onRead }: { notice: Notice; onRead: () => void }) {
  const today = useToday()
  return (
    <li className={n.read_at ? undefined : 'new'}>
      <time dateTime={n.at}>{shortMoment(n.at, today)}</time>
      <b>{n.text}</b>{!n.read_at && <span className="sr">{t('notices.new')}</span>}
      {n.title
        ? <p><Link to={recordPath(n.ledger, n.record)} onClick={() => { if (!n.read_at) onRead() }}>{n.title}</Link></p>
        : n.key === 'access' ? <p><Link to="/office/access" onClick={() => { if (!n.read_at) onRead() }}>{t('access.look')}</Link></p> : <p className="muted">{n.ledger_title}</p>}
      <p className="muted">{[n.title && n.ledger_title, n.unit.name, n.by || t('notices.system')].filter(Boolean).join(' · ')}</p>
      {n.note && <p>“{n.note}”</p>}
      {!n.read_at && <button type="button" className="btn tx sm" onClick={onRead}>{t('notices.read')}</button>}
    </li>
  )
}
