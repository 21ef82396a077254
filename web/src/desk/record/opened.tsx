import type { RecDetail } from '../../api/types'
import { useMe } from '../../api/session'
import { t } from '../../i18n'
import { Panel } from '../../ui/page'
import { AccessList, Until } from '../access/list'

/** Says to who sees the record for a time only that it is so, and until when. */
export function OpenedToMe({ rec }: { rec: RecDetail }) {
  const me = useMe()
  const own = (rec.access?.items ?? []).find((a) => a.person.id === me.person.id)
  if (!own || rec.access?.may) return null
  return <p className="axnote" role="note">{t('access.note')} <Until a={own} /> {t('access.note_by', { who: own.given_by.name, reason: own.reason })}</p>
}

/** To whom the record is open for a time, for who may open it. */
export function OpenedTo({ rec }: { rec: RecDetail }) {
  const items = rec.access?.items ?? []
  if (!rec.access?.may || items.length === 0) return null
  return <Panel title={t('access.title')}><AccessList bare items={items} /></Panel>
}
