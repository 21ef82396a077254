import { useEffect, useRef, type FormEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { addressable } from '../../api/veil'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import './search.css'

/** The id of the field that `/` leads to. */
export const FIELD = 'search-q'

const typing = (e: EventTarget | null) => e instanceof HTMLElement && (e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName))

/** The search field of the header, on small screens a sign that leads to the page. `/` goes there from anywhere but a field. */
export function SearchBox() {
  const go = useNavigate()
  const here = useLocation().pathname === '/search'
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || typing(e.target) || document.querySelector('[aria-modal="true"]')) return
      e.preventDefault()
      const q = document.getElementById(FIELD)
      if (q instanceof HTMLInputElement && q.offsetParent !== null) { q.focus(); q.select() } else void go('/search')
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [go])
  const submit = (e: FormEvent) => {
    e.preventDefault()
    const q = field.current?.value.trim() ?? ''
    addressable(q).then((q) => go(q ? `/search?q=${encodeURIComponent(q)}` : '/search'), () => go('/search'))
    if (field.current) field.current.value = ''
  }
  if (here) return null // the page has its own
  return (
    <>
      <form role="search" className="hsearch" onSubmit={submit}>
        <Icon name="search" small />
        <input ref={field} id={FIELD} className="in" type="search" maxLength={60} aria-label={t('search.title')} aria-keyshortcuts="/" placeholder={t('search.short')} />
        <kbd aria-hidden="true">/</kbd>
      </form>
      <Link className="btn ic hsign" to="/search" aria-label={t('search.title')} title={t('search.title')}><Icon name="search" /></Link>
    </>
  )
}
