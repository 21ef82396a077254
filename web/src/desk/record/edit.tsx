import { useState } from 'react'
import { editRecord, readRecord, useRefresh } from '../../api/records'
import type { Ledger, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { RecordForm } from '../form/form'

/** Corrects the record's fields; the change is logged with what stood there before. */
export function EditButton({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const [open, setOpen] = useState(false)
  const refresh = useRefresh()
  const fields = ledger.fields.filter((f) => f.editable)
  if (fields.length === 0) return null
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen(true)} aria-haspopup="dialog">{t('record.edit')}</button>
      {open && (
        <Dialog title={t('record.edit')} onClose={() => setOpen(false)} width={fields.some((f) => f.type === 'rows') ? 1000 : 640}>
          <RecordForm ledger={ledger} tries={{ record: rec.id }} draft={`edit.${ledger.name}.${rec.id}`} rec={rec} fields={fields} needed={fields.filter((f) => f.required).map((f) => f.key)}
            act={t('record.edit_save')} note="none" said={t('record.edited')} reload={() => readRecord(ledger.name, rec.id)}
            send={async ({ values, version }) => { await editRecord(ledger.name, rec.id, values, version); await refresh(); setOpen(false) }} />
        </Dialog>
      )}
    </>
  )
}
