import { useState } from 'react'
import type { Ledger, Offer, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Menu } from '../../ui/menu'
import { GiveAccess } from '../access/give'
import { VerbDialog } from './verb'

/** Verbs with buttons of their own elsewhere on the page. */
const ELSEWHERE = new Set(['urge', 'comment', 'edit'])

/** Answers that somebody waits for; the first button is the expected one. */
const ANSWERS = ['opinion', 'confirm_void', 'reject_void']

/** In the menu beside the verbs, which have words for keys. */
const GIVE = 'access'

/** What is asked of the very person: it stands open beside the moves, not behind a button. */
export function Asked({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const [chosen, setChosen] = useState<Offer | null>(null)
  const offers = (rec.offers ?? []).filter((o) => ANSWERS.includes(o.verb))
  if (offers.length === 0) return null
  return (
    <div className="also asks">
      {offers.map((o) => <button key={o.verb} type="button" className={o.verb === 'reject_void' ? 'btn' : 'btn p'} aria-haspopup="dialog" onClick={() => setChosen(o)}>{o.title}</button>)}
      {chosen && <VerbDialog ledger={ledger} rec={rec} offer={chosen} onClose={() => setChosen(null)} />}
    </div>
  )
}

/** The office verbs that may be used now, and opening the record to others for a time, behind one button. */
export function More({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const [chosen, setChosen] = useState<Offer | null>(null)
  const [giving, setGiving] = useState(false)
  const gives = rec.access?.may === true && !rec.voided
  const offers = (rec.offers ?? []).filter((o) => !ELSEWHERE.has(o.verb) && !ANSWERS.includes(o.verb))
  if (offers.length === 0 && !gives) return null
  return (
    <>
      <Menu label={<>{t('common.more')}<Icon name="down" small /></>} onPick={(key) => (key === GIVE ? setGiving(true) : setChosen(offers.find((o) => o.verb === key) ?? null))}
        items={[...offers.map((o) => ({ key: o.verb, label: o.title, danger: o.verb === 'void' })), ...(gives ? [{ key: GIVE, label: t('access.give') }] : [])]} />
      {giving && <GiveAccess record={{ ledger: rec.ledger, id: rec.id, title: rec.title }} onClose={() => setGiving(false)} />}
      {chosen && <VerbDialog ledger={ledger} rec={rec} offer={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
