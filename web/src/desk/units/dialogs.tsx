import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ApiError } from '../../api/client'
import type { Option, Unit, UnitKind, UnitPerson } from '../../api/types'
import { addPerson, addUnit, renameUnit, resetPassword, useUnitsChanged } from '../../api/units'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { announce } from '../../ui/live'
import { useToday } from '../../ui/today'
import { Choice, FormDialog, Text } from './fields'
import { termBody, TermFields, termWrong, type Term } from './terms'
import { splitNames } from './tree'

export function AddUnitDialog({ parent, kinds, onClose }: { parent: Unit; kinds: UnitKind[]; onClose: () => void }) {
  const navigate = useNavigate()
  const changed = useUnitsChanged()
  const [kind, setKind] = useState(kinds[0]?.key ?? '')
  const [name, setName] = useState('')
  const [aliases, setAliases] = useState('')
  const [code, setCode] = useState('')
  return (
    <FormDialog title={`${parent.name} · ${t('units.add')}`} act={t('units.add_act')} onClose={onClose} check={() => (name.trim() ? '' : t('units.need', { field: t('units.name') }))}
      send={async () => {
        const u = await addUnit({ kind, name: name.trim(), parent: parent.id, code: code.trim() || undefined, aliases: splitNames(aliases) })
        await changed()
        onClose()
        void navigate(`/units/${u.id}`)
        window.setTimeout(() => announce(t('units.added', { name: u.name }))) // a new page clears what was said on the old one
      }}>
      <Choice label={t('units.kind')} value={kind} options={kinds} onChange={setKind} />
      <Text label={t('units.name')} value={name} onChange={setName} autoFocus />
      <Text label={t('units.aliases')} value={aliases} onChange={setAliases} help={t('units.aliases_help')} optional />
      <Text label={t('units.code')} value={code} onChange={setCode} optional />
    </FormDialog>
  )
}

export function RenameDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const changed = useUnitsChanged()
  const [version, setVersion] = useState(unit.version)
  const [name, setName] = useState(unit.name)
  const [aliases, setAliases] = useState((unit.aliases ?? []).join('、'))
  return (
    <FormDialog title={t('units.rename')} act={t('units.rename_act')} onClose={onClose} check={() => (name.trim() ? '' : t('units.need', { field: t('units.name') }))}
      send={async () => {
        try {
          await renameUnit(unit.id, { name: name.trim(), aliases: splitNames(aliases) }, version)
        } catch (e) {
          const now = e instanceof ApiError && e.status === 412 ? (e.problem.current as Unit | undefined) : undefined
          if (!now || !(e instanceof ApiError)) throw e
          setVersion(now.version)
          throw new Error(t('units.conflict', { by: String(e.problem.by ?? ''), name: now.name }), { cause: e })
        }
        await changed()
        announce(t('units.renamed'))
        onClose()
      }}>
      <Text label={t('units.name')} value={name} onChange={setName} autoFocus />
      <Text label={t('units.aliases')} value={aliases} onChange={setAliases} help={t('units.aliases_help')} optional />
    </FormDialog>
  )
}

/** start is a role that is chosen already. */
export function AddPersonDialog({ unit, roles, start, onClose }: { unit: Unit; roles: Option[]; start?: string; onClose: () => void }) {
  const changed = useUnitsChanged()
  // Not the first of several by itself: a role is a grant of rights.
  const [role, setRole] = useState(start ?? (roles.length === 1 ? (roles[0]?.key ?? '') : ''))
  const today = useToday()
  const [phone, setPhone] = useState('')
  const [term, setTerm] = useState<Term>({ since: '', until: '' })
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [identity, setIdentity] = useState('')
  const [made, setMade] = useState<{ login: string; password: string; asked: boolean } | null>(null)
  const check = () => {
    if (!name.trim()) return t('units.need', { field: t('units.person') })
    if (!role) return t('units.need', { field: t('units.role') })
    return login.trim() ? termWrong(term, today) : t('units.need', { field: t('units.login') })
  }
  if (made && !made.password) {
    return (
      <Dialog title={t('units.known_title')} onClose={onClose} width={480}>
        <div className="rform">
          <p>{t('units.known', { name: name.trim(), login: made.login })}</p>
          <div className="acts"><button type="button" className="btn p" onClick={onClose}>{t('units.known_close')}</button></div>
        </div>
      </Dialog>
    )
  }
  if (made) {
    return (
      <Dialog title={t('units.once')} onClose={onClose} width={480}>
        <div className="rform">
          <Once name={name.trim()} login={made.login} password={made.password} />
          {made.asked && <p role="note">{t('units.asked_lead')}</p>}
          <div className="acts"><button type="button" className="btn p" onClick={onClose}>{t('units.once_close')}</button></div>
        </div>
      </Dialog>
    )
  }
  return (
    <FormDialog title={`${unit.name} · ${t('units.add_person')}`} act={t('units.add_person_act')} onClose={onClose} check={check}
      send={async () => {
        const p = await addPerson(unit.id, { name: name.trim(), login: login.trim(), role, identity: identity.trim() || undefined, phone: phone.trim() || undefined, ...termBody(term) })
        await changed()
        setMade(p)
      }}>
      <Text label={t('units.person')} value={name} onChange={setName} autoFocus />
      <Text label={t('units.identity')} value={identity} onChange={setIdentity} help={t('units.identity_help')} optional />
      <Choice label={t('units.role')} value={role} options={roles} onChange={setRole} />
      <Text label={t('units.login')} value={login} onChange={setLogin} help={t('units.login_help')} />
      <Text label={t('units.phone')} value={phone} onChange={setPhone} help={t('units.phone_help')} optional />
      <TermFields term={term} onChange={setTerm} />
    </FormDialog>
  )
}

/** A password to be handed over, shown this once. */
function Once({ name, login, password }: { name: string; login: string; password: string }) {
  return (
    <>
      <p>{t('units.once_lead', { name })}</p>
      <dl className="once"><dt>{t('units.login')}</dt><dd>{login}</dd><dt>{t('units.once')}</dt><dd>{password}</dd></dl>
    </>
  )
}

/** Sets a new password that is changed at the next log-in. */
export function ResetDialog({ person, onClose }: { person: UnitPerson; onClose: () => void }) {
  const [password, setPassword] = useState('')
  if (password) {
    return (
      <Dialog title={t('units.once')} onClose={onClose} width={480}>
        <div className="rform">
          <Once name={person.name} login={person.login ?? ''} password={password} />
          <div className="acts"><button type="button" className="btn p" onClick={onClose}>{t('units.once_close')}</button></div>
        </div>
      </Dialog>
    )
  }
  return (
    <FormDialog title={`${person.name} · ${t('units.reset')}`} act={t('units.reset_act')} onClose={onClose} check={() => ''}
      send={async () => setPassword((await resetPassword(person.person)).password)}>
      <p>{t('units.reset_lead', { name: person.name })}</p>
    </FormDialog>
  )
}
