import { useQuery } from '@tanstack/react-query'
import { t } from '../../i18n'
import { Loaded } from '../../ui/states'
import * as api from './api'
import { changedFields, type Field } from './changes'
import { fieldText, kindText, subject, timing } from './display'
import type { Changes, Commitment } from './types'

// What people decided is not the document's, and an exception names its rule by another id in each document.
const decided: readonly Field[] = ['status', 'past', 'past_note', 'reason', 'exception_of']

/** What a revision changes against the plan it revises. */
export function CompareTab({ planId, items, onSelect }: { planId: string; items: readonly Commitment[]; onSelect: (id: string) => void }) {
  const query = useQuery({ queryKey: api.keys.changes(planId), queryFn: () => api.changes(planId) })
  const list = useQuery({ queryKey: api.keys.list, queryFn: api.plans })
  return (
    <div className="cards all cmp">
      <Loaded query={query}>
        {(c) => <Compared c={c} before={list.data?.find((p) => p.id === c.against)?.title} items={items} onSelect={onSelect} />}
      </Loaded>
    </div>
  )
}

function Compared({ c, before, items, onSelect }: { c: Changes; before: string | undefined; items: readonly Commitment[]; onSelect: (id: string) => void }) {
  const numberOf = (id: string) => items.find((x) => x.id === id)?.n ?? null
  const none = c.changed.length + c.added.length + c.gone.length === 0
  return (
    <>
      <p className="sec">{before ? t('plans.diff.head', { title: before }) : t('plans.diff.head_unknown')}{t('common.colon')}
        {t('plans.diff.sum', { kept: c.kept, changed: c.changed.length, added: c.added.length, gone: c.gone.length })}</p>
      {none && <p>{t('plans.diff.none')}</p>}
      {c.changed.length > 0 && <h3>{t('plans.diff.changed')} {c.changed.length}</h3>}
      {c.changed.map(({ before: old, after }) => (
        <div className="c" key={after.id}>
          <Head c={after} n={numberOf(after.id)} onSelect={onSelect} />
          <dl className="g diff">
            {changedFields(old, after).filter((f) => !decided.includes(f)).map((f) => (
              <div key={f}>
                <dt>{t(`plans.field.${f}`)}</dt>
                <dd><del>{t('plans.diff.before')} {fieldText(old, f, numberOf) || t('common.unknown')}</del> <ins>{t('plans.diff.after')} {fieldText(after, f, numberOf) || t('common.unknown')}</ins></dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {c.added.length > 0 && <h3>{t('plans.diff.added')} {c.added.length}</h3>}
      {c.added.map((x) => <div className="c" key={x.id}><Head c={x} n={numberOf(x.id)} onSelect={onSelect} /></div>)}
      {c.gone.length > 0 && <h3>{t('plans.diff.gone')} {c.gone.length}</h3>}
      {c.gone.map((x) => <div className="c gone" key={x.id}><Head c={x} /></div>)}
    </>
  )
}

function Head({ c, n, onSelect }: { c: Commitment; n?: number | null; onSelect?: (id: string) => void }) {
  const inside = (
    <>
      <span className="n">{n ?? c.n}</span>
      <span className="k">{kindText(c.kind)}</span>
      <span className="ell what">{subject(c)}</span>
      <span className="nw when">{timing(c)}</span>
    </>
  )
  return <div className="h">{onSelect ? <button type="button" className="open" onClick={() => onSelect(c.id)}>{inside}</button> : <div className="open">{inside}</div>}</div>
}
