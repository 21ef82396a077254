import { account } from './account'
import { common } from './common'
import { form } from './form'
import { home } from './home'
import { notices } from './notices'
import { packs } from './packs'
import { plans } from './plans'
import { record } from './record'
import { search } from './search'
import { signin } from './signin'
import { ledger } from './ledger'
import { units } from './units'

export const zh = { ...common, ...signin, ...form, ...home, ...ledger, ...record, ...units, ...account, ...plans, ...packs, ...notices, ...search }
