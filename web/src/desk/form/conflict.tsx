import { useEffect, useRef } from 'react'
import type { Field, RecDetail, Titles, Value } from '../../api/types'
import { t } from '../../i18n'
import { RowsShown } from '../../ui/form/show'
import { inputsOf, showValue, type Difference } from '../../ui/form/value'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'

export interface Conflict {
  by: string
  at: string
  current: RecDetail
  differences: Difference[]
}

/** Both versions side by side; nothing is overwritten unless it is chosen. */
export function ConflictPanel({ conflict, titles, onTake, onReady }: { conflict: Conflict; titles: Titles; onTake: (key: string, v: Value) => void; onReady: () => void }) {
  const today = useToday()
  const { differences, current } = conflict
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { box.current?.scrollIntoView?.({ block: 'start' }); box.current?.focus({ preventScroll: true }) }, [])
  return (
    <div ref={box} className="conflict" role="alert" tabIndex={-1}>
      <b>{t('conflict.title', { by: conflict.by, at: conflict.at ? shortMoment(conflict.at, today) : '' })}</b>
      <p>{t(differences.length > 0 ? 'conflict.lead' : 'conflict.none')}</p>
      {differences.length > 0 && (
        <table className="tbl">
          <thead><tr><th>{t('conflict.field')}</th><th>{t('conflict.mine')}</th><th>{t('conflict.theirs')}</th></tr></thead>
          <tbody>
            {differences.map(({ field, mine, theirs }) => (
              <tr key={field.key}>
                <th scope="row">{field.title}</th>
                <td><Side field={field} value={mine} title={titles[field.key]} /></td>
                <td><Side field={field} value={theirs} title={current.titles?.[field.key]} />
                  <button type="button" className="btn sm" onClick={() => onTake(field.key, inputsOf([field], current.values, current.files)[field.key] ?? null)}>{t('conflict.take')}</button></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button type="button" className="btn" onClick={onReady}>{t('conflict.ready')}</button>
    </div>
  )
}

function Side({ field, value, title }: { field: Field; value: Value | undefined; title: Titles[string] }) {
  return field.type === 'rows' ? <RowsShown field={field} value={value} titles={title} /> : showValue(field, value, title)
}
