import { useState } from 'react'
import type { FileRef, Ledger, LogEvent, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { FileList, isPicture, isReadable } from '../../ui/files'
import { holdsFiles, filesOf } from '../../ui/form/value'
import { Panel } from '../../ui/page'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { Thumbs, Viewer } from './viewer'

interface FileGroup {
  key: string
  title: string
  /** By whom, when. */
  from: string
  files: FileRef[]
}

/** Files of the record's own fields, those taken at one step side by side, then those that came with its steps. */
export function Evidence({ ledger, rec, events }: { ledger: Ledger; rec: RecDetail; events: LogEvent[] }) {
  const today = useToday()
  const [open, setOpen] = useState<string | null>(null)
  const told = (e: LogEvent | undefined) => (e ? `${e.by?.name ?? ''} ${shortMoment(e.at, today)}` : '')
  const wrote = (field: string) => events.find((e) => (e.changes ?? []).some((c) => c.field === field))
  const own: FileGroup[] = ledger.fields.filter((f) => holdsFiles(f)).map((f) => ({ key: f.key, title: f.title, from: told(wrote(f.key)), files: filesOf(rec.values[f.key], rec.files) })).filter((g) => g.files.length > 0)
  const seen = new Set(own.flatMap((g) => g.files.map((f) => f.hash)))
  const later: FileGroup[] = events.map((e) => ({ key: e.id, title: e.title, from: told(e), files: (e.files ?? []).filter((f) => !seen.has(f.hash)) })).filter((g) => g.files.length > 0)
  const groups = [...own, ...later]
  if (groups.length === 0) return null
  const of = { ledger: rec.ledger, record: rec.id }
  const words = (g: FileGroup) => [g.title, g.from].filter(Boolean).join(' · ')
  const shows = groups.flatMap((g) => [...g.files.filter(isPicture), ...g.files.filter(isReadable)].map((file) => ({ file, words: words(g) })))
  return (
    <Panel title={t('record.evidence')} note={t('record.evidence_n', { n: groups.reduce((n, g) => n + g.files.length, 0) })} className="evidence" fold="open">
      <div className="evid">
        {groups.map((g) => {
          const shown = g.files.filter(isPicture)
          const others = g.files.filter((f) => !isPicture(f))
          return (
            <div key={g.key} className={shown.length > 0 ? 'pics' : undefined}>
              <h3>{g.title} {g.from && <span className="muted">{g.from}</span>}</h3>
              {shown.length > 0 && <Thumbs files={shown} words={g.title} of={of} onOpen={setOpen} />}
              {others.length > 0 && <FileList files={others} {...of} onOpen={setOpen} />}
            </div>
          )
        })}
      </div>
      {open && <Viewer all={shows} start={open} of={of} onClose={() => setOpen(null)} />}
    </Panel>
  )
}
