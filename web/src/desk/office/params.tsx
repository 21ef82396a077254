import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { put } from '../../api/client'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { announce } from '../../ui/live'
import { Panel } from '../../ui/page'
import { Empty, errorText, Loaded } from '../../ui/states'
import { useToday } from '../../ui/today'
import { useParams, type Param } from './api'
import { inForce, parseParam, showParam } from './values'

/** The numbers and terms that deadlines and rules are counted by: what the packs say, and what the office has set instead. */
export default function Params() {
  const all = useParams()
  const [asked] = useSearchParams()
  const [q, setQ] = useState(asked.get('q') ?? '')
  return (
    <Panel title={t('office.page.params')}>
      <div className="ofind"><input className="in" type="search" aria-label={t('office.find')} placeholder={t('office.find')} value={q} onChange={(e) => setQ(e.target.value)} /></div>
      <Loaded query={all} rows={8}>
        {(items) => {
          const found = items.filter((p) => `${p.key} ${p.title} ${p.help}`.includes(q.trim()))
          return found.length === 0 ? <Empty>{t('office.params_none')}</Empty> : <ul className="olist oparams">{found.map((p) => <Item key={p.key} p={p} />)}</ul>
        }}
      </Loaded>
    </Panel>
  )
}

function Item({ p }: { p: Param }) {
  const may = useMay()
  const today = useToday()
  const [open, setOpen] = useState(false)
  const own = inForce(p.office ?? [], today)
  return (
    <li>
      <b>{p.title || p.key}</b>
      <span>{p.unset ? t('office.unset') : showParam((own ?? inForce(p.default ?? [], today))?.is, p.words)} {own && <span className="muted">{t('office.set_here', { was: showParam(inForce(p.default ?? [], today)?.is, p.words) })}</span>}</span>
      {p.help && <span className="sec">{p.help}</span>}
      {p.source && <span className="muted">{p.source}</span>}
      {may('param.edit') && !p.locked && <span className="acts2"><button type="button" className="btn sm" aria-haspopup="dialog" onClick={() => setOpen(true)}>{t('office.set')}</button></span>}
      {p.locked && <span className="muted">{t('office.locked')}</span>}
      {open && <Dialog title={p.title || p.key} onClose={() => setOpen(false)}><Setting p={p} onClose={() => setOpen(false)} /></Dialog>}
    </li>
  )
}

function Setting({ p, onClose }: { p: Param; onClose: () => void }) {
  const id = useId()
  const cache = useQueryClient()
  const today = useToday()
  const start = (inForce(p.office ?? [], today) ?? inForce(p.default ?? [], today))?.is
  const [value, setValue] = useState(start == null ? '' : typeof start === 'object' ? JSON.stringify(start) : String(start))
  const [from, setFrom] = useState('')
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  async function save(e: FormEvent) {
    e.preventDefault()
    try {
      await put(`/params/${p.key}`, { value: parseParam(value, p.type), from: from || undefined, reason: reason.trim() })
      announce(t('office.set_done', { what: p.title || p.key }))
      await cache.invalidateQueries()
      onClose()
    } catch (x) {
      setError(errorText(x))
    }
  }
  return (
    <form className="rform" onSubmit={(e) => void save(e)} noValidate>
      <label htmlFor={`${id}v`}>{t('office.value')}</label>
      {(p.options ?? []).length > 0 && !p.per
        ? <select id={`${id}v`} className="in" value={value} onChange={(e) => setValue(e.target.value)}>{(p.options ?? []).map((o) => <option key={o} value={o}>{p.words[o] ?? o}</option>)}</select>
        : <input id={`${id}v`} className="in" value={value} onChange={(e) => setValue(e.target.value)} />}
      <p className="muted fhelp">{t('office.value_help')}</p>
      <label htmlFor={`${id}f`}>{t('office.from')}<span className="muted"> {t('common.optional')}</span></label>
      <input id={`${id}f`} type="date" className="in" value={from} onChange={(e) => setFrom(e.target.value)} />
      <label htmlFor={`${id}r`}>{t('common.reason')}</label>
      <textarea id={`${id}r`} className="in" rows={2} value={reason} onChange={(e) => setReason(e.target.value)} />
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <div className="acts"><button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button><button type="submit" className="btn p">{t('office.set')}</button></div>
    </form>
  )
}
