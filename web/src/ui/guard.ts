import { useEffect } from 'react'
import { t } from '../i18n'

// Files on their way are lost with the page: one is asked before leaving it by a link, the browser's own buttons or closing it. What was
// typed is in the draft. Imported before the router, whose listeners must come after these.

let holds = 0
/** Where in the tab's history the page that is held stands, as the router counts. */
let place = 0
let returning = false

const placeOf = (state: unknown) => (state as { idx?: number } | null)?.idx ?? 0

/** How many forms have files on their way. */
export const held = () => holds

export const mayLeave = () => holds === 0 || window.confirm(t('form.leave'))

/** Holds the page as long as `on`. */
export function useHold(on: boolean) {
  useEffect(() => {
    if (!on) return
    if (holds++ === 0) place = placeOf(window.history.state)
    return () => { holds-- }
  }, [on])
}

function leavesBy(e: MouseEvent): boolean {
  const link = e.target instanceof Element ? e.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return false
  return link.target !== '_blank' && !link.hasAttribute('download') && !link.getAttribute('href')?.startsWith('#')
}

window.addEventListener('beforeunload', (e) => {
  if (holds === 0) return
  e.preventDefault()
  e.returnValue = '' // what older browsers go by
})
document.addEventListener('click', (e) => {
  if (holds === 0 || !leavesBy(e) || mayLeave()) return
  e.preventDefault()
  e.stopImmediatePropagation()
}, true)
window.addEventListener('popstate', (e) => {
  if (returning) {
    returning = false
    e.stopImmediatePropagation()
    return
  }
  const back = place - placeOf(e.state)
  if (holds === 0 || back === 0 || mayLeave()) return
  e.stopImmediatePropagation()
  returning = true
  window.history.go(back)
}, true)
