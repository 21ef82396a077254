import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { ApiError } from '../../api/client'
import type { Option } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { errorText } from '../../ui/states'

/** A dialog with one form; send may fail and the dialog then says why. */
export function FormDialog({ title, act, check, send, onClose, children }: {
  title: string; act: string
  /** What is wrong, or ''. */
  check: () => string
  send: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}) {
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  async function submit(e: FormEvent) {
    e.preventDefault()
    const wrong = check()
    setError(wrong)
    if (wrong) return
    setBusy(true)
    try {
      await send()
    } catch (x) {
      setError(x instanceof ApiError && x.errors[0] ? x.errors.map((f) => f.message).join(t('common.sep')) : errorText(x))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={title} onClose={onClose} width={480}>
      <form className="rform" onSubmit={(e) => void submit(e)} noValidate>
        {children}
        <div role="alert">{error && <p className="bad">{error}</p>}</div>
        <div className="acts"><button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button><button type="submit" className="btn p" disabled={busy}>{act}</button></div>
      </form>
    </Dialog>
  )
}

export function Text({ label, value, onChange, help, optional, autoFocus }: { label: string; value: string; onChange: (v: string) => void; help?: string; optional?: boolean; autoFocus?: boolean }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}{optional && <span className="muted"> {t('common.optional')}</span>}</label>
      <input id={id} className="in" value={value} autoFocus={autoFocus} aria-describedby={help ? `${id}h` : undefined} onChange={(e) => onChange(e.target.value)} />
      {help && <p className="muted fhelp" id={`${id}h`}>{help}</p>}
    </div>
  )
}

export function Choice({ label, value, options, onChange }: { label: string; value: string; options: Option[]; onChange: (v: string) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="in" value={value} onChange={(e) => onChange(e.target.value)}>{value === '' && <option value="" />}{options.map((o) => <option key={o.key} value={o.key}>{o.title}</option>)}</select>
    </div>
  )
}
