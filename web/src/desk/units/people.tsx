import { useState } from 'react'
import { Link } from 'react-router'
import { useMay, useMe } from '../../api/session'
import type { UnitDetail, UnitPerson } from '../../api/types'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { RelatedLedgers } from '../../ui/related'
import { GiveAccess } from '../access/give'
import { ResetDialog } from './dialogs'
import { HandoverDialog } from './handover'
import { ContactDialog, MergeDialog, Personal } from './identity'
import { TermDialog, termWords } from './terms'

type Act = 'related' | 'reset' | 'handover' | 'contact' | 'merge' | 'term' | 'open'

/** Who holds a post at the unit, will, or waits for one, with their accounts and what may be done about them. */
export function People({ unit, reads }: { unit: UnitDetail; reads: boolean }) {
  const may = useMay()
  const [keeps, gives] = [may('account.edit'), may('post.edit')]
  const me = useMe()
  const opens = may('access.give')
  const acts = keeps || gives || opens
  const [who, setWho] = useState<{ person: UnitPerson; act: Act } | null>(null)
  const close = () => setWho(null)
  const row = (p: UnitPerson, coming: boolean) => {
    const button = (act: Act, label: string) => <button type="button" className="btn sm" onClick={() => setWho({ person: p, act })}>{label}</button>
    const term = termWords(coming ? p.since : null, p.until)
    return (
      <tr key={p.post}>
        <td>{reads ? <button type="button" className="link" title={t('related.title')} aria-haspopup="dialog" onClick={() => setWho({ person: p, act: 'related' })}>{p.name}</button> : p.name}</td>
        <td>{p.role_title}{term && <span className="sec"> {term}</span>}</td>
        <td className="ucontact">{p.identity === null && p.phone === null ? <span className="muted">{t('units.identity_none')}</span> : <><Personal person={p} field="identity" may={keeps || gives} /><Personal person={p} field="phone" may={keeps || gives} /></>}</td>
        <td data-of={t('units.login')}>{p.login ?? <span className="muted">{t('units.no_login')}</span>}</td>
        {acts && <td className="uact"><span className="acts2">
          {keeps && p.login !== null && button('reset', t('units.reset'))}
          {gives && !coming && button('handover', t('units.handover'))}
          {gives && button('term', t('units.term'))}
          {keeps && button('contact', t('units.contact'))}
          {gives && button('merge', t('units.merge'))}
          {opens && !coming && p.person !== me.person.id && button('open', t('access.give'))}
        </span></td>}
      </tr>
    )
  }
  return (
    <>
      <div className="utable">
        <table className="tbl">
          <thead><tr><th>{t('units.person')}</th><th>{t('units.role')}</th><th>{t('units.contact_of')}</th><th>{t('units.login')}</th>{acts && <th><span className="sr">{t('units.acts')}</span></th>}</tr></thead>
          <tbody>
            {(unit.people ?? []).map((p) => row(p, false))}
            {(unit.coming ?? []).map((p) => row(p, true))}
            {(unit.asked ?? []).map((r) => <tr key={r.id}><td>{r.person.name}</td><td>{r.role_title}</td><td colSpan={acts ? 3 : 2}><span className="muted">{t('posts.pending')}</span>{(keeps || gives) && <> <Link to="/appointments">{t('posts.look')}</Link></>}</td></tr>)}
          </tbody>
        </table>
      </div>
      {who?.act === 'related' && <Dialog title={`${who.person.name} · ${t('related.title')}`} onClose={close}><RelatedLedgers of="person" id={who.person.person} /></Dialog>}
      {who?.act === 'reset' && <ResetDialog person={who.person} onClose={close} />}
      {who?.act === 'handover' && <HandoverDialog person={who.person} onClose={close} />}
      {who?.act === 'contact' && <ContactDialog person={who.person} onClose={close} />}
      {who?.act === 'merge' && <MergeDialog person={who.person} onClose={close} />}
      {who?.act === 'open' && <GiveAccess person={{ id: who.person.person, name: who.person.name }} onClose={close} />}
      {who?.act === 'term' && <TermDialog person={who.person} onClose={close} />}
    </>
  )
}
