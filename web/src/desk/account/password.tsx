import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { put } from '../../api/client'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { refusal } from './api'

/** Changes the password; the server knows what else it has to be like. */
export default function PasswordForm({ login }: { login: string }) {
  const id = useId()
  const cache = useQueryClient()
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  async function send(e: FormEvent) {
    e.preventDefault()
    const wrong = !old ? t('setup.need', { field: t('account.old') }) : !next ? t('setup.need', { field: t('account.new') }) : next !== again ? t('setup.mismatch') : ''
    setError(wrong)
    if (wrong) return
    setBusy(true)
    try {
      await put('/me/password', { old, new: next })
      setOld('')
      setNext('')
      setAgain('')
      announce(t('account.saved'))
      await cache.invalidateQueries() // where this had to be done first, all else was refused until now
    } catch (x) {
      setError(refusal(x))
    } finally {
      setBusy(false)
    }
  }

  const field = (k: string, label: string, value: string, set: (v: string) => void, complete: string) => (
    <>
      <label htmlFor={id + k}>{label}</label>
      <input id={id + k} className="in" type="password" autoComplete={complete} value={value} onChange={(e) => set(e.target.value)} />
    </>
  )
  return (
    <form className="aform" onSubmit={(e) => void send(e)} noValidate>
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      {field('o', t('account.old'), old, setOld, 'current-password')}
      {field('n', t('account.new'), next, setNext, 'new-password')}
      <p className="muted fhelp">{t('account.password_help')}</p>
      {field('a', t('account.again'), again, setAgain, 'new-password')}
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <button type="submit" className="btn p" disabled={busy}>{t('account.save')}</button>
    </form>
  )
}
