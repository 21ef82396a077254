import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { del } from '../../api/client'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { announce } from '../../ui/live'
import { refusal, type Token } from './api'

/** Asks once more before a token ends: what uses it stops at once. */
export default function Revoke({ token, onClose }: { token: Token; onClose: () => void }) {
  const cache = useQueryClient()
  const [error, setError] = useState('')
  async function end() {
    try {
      await del(`/me/tokens/${token.id}`)
      announce(t('account.token_revoked'))
      await cache.invalidateQueries({ queryKey: ['account'] })
      onClose()
    } catch (e) {
      setError(refusal(e))
    }
  }
  return (
    <Dialog title={t('account.revoke_named', { what: token.name })} onClose={onClose}>
      <p className="sec">{t('account.revoke_lead')}</p>
      <div role="alert">{error && <p className="bad">{error}</p>}</div>
      <div className="acts aend">
        <button type="button" className="btn" onClick={onClose}>{t('common.cancel')}</button>
        <button type="button" className="btn p danger" onClick={() => void end()}>{t('account.revoke')}</button>
      </div>
    </Dialog>
  )
}
