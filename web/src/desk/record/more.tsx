import { useState } from 'react'
import type { Ledger, Offer, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Menu } from '../../ui/menu'
import { VerbDialog } from './verb'

/** Verbs with buttons of their own elsewhere on the page. */
const ELSEWHERE = new Set(['urge', 'comment', 'edit'])

/** The office verbs that may be used now, behind one button. */
export function More({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const [chosen, setChosen] = useState<Offer | null>(null)
  const offers = (rec.offers ?? []).filter((o) => !ELSEWHERE.has(o.verb))
  if (offers.length === 0) return null
  return (
    <>
      <Menu label={<>{t('common.more')}<Icon name="down" small /></>} onPick={(key) => setChosen(offers.find((o) => o.verb === key) ?? null)}
        items={offers.map((o) => ({ key: o.verb, label: o.title, danger: o.verb === 'void' || o.verb === 'confirm_void' }))} />
      {chosen && <VerbDialog ledger={ledger} rec={rec} offer={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
