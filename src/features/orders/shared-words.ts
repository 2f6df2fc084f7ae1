/** What 晒单 says on screen, to whoever opens it. */

export const sharedWords = {
  title: '照着点一份',
  /** @example head('林*夏') = '林*夏 点了这些' */
  head: (name: string): string => `${name} 点了这些`,
  each: (count: number): string => `×${count}`,
  atStore: (store: string): string => `按「${store}」现在的价格，优惠以结算为准`,
  atMenu: '菜单价，选择门店后以门店价格为准',
  chooseStore: '选择门店',
  otherStore: '换门店',
  order: '照着点一份',
  orderRest: (count: number): string => `点能买的 ${count} 款`,
  toMenu: '看看菜单',
  gone: '晒单已失效',
  goneHint: '可能已退款或不再分享，去菜单看看别的吧',
} as const;
