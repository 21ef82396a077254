import { useState } from 'react'
import { useAdministrators, useUnit, useUnitKinds } from '../../api/units'
import { t } from '../../i18n'
import { Status } from '../../ui/marks'
import { Panel } from '../../ui/page'
import { AddPersonDialog } from './dialogs'

/** Until each of the administrators who stand apart is somebody: who is missing, what comes next, and the way to do it. */
export function AdministratorsPanel() {
  const found = useAdministrators().data
  const top = useUnit(found?.unit.id)
  const kinds = useUnitKinds().data ?? []
  const [adding, setAdding] = useState<string | null>(null)
  const items = found?.items ?? []
  if (!found || items.every((i) => i.held)) return null
  const roles = kinds.find((k) => k.key === found.unit.kind)?.roles ?? []
  const next = items.find((i) => i.first && !i.held) ?? items.find((i) => !i.held && !i.asked)
  return (
    <Panel title={t('admins.title')}>
      <p className="sec uadlead">{t('admins.lead', { roles: items.map((i) => i.role_title).join(t('common.sep')) })}</p>
      <ol className="uadmins">
        {items.map((i) => (
          <li key={i.role}>
            <span>{i.role_title}{i.own && <span className="sec"> {t('admins.you')}</span>}</span>
            {i.held ? <Status>{t('admins.held')}</Status> : i.asked ? <span className="sec">{t(found.gives ? 'admins.confirm' : 'admins.asked')}</span>
              : found.makes && i === next ? <button type="button" className="btn p sm" onClick={() => setAdding(i.role)}>{t('admins.add', { role: i.role_title })}</button>
                : <span className="bad">{t('admins.none')}</span>}
            {!i.held && !i.asked && <p className="sec">{t(i.first ? 'admins.first' : found.makes ? 'admins.then' : 'admins.by_keeper')}</p>}
          </li>
        ))}
      </ol>
      {adding && top.data && <AddPersonDialog unit={top.data} roles={roles} start={adding} onClose={() => setAdding(null)} />}
    </Panel>
  )
}
