import { useId, useRef, useState } from 'react'
import { apiUrl } from '../api/client'
import type { FileRef } from '../api/types'
import { formatNumber, t } from '../i18n'
import { Icon } from './icon'
import { usePending } from './pending'
import { useUploads, type Sending } from './upload'
import './files.css'

/** 820 B, 24 KB, 3.1 MB. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024))} KB`
  return `${formatNumber(Math.round(bytes / 104857.6) / 10)} MB`
}

/** Pictures that browsers draw. */
export const isPicture = (f: Pick<FileRef, 'type'>) => /^image\/(jpeg|png|gif|webp)$/.test(f.type)
/** What opens in the browser; everything else is saved. */
const opens = (f: FileRef) => isPicture(f) || f.type === 'application/pdf' || f.type.startsWith('text/plain')
/** What this browser shows within a page: phones hand PDF files to another program. */
export const isReadable = (f: Pick<FileRef, 'type'>) => f.type.startsWith('text/plain') || (f.type === 'application/pdf' && (navigator as { pdfViewerEnabled?: boolean }).pdfViewerEnabled === true)

/** The record whose files are read, and which it has; others are one's own uploads. */
export interface Holder { ledger: string; record: string; files?: string[] }

/** Through the record that has a file, or as one's own upload. */
export const holderOf = (hash: string, of: Holder | undefined) => (of?.files?.includes(hash) ? { ledger: of.ledger, record: of.record } : undefined)

/** Where a file is read: through the record that has it, or as one's own upload. view opens it in the browser, small is a thumbnail. */
export const fileUrl = (hash: string, of?: { ledger: string; record: string }, how?: 'view' | 'small') => apiUrl(`/files/${hash}`, { ...of, as: how })

