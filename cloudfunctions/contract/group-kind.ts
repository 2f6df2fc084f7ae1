/** The three kinds of group-buy: 拼团, 拼单 and 社区拼团. docs/group-buy.md §1. */
export type GroupKind = 'seats' | 'office' | 'community';
