export const notices = {
  'notices.title': '通知',
  'notices.bell': '通知，{n} 条未读',
  'notices.unread': '{n} 条未读',
  'notices.read': '标为已读',
  'notices.read_all': '全部标为已读',
  'notices.none': '还没有通知。',
  'notices.more': '更早的通知',
  'notices.new': '（未读）',
  'notices.system': '系统',
}
