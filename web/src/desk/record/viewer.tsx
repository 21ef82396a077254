import { useEffect, useState } from 'react'
import type { FileRef } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { fileSize, fileUrl, isPicture } from '../../ui/files'
import { Icon } from '../../ui/icon'

/** A picture, or a paper that the browser shows. */
export interface Picture {
  file: FileRef
  /** What it shows, by whom and when, as far as that is known. */
  words: string
}

interface Of { ledger: string; record: string }

/** Pictures as thumbnails; each opens larger, with the way to those beside it. */
export function Thumbs({ files, words, of, onOpen }: { files: FileRef[]; words: string; of: Of; onOpen: (hash: string) => void }) {
  return (
    <ul className="thumbs big">
      {files.map((f) => (
        <li key={f.hash}>
          <button type="button" className="thumb" aria-haspopup="dialog" title={`${f.name} · ${fileSize(f.size)}`} onClick={() => onOpen(f.hash)}><img src={fileUrl(f.hash, of, 'small')} alt={`${words} ${f.name}`} loading="lazy" /></button>
        </li>
      ))}
    </ul>
  )
}

/** One picture or paper as large as the window; arrow keys go on. */
export function Viewer({ all, start, of, onClose }: { all: Picture[]; start: string; of: Of; onClose: () => void }) {
  const [at, setAt] = useState(Math.max(0, all.findIndex((p) => p.file.hash === start)))
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (e.key === 'ArrowLeft') setAt((n) => Math.max(0, n - 1))
      else if (e.key === 'ArrowRight') setAt((n) => Math.min(all.length - 1, n + 1))
    }
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [all.length])
  const p = all[at]
  if (!p) return null
  return (
    <Dialog title={p.words || p.file.name} width={1080} onClose={onClose}>
      <figure className="viewer">
        {isPicture(p.file)
          ? <img src={fileUrl(p.file.hash, of, 'view')} alt={`${p.words} ${p.file.name}`} />
          : <iframe key={p.file.hash} src={`${fileUrl(p.file.hash, of, 'view')}#navpanes=0`} title={`${p.words} ${p.file.name}`} />}
        <figcaption>
          <span className="sec" aria-live="polite">{t(all.every((x) => isPicture(x.file)) ? 'record.picture_at' : 'record.paper_at', { n: at + 1, m: all.length })} · {p.file.name} · {fileSize(p.file.size)}</span>
          <a href={fileUrl(p.file.hash, of)} download={p.file.name}>{t('record.file_save')}</a>
          <span className="acts2">
            <button type="button" className="btn ic" aria-label={t('record.file_prev')} disabled={at === 0} onClick={() => setAt(at - 1)}><Icon name="left" /></button>
            <button type="button" className="btn ic" aria-label={t('record.file_next')} disabled={at === all.length - 1} onClick={() => setAt(at + 1)}><Icon name="right" /></button>
          </span>
        </figcaption>
      </figure>
    </Dialog>
  )
}
