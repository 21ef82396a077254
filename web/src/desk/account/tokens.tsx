import { useState } from 'react'
import { useLedgers } from '../../api/records'
import { t } from '../../i18n'
import { Status } from '../../ui/marks'
import { Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import { useTokens, type Token } from './api'
import NewToken from './newtoken'
import Revoke from './revoke'

/** The API tokens of the person: what each may do, until when, when it was used. */
export default function Tokens() {
  const q = useTokens()
  const [making, setMaking] = useState(false)
  const [ending, setEnding] = useState<Token | null>(null)
  return (
    <Panel title={t('account.tokens')} aside={<button type="button" className="btn sm" onClick={() => setMaking(true)}>{t('account.token_new')}</button>}>
      <Loaded query={q} rows={2}>
        {(items) => items.length === 0 ? <Empty>{t('account.tokens_none')}</Empty> : (
          <ul className="alist">{items.map((k) => <Line key={k.id} token={k} now={q.dataUpdatedAt} onEnd={() => setEnding(k)} />)}</ul>
        )}
      </Loaded>
      {making && <NewToken onClose={() => setMaking(false)} />}
      {ending && <Revoke token={ending} onClose={() => setEnding(null)} />}
    </Panel>
  )
}

function Line({ token, now, onEnd }: { token: Token; now: number; onEnd: () => void }) {
  const ledgers = useLedgers().data ?? []
  const names = (list: string[] | null) => (list ?? []).map((n) => n === '*' ? t('account.everything') : ledgers.find((l) => l.name === n)?.title ?? n).join(t('common.sep'))
  const over = token.revoked ? 'account.token_revoked' : Date.parse(token.expires) <= now ? 'account.token_over' : ''
  return (
    <li>
      <div>
        <b>{token.name}</b> {over && <Status ended>{t(over)}</Status>}
        {(token.read ?? []).length > 0 && <p className="sec">{t('account.reads', { what: names(token.read) })}</p>}
        {(token.write ?? []).length > 0 && <p className="sec">{t('account.writes', { what: names(token.write) })}</p>}
        <p className="sec">{t('account.token_until', { at: moment(token.expires) })}{' · '}{token.used ? t('account.token_used', { at: moment(token.used), from: token.address }) : t('account.token_unused')}</p>
      </div>
      {!over && <button type="button" className="btn sm" aria-label={t('account.revoke_named', { what: token.name })} onClick={onEnd}>{t('account.revoke')}</button>}
    </li>
  )
}
