import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Field, Position, Titles, Value } from '../../api/types'
import { formatNumber, t } from '../../i18n'
import { FileList, fileUrl } from '../files'
import { useNarrow } from './narrow'
import { recordPath } from '../links'
import { filesOf, isEmpty, rowsOf, rowTitles, showValue } from './value'

/** Fields that need the whole width where they are shown. */
export const isWide = (f: Field) => ['long_text', 'units', 'ref', 'refs', 'rows', 'signature', 'files', 'photos'].includes(f.type)

/** A value as people read it: rows as a table, a signature as its picture, files as thumbnails and links. title is the server's text for codes; unseen are records that cannot be opened. */
export function Shown({ field, value, title, of, files, unseen }: { field: Field; value: Value | undefined; title?: Titles[string]; of: { ledger: string; record: string }; files?: Parameters<typeof filesOf>[1]; unseen?: string[] | null }): ReactNode {
  const text = showValue(field, value, title)
  if (isEmpty(value)) return text
  if (field.type === 'money') return <>{text} {t('form.yuan')}</>
  if (field.type === 'ref' && field.to && field.to !== 'any' && !field.to.includes(' ') && typeof value === 'string' && !unseen?.includes(value)) return <Link to={recordPath(field.to, value)}>{text}</Link>
  if (field.type === 'files' || field.type === 'photos') return <FileList files={filesOf(value, files)} {...of} />
  if (field.type === 'signature' && typeof value === 'string') return <img className="sig-img" src={fileUrl(value, of, 'view')} alt={`${field.title} ${t('form.signed')}`} />
  if (field.type === 'position') {
    const at = value as Position
    return <>{formatNumber(at.lat, 6)}, {formatNumber(at.lng, 6)}{at.accuracy !== undefined && <span className="muted"> {t('form.accuracy', { n: Math.round(at.accuracy) })}</span>}</>
  }
  if (field.type === 'rows') return <RowsShown field={field} value={value} titles={title} />
  return text
}

/** A small table to read: a card a row where it has no room. */
export function RowsShown({ field, value, titles }: { field: Field; value: Value | undefined; titles?: Titles[string] }) {
  const [box, narrow] = useNarrow()
  const columns = field.columns ?? []
  const words = rowTitles(titles)
  return (
    <div ref={box} className={narrow ? 'rowsf cards' : 'rowsf'}>
      <table className="tbl">
        <thead><tr>{columns.map((c) => <th key={c.key} scope="col">{c.title}</th>)}</tr></thead>
        <tbody>{rowsOf(value).map((row, i) => <tr key={row.id ?? i}>{columns.map((c) => <td key={c.key} data-label={c.title}>{showValue(c, row[c.key], words[i]?.[c.key])}{c.type === 'money' && !isEmpty(row[c.key]) && ` ${t('form.yuan')}`}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
