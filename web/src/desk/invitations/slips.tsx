import { useMe } from '../../api/session'
import { t } from '../../i18n'
import { PageTitle, Sheet } from '../../ui/page'
import { QR } from '../../ui/qr'
import { moment } from '../../ui/time'
import type { Code } from '.'

/** The new codes, shown this once: one slip a unit, to be printed and handed out. */
export function Slips({ codes, onClose }: { codes: Code[]; onClose: () => void }) {
  const me = useMe()
  return (
    <>
      <Sheet size="A4" />
      <PageTitle title={t('invite.slips', { n: codes.length })}>
        <button type="button" className="btn p" onClick={() => window.print()}>{t('common.print')}</button>
        <button type="button" className="btn" onClick={onClose}>{t('invite.slips_close')}</button>
      </PageTitle>
      <p className="sec noprint">{t('invite.slips_lead')}</p>
      <ul className="slips">
        {codes.map((c) => (
          <li key={c.id}>
            <QR code={c.qr} label={t('invite.qr', { unit: c.unit.name })} />
            <div>
              <b>{c.unit.name}</b>
              <p>{me.site.name} · {c.role_title}</p>
              <p className="code">{c.code}</p>
              <p className="sec">{t('invite.how', { site: `${window.location.host}/join`, until: moment(c.until), uses: c.uses })}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
