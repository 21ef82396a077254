import { useEffect, useId, useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { call } from '../api/client'
import type { Me } from '../api/types'
import { t, type Key } from '../i18n'
import { Frame, Password, problemText } from './frame'

const MIN_PASSWORD = 10
const empty = { county: '', name: '', login: '', password: '', again: '' }
type Form = typeof empty

/** First thing wrong with the form, in words; empty when it can be sent. */
function wrong(f: Form): string {
  const needed: [keyof Form, Key][] = [['county', 'setup.county'], ['name', 'setup.name'], ['login', 'setup.login'], ['password', 'setup.password']]
  for (const [k, label] of needed) if (!f[k].trim()) return t('setup.need', { field: t(label) })
  if ([...f.password].length < MIN_PASSWORD) return t('setup.short')
  if (f.password !== f.again) return t('setup.mismatch')
  return ''
}

export default function Setup() {
  const [params] = useSearchParams()
  const token = params.get('token') ?? ''
  const id = useId()
  const [form, setForm] = useState(empty)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => { document.title = t('setup.title') }, [])
  const set = (k: keyof Form) => (v: string) => setForm((f) => ({ ...f, [k]: v }))

  async function send(e: FormEvent) {
    e.preventDefault()
    const w = wrong(form)
    setError(w)
    if (w) return
    setBusy(true)
    try {
      const { county, name, login, password } = form
      await call<Me>('POST', '/setup', { body: { token, county: county.trim(), name: name.trim(), login: login.trim(), password }, stay: true })
      window.location.assign('/')
    } catch (x) {
      setError(problemText(x))
      setBusy(false)
    }
  }

  if (!token) return <Frame title={t('setup.title')}><p className="bad">{t('setup.no_token')}</p></Frame>
  const text = (k: 'county' | 'name' | 'login', label: Key, complete: string, help?: Key) => (
    <>
      <label htmlFor={id + k}>{t(label)}</label>
      <input id={id + k} className="in" value={form[k]} autoComplete={complete} onChange={(e) => set(k)(e.target.value)} aria-describedby={help && `${id}${k}h`} />
      {help && <p className="muted help" id={`${id}${k}h`}>{t(help)}</p>}
    </>
  )
  return (
    <Frame title={t('setup.title')} lead={t('setup.lead')}>
      <form onSubmit={(e) => void send(e)} noValidate>
        {text('county', 'setup.county', 'off', 'setup.county_help')}
        {text('name', 'setup.name', 'name')}
        {text('login', 'setup.login', 'username')}
        <label htmlFor={`${id}p`}>{t('setup.password')}</label>
        <Password id={`${id}p`} value={form.password} onChange={set('password')} autoComplete="new-password" describedBy={`${id}ph`} />
        <p className="muted help" id={`${id}ph`}>{t('setup.password_help')}</p>
        <label htmlFor={`${id}q`}>{t('setup.password2')}</label>
        <Password id={`${id}q`} value={form.again} onChange={set('again')} autoComplete="new-password" />
        <div role="alert" className="msg">{error && <p className="bad">{error}</p>}</div>
        <button type="submit" className="btn p go" disabled={busy}>{t('setup.submit')}</button>
      </form>
    </Frame>
  )
}
