import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { get } from '../../api/client'
import type { Ledger, Page, Rec, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { listOf, recordPath } from '../../ui/links'
import { announce } from '../../ui/live'
import { errorText } from '../../ui/states'
import { keepList, keptList, type Kept } from './kept'

/** The list one came from, one's place in it, and the records beside. */
export function Crumb({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const list = keptList(ledger.name)
  const at = list?.ids.indexOf(rec.id) ?? -1
  const from = at >= 0 ? list : null
  const prev = from?.ids[at - 1]
  const next = from?.ids[at + 1]
  return (
    <nav aria-label={ledger.title}>
      <Link to={from ? from.path : listOf(ledger.name)}>{ledger.title}</Link>
      {rec.number && <> / {rec.number}</>}
      {from && <> / {t('record.at', { n: at + 1, m: from.total })}</>}
      {prev && <Link className="step" rel="prev" to={recordPath(ledger.name, prev)}>{t('record.prev')}</Link>}
      {next && <Link className="step" rel="next" to={recordPath(ledger.name, next)}>{t('record.next_one')}</Link>}
      {from && !next && from.next && <Onward ledger={ledger.name} list={from} />}
    </nav>
  )
}

/** From the last record of what the list had read to the first of its next page. */
function Onward({ ledger, list }: { ledger: string; list: Kept }) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  async function go() {
    setBusy(true)
    try {
      const page = await get<Page<Rec>>(`/records/${ledger}`, { ...list.query, after: list.next ?? undefined })
      const more = (page.items ?? []).map((r) => r.id).filter((id) => !list.ids.includes(id))
      keepList(ledger, { ...list, ids: [...list.ids, ...more], next: page.next })
      if (more[0]) await navigate(recordPath(ledger, more[0]))
    } catch (e) {
      announce(errorText(e))
    } finally {
      setBusy(false)
    }
  }
  return <button type="button" className="link step" disabled={busy} onClick={() => void go()}>{t('record.next_one')}</button>
}
