/** What the choice of a demo member says on screen. */
export const demoWords = {
  brand: '回甘',
  lead: '每一分都说得出来处',
  demo: '演示',
  choose: '选择一位会员，打开会员卡',
  search: '搜索姓名或会员号',
  noneTitle: '没有找到会员',
  noneHint: '换个名字试试',
  emptyTitle: '还没有会员',
  emptyHint: '导入销售数据之后，会员会出现在这里',
  points: '积分',
  entries: (count: string): string => `${count} 笔记录`,
  opening: '正在打开…',
  signInFailed: '没有打开成功，请再点一次',
} as const;
