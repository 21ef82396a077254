import { useEffect, useId, useState, type ReactNode } from 'react'
import { useMe } from '../api/session'
import { t } from '../i18n'
import { Icon } from './icon'
import './page.css'

/** Title line of a page: sets the window title too. Acts stand at the right. */
export function PageTitle({ title, note, children, crumb }: { title: string; note?: ReactNode; children?: ReactNode; crumb?: ReactNode }) {
  const site = useMe().site.name
  useEffect(() => { document.title = t('app.title', { page: title, site }) }, [title, site])
  return (
    <>
      {crumb && <div className="crumb">{crumb}</div>}
      <div className="ph">
        <h1>{title}</h1>
        {note && <span className="sec note">{note}</span>}
        {children && <div className="acts">{children}</div>}
      </div>
    </>
  )
}

/** A bordered part of a page with its own heading. fold: on a phone it can be folded to its heading, and starts so or not. */
export function Panel({ title, note, aside, children, className, id, fold }: {
  title?: ReactNode; note?: ReactNode; aside?: ReactNode; children: ReactNode; className?: string; id?: string; fold?: 'open' | 'shut'
}) {
  const [shut, setShut] = useState(fold === 'shut')
  const h = useId()
  return (
    <section className={`panel${className ? ` ${className}` : ''}${fold && shut ? ' shut' : ''}`} id={id}>
      {title && (
        <header className={fold && 'folds'}>
          <h2 id={h}>{title}</h2>
          {note && <span className="muted">{note}</span>}
          {aside && <span className="r">{aside}</span>}
          {fold && <button type="button" className="btn ic foldb" aria-expanded={!shut} aria-labelledby={h} onClick={() => setShut(!shut)}><Icon name="down" /></button>}
        </header>
      )}
      {children}
    </section>
  )
}

/** Size of the sheet this page prints on; a named CSS page would start only after the heading, and an inline style is not let in. */
export function Sheet({ size }: { size: 'A4' | 'A4 landscape' | 'A3 landscape' }) {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${size}; margin: 12mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 9pt; } }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet) }
  }, [size])
  return null
}
