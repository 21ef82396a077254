import { useState } from 'react'
import { uuid } from '../../api/client'
import { moveMany, useRefresh, type BulkResults } from '../../api/records'
import type { FileRef, Ledger, MoveDef, Rec } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { FileUpload } from '../../ui/files'
import { FieldForm } from '../../ui/form/fields'
import { fault, inputsOf, valuesOf, type Inputs } from '../../ui/form/value'
import { announce } from '../../ui/live'
import { ErrorPanel } from '../../ui/states'

/** The moves that all these records can take together. */
export const commonMoves = (ledger: Ledger, picked: Rec[]): MoveDef[] =>
  ledger.moves.filter((m) => m.bulk && picked.length > 0 && picked.every((r) => (m.from ?? []).includes(r.state)))

/** What stands in the place of the filters while rows are selected. */
export default function BulkBar({ ledger, picked, onClear }: { ledger: Ledger; picked: Rec[]; onClear: () => void }) {
  const [move, setMove] = useState<MoveDef | null>(null)
  const moves = commonMoves(ledger, picked)
  return (
    <div className="bulk" role="region" aria-label={t('ledger.picked', { n: picked.length })}>
      <b>{t('ledger.picked', { n: picked.length })}</b>
      {moves.map((m) => <button key={m.key} type="button" className="btn sm" onClick={() => setMove(m)}>{m.title}</button>)}
      {moves.length === 0 && <span className="sec">{t('ledger.bulk_none')}</span>}
      <button type="button" className="btn tx r" onClick={onClear}>{t('ledger.pick_none')}</button>
      {move && <BulkDialog ledger={ledger} move={move} picked={picked} onClose={(done) => { setMove(null); if (done) onClear() }} />}
    </div>
  )
}

/** What the move needs, entered once for all; then one result for each record. */
function BulkDialog({ ledger, move, picked, onClose }: { ledger: Ledger; move: MoveDef; picked: Rec[]; onClose: (done: boolean) => void }) {
  const fields = ledger.fields.filter((f) => [...(move.needs ?? []), ...(move.fields ?? [])].includes(f.key))
  const needed = (move.needs ?? []).filter((k) => picked.some((r) => r.values[k] == null))
  const [inputs, setInputs] = useState<Inputs>(() => inputsOf(fields, {}))
  const [note, setNote] = useState('')
  const [files, setFiles] = useState<FileRef[]>([])
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [results, setResults] = useState<BulkResults | null>(null)
  const [key] = useState(uuid)
  const refresh = useRefresh()
  const faults = Object.fromEntries(fields.map((f) => [f.key, fault(f, inputs[f.key], needed.includes(f.key))]))
  const noteMissing = move.note === 'required' && !note.trim()
  const filesMissing = move.files === 'required' && files.length === 0

  async function go() {
    setTried(true)
    if (noteMissing || filesMissing || Object.values(faults).some(Boolean)) return
    setBusy(true)
    setError(null)
    try {
      const values = Object.fromEntries(Object.entries(valuesOf(fields, inputs)).filter(([, v]) => v !== null && !(Array.isArray(v) && v.length === 0)))
      const r = await moveMany(ledger.name, move.key, picked, key, { values, ...(note.trim() ? { note: note.trim() } : {}), ...(files.length > 0 ? { files: files.map((f) => f.hash) } : {}) })
      setResults(r)
      announce(t('ledger.bulk_done', { move: move.title, n: r.done, m: r.refused }))
      await refresh()
    } catch (e) {
      setError(e)
    } finally {
      setBusy(false)
    }
  }

  if (results) {
    return (
      <Dialog title={move.title} width={640} onClose={() => onClose(true)}>
        <p>{t('ledger.bulk_done', { move: move.title, n: results.done, m: results.refused })}</p>
        <div className="scroll"><table className="tbl results">
          <thead><tr><th scope="col">{ledger.title}</th><th scope="col">{t('ledger.result')}</th></tr></thead>
          <tbody>
            {(results.items ?? []).map((x, i) => (
              <tr key={picked[i]?.id ?? i}><td>{picked[i]?.number ?? ''} {picked[i]?.title}</td>
                <td>{x.problem ? <span className="bad">{[x.problem.detail || x.problem.title, ...(x.problem.errors ?? []).map((e) => e.message)].join(' ')}</span> : t('ledger.result_done')}</td></tr>
            ))}
          </tbody>
        </table></div>
        <div className="acts2"><button type="button" className="btn p" onClick={() => onClose(true)}>{t('common.close')}</button></div>
      </Dialog>
    )
  }
  return (
    <Dialog title={move.title} width={560} onClose={() => onClose(false)}>
      <p className="sec">{t('ledger.bulk_lead', { n: picked.length, move: move.title })}</p>
      <FieldForm prefix="bulk" fields={fields} needed={needed} inputs={inputs} faults={tried ? faults : {}} unit={picked[0]?.unit.id} onChange={(k, v) => setInputs((s) => ({ ...s, [k]: v }))} />
      <label className="fld"><span>{t('ledger.note')}{move.note !== 'required' && <small className="muted"> {t('common.optional')}</small>}</span>
        <textarea className="in" rows={3} maxLength={2000} value={note} aria-invalid={tried && noteMissing} onChange={(e) => setNote(e.target.value)} /></label>
      {tried && noteMissing && <p className="bad">{t('common.reason_needed')}</p>}
      <div className="fld"><span>{t('ledger.files')}{move.files !== 'required' && <small className="muted"> {t('common.optional')}</small>}</span>
        <FileUpload value={files} onChange={setFiles} />
        {tried && filesMissing && <p className="bad">{t('ledger.files_needed')}</p>}</div>
      {error != null && <ErrorPanel error={error} />}
      <div className="acts2">
        <button type="button" className="btn p" disabled={busy} onClick={() => void go()}>{t('ledger.bulk_go', { move: move.title, n: picked.length })}</button>
        <button type="button" className="btn" onClick={() => onClose(false)}>{t('common.cancel')}</button>
      </div>
    </Dialog>
  )
}
