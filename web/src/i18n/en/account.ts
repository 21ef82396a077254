import type { account as zh } from '../zh/account'

export const account: Record<keyof typeof zh, string> = {
  'account.title': 'My account',
}
