import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { get } from '../api/client'
import { t } from '../i18n'
import { listOf } from './links'
import { Empty, Loaded } from './states'

/** How many records of a ledger have to do with a unit or a person. */
export interface Related {
  ledger: string
  title: string
  /** The field that names it; empty: they are about it. */
  field: string
  label: string
  n: number
  exact: boolean
}

/** 相关台账: what is about a unit or a person, or names it, each with its list. */
export function RelatedLedgers({ of, id }: { of: 'unit' | 'person'; id: string }) {
  const found = useQuery({ queryKey: ['records', 'related', of, id], queryFn: async ({ signal }) => (await get<{ items: Related[] | null }>('/related', { [of]: id }, signal)).items ?? [] })
  return (
    <Loaded query={found} rows={3}>
      {(items) => items.length === 0 ? <Empty>{t('related.none')}</Empty> : (
        <ul className="related">
          {items.map((r) => (
            <li key={`${r.ledger}.${r.field}`}>
              <Link to={listOf(r.ledger, { state: 'all', ...(r.field || of === 'person' ? { where: `${r.field || 'person'}:${id}` } : { unit: id }) })}>{r.field ? t('record.linked_by', { ledger: r.title, how: r.label }) : r.title}</Link>
              <span className="num">{r.exact ? t('record.log_n', { n: r.n }) : t('record.log_more', { n: r.n })}</span>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}
