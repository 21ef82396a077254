import type { Ledger, LogEvent, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { FileList } from '../../ui/files'
import { holdsFiles, filesOf } from '../../ui/form/value'
import { Panel } from '../../ui/page'
import { Empty } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'

/** Files of the record's own fields, then those that came with its steps. */
export function Evidence({ ledger, rec, events }: { ledger: Ledger; rec: RecDetail; events: LogEvent[] }) {
  const today = useToday()
  const own = ledger.fields.filter((f) => holdsFiles(f)).map((f) => ({ title: f.title, files: filesOf(rec.values[f.key], rec.files) })).filter((g) => g.files.length > 0)
  const seen = new Set(own.flatMap((g) => g.files.map((f) => f.hash)))
  const later = events.map((e) => ({ e, files: (e.files ?? []).filter((f) => !seen.has(f.hash)) })).filter((g) => g.files.length > 0)
  return (
    <Panel title={t('record.evidence')}>
      {own.length + later.length === 0 && <Empty>{t('record.evidence_none')}</Empty>}
      <div className="evid">
        {own.map((g) => <div key={g.title}><h3>{g.title}</h3><FileList files={g.files} ledger={rec.ledger} record={rec.id} /></div>)}
        {later.map(({ e, files }) => <div key={e.id}><h3>{e.title} <span className="muted">{e.by?.name} {shortMoment(e.at, today)}</span></h3><FileList files={files} ledger={rec.ledger} record={rec.id} /></div>)}
      </div>
    </Panel>
  )
}
