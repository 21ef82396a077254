export const record = {
  'record.title': '办理',
}
