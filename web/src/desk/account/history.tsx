import { t, type Key } from '../../i18n'
import { Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import { useSignIns, type SignIn } from './api'

/** Kinds that an owner should look at twice. */
const grave = ['log_in_failed', 'locked', 'refused']

/** What happened to the account, the latest first. */
export default function History() {
  const q = useSignIns()
  const items = q.data?.pages.flat()
  return (
    <Panel title={t('account.history')}>
      <Loaded query={{ ...q, data: items }} rows={4}>
        {(all) => all.length === 0 ? <Empty>{t('account.history_none')}</Empty> : (
          <>
            <ul className="alist">{all.map((e) => <Line key={e.id} e={e} />)}</ul>
            {q.hasNextPage && <div className="amore"><button type="button" className="btn sm" disabled={q.isFetchingNextPage} onClick={() => void q.fetchNextPage()}>{t('account.earlier')}</button></div>}
          </>
        )}
      </Loaded>
    </Panel>
  )
}

function Line({ e }: { e: SignIn }) {
  const from = [e.device, e.address].filter(Boolean).join(' · ')
  return (
    <li>
      <div>
        <span className={grave.includes(e.kind) ? 'bad' : 'b'}>{t(`account.kind.${e.kind}` as Key)}{e.n > 1 && ` ${t('account.times', { n: e.n })}`}</span>
        {from && <p className="sec">{from}</p>}
        {e.by && <p className="sec">{t('account.by', { who: e.by })}</p>}
      </div>
      <time className="sec nw" dateTime={e.at}>{moment(e.at)}</time>
    </li>
  )
}
