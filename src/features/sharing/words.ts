/** What sharing says on screen, to whoever shares and to whoever was recommended something. */

export const shareWords = {
  title: '分享给好友',
  friend: '好友',
  me: '我',
  rule: '分享本身没有奖励，好友下单并取餐后才计返佣',
  plain: '请先入会，分享才能计入返佣',
  noLink: '专属链接获取失败，现在分享不计返佣',
  retry: '重新获取',
  send: '发给好友',
  poster: '生成海报',
  copy: '复制链接',
  copied: '链接已复制，发给好友吧',
  notCopied: (link: string): string => `请手动复制链接：${link}`,
} as const;

export const posterWords = {
  title: '分享海报',
  failed: '海报生成失败',
  failedHint: '可以直接复制链接发给朋友',
  keep: '长按图片保存，发给朋友或朋友圈',
  send: '保存或发给朋友',
  sendFailed: '请长按图片保存',
  back: '其他方式',
  scan: '长按或扫码查看',
} as const;

/** What is passed on where there is no link of one's own. */
export const plainTitles = {
  shop: '一起来喝杯好茶',
  item: (name: string): string => `推荐你喝${name}`,
  offer: (name: string): string => `一起拼${name}，更划算`,
  invite: '送你一份新人礼，一起来喝茶',
  order: (name: string): string => `我点了${name}，照着来一份？`,
} as const;

export const openedWords = {
  /** @example from('小*') = '小* 推荐给你' */
  from: (name: string): string => `${name} 推荐给你`,
  see: '去看看',
  menu: '去点单',
} as const;

export const attributionWords = {
  line: (name: string): string => `${name} 分享给你，下单后 TA 得返佣`,
  refuse: '不计入 TA 的返佣',
  hint: '不影响你的价格和优惠',
  ended: '已不计入，再次打开 TA 的分享后恢复',
} as const;
