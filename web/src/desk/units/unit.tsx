import { useState } from 'react'
import { Link } from 'react-router'
import { useLedgers } from '../../api/records'
import { useMay } from '../../api/session'
import type { Unit, UnitDetail, UnitPerson } from '../../api/types'
import { useUnit, useUnitKinds } from '../../api/units'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { Panel } from '../../ui/page'
import { RelatedLedgers } from '../../ui/related'
import { Empty, Loaded } from '../../ui/states'
import { useWatermark } from '../../ui/watermark'
import { AddPersonDialog, AddUnitDialog, RenameDialog, ResetDialog } from './dialogs'
import { HandoverDialog } from './handover'
import { IdentityDialog, MergeDialog } from './identity'

/** One unit: what it is called, its people with their accounts, the units below. */
export function UnitPanel({ id, units }: { id: string; units: Unit[] }) {
  const unit = useUnit(id)
  return <Loaded query={unit} rows={8}>{(u) => <UnitView unit={u} units={units} />}</Loaded>
}

function UnitView({ unit, units }: { unit: UnitDetail; units: Unit[] }) {
  const may = useMay()
  const kinds = useUnitKinds().data ?? []
  const [dialog, setDialog] = useState<'add' | 'rename' | 'person' | null>(null)
  const reads = (useLedgers().data ?? []).some((l) => may(`${l.name}.read`))
  const [asked, setAsked] = useState<UnitPerson | null>(null)
  const [leaving, setLeaving] = useState<UnitPerson | null>(null)
  const [reset, setReset] = useState<UnitPerson | null>(null)
  const acts = may('account.edit') || may('post.edit')
  const requests = unit.asked ?? []
  const [who, setWho] = useState<{ person: UnitPerson; act: 'identity' | 'merge' } | null>(null)
  useWatermark((unit.people ?? []).some((p) => p.identity !== null))
  const close = () => setDialog(null)
  const roles = kinds.find((k) => k.key === unit.kind)?.roles ?? []
  const under = kinds.filter((k) => (k.under ?? []).includes(unit.kind))
  const below = units.filter((u) => u.parent === unit.id)
  return (
    <>
      <p className="ucrumb"><Link to="/units">{t('units.title')}</Link></p>
      <Panel title={unit.name} note={unit.kind_title} aside={may('unit.edit') && (
        <span className="acts2">
          <button type="button" className="btn sm" onClick={() => setDialog('rename')}>{t('units.rename')}</button>
          {under.length > 0 && <button type="button" className="btn sm" onClick={() => setDialog('add')}><Icon name="plus" small />{t('units.add')}</button>}
        </span>
      )}>
        <dl className="ukv">
          <div><dt>{t('units.aliases')}</dt><dd>{(unit.aliases ?? []).join(t('common.sep')) || t('common.unknown')}</dd></div>
          <div><dt>{t('units.code')}</dt><dd>{unit.code || t('common.unknown')}</dd></div>
          <div><dt>{t('units.parent')}</dt><dd>{unit.parent ? <Link to={`/units/${unit.parent}`}>{units.find((u) => u.id === unit.parent)?.name ?? t('common.unknown')}</Link> : t('common.unknown')}</dd></div>
        </dl>
      </Panel>
      <Panel title={t('units.people')} note={t('units.people_n', { n: (unit.people ?? []).length })}
        aside={may('account.edit') && roles.length > 0 && <button type="button" className="btn sm" onClick={() => setDialog('person')}><Icon name="plus" small />{t('units.add_person')}</button>}>
        {(unit.people ?? []).length + requests.length === 0
          ? <Empty>{t('units.people_none')}</Empty>
          : (
            <div className="utable">
            <table className="tbl">
              <thead><tr><th>{t('units.person')}</th><th>{t('units.role')}</th><th>{t('units.identity')}</th><th>{t('units.login')}</th>{acts && <th><span className="sr">{t('units.acts')}</span></th>}</tr></thead>
              <tbody>{(unit.people ?? []).map((p) => <tr key={p.post}><td>{reads ? <button type="button" className="link" title={t('related.title')} aria-haspopup="dialog" onClick={() => setAsked(p)}>{p.name}</button> : p.name}</td><td>{p.role_title}</td><td>{p.identity ?? <span className="muted">{t('units.identity_none')}</span>}</td><td>{p.login ?? <span className="muted">{t('units.no_login')}</span>}</td>{acts && <td className="uact"><span className="acts2">
                {may('account.edit') && p.login !== null && <button type="button" className="btn sm" onClick={() => setReset(p)}>{t('units.reset')}</button>}
                {may('post.edit') && <button type="button" className="btn sm" onClick={() => setLeaving(p)}>{t('units.handover')}</button>}
                {may('account.edit') && <button type="button" className="btn sm" onClick={() => setWho({ person: p, act: 'identity' })}>{t('units.identity_set')}</button>}
                {may('post.edit') && <button type="button" className="btn sm" onClick={() => setWho({ person: p, act: 'merge' })}>{t('units.merge')}</button>}
              </span></td>}</tr>)}
              {requests.map((r) => <tr key={r.id}><td>{r.person.name}</td><td>{r.role_title}</td><td colSpan={acts ? 3 : 2}><span className="muted">{t('posts.pending')}</span>{acts && <> <Link to="/appointments">{t('posts.look')}</Link></>}</td></tr>)}</tbody>
            </table>
            </div>
          )}
      </Panel>
      {reads && <Panel title={t('related.title')}><RelatedLedgers of="unit" id={unit.id} /></Panel>}
      {below.length > 0 && (
        <Panel title={t('units.below')} note={t('units.n', { n: below.length })}>
          <ul className="ubelow">{below.map((u) => <li key={u.id}><Link to={`/units/${u.id}`}>{u.name}</Link></li>)}</ul>
        </Panel>
      )}
      {asked && <Dialog title={`${asked.name} · ${t('related.title')}`} onClose={() => setAsked(null)}><RelatedLedgers of="person" id={asked.person} /></Dialog>}
      {reset && <ResetDialog person={reset} onClose={() => setReset(null)} />}
      {leaving && <HandoverDialog person={leaving} onClose={() => setLeaving(null)} />}
      {who?.act === 'identity' && <IdentityDialog person={who.person} onClose={() => setWho(null)} />}
      {who?.act === 'merge' && <MergeDialog person={who.person} onClose={() => setWho(null)} />}
      {dialog === 'add' && <AddUnitDialog parent={unit} kinds={under} onClose={close} />}
      {dialog === 'rename' && <RenameDialog unit={unit} onClose={close} />}
      {dialog === 'person' && <AddPersonDialog unit={unit} roles={roles} onClose={close} />}
    </>
  )
}
