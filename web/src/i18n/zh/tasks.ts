export const tasks = {
  'tasks.title': '任务',
  'tasks.state': '状态',
}
