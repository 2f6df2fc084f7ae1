/** Words of community buying that the server says. In Chinese; pure. */

export const communityWords = {
  hadSome: (most: number, had: number): string =>
    had === 0 ? `每人限购 ${most} 份` : `每人限购 ${most} 份，你已买 ${had} 份`,
  otherKind: '这个代码属于其他类型的团购',
  termsFixed: '已开始接龙，价格、时间、团长佣金和逾期规则不能再改',
  itemsFixed: '已开始接龙，只能撤下商品，不能新增或改价',
  placesFixed: '已开始接龙，已有的自提点不能更改或删除，可以新增',
  cutoffPassed: '截单时间已过',
  placeTwice: '自提点代码重复',
  itemTwice: '商品重复',
  unknownStore: (store: string): string => `没有门店 ${store}`,
  unknownProduct: (product: string): string => `菜单上没有商品 ${product}`,
  unknownLeader: (key: string): string => `没有会员 ${key}`,
  nameless: '自提点',
  leftBack: '逾期未取，自动退款',
} as const;
