import { useState } from 'react'
import { Link } from 'react-router'
import type { Ledger } from '../../api/types'
import { t } from '../../i18n'
import { recordPath } from '../../ui/links'
import { Loaded } from '../../ui/states'
import { useCoverage, type Coverage as Covered, type CoverageLine } from './api'
import './coverage.css'

/** So many industry codes are written out. */
const CODES = 6

const lacks = (l: CoverageLine) => (l.cells ?? []).some((c) => (c.named ?? []).length === 0 || c.disagree)

/** What the rows in use cover together, field by field of what the ledger says they should: who is named, where nobody is, where rows disagree. */
export default function Coverage({ ledger }: { ledger: Ledger }) {
  return <Loaded query={useCoverage(ledger.name)} rows={12}>{(c) => <Table ledger={ledger} c={c} />}</Loaded>
}

function Table({ ledger, c }: { ledger: Ledger; c: Covered }) {
  const [only, setOnly] = useState(false)
  const by = c.by ?? []
  return (
    <>
      <div className="cvhead">
        {c.gaps + c.overlaps === 0 ? <span>{t('ledger.cover.fine')}</span> : (
          <>
            <b>{t('ledger.cover.gaps', { n: c.gaps })}</b>
            <b>{t('ledger.cover.overlaps', { n: c.overlaps })}</b>
            <label><input type="checkbox" checked={only} onChange={(e) => setOnly(e.target.checked)} />{t('ledger.cover.only')}</label>
          </>
        )}
        {c.more && <span className="sec">{t('ledger.cover.more')}</span>}
      </div>
      {(c.parts ?? []).map((p) => {
        const all = p.lines ?? []
        const lines = [...all.filter(lacks), ...(only ? [] : all.filter((l) => !lacks(l)))]
        if (lines.length === 0) return null
        return (
          <table key={p.key} className="tbl cover">
            <thead><tr><th>{p.title || t('ledger.cover.silent')}</th><th>{t('ledger.cover.rows')}</th>{by.map((f) => <th key={f.key}>{f.title}</th>)}</tr></thead>
            <tbody>{lines.map((l, i) => <Line key={i} ledger={ledger} line={l} by={by.map((f) => f.title)} />)}</tbody>
          </table>
        )
      })}
      <p className="muted cvhelp">{t('ledger.cover.help')}</p>
    </>
  )
}

function Line({ ledger, line: l, by }: { ledger: Ledger; line: CoverageLine; by: string[] }) {
  const rows = l.rows ?? []
  return (
    <tr>
      <th scope="row"><span title={(l.titles ?? []).join(t('common.sep'))}>{name(l.titles ?? [])}</span>{l.units !== null && l.units > 0 && <span className="muted"> {t('ledger.cover.units', { n: l.units })}</span>}</th>
      <td data-label={t('ledger.cover.rows')}>{rows.length === 0 ? <span className="bad">{t('ledger.cover.none')}</span> : rows.map((r, i) => <span key={r.id}>{i > 0 && t('common.sep')}<Link to={recordPath(ledger.name, r.id)}>{r.name}</Link></span>)}</td>
      {(l.cells ?? []).map((c, i) => (
        <td key={by[i]} data-label={by[i]}>
          {(c.named ?? []).length === 0 ? <span className="bad">{t('ledger.cover.gap')}</span> : (c.named ?? []).map((n) => n.name).join(t('common.sep'))}
          {c.disagree && <span className="bad dis">{t('ledger.cover.disagree')}</span>}
        </td>
      ))}
    </tr>
  )
}

const name = (titles: string[]) => (titles.length > CODES ? t('ledger.cover.codes', { codes: titles.slice(0, CODES).join(t('common.sep')), n: titles.length }) : titles.join(t('common.sep')) || t('common.unknown'))
