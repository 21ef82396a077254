import { useState } from 'react'
import { post, uuid } from '../../api/client'
import { useRefresh } from '../../api/records'
import type { Field, RecDetail, Value } from '../../api/types'
import { t } from '../../i18n'
import { Shown } from '../../ui/form/show'
import { announce } from '../../ui/live'
import { ReasonDialog } from '../../ui/reason'
import { useWatermark } from '../../ui/watermark'

interface Revealed { value: Value; open: boolean; have: number; of: number }

/** A protected value: its ends, and the way to see the whole with a reason. What was seen is gone with the page. */
export function Protected({ field, rec }: { field: Field; rec: RecDetail }) {
  const [asking, setAsking] = useState(false)
  const [seen, setSeen] = useState<Revealed | null>(null)
  const [key, setKey] = useState(uuid)
  const refresh = useRefresh()
  useWatermark()
  const shown = seen?.open ? seen.value : rec.values[field.key]

  async function ask(reason: string) {
    const r = await post<Revealed>(`/records/${rec.ledger}/${rec.id}/reveal`, { field: field.key, reason }, { key })
    setKey(uuid())
    setSeen(r)
    announce(r.open ? t('reveal.done', { field: field.title }) : t('reveal.waiting', { have: r.have, of: r.of }))
    await refresh()
  }

  return (
    <span className="protected">
      {shown == null ? <span className="muted">{t('reveal.sealed')}</span> : <Shown field={field} value={shown} of={{ ledger: rec.ledger, record: rec.id }} files={rec.files} />}
      {seen?.open
        ? <button type="button" className="link" onClick={() => setSeen(null)}>{t('reveal.hide')}</button>
        : <button type="button" className="link" aria-label={t('reveal.act_of', { field: field.title })} onClick={() => setAsking(true)}>{t('reveal.act')}</button>}
      {seen && !seen.open && <span className="muted fhelp">{t('reveal.waiting', { have: seen.have, of: seen.of })}</span>}
      <ReasonDialog open={asking} title={t('reveal.title', { field: field.title })} lead={t('reveal.lead')} act={t('reveal.act')} onConfirm={ask} onClose={() => setAsking(false)} />
    </span>
  )
}
