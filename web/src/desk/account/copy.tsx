import { useRef, useState, type ReactNode } from 'react'
import { t } from '../../i18n'

/** Something to be taken elsewhere, with a button that copies it. On plain http there is no clipboard to write to: it is selected and copied then. */
export default function Copy({ text, children }: { text: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('account.copied'))
    } catch {
      if (box.current) window.getSelection()?.selectAllChildren(box.current)
      setSaid(t(document.execCommand('copy') ? 'account.copied' : 'account.copy_by_hand'))
    }
  }
  return (
    <>
      <div ref={box} className="acopy">{children}</div>
      <p className="acts2"><button type="button" className="btn sm" onClick={() => void copy()}>{t('account.copy')}</button><span className="muted" role="status">{said}</span></p>
    </>
  )
}
