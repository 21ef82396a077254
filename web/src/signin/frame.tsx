import { useState, type ReactNode } from 'react'
import { ApiError } from '../api/client'
import { language, setLanguage, t } from '../i18n'
import './signin.css'

/** The white page of log-in and set-up. */
export function Frame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <main className="sign">
      <div className="box">
        <p className="mark"><i aria-hidden="true">治</i>{t('app.name')}
          <button type="button" className="btn tx" lang={language() === 'en' ? 'zh-CN' : 'en'} aria-label={t('nav.language_label')}
            onClick={() => setLanguage(language() === 'en' ? 'zh' : 'en')}>{t('nav.language')}</button>
        </p>
        <h1>{title}</h1>
        {lead && <p className="sec">{lead}</p>}
        {children}
      </div>
    </main>
  )
}

export function Password({ id, value, onChange, autoComplete, describedBy }: {
  id: string; value: string; onChange: (v: string) => void; autoComplete: string; describedBy?: string
}) {
  const [shown, setShown] = useState(false)
  return (
    <div className="pw">
      <input id={id} className="in" type={shown ? 'text' : 'password'} name="password" autoComplete={autoComplete} value={value} aria-describedby={describedBy}
        onChange={(e) => onChange(e.target.value)} />
      <button type="button" className="btn tx" onClick={() => setShown(!shown)}>{t(shown ? 'signin.hide' : 'signin.show')}</button>
    </div>
  )
}

export function problemText(e: unknown): string {
  if (!(e instanceof ApiError)) return String(e)
  if (e.status === 0) return t(e.code === 'timeout' ? 'error.timeout' : 'error.offline')
  const first = e.errors[0]?.message
  return [e.detail || e.title || e.code, first && first !== e.detail ? first : ''].filter(Boolean).join(' ')
}
