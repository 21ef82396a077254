import { Link, useLocation } from 'react-router'
import { useCounts } from '../../api/records'
import type { Field, Ledger } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { showValue } from '../../ui/form/value'
import { Light } from '../../ui/marks'
import type { Column } from './columns'
import { filterParams, filterQuery, type Filter } from './filter'
import { countText } from './tabs'

const LIGHTS = ['red', 'yellow', 'green', 'grey'] as const

/** The sum of a field in words; money always with its cents. */
export const sumText = (f: Field, n: number | undefined): string => (n === undefined ? t('common.unknown') : f.type === 'money' ? formatNumber(n, 2) : showValue(f, n))

/**
 * The foot of the list: how many records the filter finds, page or no page, by light, each figure leading to its list, and what the
 * fields that have a sum come to, under their columns. Beyond what is counted exactly nothing is added up. lead: cells before the columns.
 */
export function Totals({ f, ledger, total, exact, columns, lead }: { f: Filter; ledger: Ledger; total: number; exact: boolean; columns: Column[]; lead: number }) {
  const { pathname } = useLocation()
  const timed = ledger.timed !== false
  const summed = ledger.fields.filter((x) => x.sum)
  const counts = useCounts(ledger.name, 'light', filterQuery(f, ledger, ['sort']), exact && (timed || summed.length > 0), summed.length > 0).data
  const words = columns.findIndex((c) => c.num)
  const under = exact && words > 0 ? columns.slice(words) : []
  const value = (x: Field) => (counts ? sumText(x, counts.sums?.[x.key]) : '')
  return (
    <tr>
      <td colSpan={columns.length + lead - under.length}>
        <span className="totals">
          <span>{t('ledger.total', { n: countText({ n: total, exact }) })}</span>
          {exact && timed && LIGHTS.map((l) => {
            const n = counts?.groups?.find((g) => g.key === l)?.n ?? 0
            return <Link key={l} to={`${pathname}?${filterParams({ ...f, light: l }).toString()}`}><Light value={l} /> {counts ? formatNumber(n) : ''}</Link>
          })}
          {exact && summed.filter((x) => !under.some((c) => c.key === x.key)).map((x) => <span key={x.key}>{t('ledger.sum', { title: x.title, n: value(x) })}</span>)}
          {!exact && summed.length > 0 && <span className="muted">{t('ledger.sum_none', { n: total })}</span>}
        </span>
      </td>
      {under.map((c) => <td key={c.key} className="num v" data-label={c.title}>{c.field?.sum ? <b>{value(c.field)}</b> : ''}</td>)}
    </tr>
  )
}
