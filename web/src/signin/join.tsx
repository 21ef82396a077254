import { useEffect, useId, useState, type FormEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { call } from '../api/client'
import type { components } from '../api/openapi'
import type { Me } from '../api/types'
import { t, type Key } from '../i18n'
import { Frame, Password, problemText } from './frame'

type Invited = components['schemas']['Invited']
const ask = (code: string) => call<Invited>('POST', '/invited', { body: { code: code.trim() }, stay: true })
const empty = { name: '', login: '', password: '', again: '' }

/** Where somebody without an account comes in by the code of an invitation: typed, or behind # of the address that a QR code leads to. */
export default function Join() {
  const { hash } = useLocation()
  const id = useId()
  const [code, setCode] = useState(() => decodeURIComponent(hash.slice(1)))
  const [invited, setInvited] = useState<Invited | null>(null)
  const [form, setForm] = useState(empty)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  async function look(given: string) {
    setBusy(true)
    setError('')
    try {
      setInvited(await ask(given))
    } catch (x) {
      setError(problemText(x))
    } finally {
      setBusy(false)
    }
  }
  useEffect(() => {
    document.title = t('join.title')
    const given = decodeURIComponent(window.location.hash.slice(1))
    if (given) ask(given).then(setInvited, (x: unknown) => setError(problemText(x)))
  }, [])

  function wrong(): string {
    const needed: [keyof typeof empty, Key][] = [['name', 'join.name'], ['login', 'join.login'], ['password', 'signin.password']]
    for (const [k, label] of needed) if (!form[k].trim()) return t('setup.need', { field: t(label) })
    return form.password === form.again ? '' : t('setup.mismatch')
  }

  async function send(e: FormEvent) {
    e.preventDefault()
    const w = wrong()
    setError(w)
    if (w) return
    setBusy(true)
    try {
      const { name, login, password } = form
      await call<Me>('POST', '/invited/account', { body: { code: code.trim(), name: name.trim(), login: login.trim(), password }, stay: true })
      window.location.assign('/')
    } catch (x) {
      setError(problemText(x))
      setBusy(false)
    }
  }

  const said = <div role="alert" className="msg">{error && <p className="bad">{error}</p>}</div>
  const text = (k: 'name' | 'login', label: Key, complete: string, help?: Key) => (
    <>
      <label htmlFor={id + k}>{t(label)}</label>
      <input id={id + k} className="in" value={form[k]} autoComplete={complete} aria-describedby={help && `${id}${k}h`} onChange={(e) => setForm((f) => ({ ...f, [k]: e.target.value }))} />
      {help && <p className="muted help" id={`${id}${k}h`}>{t(help)}</p>}
    </>
  )
  if (!invited) {
    return (
      <Frame title={t('join.title')} lead={t('join.lead')}>
        <form onSubmit={(e) => { e.preventDefault(); if (code.trim()) void look(code); else setError(t('setup.need', { field: t('join.code') })) }} noValidate>
          <label htmlFor={`${id}c`}>{t('join.code')}</label>
          <input id={`${id}c`} className="in" value={code} autoComplete="off" autoCapitalize="characters" spellCheck={false} onChange={(e) => setCode(e.target.value)} />
          {said}
          <button type="submit" className="btn p go" disabled={busy}>{t('join.next')}</button>
        </form>
        <p className="other"><Link to="/login">{t('join.have')}</Link></p>
      </Frame>
    )
  }
  return (
    <Frame title={invited.unit} lead={t('join.as', { county: invited.county, role: invited.role_title })}>
      <form onSubmit={(e) => void send(e)} noValidate>
        {text('name', 'join.name', 'name')}
        {text('login', 'join.login', 'username', 'join.login_help')}
        <label htmlFor={`${id}p`}>{t('signin.password')}</label>
        <Password id={`${id}p`} value={form.password} onChange={(v) => setForm((f) => ({ ...f, password: v }))} autoComplete="new-password" describedBy={`${id}ph`} />
        <p className="muted help" id={`${id}ph`}>{t('join.password_help')}</p>
        <label htmlFor={`${id}q`}>{t('setup.password2')}</label>
        <Password id={`${id}q`} value={form.again} onChange={(v) => setForm((f) => ({ ...f, again: v }))} autoComplete="new-password" />
        {invited.asked && <p className="sec" role="note">{t('join.asked')}</p>}
        {said}
        <button type="submit" className="btn p go" disabled={busy}>{t('join.submit')}</button>
      </form>
      <p className="other"><Link to="/login">{t('join.have')}</Link></p>
    </Frame>
  )
}
