import { useState } from 'react'
import { t } from '../../../i18n'

const WAN = 10_000

/** An amount as text in yuan, shown in another unit; what is no number stays as it is typed. */
export function toWan(yuan: string): string {
  return /^-?\d+(\.\d+)?$/.test(yuan.trim()) ? String(Number((Number(yuan) / WAN).toFixed(6))) : yuan
}

/** The other way round, to the fen. */
export function fromWan(wan: string): string {
  return /^-?\d+(\.\d+)?$/.test(wan.trim()) ? String(Number((Number(wan) * WAN).toFixed(2))) : wan
}

/** An amount in 元 or 万元; it is kept in yuan. */
export function MoneyField({ value, onChange, ...input }: { value: string; onChange: (v: string) => void; id: string; className: string; 'aria-label'?: string; 'aria-invalid'?: boolean; 'aria-describedby'?: string }) {
  const [wan, setWan] = useState(false)
  const [typed, setTyped] = useState<string | null>(null) // "1." is on its way to "1.5"
  const shown = wan ? (typed !== null && fromWan(typed) === value ? typed : toWan(value)) : value
  return (
    <span className="suffix">
      <input {...input} inputMode="decimal" value={shown} onChange={(e) => { setTyped(e.target.value); onChange(wan ? fromWan(e.target.value) : e.target.value) }} />
      <select className="in" aria-label={t('form.unit_of_money')} value={wan ? 'wan' : 'yuan'} onChange={(e) => { setTyped(null); setWan(e.target.value === 'wan') }}>
        <option value="yuan">{t('form.yuan')}</option>
        <option value="wan">{t('form.wan')}</option>
      </select>
    </span>
  )
}
