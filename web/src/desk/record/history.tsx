import { useId, useState, type FormEvent } from 'react'
import { comment, useRefresh } from '../../api/records'
import { useMe } from '../../api/session'
import type { FileRef, Ledger, LogEvent, RecDetail, Value } from '../../api/types'
import { t } from '../../i18n'
import { FileUpload } from '../../ui/files'
import { dropDraft, readDraft, useDraft } from '../../ui/form/draft'
import { holdsFiles, showValue } from '../../ui/form/value'
import { announce } from '../../ui/live'
import { Panel } from '../../ui/page'
import { errorText, Loaded } from '../../ui/states'
import { moment, shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { Erase } from './erase'
import { usePrinting } from './printing'
import { ProofButton } from './proof'

const FIRST = 20

/** Everything that happened, newest first: who, in which post, when, with what opinion. */
export function History({ query, ledger, rec }: {
  query: { data: LogEvent[] | undefined; error: unknown; isPending: boolean; refetch: () => unknown }; ledger: Ledger; rec: RecDetail
}) {
  const [moves, setMoves] = useState(false)
  const all = query.data ?? []
  const [whole, setWhole] = useState(false)
  const [erasing, setErasing] = useState(false)
  const printing = usePrinting()
  const kept = moves && !printing ? all.filter((e) => e.kind === 'move' || e.kind === 'create') : all
  const shown = whole || printing ? kept : kept.slice(0, FIRST)
  const filter = (on: boolean, label: string) => <button type="button" className={moves === on ? 'chip on' : 'chip'} aria-pressed={moves === on} onClick={() => setMoves(on)}>{label}</button>
  return (
    <Panel title={t('record.log')} note={t('record.log_n', { n: kept.length })} className="history" fold="shut" aside={<span className="acts2">{filter(false, t('record.log_all'))}{filter(true, t('record.log_moves'))}</span>}>
      <Loaded query={query}>{() => <ol className="tl">{shown.map((e) => <Entry key={e.id} event={e} ledger={ledger} rec={rec} erasing={erasing} />)}</ol>}</Loaded>
      {shown.length < kept.length && <p className="cform"><button type="button" className="link" onClick={() => setWhole(true)}>{t('record.log_rest', { n: kept.length - shown.length })}</button></p>}
      {(rec.verbs ?? []).includes('comment') && <CommentForm rec={rec} />}
      <p className="cform acts2">
        <ProofButton rec={rec} />
        {all.some((e) => e.erase === 'ask') && <button type="button" className="link" aria-pressed={erasing} onClick={() => setErasing(!erasing)}>{t(erasing ? 'erase.stop' : 'erase.begin')}</button>}
      </p>
    </Panel>
  )
}

function Entry({ event: e, ledger, rec, erasing }: { event: LogEvent; ledger: Ledger; rec: RecDetail; erasing: boolean }) {
  const today = useToday()
  const words = (field: string, v: unknown) => {
    const f = ledger.fields.find((x) => x.key === field)
    return f ? showValue(f, v as Value) : v == null || v === '' ? t('common.unknown') : String(v)
  }
  return (
    <li className={e.kind === 'move' || e.kind === 'create' ? 'k' : undefined}>
      <time dateTime={e.at} title={moment(e.at)}>{shortMoment(e.at, today)}</time>
      <b>{e.title}</b> {e.by && <span>{e.by.name}{e.by.post && <span className="muted"> {e.by.post}</span>}</span>}
      {e.note && <p>“{e.note}”</p>}
      {e.erased && <p className="muted">{t('erase.gone')}</p>}
      {/* What a record was made with stands under its facts. */}
      {(e.kind === 'create' ? [] : (e.changes ?? [])).filter((c) => !holdsFiles(ledger.fields.find((f) => f.key === c.field))).map((c) => (
        <p key={c.field}>{c.from == null || c.from === '' ? t('record.set', { field: c.title, to: words(c.field, c.to) })
          : t('record.from_to', { field: c.title, from: words(c.field, c.from), to: words(c.field, c.to) })}</p>
      ))}
      {(e.details ?? []).map((d) => <p key={d.title + d.text}>{d.title}{t('common.colon')}{d.text}</p>)}
      {(e.files ?? []).length > 0 && <p>{t('record.files')}{t('common.colon')}{(e.files ?? []).map((f) => f.name).join(t('common.sep'))}</p>}
      {e.erase && (erasing || e.erase !== 'ask') && <Erase event={e} rec={rec} />}
    </li>
  )
}

const none = {}

function CommentForm({ rec }: { rec: RecDetail }) {
  const id = useId()
  const refresh = useRefresh()
  const draft = `${useMe().login}.comment.${rec.ledger}.${rec.id}`
  const [text, setText] = useState(() => readDraft(draft)?.note ?? '')
  const [files, setFiles] = useState<FileRef[]>(() => readDraft(draft)?.files ?? [])
  const [open, setOpen] = useState(text !== '' || files.length > 0)
  const [touched, setTouched] = useState(false)
  useDraft(draft, { inputs: none, note: text, files }, touched)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  function close() {
    dropDraft(draft)
    setTouched(false)
    setText('')
    setFiles([])
    setOpen(false)
  }

  async function send(e: FormEvent) {
    e.preventDefault()
    if (!text.trim()) return setError(t('record.comment_need'))
    setBusy(true)
    setError('')
    try {
      await comment(rec.ledger, rec.id, text.trim(), files)
      close()
      announce(t('record.commented'))
      await refresh()
    } catch (x) {
      setError(errorText(x))
    } finally {
      setBusy(false)
    }
  }

  if (!open) return <p className="cform"><button type="button" className="btn sm" onClick={() => setOpen(true)}>{t('record.comment')}</button></p>
  return (
    <form className="cform" onSubmit={(e) => void send(e)}>
      <label htmlFor={id} className="sr">{t('record.comment')}</label>
      <textarea id={id} className="in" rows={2} autoFocus value={text} onChange={(e) => { setTouched(true); setText(e.target.value) }} aria-invalid={error !== '' || undefined} />
      <FileUpload value={files} onChange={(f) => { setTouched(true); setFiles(f) }} />
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <div className="send"><button type="submit" className="btn p" disabled={busy}>{t('record.comment_send')}</button>
        <button type="button" className="btn" onClick={close}>{t('common.cancel')}</button></div>
    </form>
  )
}
