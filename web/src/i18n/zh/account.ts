export const account = {
  'account.title': '我的账号',
}
