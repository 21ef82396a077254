import { useEffect, useId, useState, type FormEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { call, uuid } from '../api/client'
import type { components } from '../api/openapi'
import type { Me } from '../api/types'
import { t, type Key } from '../i18n'
import { Frame, Password, problemText } from './frame'

type Invited = components['schemas']['Invited']
const ask = (code: string) => call<Invited>('POST', '/invited', { body: { code: code.trim() }, stay: true })
const leave = () => call('DELETE', '/session', { stay: true }).catch(() => undefined)
const empty = { name: '', phone: '', identity: '', login: '', password: '', again: '' }

/** Where somebody without an account comes in by the code of an invitation: typed, or behind # of the address that a QR code leads to. */
export default function Join() {
  const { hash } = useLocation()
  const id = useId()
  const [code, setCode] = useState(() => decodeURIComponent(hash.slice(1)))
  const [invited, setInvited] = useState<Invited | null>(null)
  const [left, setLeft] = useState(false) // whoever was logged in here is not meant
  const [key] = useState(uuid)
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
    const needed: [keyof typeof empty, Key][] = [['name', 'join.name'], ['phone', 'join.phone'], ['login', 'join.login'], ['password', 'signin.password']]
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
      const { name, phone, identity, login, password } = form
      await call<Me>('POST', '/invited/account', { body: { code: code.trim(), name: name.trim(), phone: phone.trim(), login: login.trim(), password, ...(identity.trim() && { identity: identity.trim() }) }, stay: true })
      window.location.assign('/')
    } catch (x) {
      setError(problemText(x))
      setBusy(false)
    }
  }

  /** Has the post beside those one holds. */
  async function take() {
    setBusy(true)
    setError('')
    try {
      await call<Me>('POST', '/invited/post', { body: { code: code.trim() }, key, stay: true })
      window.location.assign('/account')
    } catch (x) {
      setError(problemText(x))
      setBusy(false)
    }
  }

  const said = <div role="alert" className="msg">{error && <p className="bad">{error}</p>}</div>
  const text = (k: 'name' | 'phone' | 'identity' | 'login', label: Key, complete: string, help?: Key) => (
    <>
      <label htmlFor={id + k}>{t(label)}{k === 'identity' && <span className="muted"> {t('join.optional')}</span>}</label>
      <input id={id + k} className="in" inputMode={k === 'phone' ? 'tel' : undefined} value={form[k]} autoComplete={complete} aria-describedby={help && `${id}${k}h`} onChange={(e) => setForm((f) => ({ ...f, [k]: e.target.value }))} />
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
  const lead = t('join.as', { county: invited.county, role: invited.role_title })
  const here = left ? null : invited.here
  if (here) {
    return (
      <Frame title={invited.unit} lead={lead}>
        <p className="other">{t('join.here', { name: here.name, login: here.login })}</p>
        <p className="sec" role="note">{t(invited.asked ? 'join.take_asked' : 'join.take_given')}</p>
        {said}
        <button type="button" className="btn p go" disabled={busy} onClick={() => void take()}>{t('join.take', { role: invited.role_title })}</button>
        <p className="other"><button type="button" className="link" onClick={() => void leave().then(() => setLeft(true))}>{t('join.other')}</button></p>
      </Frame>
    )
  }
  return (
    <Frame title={invited.unit} lead={lead}>
      <p className="other"><Link to={`/login#${encodeURIComponent(code.trim())}`}>{t('join.log_in')}</Link></p>
      <form onSubmit={(e) => void send(e)} noValidate>
        {text('name', 'join.name', 'name')}
        {text('phone', 'join.phone', 'tel', 'join.phone_help')}
        {text('identity', 'join.identity', 'off', 'join.identity_help')}
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
    </Frame>
  )
}
