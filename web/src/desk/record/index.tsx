import { useParams } from 'react-router'
import { useHistory, useLedger, useRecord } from '../../api/records'
import type { Ledger, LogEvent, RecDetail } from '../../api/types'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Light, RecordDeadline, Status } from '../../ui/marks'
import { PageTitle, Sheet } from '../../ui/page'
import { Loaded } from '../../ui/states'
import { Clocks } from './clocks'
import { Crumb } from './crumb'
import { Evidence } from './evidence'
import { Facts } from './facts'
import { History } from './history'
import { Mine } from './mine'
import { OpenedTo, OpenedToMe } from './opened'
import { Relations } from './relations'
import { Waiting } from './signings'
import { SourcePanel } from './source'
import { StageBar } from './stages'
import './record.css'

/** The page of one record of any ledger. */
export default function RecordPage() {
  const { ledger: name = '', id = '' } = useParams()
  const ledger = useLedger(name)
  const record = useRecord(name, id)
  return (
    <Loaded query={record} rows={12}>
      {(rec) => <Loaded query={ledger}>{(l) => l && <RecordView key={`${name}/${id}`} ledger={l} rec={rec} />}</Loaded>}
    </Loaded>
  )
}

function RecordView({ ledger, rec }: { ledger: Ledger; rec: RecDetail }) {
  const history = useHistory(ledger.name, rec.id)
  const events: LogEvent[] = history.data ?? []
  return (
    <>
      <Sheet size="A4" />
      <PageTitle title={rec.title} crumb={<Crumb ledger={ledger} rec={rec} />} note={<>{rec.voided && <Status ended>{t('record.voided')}</Status>}<Status ended={rec.ended}>{rec.state_title}</Status></>}>
        <span className="clock">{rec.due && <><Light value={rec.light} /><RecordDeadline rec={rec} /></>}</span>
        <button type="button" className="btn print" onClick={() => window.print()}><Icon name="print" small />{t('common.print')}</button>
      </PageTitle>
      <OpenedToMe rec={rec} />
      <StageBar ledger={ledger} rec={rec} events={events} />
      <div className="rcols">
        <div className="rleft">
          <SourcePanel rec={rec} />
          <Facts ledger={ledger} rec={rec} />
          <Evidence ledger={ledger} rec={rec} events={events} />
          <Relations ledger={ledger} rec={rec} />
        </div>
        <div className="rright">
          <Waiting rec={rec} />
          <Mine ledger={ledger} rec={rec} />
          <Clocks rec={rec} />
          <OpenedTo rec={rec} />
          <History query={history} ledger={ledger} rec={rec} />
        </div>
      </div>
    </>
  )
}
