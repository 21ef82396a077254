let held = false
window.addEventListener('mousedown', () => { held = true }, true)
window.addEventListener('mouseup', () => { held = false }, true)

/** Runs what moves things on the page when no mouse button is down: a click would miss what was pressed. Taps come as presses too. */
export function afterPress(f: () => void) {
  if (held) window.addEventListener('mouseup', () => window.setTimeout(f, 0), { once: true, capture: true })
  else f()
}
