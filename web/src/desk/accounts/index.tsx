import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { apiUrl, fileOf, upload, uuid } from '../../api/client'
import type { components } from '../../api/openapi'
import { useUnitsChanged } from '../../api/units'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { PageTitle, Panel } from '../../ui/page'
import { ErrorPanel } from '../../ui/states'
import '../import/import.css'

type Checked = components['schemas']['AccountSheetView']
const kinds = ['wrong', 'added', 'changed', 'same'] as const

/** Brings accounts in from an Excel file: template, check, preview, all or nothing, and the initial passwords once. */
export default function AccountSheet() {
  const input = useRef<HTMLInputElement>(null)
  const changed = useUnitsChanged()
  const [file, setFile] = useState<File | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [done, setDone] = useState<{ url: string; n: number } | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [key, setKey] = useState(uuid)

  async function act(what: () => Promise<unknown>) {
    setBusy(true)
    setError(null)
    try {
      await what()
    } catch (x) {
      setError(x)
    } finally {
      setBusy(false)
    }
  }
  const choose = (f: File | undefined) => f && act(async () => {
    setChecked(null)
    setDone(null)
    setFile(f)
    setKey(uuid())
    if (input.current) input.current.value = ''
    setChecked(await upload<Checked>('/accounts/sheet/check', f))
  })
  const n = checked ? checked.added + checked.changed : 0
  const commit = (f: File) => act(async () => {
    const sheet = await fileOf('/accounts/sheet', f, key)
    setDone({ url: URL.createObjectURL(sheet), n })
    announce(t('accounts.done', { n }))
    await changed()
  })
  const mark = (f: File) => act(async () => save(URL.createObjectURL(await fileOf('/accounts/sheet/marked', f, uuid())), t('accounts.marked_file')))

  return (
    <>
      <PageTitle title={t('accounts.title')} crumb={<Link to="/units">{t('units.title')}</Link>} />
      <Panel title={t('import.step_file')}>
        <div className="istep">
          <p className="sec">{t('accounts.lead')}</p>
          <a className="btn" href={apiUrl('/accounts/sheet')} download>{t('import.template')}</a>
        </div>
        <label className="idrop" onDragOver={(e) => e.preventDefault()} onDrop={(e) => { e.preventDefault(); void choose(e.dataTransfer.files[0]) }}>
          <span>{t('import.drop')}</span>
          <span className="btn" aria-hidden="true">{t('import.choose')}</span>
          <input ref={input} type="file" accept=".xlsx" disabled={busy} onChange={(e) => void choose(e.target.files?.[0])} />
        </label>
        {busy && <p className="iprog" role="status"><progress aria-label={t('import.checking')} /> {t('import.checking')}</p>}
        {error !== null && <ErrorPanel error={error} />}
      </Panel>
      {checked && file && (
        <Panel title={t('import.step_preview')} note={file.name} className="iresult">
          {done ? (
            <div className="istep">
              <p role="status">{t('accounts.done_lead', { n: done.n })}</p>
              <a className="btn p" href={done.url} download={t('accounts.passwords_file')}>{t('accounts.passwords')}</a>
            </div>
          ) : (
            <div className="istep">
              {checked.wrong > 0
                ? <p className="bad" role="alert">{t('import.wrong', { n: checked.wrong })}</p>
                : <p>{t('accounts.ready', { added: checked.added, changed: checked.changed, same: checked.same })}{checked.asked > 0 && ` ${t('accounts.asked', { n: checked.asked })}`}</p>}
              {checked.wrong > 0 && <button type="button" className="btn p" disabled={busy} onClick={() => void mark(file)}>{t('import.marked')}</button>}
              {checked.wrong === 0 && n > 0 && <button type="button" className="btn p" disabled={busy} onClick={() => void commit(file)}>{t('accounts.commit', { n })}</button>}
            </div>
          )}
          <Rows checked={checked} />
        </Panel>
      )}
    </>
  )
}

function save(url: string, name: string) {
  const a = document.createElement('a')
  a.href = url
  a.download = name
  a.click()
}

function Rows({ checked }: { checked: Checked }) {
  const rows = checked.rows ?? []
  return (
    <table className="tbl irows">
      <thead><tr><th scope="col">{t('import.row')}</th><th scope="col">{t('units.person')}</th><th scope="col">{t('units.role')}</th><th scope="col">{t('accounts.what')}</th></tr></thead>
      <tbody>
        {kinds.flatMap((k) => rows.filter((r) => r.kind === k)).map((r) => (
          <tr key={r.row}>
            <td>{r.row}</td>
            <td><b>{r.name}</b> <span className="sec">{r.login}</span></td>
            <td>{r.unit} · {r.role}</td>
            <td>
              {t(`import.kind.${r.kind}`)}{r.asked && <span className="sec"> {t('posts.pending')}</span>}
              {(r.errors ?? []).length > 0 && <ul>{(r.errors ?? []).map((e, i) => <li key={i}><span className="ibad">{e.column && `${e.column} `}{e.title}</span> {e.message}</li>)}</ul>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
