import type { ClosedMove, RecDetail } from '../../api/types'
import { t } from '../../i18n'

/** The other steps out of this state: what stands in the way of the post's own, and, folded where it has any, whose the others are. */
export function Closed({ rec }: { rec: RecDetail }) {
  const closed = rec.closed ?? []
  const mine = closed.filter((m) => m.why)
  const others = closed.filter((m) => !m.why)
  const none = (rec.moves ?? []).length + mine.length === 0
  return (
    <>
      {mine.length > 0 && <ul className="closed" aria-label={t('record.closed')}>{mine.map((m) => <li key={m.key}><b>{m.title}</b> <span className="sec">{m.why}</span></li>)}</ul>}
      {others.length > 0 && (
        <details className="closed" open={none}>
          <summary>{t('record.closed_others', { n: others.length })}</summary>
          <ul>{others.map((m) => <li key={m.key}><b>{m.title}</b> <span className="sec">{whose(m)}</span></li>)}</ul>
        </details>
      )}
    </>
  )
}

const whose = (m: ClosedMove) => ((m.by ?? []).length > 0 ? t('record.closed_by', { who: [...new Set(m.by)].join(t('common.sep')) }) : t('record.closed_named'))
