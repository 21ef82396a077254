import { access } from './access'
import { common } from './common'
import { form } from './form'
import { home } from './home'
import { notices } from './notices'
import { record } from './record'
import { search } from './search'
import { signin } from './signin'
import { ledger } from './ledger'

/** What every page behind log-in may show. */
export const zh = { ...common, ...signin, ...form, ...home, ...ledger, ...record, ...access, ...notices, ...search }
