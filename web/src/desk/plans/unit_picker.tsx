import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { Unit } from '../../api/types'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { findUnits } from './api'
import type { Owner } from './types'

const SHOWN = 30

/** Finds units by name or alias and keeps one (lead) or several (co-owners). Typed letters search, arrows choose, Enter takes. */
export function UnitPicker({ value, onChange, many, label, id }: { value: Owner[]; onChange: (v: Owner[]) => void; many: boolean; label: string; id?: string }) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const { found, more } = useUnits(text, open, value)

  function take(unit: Unit | undefined) {
    if (!unit) return
    const owner = { unit: unit.id, name: unit.name, because: '' }
    onChange(many ? [...value, owner] : [owner])
    setText('')
    setAt(0)
    if (!many) setOpen(false)
    input.current?.focus()
  }

  function key(e: React.KeyboardEvent) {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault()
      if (!open) return setOpen(true)
      setAt((n) => Math.max(0, Math.min(found.length - 1, n + (e.key === 'ArrowDown' ? 1 : -1))))
    } else if (e.key === 'Enter' && open && !e.ctrlKey && !e.nativeEvent.isComposing) {
      e.preventDefault()
      take(found[at])
    } else if (e.key === 'Escape' && open) {
      e.stopPropagation()
      setOpen(false)
    } else if (e.key === 'Backspace' && text === '' && value.length > 0) {
      onChange(value.slice(0, -1))
    }
  }

  return (
    <div className="pick" onBlur={(e) => { if (!e.currentTarget.contains(e.relatedTarget)) setOpen(false) }}>
      <div className="in box" onClick={() => input.current?.focus()}>
        {value.map((o) => (
          <span className="tag" key={o.unit}>
            {o.name}
            <button type="button" tabIndex={-1} aria-label={t('plans.pick_remove', { name: o.name })} onClick={() => onChange(value.filter((v) => v.unit !== o.unit))}>
              <Icon name="close" small />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && found[at] ? `${list}-${at}` : undefined}
          autoComplete="off"
          placeholder={value.length === 0 ? t('plans.pick_unit') : ''}
          value={text}
          onChange={(e) => { setText(e.target.value); setAt(0); setOpen(true) }}
          onFocus={() => setOpen(true)}
          onKeyDown={key}
        />
      </div>
      {open && <Options id={list} units={found} at={at} more={more} onTake={take} label={label} />}
    </div>
  )
}

function useUnits(text: string, open: boolean, taken: readonly Owner[]) {
  const q = useDelayed(text.trim(), 150)
  const query = useQuery({ queryKey: ['units', { q, of: 'picker' }], queryFn: ({ signal }) => findUnits(q, signal), enabled: open, staleTime: 60_000, placeholderData: keepPreviousData })
  const found = (query.data ?? []).filter((u) => !taken.some((o) => o.unit === u.id))
  return { found: found.slice(0, SHOWN), more: found.length > SHOWN }
}

function useDelayed(value: string, ms: number): string {
  const [late, setLate] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(value), ms)
    return () => window.clearTimeout(timer)
  }, [value, ms])
  return late
}

function Options({ id, units, at, more, onTake, label }: { id: string; units: Unit[]; at: number; more: boolean; onTake: (u: Unit) => void; label: string }) {
  const box = useRef<HTMLUListElement>(null)
  useEffect(() => {
    box.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <div className="opts">
      <ul id={id} role="listbox" aria-label={label} ref={box}>
        {units.map((u, i) => (
          <li key={u.id} id={`${id}-${i}`} role="option" aria-selected={i === at} onMouseDown={(e) => { e.preventDefault(); onTake(u) }}>
            {u.name} <small>{u.kind_title}</small>
          </li>
        ))}
      </ul>
      {units.length === 0 && <p className="muted">{t('plans.pick_none')}</p>}
      {more && <p className="muted">{t('plans.pick_more')}</p>}
    </div>
  )
}
