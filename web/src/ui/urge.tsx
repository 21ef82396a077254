import { useState } from 'react'
import { urge, useRefresh } from '../api/records'
import type { Rec } from '../api/types'
import { t } from '../i18n'
import { announce } from './live'
import { ReasonDialog } from './reason'

/** 催办: one click and a confirmation; the server allows it once in some working days. */
export function UrgeButton({ rec, small }: { rec: Rec; small?: boolean }) {
  const [open, setOpen] = useState(false)
  const refresh = useRefresh()
  return (
    <>
      <button type="button" className={small ? 'btn sm' : 'btn'} onClick={() => setOpen(true)} aria-haspopup="dialog">{t('urge.act')}</button>
      <ReasonDialog open={open} title={t('urge.title', { name: rec.title })} lead={t('urge.lead', { unit: rec.unit.name })} act={t('urge.act')}
        label={t('urge.note')} required={false} suggestions={[t('urge.hint1'), t('urge.hint2')]} onClose={() => setOpen(false)}
        onConfirm={async (note) => {
          const r = await urge(rec.ledger, rec.id, note)
          announce(t('urge.done', { unit: rec.unit.name, date: r.again_from.slice(0, 10) }))
          await refresh()
        }} />
    </>
  )
}
