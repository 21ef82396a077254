import { useQueryClient } from '@tanstack/react-query'
import { post } from '../../api/client'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { QR } from '../../ui/qr'
import { useCodes, type Enrolment } from './api'
import CodeForm from './code'
import Copy from './copy'

/** Scans or types a new secret into an authenticator and confirms it with the code that this shows. */
export default function Enrol({ enrolment, onClose }: { enrolment: Enrolment; onClose: () => void }) {
  const cache = useQueryClient()
  const [, keep] = useCodes()
  async function confirm(code: string) {
    const made = await post<{ codes: string[] | null }>('/me/second-factor', { secret: enrolment.secret, code })
    keep(made.codes ?? [])
    await cache.invalidateQueries({ queryKey: ['account'], refetchType: 'all' }).catch(() => undefined)
  }
  return (
    <Dialog title={t('account.turn_on_title')} onClose={onClose}>
      <div className="aenrol">
        <QR code={enrolment.qr} label={t('account.qr')} />
        <div>
          <p>{t('account.scan')}</p>
          <p className="sec">{t('account.by_hand')}</p>
          <Copy text={enrolment.secret.replace(/ /g, '')}><code className="asecret">{enrolment.secret}</code></Copy>
        </div>
      </div>
      <CodeForm help={t('account.confirm_help')} act={t('account.turn_on')} onCode={confirm} onClose={onClose} />
    </Dialog>
  )
}
