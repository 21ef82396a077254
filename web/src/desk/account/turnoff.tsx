import { useQueryClient } from '@tanstack/react-query'
import { post } from '../../api/client'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { announce } from '../../ui/live'
import CodeForm from './code'

/** Turns the second factor off, with one of its codes. */
export default function TurnOff({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient()
  async function off(code: string) {
    await post('/me/second-factor/off', { code })
    announce(t('account.second_is_off'))
    await Promise.all([cache.invalidateQueries({ queryKey: ['account'] }), cache.invalidateQueries({ queryKey: ['me'] })])
  }
  return (
    <Dialog title={t('account.turn_off_title')} onClose={onClose}>
      <p className="sec">{t('account.turn_off_lead')}</p>
      <CodeForm help={t('signin.code_help')} act={t('account.turn_off')} danger onCode={off} onClose={onClose} />
    </Dialog>
  )
}
