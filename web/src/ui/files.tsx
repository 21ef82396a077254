import { useEffect, useId, useRef, useState } from 'react'
import { apiUrl, upload } from '../api/client'
import type { FileRef } from '../api/types'
import { formatNumber, t } from '../i18n'
import { Icon } from './icon'
import { errorText } from './states'

/** 820 B, 24 KB, 3.1 MB. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024))} KB`
  return `${formatNumber(Math.round(bytes / 104857.6) / 10)} MB`
}

/** Files of a record as links; the record tells the server who may read them. */
export function FileList({ files, ledger, record }: { files: FileRef[] | null | undefined; ledger: string; record: string }) {
  if (!files?.length) return <span className="muted">{t('common.no_files')}</span>
  return (
    <ul className="files">
      {files.map((f) => (
        <li key={f.hash}>
          <Icon name="clip" small />
          <a href={apiUrl(`/files/${f.hash}`, { ledger, record })} target="_blank" rel="noreferrer">{f.name}</a>
          <span className="muted nw">{fileSize(f.size)}</span>
        </li>
      ))}
    </ul>
  )
}

interface Sending {
  id: number
  name: string
  file: File
  done: number
  error: string
}

/** Picks files, sends them at once and keeps the list; each says where it is. */
export function FileUpload({ value, onChange, label, accept }: {
  value: FileRef[]; onChange: (files: FileRef[]) => void; label?: string; accept?: string
}) {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const current = useRef(value)
  useEffect(() => { current.current = value }, [value])
  const next = useRef(0)
  const [sending, setSending] = useState<Sending[]>([])
  const [over, setOver] = useState(false)

  function change(sid: number, part: Partial<Sending> | null) {
    setSending((l) => (part ? l.map((x) => (x.id === sid ? { ...x, ...part } : x)) : l.filter((x) => x.id !== sid)))
  }

  async function send(s: Sending) {
    change(s.id, { error: '', done: 0 })
    try {
      const f = await upload<FileRef>('/files', s.file, {}, (done) => change(s.id, { done }))
      change(s.id, null)
      if (current.current.some((x) => x.hash === f.hash)) return
      current.current = [...current.current, f] // two files may end before the next draw
      onChange(current.current)
    } catch (e) {
      change(s.id, { error: errorText(e) })
    }
  }

  function add(list: globalThis.FileList | null) {
    const picked = Array.from((list ?? []) as ArrayLike<File>).map((file) => ({ id: next.current++, name: file.name, file, done: 0, error: '' }))
    setSending((l) => [...l, ...picked])
    picked.forEach((s) => void send(s))
  }

  return (
    <div className={over ? 'fup over' : 'fup'} onDragOver={(e) => { e.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
      onDrop={(e) => { e.preventDefault(); setOver(false); add(e.dataTransfer.files) }}>
      <button type="button" className="btn" onClick={() => input.current?.click()} aria-describedby={id}>
        <Icon name="clip" small />{label ?? t('common.upload')}
      </button>
      <span className="muted hint" id={id}>{t('common.drop')}</span>
      <input ref={input} type="file" hidden multiple accept={accept} onChange={(e) => { add(e.target.files); e.target.value = '' }} />
      {(value.length > 0 || sending.length > 0) && (
        <ul className="files" aria-live="polite">
          {value.map((f) => (
            <li key={f.hash}>
              <Icon name="check" small /><span className="ell">{f.name}</span><span className="muted nw">{fileSize(f.size)} · {t('common.received')}</span>
              <button type="button" className="btn ic sm" aria-label={t('common.remove', { name: f.name })} onClick={() => onChange(value.filter((x) => x.hash !== f.hash))}>
                <Icon name="close" small />
              </button>
            </li>
          ))}
          {sending.map((s) => (
            <li key={s.id}>
              <span className="ell">{s.name}</span>
              {s.error
                ? <><span className="bad">{t('common.broken', { why: s.error })}</span><button type="button" className="btn sm" onClick={() => void send(s)}>{t('common.retry')}</button>
                  <button type="button" className="btn ic sm" aria-label={t('common.remove', { name: s.name })} onClick={() => change(s.id, null)}><Icon name="close" small /></button></>
                : <span className="muted nw">{t('common.sending', { n: Math.round(s.done * 100) })}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