/** Files of a record: pictures as thumbnails, the rest as links; the record tells the server who may read them. onOpen: shows those that can be read here. */
export function FileList({ files, ledger, record, onOpen }: { files: FileRef[] | null | undefined; ledger: string; record: string; onOpen?: (hash: string) => void }) {
  if (!files?.length) return <span className="muted">{t('common.no_files')}</span>
  const of = { ledger, record }
  const pictures = files.filter(isPicture)
  const others = files.filter((f) => !isPicture(f))
  return (
    <>
      {pictures.length > 0 && (
        <ul className="thumbs">
          {pictures.map((f) => (
            <li key={f.hash}><a href={fileUrl(f.hash, of, 'view')} target="_blank" rel="noreferrer" title={`${f.name} · ${fileSize(f.size)}`}><img src={fileUrl(f.hash, of, 'small')} alt={f.name} loading="lazy" /></a></li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="files">
          {others.map((f) => (
            <li key={f.hash}>
              <Icon name="clip" small />
              {onOpen && isReadable(f) ? <button type="button" className="link" aria-haspopup="dialog" onClick={() => onOpen(f.hash)}>{f.name}</button> : <a href={fileUrl(f.hash, of, opens(f) ? 'view' : undefined)} {...(opens(f) ? { target: '_blank', rel: 'noreferrer' } : { download: f.name })}>{f.name}</a>}
              <span className="muted nw">{fileSize(f.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Where a file on its way is, with what may be done about it. */
function Way({ s, onRetry, onDrop }: { s: Sending; onRetry: () => void; onDrop: () => void }) {
  return (
    <>
      {s.state === 'broken'
        ? <><span className="bad">{t('common.broken', { why: s.error })}</span><button type="button" className="btn sm" onClick={onRetry}>{t('common.retry')}</button></>
        : <span className="muted nw">{s.state === 'waiting' ? t('common.queued') : t('common.sending', { n: Math.round(s.done * 100) })}</span>}
      {s.state !== 'sending' && <button type="button" className="btn ic sm" aria-label={t('common.remove', { name: s.name })} onClick={onDrop}><Icon name="close" small /></button>}
    </>
  )
}

/** Picks files, sends them at once and keeps the list; each says where it is. */
export function FileUpload({ value, onChange, label, accept, prepare }: {
  value: FileRef[]; onChange: (files: FileRef[]) => void; label?: string; accept?: string; prepare?: (f: File) => Promise<File>
}) {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const up = useUploads({ value, onChange, prepare })
  usePending(up.sending.length)
  const [over, setOver] = useState(false)
  return (
    <div className={over ? 'fup over' : 'fup'} onDragOver={(e) => { e.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
      onDrop={(e) => { e.preventDefault(); setOver(false); up.add(e.dataTransfer.files) }}>
      <button type="button" className="btn" onClick={() => input.current?.click()} aria-describedby={id}>
        <Icon name="clip" small />{label ?? t('common.upload')}
      </button>
      <span className="muted hint" id={id}>{t('common.drop')}</span>
      <input ref={input} type="file" hidden multiple accept={accept} onChange={(e) => { up.add(e.target.files); e.target.value = '' }} />
      {(value.length > 0 || up.sending.length > 0) && (
        <ul className="files" aria-live="polite">
          {value.map((f) => (
            <li key={f.hash}>
              <Icon name="check" small /><span className="ell">{f.name}</span><span className="muted nw">{fileSize(f.size)} · {t('common.received')}</span>
              <button type="button" className="btn ic sm" aria-label={t('common.remove', { name: f.name })} onClick={() => onChange(value.filter((x) => x.hash !== f.hash))}>
                <Icon name="close" small />
              </button>
            </li>
          ))}
          {up.sending.map((s) => (
            <li key={s.id}><span className="ell">{s.name}</span><Way s={s} onRetry={() => up.retry(s)} onDrop={() => up.drop(s)} /></li>
          ))}
        </ul>
      )}
      <Running files={value} />
    </div>
  )
}

/** What the server said of the room for files when it took the last one. */
function Running({ files }: { files: FileRef[] }) {
  const said = files[files.length - 1]?.warning
  return said ? <p className="warn" role="status">{said}</p> : null
}

/** Takes or picks photos: made smaller first, each with its picture and where it is. of: the record that has those there already. */
export function PhotoUpload({ value, onChange, of, place }: {
  value: FileRef[]; onChange: (files: FileRef[]) => void; of?: Holder
  /** Where the device is, for photos that do not say it themselves. */
  place?: { lat: number; lng: number }
}) {
  const camera = useRef<HTMLInputElement>(null)
  const album = useRef<HTMLInputElement>(null)
  const up = useUploads({ value, onChange, prepare: async (f) => (await import('./photo/shrink')).shrink(f, place) })
  usePending(up.sending.length)
  const take = (e: React.ChangeEvent<HTMLInputElement>) => { up.add(e.target.files); e.target.value = '' }
  return (
    <div className="pup" onDragOver={(e) => e.preventDefault()} onDrop={(e) => { e.preventDefault(); up.add(e.dataTransfer.files) }}>
      <div className="pup-acts">
        <button type="button" className="btn onphone" onClick={() => camera.current?.click()}><Icon name="camera" small />{t('form.take_photo')}</button>
        <button type="button" className="btn" onClick={() => album.current?.click()}><Icon name="plus" small />{t('form.pick_photo')}</button>
      </div>
      <input ref={camera} type="file" hidden accept="image/*" capture="environment" onChange={take} />
      <input ref={album} type="file" hidden multiple accept="image/*" onChange={take} />
      {(value.length > 0 || up.sending.length > 0) && (
        <ul className="thumbs" aria-live="polite">
          {value.map((f) => (
            <li key={f.hash}>
              <img src={fileUrl(f.hash, holderOf(f.hash, of), 'small')} alt={f.name} />
              <span className="muted"><Icon name="check" small />{t('common.received')} {fileSize(f.size)}</span>
              <button type="button" className="btn ic sm" aria-label={t('common.remove', { name: f.name })} onClick={() => onChange(value.filter((x) => x.hash !== f.hash))}><Icon name="close" small /></button>
            </li>
          ))}
          {up.sending.map((s) => (
            <li key={s.id}>{s.preview ? <img src={s.preview} alt={s.name} /> : <span className="ell">{s.name}</span>}<Way s={s} onRetry={() => up.retry(s)} onDrop={() => up.drop(s)} /></li>
          ))}
        </ul>
      )}
      <Running files={value} />
    </div>
  )
}
