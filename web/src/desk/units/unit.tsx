import { useState } from 'react'
import { Link } from 'react-router'
import { useLedgers } from '../../api/records'
import { useMay } from '../../api/session'
import type { Unit, UnitDetail } from '../../api/types'
import { useUnit, useUnitKinds } from '../../api/units'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Panel } from '../../ui/page'
import { RelatedLedgers } from '../../ui/related'
import { Empty, Loaded } from '../../ui/states'
import { useWatermark } from '../../ui/watermark'
import { GiveAccess } from '../access/give'
import { AddPersonDialog, AddUnitDialog, RenameDialog } from './dialogs'
import { People } from './people'
import { AddPostDialog } from './terms'

/** One unit: what it is called, its people with their accounts, the units below. */
export function UnitPanel({ id, units }: { id: string; units: Unit[] }) {
  const unit = useUnit(id)
  return <Loaded query={unit} rows={8}>{(u) => <UnitView unit={u} units={units} />}</Loaded>
}

function UnitView({ unit, units }: { unit: UnitDetail; units: Unit[] }) {
  const may = useMay()
  const kinds = useUnitKinds().data ?? []
  const [dialog, setDialog] = useState<'add' | 'rename' | 'person' | 'post' | null>(null)
  const reads = (useLedgers().data ?? []).some((l) => may(`${l.name}.read`))
  const opens = may('access.give')
  const [giving, setGiving] = useState(false)
  useWatermark([...(unit.people ?? []), ...(unit.coming ?? [])].some((p) => p.identity !== null || p.phone !== null))
  const close = () => setDialog(null)
  const roles = kinds.find((k) => k.key === unit.kind)?.roles ?? []
  const under = kinds.filter((k) => (k.under ?? []).includes(unit.kind))
  const below = units.filter((u) => u.parent === unit.id)
  return (
    <>
      <p className="ucrumb"><Link to="/units">{t('units.title')}</Link></p>
      <Panel title={unit.name} note={unit.kind_title} aside={(may('unit.edit') || opens) && (
        <span className="acts2">
          {opens && <button type="button" className="btn sm" aria-haspopup="dialog" onClick={() => setGiving(true)}>{t('access.give')}</button>}
          {may('unit.edit') && <button type="button" className="btn sm" onClick={() => setDialog('rename')}>{t('units.rename')}</button>}
          {may('unit.edit') && under.length > 0 && <button type="button" className="btn sm" onClick={() => setDialog('add')}><Icon name="plus" small />{t('units.add')}</button>}
        </span>
      )}>
        <dl className="ukv">
          <div><dt>{t('units.aliases')}</dt><dd>{(unit.aliases ?? []).join(t('common.sep')) || t('common.unknown')}</dd></div>
          <div><dt>{t('units.code')}</dt><dd>{unit.code || t('common.unknown')}</dd></div>
          <div><dt>{t('units.parent')}</dt><dd>{unit.parent ? <Link to={`/units/${unit.parent}`}>{units.find((u) => u.id === unit.parent)?.name ?? t('common.unknown')}</Link> : t('common.unknown')}</dd></div>
        </dl>
      </Panel>
      <Panel title={t('units.people')} note={t('units.people_n', { n: (unit.people ?? []).length })}
        aside={roles.length > 0 && (
          <span className="acts2">
            {(may('account.edit') || may('post.edit')) && <button type="button" className="btn sm" onClick={() => setDialog('post')}>{t('units.add_post')}</button>}
            {may('account.edit') && <button type="button" className="btn sm" onClick={() => setDialog('person')}><Icon name="plus" small />{t('units.add_person')}</button>}
          </span>
        )}>
        {(unit.people ?? []).length + (unit.coming ?? []).length + (unit.asked ?? []).length === 0 ? <Empty>{t('units.people_none')}</Empty> : <People unit={unit} reads={reads} />}
      </Panel>
      {reads && <Panel title={t('related.title')}><RelatedLedgers of="unit" id={unit.id} /></Panel>}
      {below.length > 0 && (
        <Panel title={t('units.below')} note={t('units.n', { n: below.length })}>
          <ul className="ubelow">{below.map((u) => <li key={u.id}><Link to={`/units/${u.id}`}>{u.name}</Link></li>)}</ul>
        </Panel>
      )}
      {giving && <GiveAccess unit={unit} onClose={() => setGiving(false)} />}
      {dialog === 'add' && <AddUnitDialog parent={unit} kinds={under} onClose={close} />}
      {dialog === 'rename' && <RenameDialog unit={unit} onClose={close} />}
      {dialog === 'post' && <AddPostDialog unit={unit} roles={roles} onClose={close} />}
      {dialog === 'person' && <AddPersonDialog unit={unit} roles={roles} onClose={close} />}
    </>
  )
}
