import { useId, useState } from 'react'
import type { Option, Unit, UnitPerson } from '../../api/types'
import { addPost, endPost, setTerm, useUnitsChanged } from '../../api/units'
import { t } from '../../i18n'
import { PeopleSelect } from '../../ui/form/people'
import { announce } from '../../ui/live'
import { useToday } from '../../ui/today'
import { dayOf, dayEnd, dayStart } from '../../ui/time'
import { Choice, FormDialog } from './fields'

export interface Term { since: string; until: string }

/** A term as the server takes it: from the beginning of the first day to the end of the last; empty: at once, and without an end. */
export const termBody = (term: Term) => ({ ...(term.since && { since: dayStart(term.since) }), ...(term.until && { until: dayEnd(term.until) }) })

/** What is wrong with a term, or ''. */
export function termWrong({ since, until }: Term, today: string): string {
  if (since && since < today) return t('units.since_past')
  return until && until < (since || today) ? t('units.until_past') : ''
}

/** The days on which a post begins and ends; both may be empty. */
export function TermFields({ term, onChange }: { term: Term; onChange: (t: Term) => void }) {
  const id = useId()
  const today = useToday()
  return (
    <div className="uterm">
      <div><label htmlFor={`${id}s`}>{t('units.since')}<span className="muted"> {t('common.optional')}</span></label><input id={`${id}s`} type="date" className="in" min={today} value={term.since} onChange={(e) => onChange({ ...term, since: e.target.value })} /></div>
      <div><label htmlFor={`${id}u`}>{t('units.until')}<span className="muted"> {t('common.optional')}</span></label><input id={`${id}u`} type="date" className="in" min={term.since || today} value={term.until} onChange={(e) => onChange({ ...term, until: e.target.value })} /></div>
      <p className="muted fhelp">{t('units.term_help')}</p>
    </div>
  )
}

/** From when until when a post is held, where that is not at once and for good; '' otherwise. */
export function termWords(since: string | null | undefined, until: string | null | undefined): string {
  return [since && t('units.from_day', { day: dayOf(since) }), until && t('units.to_day', { day: dayOf(until, true) })].filter(Boolean).join(t('common.sep'))
}

/** Gives somebody who is registered a post at the unit as well. */
export function AddPostDialog({ unit, roles, onClose }: { unit: Unit; roles: Option[]; onClose: () => void }) {
  const id = useId()
  const changed = useUnitsChanged()
  const today = useToday()
  const [who, setWho] = useState<string[]>([])
  const [role, setRole] = useState(roles.length === 1 ? (roles[0]?.key ?? '') : '')
  const [term, setTermOf] = useState<Term>({ since: '', until: '' })
  const check = () => {
    if (!who[0]) return t('units.need', { field: t('units.person') })
    if (!role) return t('units.need', { field: t('units.role') })
    return termWrong(term, today)
  }
  return (
    <FormDialog title={`${unit.name} · ${t('units.add_post')}`} act={t('units.add_post_act')} onClose={onClose} check={check}
      send={async () => {
        const p = await addPost(unit.id, { person: who[0] ?? '', role, ...termBody(term) })
        await changed()
        announce(t(p.asked ? 'units.post_asked' : 'units.post_given', { name: p.name }))
        onClose()
      }}>
      <div><label htmlFor={id}>{t('units.person')}</label><PeopleSelect id={id} many={false} value={who} onChange={setWho} /></div>
      <Choice label={t('units.role')} value={role} options={roles} onChange={setRole} />
      <TermFields term={term} onChange={setTermOf} />
    </FormDialog>
  )
}

/** Sets the last day of a post, or ends it now. */
export function TermDialog({ person, onClose }: { person: UnitPerson; onClose: () => void }) {
  const id = useId()
  const changed = useUnitsChanged()
  const today = useToday()
  const [until, setUntil] = useState(person.until ? dayOf(person.until, true) : '')
  const [now, setNow] = useState(false)
  return (
    <FormDialog title={`${person.name} · ${person.role_title} · ${t('units.term')}`} act={t('units.term_act')} onClose={onClose}
      check={() => (now ? '' : !until ? t('units.need', { field: t('units.until') }) : termWrong({ since: '', until }, today))}
      send={async () => {
        if (now) await endPost(person.post)
        else await setTerm(person.post, dayEnd(until))
        await changed()
        announce(t('units.term_saved'))
        onClose()
      }}>
      <div><label htmlFor={id}>{t('units.until')}</label><input id={id} type="date" className="in" min={today} disabled={now} value={until} onChange={(e) => setUntil(e.target.value)} /></div>
      <label className="hcheck"><input type="checkbox" checked={now} onChange={(e) => setNow(e.target.checked)} />{t('units.end_now')}</label>
      <p className="muted fhelp">{t('units.end_help')}</p>
    </FormDialog>
  )
}
