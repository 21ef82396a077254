import type { notices as zh } from '../zh/notices'

export const notices: Record<keyof typeof zh, string> = {
  'notices.title': 'Notices',
  'notices.bell': 'Notices, {n} unread',
  'notices.unread': '{n} unread',
  'notices.read': 'Mark as read',
  'notices.read_all': 'Mark all as read',
  'notices.none': 'No notices yet.',
  'notices.more': 'Earlier notices',
  'notices.new': '(unread)',
  'notices.system': 'The system',
}
