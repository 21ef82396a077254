import { useId, useState, type FormEvent } from 'react'
import { post, uuid } from '../../api/client'
import type { components } from '../../api/openapi'
import type { Unit } from '../../api/types'
import { t } from '../../i18n'
import { Panel } from '../../ui/page'
import { errorText } from '../../ui/states'
import { later } from '../../ui/time'
import { useToday } from '../../ui/today'
import type { Code } from '.'

/** The server takes so many units at once. */
const MOST = 200
/** So many of the units found are shown; the rest are found by their names. */
const SHOWN = 100

export function Make({ roles, units, onMade }: { roles: components['schemas']['InvitableRole'][]; units: Unit[]; onMade: (codes: Code[]) => void }) {
  const id = useId()
  const today = useToday()
  const [role, setRole] = useState(roles[0]?.key ?? '')
  const [q, setQ] = useState('')
  const [bare, setBare] = useState(true)
  const [chosen, setChosen] = useState<string[]>([])
  const [until, setUntil] = useState(() => later(today, 14))
  const [uses, setUses] = useState('1')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const kinds = roles.find((r) => r.key === role)?.at ?? []
  const fit = units.filter((u) => kinds.includes(u.kind))
  const only = fit.length === 1 ? fit[0] : undefined // one's own
  const found = fit.filter((u) => (!bare || u.posts === 0 || chosen.includes(u.id)) && (u.name.includes(q.trim()) || (u.aliases ?? []).some((a) => a.includes(q.trim()))))
  const shown = found.slice(0, SHOWN)
  const picked = only ? [only.id] : chosen.filter((c) => fit.some((u) => u.id === c))

  async function send(e: FormEvent) {
    e.preventDefault()
    const n = Number(uses)
    if (picked.length === 0) return setError(t('invite.need_unit'))
    if (picked.length > MOST) return setError(t('invite.too_many', { n: MOST }))
    if (!until || until < today) return setError(t('invite.need_day'))
    if (!Number.isInteger(n) || n < 1 || n > 500) return setError(t('invite.need_uses'))
    setBusy(true)
    setError('')
    try {
      const end = new Date(`${until}T23:59:59`).toISOString() // the whole last day counts
      const made = await post<{ items: Code[] | null }>('/invitations', { units: picked, role, until: end, uses: n, origin: window.location.origin }, { key: uuid() })
      onMade(made.items ?? [])
    } catch (x) {
      setError(errorText(x))
      setBusy(false)
    }
  }

  return (
    <Panel title={t('invite.make')}>
      <form className="imake" onSubmit={(e) => void send(e)} noValidate>
        <p className="sec">{t('invite.lead')}</p>
        <div className="irow">
          <div><label htmlFor={`${id}r`}>{t('units.role')}</label>
            <select id={`${id}r`} className="in" value={role} onChange={(e) => setRole(e.target.value)}>{roles.map((r) => <option key={r.key} value={r.key}>{r.title}</option>)}</select></div>
          <div><label htmlFor={`${id}u`}>{t('invite.until')}</label><input id={`${id}u`} className="in" type="date" value={until} min={today} max={later(today, 365)} onChange={(e) => setUntil(e.target.value)} /></div>
          <div><label htmlFor={`${id}n`}>{t('invite.uses')}</label><input id={`${id}n`} className="in" inputMode="numeric" value={uses} onChange={(e) => setUses(e.target.value)} /></div>
        </div>
        {only ? <p>{only.name}</p> : (
          <fieldset>
            <legend>{t('invite.units')} <span className="muted">{t('invite.picked', { n: picked.length })}</span></legend>
            <div className="ifind">
              <input className="in" type="search" aria-label={t('units.find')} placeholder={t('units.find')} value={q} onChange={(e) => setQ(e.target.value)} />
              <label><input type="checkbox" checked={bare} onChange={(e) => setBare(e.target.checked)} />{t('invite.bare')}</label>
              <button type="button" className="btn sm" onClick={() => setChosen((c) => [...new Set([...c, ...shown.map((u) => u.id)])])}>{t('invite.all', { n: shown.length })}</button>
              {picked.length > 0 && <button type="button" className="btn sm" onClick={() => setChosen([])}>{t('invite.no_one')}</button>}
            </div>
            {found.length === 0 ? <p className="muted">{t('invite.no_unit')}</p> : (
              <ul className="iunits">
                {shown.map((u) => (
                  <li key={u.id}><label><input type="checkbox" checked={chosen.includes(u.id)} onChange={() => setChosen((c) => (c.includes(u.id) ? c.filter((x) => x !== u.id) : [...c, u.id]))} />{u.name}</label></li>
                ))}
              </ul>
            )}
            {found.length > SHOWN && <p className="muted">{t('invite.more', { n: found.length - SHOWN })}</p>}
          </fieldset>
        )}
        <div role="alert">{error && <p className="bad">{error}</p>}</div>
        <div className="acts"><button type="submit" className="btn p" disabled={busy}>{t('invite.make_act', { n: picked.length })}</button></div>
      </form>
    </Panel>
  )
}
