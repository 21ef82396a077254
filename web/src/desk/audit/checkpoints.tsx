import { useEffect, useState } from 'react'
import { t } from '../../i18n'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { PageTitle, Panel } from '../../ui/page'
import { QR } from '../../ui/qr'
import { Empty, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import { useCheckpoint, useCheckpoints, type Checkpoint, type CheckpointSheet } from './api'
import './audit.css'

/** What the log was at times, to be kept elsewhere: whoever has one can tell later whether anything before it was changed. */
export default function Checkpoints() {
  const q = useCheckpoints()
  const items = q.data?.pages.flatMap((p) => p.items ?? [])
  const key = q.data?.pages[0]?.key ?? ''
  const [open, setOpen] = useState(0)
  return (
    <>
      <PageTitle title={t('checkpoints.title')} />
      <div className="cplead">
        <p>{t('checkpoints.what')}</p>
        <p>{t('checkpoints.why')}</p>
        <p>{t('checkpoints.how')}</p>
      </div>
      <Panel title={t('checkpoints.list')}>
        <Loaded query={{ ...q, data: items }} rows={4}>
          {(all) => all.length === 0 ? <Empty>{t('checkpoints.none')}</Empty> : (
            <>
              <ul className="cplist">
                {all.map((c) => (
                  <li key={c.size}>
                    <div>
                      <b>{moment(c.at)}</b> <span className="sec">{t('checkpoints.events', { n: c.size.toLocaleString('en') })}</span>
                      <p><code className="cphash">{c.root}</code></p>
                    </div>
                    <span className="acts2">
                      <button type="button" className="btn sm" aria-label={t('checkpoints.show_of', { at: moment(c.at) })} onClick={() => setOpen(c.size)}>{t('checkpoints.show')}</button>
                      <Download checkpoint={c} />
                    </span>
                  </li>
                ))}
              </ul>
              {q.hasNextPage && <div className="aumore"><button type="button" className="btn" disabled={q.isFetchingNextPage} onClick={() => void q.fetchNextPage()}>{t('checkpoints.earlier')}</button></div>}
            </>
          )}
        </Loaded>
      </Panel>
      {key && <Panel title={t('checkpoints.key')}><div className="cpkey"><p className="sec">{t('checkpoints.key_help')}</p><code className="cphash">{key}</code></div></Panel>}
      {open > 0 && <Shown size={open} onClose={() => setOpen(0)} />}
    </>
  )
}

/** The signed text as a file. */
function Download({ checkpoint: c }: { checkpoint: Checkpoint }) {
  return (
    <a className="btn sm" href={`data:text/plain;charset=utf-8,${encodeURIComponent(c.note)}`} download={`${t('checkpoints.one')} ${c.size}.txt`} aria-label={t('checkpoints.download_of', { at: moment(c.at) })}>
      <Icon name="download" small />{t('checkpoints.download')}
    </a>
  )
}

function Shown({ size, onClose }: { size: number; onClose: () => void }) {
  const q = useCheckpoint(size)
  useEffect(() => {
    document.body.classList.add('printing-dialog')
    return () => document.body.classList.remove('printing-dialog')
  }, [])
  return (
    <Dialog title={t('checkpoints.one')} width={560} onClose={onClose}>
      <Loaded query={q} rows={6}>{(c) => <Paper c={c} />}</Loaded>
      <div className="acts cpacts">
        <button type="button" className="btn" onClick={onClose}>{t('common.close')}</button>
        <button type="button" className="btn p" disabled={!q.data} onClick={() => window.print()}>{t('common.print')}</button>
      </div>
    </Dialog>
  )
}

function Paper({ c }: { c: CheckpointSheet }) {
  return (
    <div className="cppaper">
      <QR code={c.qr} label={t('checkpoints.qr')} />
      <div>
        <p><b>{moment(c.at)}</b> {t('checkpoints.events', { n: c.size.toLocaleString('en') })}</p>
        <pre className="cpnote">{c.note}</pre>
        <p className="sec">{t('checkpoints.key')}</p>
        <code className="cphash">{c.key}</code>
        <p className="sec">{t('checkpoints.paper')}</p>
      </div>
    </div>
  )
}
