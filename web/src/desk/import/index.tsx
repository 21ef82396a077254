import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { actOnImport, checkImport, markedUrl, templateUrl, useImports, type Import } from '../../api/imports'
import { useLedger } from '../../api/records'
import { t } from '../../i18n'
import { Ask } from '../../ui/dialog'
import { announce } from '../../ui/live'
import { PageTitle, Panel } from '../../ui/page'
import { ErrorPanel, Loaded } from '../../ui/states'
import { shortMoment } from '../../ui/time'
import { useToday } from '../../ui/today'
import { NotFound } from '../notfound'
import { Preview } from './preview'
import './import.css'

/** Brings records in from an Excel file: template, check, preview, commit, undo. */
export default function ImportPage() {
  const { ledger: name = '' } = useParams()
  const ledger = useLedger(name)
  return <Loaded query={ledger} rows={8}>{(l) => (l ? <Importing key={name} ledger={name} title={l.title} /> : <NotFound />)}</Loaded>
}

function Importing({ ledger, title }: { ledger: string; title: string }) {
  const [checked, setChecked] = useState<Import | null>(null)
  return (
    <>
      <PageTitle title={t('import.title', { ledger: title })} crumb={<Link to={`/ledgers/${ledger}`}>{title}</Link>} />
      <Choose ledger={ledger} again={checked !== null} onChecked={setChecked} />
      {checked && <Checked key={checked.id} of={checked} onDone={setChecked} />}
      <Earlier ledger={ledger} but={checked?.id} onOpen={setChecked} />
    </>
  )
}

function Choose({ ledger, again, onChecked }: { ledger: string; again: boolean; onChecked: (im: Import | null) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const cache = useQueryClient()
  const [done, setDone] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [over, setOver] = useState(false)
  const send = async (file: File | undefined) => {
    if (!file || done !== null) return
    setError(null)
    onChecked(null)
    setDone(0)
    try {
      const im = await checkImport(ledger, file, setDone)
      announce(t('import.checked', { added: im.added, changed: im.changed, same: im.same, wrong: im.wrong }))
      onChecked(im)
      void cache.invalidateQueries({ queryKey: ['imports', ledger] })
    } catch (x) {
      setError(x)
    } finally {
      setDone(null)
      if (input.current) input.current.value = ''
    }
  }
  return (
    <Panel title={t(again ? 'import.again' : 'import.step_file')}>
      <div className="istep">
        <p className="sec">{t('import.lead')}</p>
        <a className="btn" href={templateUrl(ledger)} download>{t('import.template')}</a>
      </div>
      <label
        className={`idrop${over ? ' over' : ''}`}
        onDragOver={(e) => { e.preventDefault(); setOver(true) }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => { e.preventDefault(); setOver(false); void send(e.dataTransfer.files[0]) }}
      >
        <span>{t('import.drop')}</span>
        <span className="btn" aria-hidden="true">{t('import.choose')}</span>
        <input ref={input} type="file" accept=".xlsx" disabled={done !== null} onChange={(e) => void send(e.target.files?.[0])} />
      </label>
      {done !== null && (
        <p className="iprog" role="status">
          <progress value={done < 1 ? done : undefined} max={1} aria-label={t('import.sending')} />
          {done < 1 ? t('import.sending') : t('import.checking')}
        </p>
      )}
      {error !== null && <ErrorPanel error={error} />}
    </Panel>
  )
}

function Checked({ of: im, onDone }: { of: Import; onDone: (im: Import) => void }) {
  const cache = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [asks, setAsks] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const n = im.added + im.changed
  const act = async (what: 'commit' | 'undo') => {
    setBusy(true)
    setError(null)
    try {
      const is = await actOnImport(im.id, what)
      announce(t(what === 'commit' ? 'import.committed' : 'import.undone', { n }))
      onDone(is)
      void cache.invalidateQueries()
    } catch (x) {
      setError(x)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Panel title={t('import.step_preview')} note={im.file} className="iresult">
        {im.state === 'checked' && (
          <div className="istep">
            {im.wrong > 0
              ? <p className="bad" role="alert">{t('import.wrong', { n: im.wrong })}</p>
              : <p>{n > 0 ? t('import.ready', { added: im.added, changed: im.changed, same: im.same }) : t('import.nothing')}</p>}
            {im.wrong > 0 && <a className="btn p" href={markedUrl(im.id)} download>{t('import.marked')}</a>}
            {im.wrong === 0 && n > 0 && <button type="button" className="btn p" disabled={busy} onClick={() => void act('commit')}>{t(busy ? 'import.committing' : 'import.commit', { n })}</button>}
          </div>
        )}
        {im.state === 'committed' && (
          <div className="istep">
            <p role="status">{t('import.committed', { n })}</p>
            <Link className="btn p" to={`/ledgers/${im.ledger}`}>{t('import.look')}</Link>
            <button type="button" className="btn" disabled={busy} aria-haspopup="dialog" onClick={() => setAsks(true)}>{t('import.undo')}</button>
            {asks && <Ask title={t('import.undo')} lead={t('import.undo_lead', { file: im.file, added: im.added, changed: im.changed })} act={t('import.undo')} danger onConfirm={() => act('undo')} onClose={() => setAsks(false)} />}
          </div>
        )}
        {im.state === 'undone' && <div className="istep"><p role="status">{t('import.undone', { n })}</p></div>}
        {im.state === 'expired' && <div className="istep"><p>{t('import.expired')}</p></div>}
        {(im.ignored ?? []).length > 0 && <p className="sec inote">{t('import.ignored', { titles: (im.ignored ?? []).join('、') })}</p>}
        {error !== null && <ErrorPanel error={error} />}
      </Panel>
      {im.state !== 'expired' && <Preview of={im} />}
    </>
  )
}

/** One's earlier imports, so that the last may be undone and one that was only checked goes on. */
function Earlier({ ledger, but, onOpen }: { ledger: string; but: string | undefined; onOpen: (im: Import) => void }) {
  const today = useToday()
  const all = (useImports(ledger).data ?? []).filter((im) => im.id !== but)
  if (all.length === 0) return null
  return (
    <Panel title={t('import.earlier')}>
      <ul className="iearlier">
        {all.slice(0, 10).map((im) => (
          <li key={im.id}>
            <button type="button" className="btn" onClick={() => onOpen(im)}>{im.file}</button>
            <span className="sec">{shortMoment(im.at, today)} · {t(`import.state.${im.state}`)} · {t('import.counts', { added: im.added, changed: im.changed, wrong: im.wrong })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
