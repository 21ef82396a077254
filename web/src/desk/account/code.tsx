import { useId, useState, type FormEvent } from 'react'
import { t } from '../../i18n'
import { Decide } from '../../ui/dialog'
import { refusal } from './api'

/** Asks for a code and does with it what the button says; a refusal leaves the form open and says why. */
export default function CodeForm({ help, act, danger, onCode, onClose }: { help: string; act: string; danger?: boolean; onCode: (code: string) => Promise<unknown>; onClose: () => void }) {
  const id = useId()
  const [code, setCode] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  async function send(e: FormEvent) {
    e.preventDefault()
    if (!code.trim()) return setError(t('setup.need', { field: t('signin.code') }))
    setBusy(true)
    try {
      await onCode(code.trim())
      onClose()
    } catch (x) {
      setError(refusal(x))
      setBusy(false)
    }
  }
  return (
    <form className="rform" onSubmit={(e) => void send(e)} noValidate>
      <label htmlFor={id}>{t('signin.code')}</label>
      <input id={id} className="in" autoComplete="one-time-code" value={code} aria-invalid={error !== ''} aria-describedby={`${id}h ${id}e`} onChange={(e) => setCode(e.target.value)} />
      <p className="muted" id={`${id}h`}>{help}</p>
      <Decide {...{ act, danger, busy, error, onClose }} describes={`${id}e`} />
    </form>
  )
}
