import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { upload } from '../../../api/client'
import type { FileRef } from '../../../api/types'
import { t } from '../../../i18n'
import { fileUrl, holderOf, type Holder } from '../../files'
import { usePending } from '../../pending'
import { errorText } from '../../states'

const WIDTH = 600
const HEIGHT = 220

/** A signature: drawn with finger or mouse, or, for those who cannot, made of the typed name. Kept as a picture. */
export function SignatureField({ id, value, onChange, of, invalid, describedBy }: {
  id: string; value: unknown; onChange: (v: FileRef | null) => void; of?: Holder; invalid?: boolean; describedBy?: string
}) {
  const hash = typeof value === 'string' ? value : ((value as FileRef | null)?.hash ?? '')
  if (hash) {
    return (
      <div className="sig">
        <img className="sig-img" src={fileUrl(hash, holderOf(hash, of), 'view')} alt={t('form.signed')} />
        <button type="button" id={id} className="btn sm" onClick={() => onChange(null)}>{t('form.sign_again')}</button>
      </div>
    )
  }
  return <Pad id={id} invalid={invalid} describedBy={describedBy} onDone={onChange} />
}

function Pad({ id, onDone, invalid, describedBy }: { id: string; onDone: (f: FileRef) => void; invalid?: boolean; describedBy?: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef(false)
  const [ink, setInk] = useState(false)
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')
  usePending(busy || ink ? 1 : 0)
  useEffect(() => { wipe(canvas.current) }, [])

  const point = (e: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = e.currentTarget.getBoundingClientRect()
    return [((e.clientX - box.left) / box.width) * WIDTH, ((e.clientY - box.top) / box.height) * HEIGHT]
  }
  function down(e: PointerEvent<HTMLCanvasElement>) {
    const pen = e.currentTarget.getContext('2d')
    if (!pen) return
    e.currentTarget.setPointerCapture(e.pointerId)
    drawing.current = true
    const [x, y] = point(e)
    Object.assign(pen, { lineWidth: 4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#1d2329' })
    pen.beginPath()
    pen.moveTo(x, y)
    pen.lineTo(x + 0.1, y)
    pen.stroke()
    setInk(true)
  }
  function move(e: PointerEvent<HTMLCanvasElement>) {
    if (!drawing.current) return
    const pen = e.currentTarget.getContext('2d')
    pen?.lineTo(...point(e))
    pen?.stroke()
  }

  async function use() {
    const c = canvas.current
    if (!c) return
    setBusy(true)
    setError('')
    try {
      const blob = await new Promise<Blob | null>((done) => c.toBlob(done, 'image/png'))
      if (!blob) throw new Error(t('common.broken', { why: '' }))
      onDone(await upload<FileRef>('/files', new File([blob], 'signature.png', { type: 'image/png' })))
    } catch (x) {
      setError(errorText(x))
    } finally {
      setBusy(false)
    }
  }

  function write() {
    const c = canvas.current
    const pen = c?.getContext('2d')
    if (!c || !pen || !name.trim()) return
    wipe(c)
    Object.assign(pen, { fillStyle: '#1d2329', font: '96px "KaiTi","STKaiti","Noto Serif CJK SC",serif', textAlign: 'center', textBaseline: 'middle' })
    pen.fillText(name.trim(), WIDTH / 2, HEIGHT / 2, WIDTH - 24)
    setInk(true)
  }

  return (
    <div className="sig" data-invalid={invalid || undefined}>
      <canvas ref={canvas} width={WIDTH} height={HEIGHT} className="sig-pad" role="img" aria-label={t('form.sign_draw')} onPointerDown={down} onPointerMove={move} onPointerUp={() => { drawing.current = false }} onPointerCancel={() => { drawing.current = false }} />
      {!ink && <span className="sig-hint muted" aria-hidden="true">{t('form.sign_draw')}</span>}
      <div className="place-row">
        <label>{t('form.sign_name')}<input id={id} className="in" value={name} aria-describedby={describedBy} onChange={(e) => setName(e.target.value)} onKeyDown={(e) => { if (e.key === 'Enter') { e.preventDefault(); write() } }} /></label>
        <button type="button" className="btn" disabled={!name.trim()} onClick={write}>{t('form.sign_type')}</button>
      </div>
      {ink && (
        <div className="place-row">
          <button type="button" className="btn" onClick={() => { wipe(canvas.current); setInk(false) }}>{t('form.sign_clear')}</button>
          <button type="button" className="btn p" disabled={busy} onClick={() => void use()}>{t('form.sign_use')}</button>
        </div>
      )}
      {error && <p className="bad" role="alert">{t('common.broken', { why: error })}</p>}
    </div>
  )
}

function wipe(c: HTMLCanvasElement | null) {
  const pen = c?.getContext('2d')
  if (!c || !pen) return
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, c.width, c.height)
}
