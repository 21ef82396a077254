import { useEffect, useId, useState, type FormEvent } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { ApiError, call, get, safeNext } from '../api/client'
import type { Me, Site } from '../api/types'
import { t } from '../i18n'
import { Frame, Password, problemText } from './frame'

export default function Login() {
  const [params] = useSearchParams()
  const joining = useLocation().hash.slice(1) // the code of an invitation to one more post; behind #, so that no log has it
  const id = useId()
  const [site, setSite] = useState<Site | null>(null)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string | null>(null) // null: not asked for
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    document.title = t('signin.title')
    get<Site>('/site').then(setSite, (e: unknown) => setError(problemText(e)))
  }, [])

  async function send(e: FormEvent) {
    e.preventDefault()
    if (!login.trim() || !password) return setError(t('signin.need'))
    setBusy(true)
    setError('')
    try {
      await call<Me>('POST', '/session', { body: { login: login.trim(), password, ...(code ? { code } : {}) }, stay: true })
      window.location.assign(joining ? `/join#${joining}` : safeNext(params.get('next')))
    } catch (x) {
      if (x instanceof ApiError && x.code === 'second_factor_needed' && code === null) setCode('')
      else setError(refusal(x))
      setBusy(false)
    }
  }

  return (
    <Frame title={site?.name || t('app.name')}>
      {joining && !error && <p className="sec">{t('join.after')}</p>}
      {params.has('next') && !error && <p className="sec">{t('signin.ended')}</p>}
      {site?.needs_setup && <p className="sec">{t('signin.needs_setup')}</p>}
      <form onSubmit={(e) => void send(e)} noValidate>
        <label htmlFor={`${id}l`}>{t('signin.login')}</label>
        <input id={`${id}l`} className="in" name="username" autoComplete="username" autoFocus value={login} onChange={(e) => setLogin(e.target.value)} />
        <label htmlFor={`${id}p`}>{t('signin.password')}</label>
        <Password id={`${id}p`} value={password} onChange={setPassword} autoComplete="current-password" />
        {code !== null && <>
          <label htmlFor={`${id}c`}>{t('signin.code')}</label>
          <input id={`${id}c`} className="in" name="code" autoComplete="one-time-code" autoFocus value={code} aria-describedby={`${id}ch`} onChange={(e) => setCode(e.target.value)} />
          <p className="muted help" id={`${id}ch`}>{t('signin.code_help')}</p>
        </>}
        <div role="alert" className="msg">{error && <p className="bad">{error}</p>}</div>
        <button type="submit" className="btn p go" disabled={busy}>{t(busy ? 'signin.busy' : 'signin.submit')}</button>
      </form>
      {site && !site.needs_setup && <p className="other"><Link to="/join">{t('signin.join')}</Link></p>}
      {site?.demo && (site.demo_accounts ?? []).length > 0 && (
        <section className="demo" aria-labelledby={`${id}d`}>
          <h2 id={`${id}d`}>{t('signin.demo')}</h2>
          <ul>
            {(site.demo_accounts ?? []).map((a) => (
              <li key={a.login}>
                <button type="button" onClick={() => { setLogin(a.login); setPassword(a.password); setError('') }}>
                  <span>{a.title}</span><code>{a.login}</code>
                </button>
              </li>
            ))}
          </ul>
          <p className="muted">{t('signin.demo_note')}</p>
        </section>
      )}
      {site?.needs_setup && params.has('token') && <Link to={`/setup?token=${params.get('token') ?? ''}`}>{t('setup.title')}</Link>}
    </Frame>
  )
}

/** Says how many attempts are left and when a lock ends. */
function refusal(e: unknown): string {
  if (!(e instanceof ApiError)) return problemText(e)
  const until = e.problem.locked_until
  const left = e.problem.attempts_left
  if (typeof until === 'string' && until) {
    const d = new Date(until)
    return t('signin.locked', { at: d.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false }) })
  }
  if (e.code === 'login_failed' && typeof left === 'number') return t('signin.left', { n: left })
  if (e.status === 429) return t('signin.too_many')
  return t('signin.failed', { why: problemText(e) })
}
