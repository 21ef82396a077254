import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { reloadPacks, usePackStatus, type PackMistake } from '../../api/packs'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { Panel } from '../../ui/page'
import { errorText } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'

/** Has the packs' files read again, for who may. */
export function Reload() {
  const may = useMay()
  const cache = useQueryClient()
  const [busy, setBusy] = useState(false)
  if (!may('pack.reload')) return null
  const reload = async () => {
    setBusy(true)
    try {
      const tried = await reloadPacks()
      announce(tried.ok ? t('packs.reloaded') : t('packs.refused', { n: (tried.mistakes ?? []).length }))
      await cache.invalidateQueries(tried.ok ? undefined : { queryKey: ['packs', '', 'status'] })
    } catch (x) {
      announce(errorText(x))
    } finally {
      setBusy(false)
    }
  }
  return <button type="button" className="btn" disabled={busy} onClick={() => void reload()}>{t(busy ? 'packs.reloading' : 'packs.reload')}</button>
}

/** Which packs are in force here, and what keeps newer ones from it. */
export function Force() {
  const today = useToday()
  const status = usePackStatus().data
  if (!status) return null
  const { tried, behind } = status
  const wrong = tried && !tried.ok ? (tried.mistakes ?? []) : []
  return (
    <>
      <p className="muted pforce">{t('packs.version', { version: status.version, folders: (status.folders ?? []).join('、') })}</p>
      {behind && <p className="bad" role="alert">{t('packs.behind')}</p>}
      {(status.map ?? []).length > 0 && <Panel title={t('packs.map')} className="pbad"><ol>{(status.map ?? []).map((m) => <li key={m}>{m}</li>)}</ol></Panel>}
      {tried && wrong.length > 0 && (
        <Panel title={t('packs.mistakes')} note={t('packs.tried', { at: shortMoment(tried.at, today), by: tried.by || t('packs.by_signal') })} className="pbad">
          <ol>{wrong.map((m, i) => <Mistake key={i} of={m} />)}</ol>
        </Panel>
      )}
    </>
  )
}

function Mistake({ of: m }: { of: PackMistake }) {
  return (
    <li>
      {m.file && <b>{m.file}:{m.line}:{m.column} </b>}{m.message}
      {m.excerpt && <pre tabIndex={0}>{m.excerpt}</pre>}
      {m.remedy && <p className="sec">{m.remedy}</p>}
    </li>
  )
}
