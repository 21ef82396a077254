import { useId, useState, type ReactNode } from 'react'
import { t } from '../i18n'
import { Decide, Dialog } from './dialog'
import { errorText } from './states'

/**
 * One decision that needs (or may have) a reason. onConfirm may fail: the dialog then stays open and says why.
 */
export function ReasonDialog({ open, title, lead, act, label, required = true, suggestions = [], danger, onConfirm, onClose, children }: {
  open: boolean
  title: string
  /** What follows from the act and who will see it. */
  lead?: ReactNode
  /** Words of the button: the act itself. */
  act: string
  label?: string
  required?: boolean
  /** Common opinions: one click, then editable. */
  suggestions?: string[]
  danger?: boolean
  onConfirm: (reason: string) => unknown
  onClose: () => void
  children?: ReactNode
}) {
  if (!open) return null
  return (
    <Dialog title={title} onClose={onClose}>
      <ReasonForm {...{ lead, act, label, required, suggestions, danger, onConfirm, onClose, children }} />
    </Dialog>
  )
}

function ReasonForm({ lead, act, label, required, suggestions, danger, onConfirm, onClose, children }: {
  lead?: ReactNode; act: string; label?: string; required: boolean; suggestions: string[]; danger?: boolean
  onConfirm: (reason: string) => unknown; onClose: () => void; children?: ReactNode
}) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  async function send(e: React.FormEvent) {
    e.preventDefault()
    if (required && !reason.trim()) return setError(t('common.reason_needed'))
    setBusy(true)
    setError('')
    try {
      await onConfirm(reason.trim())
      onClose()
    } catch (x) {
      setError(errorText(x))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={(e) => void send(e)} className="rform">
      {lead && <p className="sec">{lead}</p>}
      {children}
      <label htmlFor={id}>{label ?? t('common.reason')}{!required && <span className="muted"> {t('common.optional')}</span>}</label>
      {suggestions.length > 0 && (
        <div className="sugg">{suggestions.map((s) => <button key={s} type="button" className="chip" onClick={() => setReason(s)}>{s}</button>)}</div>
      )}
      <textarea id={id} className="in" rows={3} value={reason} autoFocus aria-invalid={error !== ''} aria-describedby={`${id}e`}
        onChange={(e) => setReason(e.target.value)} />
      <Decide {...{ act, danger, busy, error, onClose }} describes={`${id}e`} />
    </form>
  )
}
