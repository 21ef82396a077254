import { useState } from 'react'
import { Link } from 'react-router'
import type { Field, Ledger, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { isWide, Shown } from '../../ui/form/show'
import { holdsFiles, isEmpty } from '../../ui/form/value'
import { recordPath } from '../../ui/links'
import { Panel } from '../../ui/page'
import { EditButton } from './edit'
import { usePrinting } from './printing'
import { Protected } from './reveal'

const FIRST = 8

/** The record's own fields: the first ones that have a value, the rest on demand. */
export function Facts({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const [asked, setAll] = useState(false)
  const all = usePrinting() || asked
  const fields = ledger.fields.filter((f) => !holdsFiles(f) && !isOrder(f) && !isTitle(f, rec) && !isSource(f, rec))
  const given = fields.filter((f) => !isEmpty(rec.values[f.key]) || hides(rec, f))
  const shown = all ? fields : given.slice(0, FIRST)
  return (
    <Panel title={t('record.facts')} note={rec.number ?? undefined} fold="open"
      aside={(
        <span className="acts2">
          {(rec.verbs ?? []).includes('edit') && <EditButton ledger={ledger} rec={rec} />}
          {fields.length > shown.length || all
            ? <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('record.facts_few') : t('record.facts_all', { n: fields.length })}</button>
            : null}
        </span>
      )}>
      <dl className="kv">
        <div><dt>{t('record.unit')}</dt><dd>{rec.unit.name}</dd></div>
        <About ledger={ledger} rec={rec} />
        {shown.map((f) => <div key={f.key} className={isWide(f) ? 'w' : undefined}><dt>{f.title}</dt><dd>{hides(rec, f) ? <Protected field={f} rec={rec} /> : <Shown field={f} value={rec.values[f.key]} title={rec.titles?.[f.key]} of={{ ledger: rec.ledger, record: rec.id }} files={rec.files} unseen={rec.unseen} />}</dd></div>)}
      </dl>
    </Panel>
  )
}

/** Whom or what the record is about, where that is not the unit alone. */
function About({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const [id, name] = rec.person ? [rec.person.id, rec.person.name] : [rec.asset, rec.asset_title]
  if (!id || ledger.of === ledger.is) return null
  const to = (ledger.about ?? []).length === 1 ? ledger.about?.[0]?.key : undefined
  return <div><dt>{t(rec.person ? 'record.person' : 'record.asset')}</dt><dd>{to ? <Link to={recordPath(to, id)}>{name}</Link> : name}</dd></div>
}

const hides = (rec: RecDetail, f: Field) => (rec.hidden ?? []).includes(f.key)
// Kept only to sort lists by.
const isOrder = (f: Field) => f.type === 'int' && f.sort && !f.list && !f.filter
// Said already by the page's heading or its sentence.
const isTitle = (f: Field, rec: RecDetail) => rec.values[f.key] === rec.title
const isSource = (f: Field, rec: RecDetail) => rec.source !== null && (rec.values[f.key] === rec.source.quote || rec.values[f.key] === rec.source.commitment)
