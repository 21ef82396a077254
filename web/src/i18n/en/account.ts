import type { account as zh } from '../zh/account'

export const account: Record<keyof typeof zh, string> = {
  'account.title': 'My account',
  'account.login': 'Account',
  'account.last': 'Last sign-in',
  'account.last_at': '{at}, {from}',
  'account.last_none': 'This is the first sign-in',
  'account.posts': 'My posts',
  'account.now': 'Acting now',
  'account.act_as': 'Act as this',
  'account.password': 'Change the password',
  'account.old': 'Current password',
  'account.new': 'New password',
  'account.again': 'New password again',
  'account.save': 'Change the password',
  'account.must_password': 'Your password was set by somebody else or is too old. Change it before anything else.',
  'account.must_second': 'Your post needs a second factor. Set it up before anything else.',
  'account.saved': 'Password changed',
  'account.language': 'Language',
  'account.none': 'No post. Ask the administrator.',
}
