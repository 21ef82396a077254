import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { put } from '../api/client'
import { signOut, useMe, useSwitchPost } from '../api/session'
import { language, setLanguage, t } from '../i18n'
import { announce } from '../ui/live'
import { Status } from '../ui/marks'
import { PageTitle, Panel } from '../ui/page'
import { Empty, errorText } from '../ui/states'
import { moment } from '../ui/time'
import './account.css'

const MIN_PASSWORD = 10

/** Who I am here, the posts I may act as, my password. */
export default function Account() {
  const me = useMe()
  const switchPost = useSwitchPost()
  const posts = me.posts ?? []
  return (
    <>
      <PageTitle title={t('account.title')}><Link className="btn" to="/office">{t('office.title')}</Link><button type="button" className="btn" onClick={() => void signOut()}>{t('nav.sign_out')}</button></PageTitle>
      {me.must && <p className="bad" role="status">{t(me.must === 'password' ? 'account.must_password' : 'account.must_second')}</p>}
      <div className="acols">
        <Panel title={me.person.name}>
          <dl className="akv">
            <dt>{t('account.login')}</dt><dd>{me.login}</dd>
            <dt>{t('account.last')}</dt><dd>{me.last_sign_in ? t('account.last_at', { at: moment(me.last_sign_in.at), from: me.last_sign_in.from }) : t('account.last_none')}</dd>
            <dt id="lang">{t('account.language')}</dt>
            <dd><span role="group" aria-labelledby="lang" className="acts2">
              <button type="button" lang="zh-CN" className={language() === 'zh' ? 'chip on' : 'chip'} aria-pressed={language() === 'zh'} onClick={() => setLanguage('zh')}>中文</button>
              <button type="button" lang="en" className={language() === 'en' ? 'chip on' : 'chip'} aria-pressed={language() === 'en'} onClick={() => setLanguage('en')}>English</button>
            </span></dd>
          </dl>
        </Panel>
        <Panel title={t('account.posts')}>
          {posts.length === 0 && <Empty>{t('account.none')}</Empty>}
          <ul className="posts">
            {posts.map((p) => (
              <li key={p.id}><span>{p.unit.name} · {p.role_title}</span>
                {p.id === me.post?.id ? <Status>{t('account.now')}</Status>
                  : <button type="button" className="btn sm" onClick={() => { switchPost(p.id).catch((e: unknown) => announce(errorText(e))) }}>{t('account.act_as')}</button>}
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title={t('account.password')}><PasswordForm login={me.login} /></Panel>
      </div>
    </>
  )
}

function PasswordForm({ login }: { login: string }) {
  const id = useId()
  const cache = useQueryClient()
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  async function send(e: FormEvent) {
    e.preventDefault()
    const wrong = !old ? t('setup.need', { field: t('account.old') }) : [...next].length < MIN_PASSWORD ? t('setup.short') : next !== again ? t('setup.mismatch') : ''
    setError(wrong)
    if (wrong) return
    setBusy(true)
    try {
      await put('/me/password', { old, new: next })
      setOld('')
      setNext('')
      setAgain('')
      announce(t('account.saved'))
      await cache.invalidateQueries({ queryKey: ['me'] })
    } catch (x) {
      setError(errorText(x))
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
      <p className="muted fhelp">{t('setup.password_help')}</p>
      {field('a', t('account.again'), again, setAgain, 'new-password')}
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <button type="submit" className="btn p" disabled={busy}>{t('account.save')}</button>
    </form>
  )
}
