/** Names of price adjustments that have none in the price book, as guests read them. */
export const pricingWords = { tierPrice: '会员价', points: '积分抵扣', listPrice: '原价' } as const;
