// The small forms that open inside the current commitment: a reason, a place to split, evidence of what is past.
import { useEffect, useId, useRef, useState } from 'react'
import type { FileRef } from '../../api/types'
import { t, type Key } from '../../i18n'
import { FileUpload } from '../../ui/files'
import { firstSplit, splitPoints, type CodePoints } from './text'
import type { Commitment } from './types'

export type Reasoned = 'reject' | 'elsewhere' | 'waiting'

/** One line for the reason; Enter sends it, Esc gives up, common reasons are one click and may be changed. */
export function ReasonForm({ decision, onSend, onCancel }: { decision: Reasoned; onSend: (reason: string) => void; onCancel: () => void }) {
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => input.current?.focus(), [decision])

  function send(e: React.FormEvent) {
    e.preventDefault()
    if (text.trim() === '') {
      setMissing(true)
      input.current?.focus()
    } else {
      onSend(text.trim())
    }
  }

  return (
    <form className="sub" noValidate onSubmit={send} onKeyDown={(e) => { if (e.key === 'Escape') { e.stopPropagation(); onCancel() } }}>
      <label htmlFor={id}>{t(`plans.reason.${decision}`)}</label>
      <input id={id} ref={input} className="in" value={text} aria-invalid={missing || undefined} aria-describedby={`${id}p`} onChange={(e) => { setText(e.target.value); setMissing(false) }} />
      <div id={`${id}p`}>{missing && <p className="bad">{t('common.reason_needed')}</p>}</div>
      <div className="sugg">
        {[1, 2, 3].map((n) => {
          const words = t(`plans.reason.${decision}_${n}` as Key)
          return <button key={n} type="button" className="chip" onClick={() => { setText(words); setMissing(false); input.current?.focus() }}>{words}</button>
        })}
      </div>
      <div className="btns">
        <button type="submit" className="btn p">{t(`plans.reason.go.${decision}`)}</button>
        <button type="button" className="btn" onClick={onCancel}>{t('common.cancel')} <kbd>Esc</kbd></button>
      </div>
    </form>
  )
}

/** Shows the commitment's words with a movable cut. */
export function SplitForm({ c, points, onSplit, onCancel }: { c: Commitment; points: CodePoints; onSplit: (at: number) => void; onCancel: () => void }) {
  const [at, setAt] = useState(() => firstSplit(points, c))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const last = c.end - 1
  const clamp = (n: number) => Math.max(c.start + 1, Math.min(last, n))

  function key(e: React.KeyboardEvent) {
    const stops = splitPoints(points, c)
    if (e.key === 'ArrowLeft') setAt(clamp(at - 1))
    else if (e.key === 'ArrowRight') setAt(clamp(at + 1))
    else if (e.key === 'ArrowUp') setAt(stops.filter((s) => s < at).pop() ?? at)
    else if (e.key === 'ArrowDown') setAt(stops.find((s) => s > at) ?? at)
    else if (e.key === 'Enter') onSplit(at)
    else if (e.key === 'Escape') onCancel()
    else return
    e.preventDefault()
    e.stopPropagation()
  }

  const before = points.slice(Math.max(c.start, at - 6), at)
  const after = points.slice(at, Math.min(c.end, at + 6))
  return (
    <div className="sub">
      <p className="sec">{t('plans.split_title')}</p>
      <div className="cut" ref={box} tabIndex={0} role="slider" aria-label={t('plans.split_title')} aria-valuemin={c.start + 1} aria-valuemax={last} aria-valuenow={at} aria-valuetext={t('plans.split_at', { n: at - c.start, before, after })} onKeyDown={key}>
        <Letters points={points} start={c.start} end={at} onCut={(n) => setAt(clamp(n))} />
        <i className="here" />
        <Letters points={points} start={at} end={c.end} onCut={(n) => setAt(clamp(n))} second />
      </div>
      <p className="muted hint">{t('plans.split_help')}</p>
      <div className="btns">
        <button type="button" className="btn p" onClick={() => onSplit(at)}>{t('plans.split_go')} <kbd>Enter</kbd></button>
        <button type="button" className="btn" onClick={onCancel}>{t('common.cancel')} <kbd>Esc</kbd></button>
      </div>
    </div>
  )
}

function Letters({ points, start, end, onCut, second }: { points: CodePoints; start: number; end: number; onCut: (at: number) => void; second?: boolean }) {
  const letters = Array.from({ length: end - start }, (_, i) => start + i)
  return (
    <span className={second ? 'b2' : 'b1'}>
      {letters.map((p) => <span key={p} onClick={() => onCut(p + 1)}>{points.slice(p, p + 1)}</span>)}
    </span>
  )
}

/** Evidence that a past commitment was met: words, files, or both. */
export function EvidenceForm({ note: initial, files: had, action, onSend, onCancel }: { note: string; files: FileRef[]; action: string; onSend: (note: string, files: FileRef[]) => Promise<boolean>; onCancel: () => void }) {
  const [note, setNote] = useState(initial)
  const [files, setFiles] = useState(had)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => input.current?.focus(), [])

  async function send(e: React.FormEvent) {
    e.preventDefault()
    if (note.trim() === '' && files.length === 0) {
      setMissing(true)
      input.current?.focus()
      return
    }
    setBusy(true)
    if (!(await onSend(note.trim(), files))) setBusy(false)
  }

  return (
    <form className="sub" noValidate onSubmit={(e) => void send(e)} onKeyDown={(e) => { if (e.key === 'Escape') { e.stopPropagation(); onCancel() } }}>
      <label htmlFor={id}>{t('plans.past_evidence')}</label>
      <input id={id} ref={input} className="in" value={note} aria-invalid={missing || undefined} aria-describedby={`${id}h`} onChange={(e) => { setNote(e.target.value); setMissing(false) }} />
      <p id={`${id}h`} className={missing ? 'bad' : 'muted hint'}>{t('plans.past_evidence_help')}</p>
      <FileUpload value={files} onChange={(f) => { setFiles(f); setMissing(false) }} />
      <div className="btns">
        <button type="submit" className="btn p" disabled={busy}>{action}</button>
        <button type="button" className="btn" onClick={onCancel}>{t('common.cancel')} <kbd>Esc</kbd></button>
      </div>
    </form>
  )
}
