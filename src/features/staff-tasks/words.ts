/** What staff read of tasks. */
export const taskWords = {
  title: '门店任务',
  lead: '为会员做的小事',
  none: '没有待办',
  noneHint: '有要为会员做的事，会出现在这里',
  for: (member: string): string => `会员 ${member}`,
  until: (day: string): string => `${day} 前`,
  done: '完成',
  doneLabel: (words: string, member: string): string => `完成「${words}」，会员 ${member}`,
  doing: '请稍候…',
  finished: '已完成',
} as const;
