import { useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type RefObject } from 'react'
import { t } from '../../i18n'
import { Icon } from '../icon'
import './combo.css'

export interface Choice {
  value: string
  label: string
  /** Further words that find it. */
  words?: string
  /** Said behind the label. */
  hint?: string
}

interface Props {
  id?: string
  label?: string
  options: Choice[]
  value: string[]
  onChange: (v: string[]) => void
  many?: boolean
  placeholder?: string
  loading?: boolean
  clearable?: boolean
  invalid?: boolean
  describedBy?: string
  className?: string
  /** Where the server searches; else the options are searched here. */
  onSearch?: (text: string) => void
  /** What is typed, where the options are searched here all the same. */
  onText?: (text: string) => void
  /** Said where nothing matches. */
  none?: string
  /** It is about to be used: the time to read what it offers. */
  onNear?: () => void
}

/** So many options are drawn at once; typing narrows them. */
const SHOWN = 60

/** Picks one or several of many options by typing part of their name: a combobox as ARIA describes it. */
export function Combo({ id, label, options, value, onChange, many, placeholder, loading, clearable = true, invalid, describedBy, className, onSearch, onText, none, onNear }: Props) {
  const own = useId()
  const listId = `${own}-list`
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const place = usePlace(input, open)
  const labelOf = (v: string) => options.find((o) => o.value === v)?.label ?? v
  const found = useMemo(() => {
    const q = text.trim().toLowerCase()
    return onSearch || q === '' ? options : options.filter((o) => `${o.label} ${o.words ?? ''}`.toLowerCase().includes(q))
  }, [options, text, onSearch])
  const shown = found.slice(0, SHOWN)
  const current = Math.min(at, shown.length - 1)

  const tell = (s: string) => { onSearch?.(s); onText?.(s) }

  function search(s: string) {
    setText(s)
    setAt(0)
    setOpen(true)
    tell(s)
  }

  function close() {
    setOpen(false)
    if (text) { setText(''); tell('') }
  }

  function pick(o: Choice) {
    if (many) {
      onChange(value.includes(o.value) ? value.filter((v) => v !== o.value) : [...value, o.value])
      setText('')
      tell('')
      return
    }
    onChange([o.value])
    close()
  }

  function keys(e: KeyboardEvent) {
    const move = (n: number) => { e.preventDefault(); if (open) setAt(Math.max(0, Math.min(shown.length - 1, n))); else setOpen(true) }
    if (e.key === 'ArrowDown') move(current + 1)
    else if (e.key === 'ArrowUp') move(current - 1)
    else if (e.key === 'Enter' && open) { e.preventDefault(); const o = shown[current]; if (o) pick(o) }
    else if (e.key === 'Escape' && open) { e.preventDefault(); e.stopPropagation(); close() }
    else if (e.key === 'Backspace' && many && text === '' && value.length > 0) onChange(value.slice(0, -1))
  }

  const chosen = value[0]
  return (
    <div className={`combo ${className ?? ''}`}>
      {many && value.length > 0 && (
        <ul className="picked">
          {value.map((v) => (
            <li key={v}><span>{labelOf(v)}</span>
              <button type="button" aria-label={t('common.remove', { name: labelOf(v) })} onClick={() => { onChange(value.filter((x) => x !== v)); input.current?.focus() }}><Icon name="close" small /></button></li>
          ))}
        </ul>
      )}
      <div className="combo-in">
        <input ref={input} id={id} className="in" role="combobox" autoComplete="off" aria-label={label} aria-expanded={open} aria-controls={listId} aria-autocomplete="list"
          aria-activedescendant={open && shown[current] ? `${listId}-${current}` : undefined} aria-invalid={invalid || undefined} aria-describedby={describedBy}
          placeholder={placeholder} value={open || many || chosen === undefined ? text : labelOf(chosen)}
          onChange={(e) => search(e.target.value)} onClick={() => setOpen(true)} onFocus={onNear} onBlur={close} onKeyDown={keys} />
        {clearable && !many && chosen !== undefined && !open
          ? <button type="button" className="combo-x" aria-label={t('common.clear')} onClick={() => { onChange([]); input.current?.focus() }}><Icon name="close" small /></button>
          : <span className="combo-x" aria-hidden="true"><Icon name="down" small /></span>}
        <ul className={place.up ? 'combo-list up' : 'combo-list'} style={place.style} role="listbox" id={listId} hidden={!open} aria-multiselectable={many || undefined} aria-label={label ?? placeholder ?? t('common.search')}>
          {open && shown.map((o, i) => (
            <li key={o.value} id={`${listId}-${i}`} role="option" aria-selected={value.includes(o.value)} className={i === current ? 'at' : undefined}
              ref={i === current ? (el) => el?.scrollIntoView?.({ block: 'nearest' }) : undefined}
              onMouseDown={(e) => e.preventDefault()} onClick={() => pick(o)}>{o.label}{o.hint && <span className="muted"> {o.hint}</span>}</li>
          ))}
          {open && found.length > SHOWN && <li role="option" aria-selected={false} aria-disabled="true" className="none">{t('form.narrow', { n: found.length })}</li>}
          {open && shown.length === 0 && <li role="option" aria-selected={false} aria-disabled="true" className="none">{loading ? t('common.loading') : none ?? t('form.no_match')}</li>}
        </ul>
      </div>
    </div>
  )
}

/** Room that the list wants below its input, px; with less it opens upwards. */
const ROOM = 272

/** Where an open list stands on the screen: fixed, so that tables and dialogs that scroll do not cut it off. */
function usePlace(input: RefObject<HTMLInputElement | null>, open: boolean): { up: boolean; style?: CSSProperties } {
  const [at, setAt] = useState<{ up: boolean; style?: CSSProperties }>({ up: false })
  useLayoutEffect(() => {
    if (!open) return
    const find = () => {
      const box = input.current?.getBoundingClientRect()
      if (!box) return
      const below = window.innerHeight - box.bottom
      const up = below < ROOM && box.top > below
      setAt({ up, style: { left: box.left, width: box.width, ...(up ? { bottom: window.innerHeight - box.top + 2 } : { top: box.bottom + 2 }), maxHeight: Math.min(ROOM - 8, (up ? box.top : below) - 8) } })
    }
    find()
    window.addEventListener('scroll', find, true)
    window.addEventListener('resize', find)
    return () => { window.removeEventListener('scroll', find, true); window.removeEventListener('resize', find) }
  }, [input, open])
  return at
}
