import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import './dialog.css'

export interface MenuItem {
  key: string
  label: ReactNode
  danger?: boolean
}

/** A button that opens a short list of acts; arrow keys move, Escape closes. */
export function Menu({ label, items, onPick, className = 'btn', end }: { label: ReactNode; items: MenuItem[]; onPick: (key: string) => void; className?: string; end?: boolean }) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const away = (e: PointerEvent) => { if (!box.current?.contains(e.target as Node)) setOpen(false) }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])
  function keys(e: KeyboardEvent) {
    if (!open) return
    const all = Array.from(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])
    const at = all.indexOf(document.activeElement as HTMLElement)
    const go = (n: number) => { e.preventDefault(); all[(n + all.length) % all.length]?.focus() }
    if (e.key === 'ArrowDown') go(at + 1)
    else if (e.key === 'ArrowUp') go(at - 1)
    else if (e.key === 'Home') go(0)
    else if (e.key === 'End') go(all.length - 1)
    else if (e.key === 'Tab') setOpen(false)
    else if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); setOpen(false); button.current?.focus() }
  }
  return (
    <div className="menu" ref={box} onKeyDown={keys}>
      <button ref={button} type="button" className={className} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>{label}</button>
      {open && (
        <ul role="menu" className={end ? 'end' : undefined}>
          {items.map((i) => (
            <li key={i.key} role="none">
              <button type="button" role="menuitem" tabIndex={-1} className={i.danger ? 'danger' : undefined} onClick={() => { setOpen(false); button.current?.focus(); onPick(i.key) }}>{i.label}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
