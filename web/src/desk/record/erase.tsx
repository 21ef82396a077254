import { useState } from 'react'
import { post, uuid } from '../../api/client'
import { useRefresh } from '../../api/records'
import type { LogEvent, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { ReasonDialog } from '../../ui/reason'

/** Asks that what an event says be erased, or confirms what somebody else has asked. */
export function Erase({ event: e, rec }: { event: LogEvent; rec: RecDetail }) {
  const [open, setOpen] = useState(false)
  const [key] = useState(uuid)
  const [fields, setFields] = useState<string[]>([])
  const refresh = useRefresh()
  if (e.erase === 'asked') return <p className="muted erase">{t('erase.asked')}</p>
  const confirm = e.erase === 'confirm'
  const erasable = e.erasable ?? []

  async function send(reason: string) {
    const { done } = await post<{ done: boolean }>(`/records/${rec.ledger}/${rec.id}/events/${e.id}/erase`, confirm ? { reason } : { reason, fields }, { key })
    announce(t(done ? 'erase.done' : 'erase.waits'))
    await refresh()
  }

  return (
    <p className="erase">
      <button type="button" className="link" aria-label={`${t(confirm ? 'erase.confirm' : 'erase.act')}${t('common.colon')}${e.title}`} onClick={() => setOpen(true)}>{t(confirm ? 'erase.confirm' : 'erase.act')}</button>
      <ReasonDialog open={open} title={t(confirm ? 'erase.confirm_title' : 'erase.title')} lead={t('erase.lead')} label={t('erase.ground')} act={t(confirm ? 'erase.confirm' : 'erase.title')} danger onConfirm={send} onClose={() => setOpen(false)}>
        {erasable.length > 0 && (confirm
          ? <p>{t('erase.with', { fields: erasable.map((f) => f.title).join(t('common.sep')) })}</p>
          : (
            <fieldset className="echecks">
              <legend>{t('erase.fields')}</legend>
              {erasable.map((f) => (
                <label key={f.key}><input type="checkbox" checked={fields.includes(f.key)} onChange={(x) => setFields(x.target.checked ? [...fields, f.key] : fields.filter((k) => k !== f.key))} /> {f.title}</label>
              ))}
              <p className="muted">{t('erase.fields_help')}</p>
            </fieldset>
          ))}
      </ReasonDialog>
    </p>
  )
}
