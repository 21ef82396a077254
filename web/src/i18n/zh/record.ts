export const record = {
  'record.title': '办理',
  'urge.act': '催办',
  'urge.title': '催办：{name}',
  'urge.lead': '催办会记入办理过程，{unit}的经办人和负责人可以看到。',
  'urge.note': '催办意见',
  'urge.hint1': '请抓紧办理，按期反馈进展。',
  'urge.hint2': '请尽快签收。',
  'urge.done': '已催办 {unit}，{date} 前不可重复。',
}
