import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { put } from '../../api/client'
import { useLedger } from '../../api/records'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { PeopleSelect } from '../../ui/form/people'
import { RecordSelect, UnitSelect } from '../../ui/form/select'
import { announce } from '../../ui/live'
import { Panel } from '../../ui/page'
import { ReasonDialog } from '../../ui/reason'
import { Empty, Loaded } from '../../ui/states'
import { useMembers, usePopulations, type Member, type Population } from './api'

/** Named sets, such as all enterprises of a kind, with who is in them; where the set lets people, rows are added and taken out by hand. */
export default function Populations() {
  const [params, setParams] = useSearchParams()
  const all = usePopulations()
  const key = params.get('of') ?? ''
  return (
    <Panel title={t('office.page.populations')}>
      <Loaded query={all} rows={6}>
        {(items) => items.length === 0 ? <Empty>{t('office.populations_none')}</Empty> : (
          <ul className="olist">
            {items.map((p) => (
              <li key={p.key}>
                <button type="button" className="link opop" aria-expanded={p.key === key} onClick={() => setParams(p.key === key ? {} : { of: p.key }, { replace: true })}>{p.title}</button>
                {p.key === key && <Members of={p} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}

/** What a person decides about a row: it belongs, it does not, or (null) the condition decides again. */
interface Word {
  id: string
  title: string
  member: boolean | null
}

const act = (w: Word) => t(w.member === null ? 'office.member_rule' : w.member ? 'office.member_add' : 'office.member_out')

function Members({ of }: { of: Population }) {
  const cache = useQueryClient()
  const members = useMembers(of.key)
  const [word, setWord] = useState<Word | null>(null)
  const edits = useMay()('population.edit') && of.manual
  const items = members.data?.pages.flatMap((p) => p.members ?? []) ?? []
  const out = members.data?.pages[0]?.taken_out ?? []
  async function say(w: Word, reason: string) {
    await put(`/populations/${of.key}/members/${w.id}`, { member: w.member, reason })
    announce(t('office.member_done', { act: act(w), title: w.title || of.title }))
    await cache.invalidateQueries({ queryKey: ['populations'] })
  }
  const button = (m: Member, member: boolean | null) => edits && (
    <button type="button" className="btn tx sm" aria-label={`${act({ ...m, member })} ${m.title}`} aria-haspopup="dialog" onClick={() => setWord({ id: m.id, title: m.title, member })}>{act({ ...m, member })}</button>
  )
  const line = (m: Member, by: React.ReactNode) => <li key={m.id}>{m.title} <span className="muted">{m.unit.name !== m.title && m.unit.name}{m.added && ` · ${t('office.by_hand')}`}{m.reason && ` “${m.reason}”`}</span> {by}</li>
  return (
    <Loaded query={members} rows={3}>
      {(d) => (
        <div>
          <p className="sec">{t('office.members', { n: d.pages[0]?.n ?? 0 })}</p>
          {edits && <Add of={of.of} onAdd={(id) => setWord({ id, title: '', member: true })} />}
          <ul className="omembers">{items.map((m) => line(m, button(m, m.added ? null : false)))}</ul>
          {members.hasNextPage && <button type="button" className="btn sm" onClick={() => void members.fetchNextPage()}>{t('home.more')}</button>}
          {out.length > 0 && <><p className="sec">{t('office.taken_out', { n: out.length })}</p><ul className="omembers">{out.map((m) => line(m, button(m, null)))}</ul></>}
          {word && <ReasonDialog open title={`${act(word)} · ${word.title || of.title}`} lead={t('office.member_lead')} act={act(word)} onConfirm={(reason) => say(word, reason)} onClose={() => setWord(null)} />}
        </div>
      )}
    </Loaded>
  )
}

/** Finds the row to add by hand; posts are taken out only, since who holds one is said on the unit's page. */
function Add({ of, onAdd }: { of: string; onAdd: (id: string) => void }) {
  const id = useId()
  const ledger = useLedger(of).data
  const [picked, setPicked] = useState('')
  if (of === 'post') return null
  const one = { id, value: picked ? [picked] : [], onChange: (v: string[]) => setPicked(v[0] ?? '') }
  return (
    <div className="oadd">
      <label htmlFor={id}>{t('office.member_find')}</label>
      {of === 'person' ? <PeopleSelect {...one} /> : ledger ? <RecordSelect {...one} ledgers={[of]} /> : <UnitSelect id={id} kind={of} value={picked || null} onChange={(v) => setPicked(v ?? '')} />}
      <button type="button" className="btn" disabled={!picked} aria-haspopup="dialog" onClick={() => { onAdd(picked); setPicked('') }}>{t('office.member_add')}</button>
    </div>
  )
}
