import { Link } from 'react-router'
import { useLedgers } from '../../api/records'
import { useMay } from '../../api/session'
import type { Ledger } from '../../api/types'
import { listOf } from '../../ui/links'

/** The ledgers most closely bound to one: whose records must name a record of it, and whose record its own must name. */
export function Kin({ at }: { at: Ledger }) {
  const may = useMay()
  const all = useLedgers().data ?? []
  const bound = (a: Ledger, b: Ledger) => a.fields.some((f) => f.required && f.to === b.name)
  const kin = all.filter((l) => l.name !== at.name && l.is === 'record' && may(`${l.name}.read`) && (bound(l, at) || bound(at, l)))
  return <>{kin.map((l) => <Link key={l.name} className="kin" to={listOf(l.name)}>{l.title}</Link>)}</>
}
