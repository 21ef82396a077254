import { t } from '../../i18n'
import { fileSize } from '../../ui/files'
import { Status } from '../../ui/marks'
import { PageTitle, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import Copy from '../account/copy'
import { useBackups, type Backup, type Backups as All } from './api'
import './backups.css'

/** When backups are made, what became of the last ones, and how one is restored. Nothing is downloaded here. */
export default function Backups() {
  const q = useBackups(true)
  return (
    <>
      <PageTitle title={t('backups.title')} />
      <Loaded query={q} rows={8}>{(all) => <Shown all={all} />}</Loaded>
    </>
  )
}

function Shown({ all }: { all: All }) {
  const items = all.items ?? []
  return (
    <>
      {all.late && <p className="bklate" role="alert"><span className="bad">{all.late}</span></p>}
      {all.failed && <p className="bklate" role="alert"><span className="bad">{t('backups.failed', { at: moment(all.failed) })}</span></p>}
      <div className="bkcols">
        <div>
          <Panel title={t('backups.state')}>
            <dl className="bkv">
              <div><dt>{t('backups.last')}</dt><dd>{all.made ? moment(all.made) : <b>{t('backups.never')}</b>}</dd></div>
              <div><dt>{t('backups.proven_last')}</dt><dd>{all.checked ? moment(all.checked) : <b>{t('backups.never')}</b>}</dd></div>
              <div><dt>{t('backups.plan')}</dt><dd>{all.plan ? t('backups.plan_at', { at: all.plan.at, next: moment(all.plan.next), n: all.plan.keep }) : t('backups.plan_none')}</dd></div>
              {all.plan && <div><dt>{t('backups.folder')}</dt><dd>{all.plan.folder}</dd></div>}
              {all.plan && <div><dt>{t('backups.keys')}</dt><dd>{t('backups.keys_n', { n: all.plan.keys })}</dd></div>}
              <div><dt>{t('backups.alert')}</dt><dd>{alerts(all)}</dd></div>
            </dl>
          </Panel>
          <Panel title={t('backups.list')}>
            {items.length === 0 ? <Empty>{t('backups.none')}</Empty> : <ul className="bklist">{items.map((b) => <Line key={b.id} b={b} />)}</ul>}
          </Panel>
        </div>
        <Panel title={t('backups.commands')}>
          <div className="bkcmds">
            <p className="sec">{t('backups.commands_lead')}</p>
            <ol>
              {(all.commands ?? []).map((c) => (
                <li key={c.key}><span>{t(`backups.cmd.${c.key}`)}</span><Copy text={c.line}><pre>{c.line}</pre></Copy></li>
              ))}
            </ol>
            <p className="sec">{t('backups.commands_foot')}</p>
          </div>
        </Panel>
      </div>
    </>
  )
}

const days = (hours: number) => (hours % 24 === 0 ? t('backups.days', { n: hours / 24 }) : t('backups.hours', { n: hours }))

function alerts(all: All): string {
  const parts = [all.warn > 0 && t('backups.warn', { n: days(all.warn) }), all.check > 0 && t('backups.warn_check', { n: days(all.check) })].filter(Boolean)
  return parts.join(t('backups.semi')) || t('backups.warn_none')
}

function Line({ b }: { b: Backup }) {
  return (
    <li>
      <time className="nw" dateTime={b.at}>{moment(b.at)}</time>
      <div>
        <b className={b.kind === 'failed' || b.kind === 'unproven' || b.kind === 'late' ? 'bad' : undefined}>{b.title}</b>
        {b.kind === 'made' && <span> {fileSize(b.size)} · {t('backups.events', { n: b.events })} · {t('backups.seconds', { n: Math.max(1, Math.round(b.seconds)) })}{b.by_hand && ` · ${t('backups.by_hand')}`}</span>}
        {b.file && <p className="sec">{b.file}</p>}
      </div>
      {b.kind === 'made' && (
        <span className="acts2">
          {b.gone && <Status ended>{t('backups.gone')}</Status>}
          {b.bad ? <span className="bad">{t('backups.bad')}</span> : b.proven ? <Status>{t('backups.proven', { at: moment(b.proven) })}</Status> : <span className="muted">{t('backups.unproven')}</span>}
        </span>
      )}
    </li>
  )
}
