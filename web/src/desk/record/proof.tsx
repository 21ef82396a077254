import { useId, useState } from 'react'
import { apiUrl } from '../../api/client'
import type { RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'

/** Downloads what proves that the record's events are in the signed log. */
export function ProofButton({ rec }: { rec: RecDetail }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [size, setSize] = useState('')
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className="btn sm" onClick={() => setOpen(true)}>{t('proof.act')}</button>
      {open && (
        <Dialog title={t('proof.title')} onClose={close}>
          <div className="rform">
            <p className="sec">{t('proof.lead')}</p>
            <label htmlFor={id}>{t('proof.size')}<span className="muted"> {t('common.optional')}</span></label>
            <input id={id} className="in" inputMode="numeric" value={size} aria-describedby={`${id}h`} onChange={(e) => setSize(e.target.value.replace(/\D/g, ''))} />
            <p className="muted" id={`${id}h`}>{t('proof.size_help')}</p>
            <div className="acts">
              <button type="button" className="btn" onClick={close}>{t('common.cancel')}</button>
              <a className="btn p" href={apiUrl(`/records/${rec.ledger}/${rec.id}/proof`, { checkpoint: size })} onClick={close}><Icon name="download" small />{t('proof.act')}</a>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
