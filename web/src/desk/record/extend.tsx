import { useState } from 'react'
import { createRecord, useLedger, useRefresh } from '../../api/records'
import { useMay, useMe } from '../../api/session'
import type { RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { RecordForm } from '../form/form'

const LEDGER = 'extension'
const MOVE = 'ask'

/** Asks for a later date: a record of its own that the office grants or refuses. */
export function ExtensionButton({ rec }: { rec: RecDetail }) {
  const me = useMe()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const ledger = useLedger(LEDGER).data
  const refresh = useRefresh()
  if (rec.ledger !== 'task' || rec.ended || !rec.due || me.post?.unit.id !== rec.unit.id || !may(`${LEDGER}.${MOVE}`) || !ledger) return null
  const fields = ledger.fields.filter((f) => f.required && f.type !== 'ref')
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)} aria-haspopup="dialog">{t('record.extend')}</button>
      {open && (
        <Dialog title={t('record.extend')} onClose={() => setOpen(false)} width={520}>
          <RecordForm ledger={ledger} rec={{ version: 0, values: {}, unit: rec.unit, titles: null, files: null }} fields={fields} needed={fields.map((f) => f.key)} note="none" act={t('record.extend_send')}
            said={t('record.extended')} draft={`${LEDGER}.${rec.id}`} lead={<p className="sec">{t('record.extend_lead')}</p>}
            send={async ({ values, key }) => { await createRecord(LEDGER, rec.unit.id, { ...values, task: rec.id }, key); await refresh(); setOpen(false) }} />
        </Dialog>
      )}
    </>
  )
}
