import { useCallback, useEffect, useRef, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { makeRecord, useLedger, useRefresh, type CheckInput } from '../../api/records'
import { useMe } from '../../api/session'
import type { FormState, Ledger, Named } from '../../api/types'
import { t } from '../../i18n'
import { readDraft } from '../../ui/form/draft'
import { holdsFiles } from '../../ui/form/value'
import { recordPath } from '../../ui/links'
import { announce } from '../../ui/live'
import { PageTitle, Panel } from '../../ui/page'
import { Loaded } from '../../ui/states'
import { NotFound } from '../notfound'
import { AboutPick } from './about'
import { RecordForm } from './form'

/** The page on which a record of any ledger begins. `?from=` a record or unit that leads to it; `?unit= ?person= ?asset= ?move=` what is chosen. */
export default function NewRecordPage() {
  const { ledger: name = '' } = useParams()
  const ledger = useLedger(name)
  return <Loaded query={ledger}>{(l) => (l ? <NewRecord key={l.name} ledger={l} /> : <NotFound />)}</Loaded>
}

const EMPTY = { version: 0, values: {}, titles: null, files: null, unit: null }
type Subject = 'unit' | 'person' | 'asset'

function NewRecord({ ledger }: { ledger: Ledger }) {
  const [params, setParams] = useSearchParams()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const [state, setState] = useState<FormState | null>(null)
  const got = (k: string) => params.get(k) ?? undefined
  const set = (k: string, v: string | null) => setParams((q) => { const next = new URLSearchParams(q); if (v) next.set(k, v); else next.delete(k); return next }, { replace: true })
  const onTrial = useCallback((v: FormState) => setState(v), [])
  const draft = `new.${ledger.name}.${got('from') ?? ''}`
  const chosenSo = choices(params)
  // A draft comes back with what was chosen for it, unless one comes with a choice.
  const login = useMe().login
  const [before] = useState(() => (chosenSo ? '' : readDraft(`${login}.${draft}`)?.about ?? ''))
  const laid = useRef(false) // once: setParams is another function after every change of the address
  useEffect(() => {
    if (!before || laid.current) return
    laid.current = true
    setParams((q) => new URLSearchParams([...q, ...new URLSearchParams(before)]), { replace: true })
  }, [before, setParams])
  const tries: CheckInput = { from: got('from'), unit: got('unit'), person: got('person'), asset: got('asset'), move: got('move') }
  const of: Subject = state?.about.of ?? 'unit'
  const chosen: Named | null = state?.[of] ?? null
  const moves = state?.moves ?? []
  const move = moves.find((m) => m.key === got('move')) ?? state?.move // chosen at once, whenever the server's answer comes
  return (
    <>
      <PageTitle title={t('form.new', { ledger: ledger.title })} crumb={<Link to={`/ledgers/${ledger.name}`}>{ledger.title}</Link>} />
      <Panel className={ledger.fields.some((f) => f.type === 'rows') ? 'newrec wide' : 'newrec'}>
        <RecordForm ledger={ledger} rec={EMPTY} tries={tries} fields={[]} needed={[]} draft={draft} about={chosenSo} onTrial={onTrial}
          act={move?.title ?? t('form.new', { ledger: ledger.title })} said="" note={move?.note === 'required' ? 'required' : 'none'}
          files={move?.files === 'required' ? 'required' : ledger.fields.some(holdsFiles) ? undefined : move?.files}
          outside={subjectFault(state, of)}
          lead={state && (
            <>
              {moves.length > 1 && (
                <div className="choices" role="group" aria-label={t('form.new_which')}>
                  {moves.map((m) => <button key={m.key} type="button" className={m.key === move?.key ? 'chip on' : 'chip'} aria-pressed={m.key === move?.key} onClick={() => set('move', m.key)}>{m.title}</button>)}
                </div>
              )}
              {!state.about.fixed && <AboutPick about={state.about} value={chosen} fault={got(of) ? (subjectFault(state, of)[of] ?? '') : ''} onChange={(v) => set(of, v)} />}
            </>
          )}
          send={async ({ values, note, files, key }) => {
            const about = { unit: state?.unit?.id, person: state?.person?.id, asset: state?.asset?.id }
            const made = await makeRecord(ledger.name, { ...about, move: move?.key, values, note: note || undefined, files: files.length > 0 ? files : undefined }, key)
            announce(t('form.made', { title: made.title }))
            void refresh()
            void navigate(`${recordPath(ledger.name, made.id)}`, { replace: true })
          }}>
          {(move?.signs ?? []).length > 0 && <p className="muted fhelp">{t('record.signs', { who: (move?.signs ?? []).join(t('common.sep')) })}</p>}
        </RecordForm>
      </Panel>
    </>
  )
}

/** What is chosen in the address, without the record that led here. */
function choices(params: URLSearchParams): string {
  const p = new URLSearchParams(params)
  p.delete('from')
  return p.toString()
}

/** What the server says of whom the record is about. */
function subjectFault(state: FormState | null, of: Subject): Record<string, string> {
  const found = (state?.faults ?? []).find((f) => f.location === `body.${of}` || f.location === 'body.unit')
  return found ? { [of]: found.message } : {}
}
