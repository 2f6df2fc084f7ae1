/** What the cart says on screen. */
export const cartWords = {
  title: '已选商品',
  about: '预估',
  aboutHint: '结算时自动选最省的优惠和券',
  count: (count: number): string => `共 ${count} 件，`,
  settled: '优惠以结算为准',
  checkout: '去结算',
  storeClosed: '门店休息中',
  clear: '清空',
  clearTitle: '清空已选商品？',
  clearText: '清空后需重新选择。',
  clearDo: '清空',
  remove: '移除',
  removeLabel: (name: string): string => `移除 ${name}`,
  removeAll: '清除失效商品',
  troubled: (names: string): string => `${names} 暂不可购，请调整或移除`,
  was: (price: string): string => `加入时 ${price}`,
  emptyTitle: '购物车是空的',
  emptyHint: '选好的会放在这里',
  full: '一单最多 20 种，请先结算',
} as const;

export const officeStripWords = {
  choosing: '正在为「一起拼单」选饮品 ·',
  until: (time: string): string => `${time} 截止`,
  elsewhere: (store: string): string => `「一起拼单」在${store}，这里下单不计入，点此换回`,
  over: '「一起拼单」已到截止时间',
  show: '查看拼单',
  toStore: '换回门店',
  leave: '退出',
  leaveLabel: '退出拼单点单',
} as const;
