import type { zh } from '../zh'
import { access } from './access'
import { common } from './common'
import { form } from './form'
import { home } from './home'
import { notices } from './notices'
import { record } from './record'
import { search } from './search'
import { signin } from './signin'
import { ledger } from './ledger'

export const en: Record<keyof typeof zh, string> = { ...common, ...signin, ...form, ...home, ...ledger, ...record, ...access, ...notices, ...search }
