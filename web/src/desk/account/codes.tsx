import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useMe } from '../../api/session'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import Copy from './copy'
import { useCodes } from './api'

/** The recovery codes of a second factor just set up: shown this once, to be copied or printed. */
export default function Codes() {
  const me = useMe()
  const cache = useQueryClient()
  const [codes, keep] = useCodes()
  const open = codes !== null
  useEffect(() => {
    if (!open) return
    document.body.classList.add('printing-dialog')
    return () => document.body.classList.remove('printing-dialog')
  }, [open])
  if (!open) return null
  const close = () => {
    keep(null)
    void cache.invalidateQueries() // where this had to be done first, all else was refused until now
  }
  return (
    <Dialog title={t('account.codes')} onClose={close}>
      <p className="sec">{t('account.codes_lead', { login: me.login, site: me.site.name })}</p>
      <Copy text={codes.join('\n')}><ol className="acodes">{codes.map((c) => <li key={c}><code>{c}</code></li>)}</ol></Copy>
      <div className="acts aend">
        <button type="button" className="btn" onClick={() => window.print()}>{t('common.print')}</button>
        <button type="button" className="btn p" onClick={close}>{t('account.codes_kept')}</button>
      </div>
    </Dialog>
  )
}
