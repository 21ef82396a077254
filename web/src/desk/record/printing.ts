import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed: everything is then shown. */
export function usePrinting(): boolean {
  const [on, setOn] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setOn(true)) // the sheet is drawn right after
    const end = () => setOn(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => { window.removeEventListener('beforeprint', begin); window.removeEventListener('afterprint', end) }
  }, [])
  return on
}
