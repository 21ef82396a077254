import { Link } from 'react-router'
import { useCounts, useLedgers } from '../../api/records'
import { useMay } from '../../api/session'
import type { Ledger } from '../../api/types'
import { formatNumber } from '../../i18n'
import { listOf } from '../../ui/links'
import { openStates } from './filter'

/** A ledger and those whose records belong to its records, each with the number of open ones; only what the post may read. */
export function Kin({ of, at, title }: { of: string; at: string; title: (l: Ledger) => string }) {
  const may = useMay()
  const all = useLedgers().data ?? []
  const kin = all.filter((l) => l.name === of || l.fields.some((f) => f.to === of))
  if (!kin.some((l) => l.name === at)) return null
  const shown = kin.filter((l) => may(`${l.name}.read`)).sort((a, b) => Number(b.name === of) - Number(a.name === of))
  return <>{shown.filter((l) => l.name !== at).map((l) => <KinLink key={l.name} ledger={l} title={title(l)} />)}</>
}

function KinLink({ ledger, title }: { ledger: Ledger; title: string }) {
  const open = useCounts(ledger.name, 'state', { state: openStates(ledger) })
  return <Link className="kin" to={listOf(ledger.name)}>{title}{open.data && <small> {formatNumber(open.data.total)}</small>}</Link>
}
