import { useEffect, useId, useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { t } from '../i18n'
import { held, mayLeave } from './guard'
import { Icon } from './icon'
import { errorText } from './states'
import './dialog.css'

/**
 * A modal dialog: the page behind it is out of reach, Escape closes it, and focus goes back to what opened it. A click beside it does
 * not close it, so that a slip of the hand loses nothing.
 */
export function Dialog({ title, width = 480, onClose, children }: { title: ReactNode; width?: number; onClose: () => void; children: ReactNode }) {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  const [before] = useState(held)
  const leave = () => { if (held() <= before || mayLeave()) onClose() } // files of a form in here would be lost
  useEffect(() => { close.current = leave })
  useLayoutEffect(() => {
    const d = box.current
    if (!d) return
    if (typeof d.showModal === 'function') d.showModal()
    else d.setAttribute('open', '') // where tests draw without a browser
    const first = d.querySelector<HTMLElement>('.dialog-body input:not([type=hidden]):not([hidden]), .dialog-body textarea, .dialog-body select') ?? d.querySelector<HTMLElement>('.dialog-body .btn.p')
    first?.focus()
    const closed = () => { if (!d.open) close.current() }
    const cancel = (e: Event) => { if (e.target === d) { e.preventDefault(); close.current() } }
    d.addEventListener('close', closed)
    d.addEventListener('cancel', cancel)
    return () => {
      d.removeEventListener('close', closed)
      d.removeEventListener('cancel', cancel)
      if (typeof d.close === 'function' && d.open) d.close()
    }
  }, [])
  return (
    <dialog ref={box} className="dialog" style={{ width }} aria-labelledby={id}>
      <header><h2 id={id}>{title}</h2><button type="button" className="btn ic" aria-label={t('common.close')} onClick={leave}><Icon name="close" /></button></header>
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}

/** The foot of a decision: why it could not be done, away from it, and the act itself. describes: the id by which controls name the error. */
export function Decide({ act, danger, busy, error, describes, onClose }: { act: string; danger?: boolean; busy: boolean; error: string; describes?: string; onClose: () => void }) {
  return (
    <>
      <div id={describes} role="alert">{error && <p className="bad">{error}</p>}</div>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button>
        <button type="submit" className={danger ? 'btn p danger' : 'btn p'} disabled={busy}>{act}</button>
      </div>
    </>
  )
}

/** Asks before an act that cannot be taken back by another click; lead says what follows. It stays open and says why where the act fails. */
export function Ask({ title, lead, act, danger, onConfirm, onClose }: { title: ReactNode; lead: ReactNode; act: string; danger?: boolean; onConfirm: () => Promise<unknown>; onClose: () => void }) {
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  async function go(e: FormEvent) {
    e.preventDefault()
    setBusy(true)
    setError('')
    try {
      await onConfirm()
      onClose()
    } catch (x) {
      setError(errorText(x))
      setBusy(false)
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="rform" onSubmit={(e) => void go(e)}>
        <p className="sec">{lead}</p>
        <Decide {...{ act, danger, busy, error, onClose }} />
      </form>
    </Dialog>
  )
}
