import { Link } from 'react-router'
import type { Ledger, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { listOf, recordPath } from '../../ui/links'

const KEY = 'zhiben.list.'

interface Kept {
  /** Address of the list, its filter included. */
  path: string
  ids: string[]
  total: number
}

/** Remembers the list a person is looking at, so that its records lead to one another. */
export function keepList(ledger: string, list: Kept) {
  try {
    sessionStorage.setItem(KEY + ledger, JSON.stringify(list))
  } catch {
    // the crumb then leads to the plain list
  }
}

function keptList(ledger: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY + ledger) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

export function Crumb({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const list = keptList(ledger.name)
  const at = list?.ids.indexOf(rec.id) ?? -1
  const prev = list?.ids[at - 1]
  const next = at >= 0 ? list?.ids[at + 1] : undefined
  return (
    <nav aria-label={ledger.title}>
      <Link to={at >= 0 && list ? list.path : listOf(ledger.name)}>{ledger.title}</Link>
      {rec.number && <> / {rec.number}</>}
      {at >= 0 && list && <> / {t('record.at', { n: at + 1, m: list.total })}</>}
      {at > 0 && prev && <Link className="step" to={recordPath(ledger.name, prev)}>{t('record.prev')}</Link>}
      {next && <Link className="step" to={recordPath(ledger.name, next)}>{t('record.next_one')}</Link>}
    </nav>
  )
}
