/** What leads to group-buy from elsewhere: on home, on a product's sheet, on the member's own page. */
import { plainYuan } from '../../components/price';

export const groupEntryWords = {
  title: '拼团',
  mine: '我的拼团',
  hint: '约上朋友，一起喝更划算',
  people: (size: number): string => `${size} 人团`,
  price: (size: number, fen: string): string => `${size} 人拼团 ${plainYuan(fen)}`,
  alone: (fen: string): string => `单独买 ${plainYuan(fen)}`,
  go: '去拼团',
  all: '全部',
} as const;
