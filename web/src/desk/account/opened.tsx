import { useAccess } from '../../api/access'
import { useMay, useMe } from '../../api/session'
import { t } from '../../i18n'
import { Panel } from '../../ui/page'
import { AccessList } from '../access/list'
import { works } from '../shell'

/** What is open to the person for a time; nothing where there is none. */
export default function Opened() {
  const me = useMe()
  const mine = (useAccess(false, works(useMay())).data ?? []).filter((a) => a.person.id === me.person.id)
  return mine.length === 0 ? null : <Panel title={t('access.mine')}><AccessList own items={mine} /></Panel>
}
