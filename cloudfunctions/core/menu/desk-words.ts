/** What an operator reads about a menu, hours or prices that cannot be kept. */
export const deskWords = {
  unknownCategory: '没有这个分类',
  unknownPicture: '没有这张图片',
  unknownTier: '没有这个会员等级',
  codeTwice: '代码不能重复',
  endsBeforeBegin: '结束必须晚于开始；跨过零点的请分成两段',
  tooManyStandard: (most: number): string => `默认选项最多 ${most} 个`,
  noPart: (products: readonly string[]): string => `不在菜单上，或本身是套餐：${products.join('、')}`,
  badPrices: (names: readonly string[]): string => `调价后金额不对：${names.join('、')}`,
  categoryUsed: (names: readonly string[]): string => `分类里还有商品：${names.join('、')}`,
};
