import { useState } from 'react'
import { useImportRows, type Import, type ImportRow, type RowKind } from '../../api/imports'
import { t } from '../../i18n'
import { Panel } from '../../ui/page'
import { Loaded } from '../../ui/states'

const kinds: RowKind[] = ['wrong', 'added', 'changed', 'same']

/** What each row of the file comes to, one tab a kind. */
export function Preview({ of: im }: { of: Import }) {
  const count = (k: RowKind) => im[k]
  const [kind, setKind] = useState<RowKind>(() => kinds.find((k) => count(k) > 0) ?? 'added')
  return (
    <Panel
      className="ipreview"
      title={t('import.rows')}
      aside={(
        <div className="tabs" role="tablist" aria-label={t('import.rows')}>
          {kinds.map((k) => (
            <button key={k} type="button" role="tab" id={`tab-${k}`} aria-selected={k === kind} aria-controls="import-rows" onClick={() => setKind(k)}>
              {t(`import.kind.${k}`)} <small>{count(k)}</small>
            </button>
          ))}
        </div>
      )}
    >
      <div id="import-rows" role="tabpanel" aria-labelledby={`tab-${kind}`} tabIndex={0}>
        {count(kind) === 0 ? <p className="sec inote">{t('import.none')}</p> : <Rows key={kind} id={im.id} kind={kind} />}
      </div>
    </Panel>
  )
}

function Rows({ id, kind }: { id: string; kind: RowKind }) {
  const rows = useImportRows(id, kind)
  return (
    <Loaded query={rows} rows={8}>
      {(pages) => (
        <>
          <table className="tbl irows">
            <thead><tr><th scope="col">{t('import.row')}</th><th scope="col">{t('import.record')}</th><th scope="col">{t(`import.what.${kind}`)}</th></tr></thead>
            <tbody>{pages.pages.flatMap((p) => p.items ?? []).map((r) => <Row key={r.row} of={r} />)}</tbody>
          </table>
          {rows.hasNextPage && <p className="inote"><button type="button" className="btn" disabled={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>{t('import.more')}</button></p>}
        </>
      )}
    </Loaded>
  )
}

function Row({ of: r }: { of: ImportRow }) {
  return (
    <tr>
      <td>{r.row}</td>
      <td><b>{r.title}</b>{r.unit && <span className="sec"> {r.unit}</span>}</td>
      <td>
        {r.kind === 'wrong' && (
          <ul>{(r.errors ?? []).map((e, i) => <li key={i}><span className="ibad">{e.column && `${e.column} `}{e.title}</span> {e.message}</li>)}</ul>
        )}
        {r.kind === 'added' && <span className="ifields">{(r.cells ?? []).map((c) => <span key={c.field}><small>{c.title}</small> {shown(c.to)}</span>)}</span>}
        {r.kind === 'changed' && (
          <ul>{(r.cells ?? []).map((c) => <li key={c.field}><small>{c.title}</small> <del>{shown(c.from)}</del> → <ins>{shown(c.to)}</ins></li>)}</ul>
        )}
        {r.kind === 'same' && <span className="sec">{t('import.same')}</span>}
      </td>
    </tr>
  )
}

/** A value as the server has put it in words. */
function shown(v: unknown): string {
  if (v == null || v === '') return t('import.empty')
  if (Array.isArray(v)) return v.map(shown).join('、')
  if (typeof v === 'boolean') return t(v ? 'common.yes' : 'common.no')
  if (typeof v === 'string' || typeof v === 'number') return String(v)
  const at = v as { lat?: number; lng?: number }
  return at.lat != null ? `${at.lat}, ${at.lng ?? ''}` : ''
}
