// Decisions about many commitments at once, and the list of keys. Each says what it will do before it does it.
import { useState } from 'react'
import type { FileRef } from '../../api/types'
import { uuid } from '../../api/client'
import { t, type Key } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { FileUpload } from '../../ui/files'
import { errorText } from '../../ui/states'
import type { Acts, BulkDone } from './acts'
import * as api from './api'
import { consequenceOf, pastText } from './display'
import { keyList } from './keys'
import type { Commitment, Past } from './types'

interface BulkProps {
  list: readonly Commitment[]
  filter: string
  acts: Acts
  onClose: () => void
}

/** Confirms all pending commitments of the filter; the count stands in the title and on the button. */
export function BulkConfirm({ list, filter, acts, onClose }: BulkProps) {
  const [fixed] = useState(list)
  const bulk = useBulk((progress) => acts.decideAll(fixed, 'confirm', progress))
  const n = fixed.length
  return (
    <Dialog title={t('plans.bulk_confirm_title', { n })} onClose={onClose} width={480}>
      <p>{t('plans.bulk_confirm_text', { n, filter })}</p>
      <Outcome bulk={bulk} total={n} what={t('plans.status.confirmed')} />
      <div className="dlg">
        <button type="button" className="btn" onClick={onClose}>{t(bulk.done ? 'common.close' : 'common.cancel')}</button>
        {!bulk.done && <button type="button" className="btn p" autoFocus disabled={bulk.at !== null} onClick={bulk.run}>{t('plans.bulk_confirm_go', { n })}</button>}
      </div>
    </Dialog>
  )
}

/** Sets all unsettled past commitments of the filter to one of the three answers. */
export function BulkPast({ list, filter, acts, onClose }: BulkProps) {
  const [fixed] = useState(list)
  const [past, setPast] = useState<Past>('history')
  const [note, setNote] = useState('')
  const [files, setFiles] = useState<FileRef[]>([])
  const bulk = useBulk((progress) => acts.pastAll(fixed, past, past === 'done' ? note.trim() : '', past === 'done' ? files : [], progress))
  const n = fixed.length
  const lacking = past === 'done' && note.trim() === '' && files.length === 0
  return (
    <Dialog title={t('plans.bulk_past_title', { n })} onClose={onClose} width={520}>
      <p>{t('plans.bulk_past_text', { n, filter })}</p>
      <div className="radios" role="radiogroup" aria-label={t('plans.field.past')}>
        {(['history', 'open', 'done'] as const).map((p) => (
          <label key={p}><input type="radio" name="past" checked={past === p} onChange={() => setPast(p)} /> <b>{pastText(p)}</b> <span className="sec">{t(`plans.past_effect.${p}`)}</span></label>
        ))}
      </div>
      {past === 'done' && (
        <div className="sub">
          <label>{t('plans.past_evidence')}<input className="in" value={note} onChange={(e) => setNote(e.target.value)} /></label>
          <p className="muted hint">{t('plans.past_evidence_help')}</p>
          <FileUpload value={files} onChange={setFiles} />
        </div>
      )}
      <Outcome bulk={bulk} total={n} what={pastText(past)} />
      <div className="dlg">
        <button type="button" className="btn" onClick={onClose}>{t(bulk.done ? 'common.close' : 'common.cancel')}</button>
        {!bulk.done && <button type="button" className="btn p" disabled={bulk.at !== null || lacking} onClick={bulk.run}>{t('plans.bulk_past_go', { n, past: pastText(past) })}</button>}
      </div>
    </Dialog>
  )
}

interface Bulk {
  at: number | null
  done: BulkDone | null
  run: () => void
}

function useBulk(work: (progress: (n: number) => void) => Promise<BulkDone>): Bulk {
  const [at, setAt] = useState<number | null>(null)
  const [done, setDone] = useState<BulkDone | null>(null)
  return {
    at,
    done,
    run: () => {
      setAt(0)
      void work(setAt).then((d) => {
        setDone(d)
        setAt(null)
      })
    },
  }
}

function Outcome({ bulk, total, what }: { bulk: Bulk; total: number; what: string }) {
  return (
    <div role="status">
      {bulk.at !== null && <p className="sec">{t('plans.bulk_running', { n: bulk.at, m: total })}</p>}
      {bulk.done && <p><b>{t('plans.bulk_done', { what, n: bulk.done.done })}</b></p>}
      {bulk.done && bulk.done.failed.length > 0 && (
        <>
          <p className="bad">{t('plans.bulk_failed', { n: bulk.done.failed.length })}</p>
          <ul className="faults">{bulk.done.failed.map((f) => <li key={f.n}>{t('plans.nth', { n: f.n })}{t('common.colon')}{f.detail}</li>)}</ul>
        </>
      )}
    </div>
  )
}

/** The last question before a plan is in force: how many tasks go to which units. */
export function IssueDialog({ planId, title, items, onIssued, onClose }: { planId: string; title: string; items: readonly Commitment[]; onIssued: (r: api.Issued) => void; onClose: () => void }) {
  const [key] = useState(uuid)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const out = consequenceOf(items)

  async function go() {
    setBusy(true)
    setError('')
    try {
      onIssued(await api.issue(planId, key))
    } catch (e) {
      setError(t('plans.not_ready', { why: errorText(e).replace(/[。.]$/, '') }))
      setBusy(false)
    }
  }

  return (
    <Dialog title={t('plans.issue_title', { title })} onClose={onClose} width={560}>
      <p><b>{t('plans.issue_text', { n: out.live, m: out.units.length })}</b></p>
      {out.history + out.done > 0 && <p>{t('plans.issue_history', { n: out.history, d: out.done })}</p>}
      <p className="sec">{t('plans.issue_final')}</p>
      <p className="units">{t('plans.issue_units')}{t('common.colon')}{out.units.map((u) => t('plans.issue_unit_n', u)).join(t('common.sep'))}</p>
      {error && <p className="bad" role="alert">{error}</p>}
      <div className="dlg">
        <button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button>
        <button type="button" className="btn p" disabled={busy} onClick={() => void go()}>{t('plans.issue_go', { n: out.live + out.history + out.done })}</button>
      </div>
    </Dialog>
  )
}

const longer: Partial<Record<string, Key>> = { confirm: 'plans.help.confirm', merge: 'plans.help.merge', new: 'plans.help.new', undo: 'plans.help.undo', reopen: 'plans.help.reopen' }

/** The keys of the workbench. */
export function KeysHelp({ readOnly, onClose }: { readOnly: boolean; onClose: () => void }) {
  return (
    <Dialog title={t('plans.act.help')} onClose={onClose} width={480}>
      <dl className="keys">
        {keyList.filter((k) => !readOnly || !k.writes).map((k) => (
          <div key={k.act}>
            <dt>{k.keys.map((x) => <kbd key={x}>{x}</kbd>)}</dt>
            <dd>{t(longer[k.act] ?? (`plans.act.${k.act}` as Key))}</dd>
          </div>
        ))}
      </dl>
      {!readOnly && <p className="sec">{t('plans.help.fields')}</p>}
      <p className="sec">{t('plans.help.arrows')}</p>
      <div className="dlg"><button type="button" className="btn" autoFocus onClick={onClose}>{t('common.close')}</button></div>
    </Dialog>
  )
}
