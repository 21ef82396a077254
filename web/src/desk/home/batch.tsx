import { useState } from 'react'
import { uuid } from '../../api/client'
import { moveMany, useRefresh } from '../../api/records'
import type { TodoItem } from '../../api/types'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { errorText } from '../../ui/states'
import { batches, type Batch } from './left'

/** What can be done to the picked items together, such as signing for them; one button for each kind. */
export function BatchBar({ items, picked, onDone }: { items: TodoItem[]; picked: ReadonlySet<string>; onDone: () => void }) {
  const refresh = useRefresh()
  const [busy, setBusy] = useState(false)
  const all = batches(items, picked)
  const n = all.reduce((sum, b) => sum + b.items.length, 0)
  if (n === 0) return null

  async function run(b: Batch) {
    setBusy(true)
    try {
      const out = await moveMany(b.ledger, b.move, b.items.map((r) => ({ id: r.id, version: r.version })), uuid())
      const why = (out.items ?? []).find((i) => i.problem)?.problem?.detail ?? ''
      announce(out.refused > 0 ? t('home.batch_refused', { move: b.title, n: out.done, m: out.refused, why }) : t('home.batch_done', { move: b.title, n: out.done }))
      onDone()
    } catch (x) {
      announce(errorText(x))
    } finally {
      setBusy(false)
      await refresh()
    }
  }

  return (
    <div className="batch" role="group" aria-label={t('home.picked', { n })}>
      <b>{t('home.picked', { n })}</b>
      {all.map((b) => <button key={`${b.ledger}.${b.move}`} type="button" className="btn p sm" disabled={busy} onClick={() => void run(b)}>{t('home.batch', { move: b.title, n: b.items.length })}</button>)}
      <button type="button" className="btn tx sm" onClick={onDone}>{t('home.unpick')}</button>
    </div>
  )
}
