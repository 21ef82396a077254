import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { put } from '../../api/client'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { Panel } from '../../ui/page'
import { Empty, errorText, Loaded } from '../../ui/states'
import { useToday } from '../../ui/today'
import { useYears } from './api'
import { parseDays } from './days'

/** Holidays and working weekends that were uploaded here, beside those the packs bring. */
export default function Holidays() {
  const may = useMay()
  const years = useYears()
  return (
    <>
      <Panel title={t('office.page.holidays')}>
        <Loaded query={years} rows={2}>
          {(items) => items.length === 0 ? <Empty>{t('office.holidays_none')}</Empty> : (
            <ul className="olist">
              {items.map((y) => (
                <li key={y.year}><b>{y.year}</b>
                  <span>{(y.days ?? []).map((d) => `${d.date}${d.to ? `—${d.to}` : ''}${d.work ? ` ${t('office.workday')}` : ''}`).join(t('common.sep'))}</span></li>
              ))}
            </ul>
          )}
        </Loaded>
      </Panel>
      {may('calendar.edit') && <Panel title={t('office.upload_year')}><Form /></Panel>}
    </>
  )
}

function Form() {
  const id = useId()
  const cache = useQueryClient()
  const today = useToday()
  const [year, setYear] = useState(String(Number(today.slice(0, 4)) + 1))
  const [text, setText] = useState('')
  const [error, setError] = useState('')
  async function send(e: FormEvent) {
    e.preventDefault()
    const { days, bad } = parseDays(text)
    if (bad.length > 0) return setError(t('office.days_bad', { n: bad.join(t('common.sep')) }))
    try {
      await put(`/calendar-years/${year}`, { days })
      announce(t('office.year_done', { year }))
      setText('')
      setError('')
      await cache.invalidateQueries()
    } catch (x) {
      setError(errorText(x))
    }
  }
  return (
    <form className="oform" onSubmit={(e) => void send(e)} noValidate>
      <label htmlFor={`${id}y`}>{t('office.year')}</label>
      <input id={`${id}y`} className="in" inputMode="numeric" value={year} onChange={(e) => setYear(e.target.value)} />
      <label htmlFor={`${id}d`}>{t('office.days')}</label>
      <textarea id={`${id}d`} className="in" rows={8} value={text} onChange={(e) => setText(e.target.value)} aria-describedby={`${id}h`} />
      <p className="muted" id={`${id}h`}>{t('office.days_help')}</p>
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <div className="acts"><button type="submit" className="btn p">{t('office.upload_year')}</button></div>
    </form>
  )
}
