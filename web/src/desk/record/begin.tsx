import { useCallback, useState } from 'react'
import { makeRecord, useLedgers, useRefresh } from '../../api/records'
import type { FormState, Ledger, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { holdsFiles } from '../../ui/form/value'
import { RecordForm } from '../form/form'
import { ownSteps } from './kin'

/** What the post may begin that belongs to this record alone, each as a button: asking for a later date, stopping what is dangerous. */
export function OwnSteps({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const all = useLedgers().data ?? []
  const [open, setOpen] = useState<Ledger | null>(null)
  if (rec.ended || rec.voided) return null
  return (
    <>
      {ownSteps(all, ledger).map((of) => <button key={of.name} type="button" className="btn" aria-haspopup="dialog" onClick={() => setOpen(of)}>{of.title}</button>)}
      {open && <BeginDialog of={open} rec={rec} onClose={() => setOpen(null)} />}
    </>
  )
}

const EMPTY = { version: 0, values: {}, titles: null, files: null }

function BeginDialog({ of, rec, onClose }: { of: Ledger; rec: RecDetail; onClose: () => void }) {
  const refresh = useRefresh()
  const [state, setState] = useState<FormState | null>(null)
  const onTrial = useCallback((v: FormState) => setState(v), [])
  const move = state?.move
  const act = move?.title ?? of.create?.[0]?.title ?? of.title
  return (
    <Dialog title={`${of.title}${t('common.colon')}${rec.title}`} onClose={onClose} width={560}>
      <RecordForm ledger={of} rec={{ ...EMPTY, unit: rec.unit }} tries={{ from: rec.id, unit: rec.unit.id }} fields={[]} needed={[]} draft={`${of.name}.${rec.id}`} onTrial={onTrial}
        note={move?.note === 'required' ? 'required' : 'none'} files={move?.files === 'required' ? 'required' : of.fields.some(holdsFiles) ? undefined : move?.files} act={act} said={t('record.done', { move: act })}
        send={async ({ values, note, files, key }) => {
          const about = { unit: state?.unit?.id ?? rec.unit.id, person: state?.person?.id, asset: state?.asset?.id }
          await makeRecord(of.name, { ...about, move: move?.key, values, note: note || undefined, files: files.length > 0 ? files : undefined }, key)
          await refresh()
          onClose()
        }} />
    </Dialog>
  )
}
