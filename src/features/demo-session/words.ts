/** What the choice of a demo member says on screen. */
export const demoWords = {
  brand: '回甘',
  demo: '演示',
  title: '选择演示会员',
  choose: '选一位会员，或者以新客人的身份从头看起。数据都是虚构的。',
  newcomer: '以新客人身份体验',
  newcomerSeal: '新',
  newcomerDetail: '还不是会员，从加入开始',
  search: '搜索姓名或会员号',
  noneTitle: '没有找到会员',
  noneHint: '换个名字试试',
  emptyTitle: '暂无会员',
  emptyHint: '导入销售数据之后，会员会出现在这里',
  points: '积分',
  entries: (count: string): string => `${count} 笔记录`,
  opening: '正在打开…',
  signInFailed: '打开失败，请重试',
} as const;
