import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { post, uuid } from '../../api/client'
import { useLedgers } from '../../api/records'
import { useMe } from '../../api/session'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { Combo } from '../../ui/form/combo'
import { refusal, type Token } from './api'
import Copy from './copy'

/** Makes an API token and shows it once. */
export default function NewToken({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState('')
  if (!made) return <Dialog title={t('account.token_new')} onClose={onClose}><Form onMade={setMade} onClose={onClose} /></Dialog>
  return (
    <Dialog key="made" title={t('account.token_made')} onClose={onClose}>
      <p className="sec">{t('account.token_once')}</p>
      <Copy text={made}><code className="asecret">{made}</code></Copy>
      <div className="acts aend"><button type="button" className="btn p" onClick={onClose}>{t('account.token_kept')}</button></div>
    </Dialog>
  )
}

/** The day so many days after one, both yyyy-mm-dd. */
const after = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

function Form({ onMade, onClose }: { onMade: (token: string) => void; onClose: () => void }) {
  const id = useId()
  const me = useMe()
  const cache = useQueryClient()
  const ledgers = useLedgers()
  const [name, setName] = useState('')
  const [read, setRead] = useState<string[]>([])
  const [write, setWrite] = useState<string[]>([])
  const [until, setUntil] = useState(after(me.today, 90))
  const [key] = useState(uuid)
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const options = [{ value: '*', label: t('account.everything') }, ...(ledgers.data ?? []).map((l) => ({ value: l.name, label: l.title }))]
  async function send(e: FormEvent) {
    e.preventDefault()
    if (!name.trim() || read.length + write.length === 0 || !until) return setError(t('account.token_needs'))
    setBusy(true)
    try {
      const token = await post<Token>('/me/tokens', { name: name.trim(), read, write, expires: new Date(`${until}T23:59:59`).toISOString() }, { key })
      onMade(token.token ?? '')
      await cache.invalidateQueries({ queryKey: ['account'] })
    } catch (x) {
      setError(refusal(x))
      setBusy(false)
    }
  }
  return (
    <form className="rform" onSubmit={(e) => void send(e)} noValidate>
      <p className="sec">{t('account.token_lead', { post: me.post ? `${me.post.unit.name} · ${me.post.role_title}` : '' })}</p>
      <label htmlFor={`${id}n`}>{t('account.token_name')}</label>
      <input id={`${id}n`} className="in" maxLength={50} value={name} onChange={(e) => setName(e.target.value)} />
      <label htmlFor={`${id}r`}>{t('account.may_read')}</label>
      <Combo id={`${id}r`} many options={options} value={read} onChange={setRead} loading={ledgers.isPending} placeholder={t('account.pick_ledgers')} />
      <label htmlFor={`${id}w`}>{t('account.may_write')}</label>
      <Combo id={`${id}w`} many options={options} value={write} onChange={setWrite} loading={ledgers.isPending} placeholder={t('account.pick_ledgers')} />
      <label htmlFor={`${id}u`}>{t('account.token_end')}</label>
      <input id={`${id}u`} type="date" className="in" min={me.today} value={until} onChange={(e) => setUntil(e.target.value)} />
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button>
        <button type="submit" className="btn p" disabled={busy}>{t('account.token_make')}</button>
      </div>
    </form>
  )
}
