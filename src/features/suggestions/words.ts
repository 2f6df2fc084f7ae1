/** What suggestions beside a cart say on screen; their reasons come with them. */
export const suggestionWords = {
  title: '搭一份',
  sellersOnly: '本店热卖',
  label: (name: string, why: string, price: string): string => `${name}，${why}，${price}`,
  taken: '已加购',
} as const;
