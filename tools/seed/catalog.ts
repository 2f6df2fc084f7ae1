/** The demo brand's stores and products. Invented. */
import type { Product, Store } from '../../cloudfunctions/core/catalog/catalog.store';

export const STORES: readonly Store[] = [
  { id: 'west-lake', name: '西湖店' },
  { id: 'drum-tower', name: '鼓楼店' },
  { id: 'riverside', name: '滨江店' },
  { id: 'old-wharf', name: '老码头店' },
  { id: 'station', name: '火车东站店' },
  { id: 'campus', name: '大学城店' },
];

const product = (id: string, name: string, category: string, yuan: number): Product => ({
  id,
  name,
  category,
  priceFen: BigInt(Math.round(yuan * 100)),
});

export const PRODUCTS: readonly Product[] = [
  product('longjing', '明前龙井', 'pure-tea', 22),
  product('tieguanyin', '清香铁观音', 'pure-tea', 18),
  product('dahongpao', '岩骨大红袍', 'pure-tea', 24),
  product('puer', '陈年普洱', 'pure-tea', 20),
  product('moli', '茉莉雪芽', 'pure-tea', 16),
  product('dancong', '鸭屎香单丛', 'pure-tea', 23),
  product('moli-milk', '茉莉轻乳茶', 'milk-tea', 19),
  product('oolong-milk', '炭焙乌龙奶茶', 'milk-tea', 18.5),
  product('puer-milk', '普洱厚乳', 'milk-tea', 21),
  product('dahongpao-milk', '大红袍奶茶', 'milk-tea', 20.5),
  product('osmanthus-milk', '桂花酒酿奶茶', 'milk-tea', 22.8),
  product('brown-sugar-milk', '黑糖珍珠奶茶', 'milk-tea', 17.5),
  product('grape', '多肉葡萄冻', 'fruit-tea', 25),
  product('lemon', '手捣香水柠檬茶', 'fruit-tea', 16.8),
  product('bayberry', '杨梅吐气', 'fruit-tea', 23.9),
  product('mango', '芒果甘露', 'fruit-tea', 24.5),
  product('peach', '白桃乌龙', 'fruit-tea', 19.9),
  product('orange', '满杯红柚', 'fruit-tea', 20),
  product('mochi', '桂花糯米糍', 'snack', 12),
  product('cake', '绿豆冰糕', 'snack', 15),
  product('nuts', '琥珀核桃', 'snack', 13.5),
  product('longjing-tin', '西湖龙井 50 克罐装', 'tea-leaf', 168),
  product('puer-cake', '古树普洱茶饼', 'tea-leaf', 198),
  product('sampler', '四季茶样礼盒', 'tea-leaf', 88),
];
