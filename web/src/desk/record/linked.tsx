import { Link } from 'react-router'
import type { Linked } from '../../api/types'
import { t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Light, RecordDeadline, Status } from '../../ui/marks'
import { Panel } from '../../ui/page'

/** Records of another ledger that point to this one: parts of co-owners, requests for a later date. */
export function LinkedRecords({ group }: { group: NonNullable<Linked['groups']>[number] }) {
  const items = group.items
  return (
    <Panel title={group.title} note={t('record.log_n', { n: items.length })}>
      <table className="tbl linked">
        <thead><tr><th>{t('record.linked_unit')}</th><th>{t('record.linked_what')}</th><th>{t('record.linked_state')}</th><th>{t('record.due')}</th></tr></thead>
        <tbody>
          {items.map((r) => (
            <tr key={r.id}>
              <td className="nw">{r.unit.name}</td>
              <td><Link to={recordPath(r.ledger, r.id)}>{r.title}</Link></td>
              <td className="nw"><Status ended={r.ended}>{r.state_title}</Status></td>
              <td className="nw"><Light value={r.light} /> <RecordDeadline rec={r} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
