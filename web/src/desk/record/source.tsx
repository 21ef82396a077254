import { Link } from 'react-router'
import type { RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { planAt } from '../../ui/links'
import { Panel } from '../../ui/page'

/** The sentence of the plan that asked for this record, and the way to it. */
export function SourcePanel({ rec }: { rec: RecDetail }) {
  const s = rec.source
  if (!s) return null
  const title = rec.titles?.plan
  return (
    <Panel title={t('record.source')} fold="open" note={typeof title === 'string' ? title : undefined}
      aside={<Link className="go" to={planAt(s.plan, s.commitment)}><Icon name="quote" small />{t('record.open_plan')}</Link>}>
      <blockquote className="quote" lang="zh-CN">{s.quote}</blockquote>
    </Panel>
  )
}
