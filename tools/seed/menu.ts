/* The demo brand's menu: every product of its catalogue, and what is on the menu only. Invented. */
import type { MenuItem } from '../../cloudfunctions/contract/menu';
import type { MenuCategory } from '../../cloudfunctions/core/menu/menu.store';
import { dayOf, formatInstant, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { PRODUCTS } from './catalog';
import { OPTIONS, RECIPE_OPTIONS } from './menu-options';
import { UTC_OFFSET_MINUTES } from './visits';

export const CATEGORIES: readonly MenuCategory[] = [
  { id: 'milk-tea', name: '轻乳茶' },
  { id: 'fruit-tea', name: '鲜果茶' },
  { id: 'pure-tea', name: '原叶茶' },
  { id: 'set', name: '茶点套餐' },
  { id: 'snack', name: '手作茶点' },
  { id: 'tea-leaf', name: '茶叶好礼' },
];

/** Levels of programmes/demo-tea.json. */
const FROM_TASTE = ['zhi-wei', 'zhi-ji', 'zhang-gui'];
const FROM_FRIEND = ['zhi-ji', 'zhang-gui'];
const KEEPER = ['zhang-gui'];

const MOST_DRINKS = 20;
const MOST_GIFTS = 5;

/** New of the season: a row of home. */
const SEASON = ['osmanthus-longjing', 'osmanthus-milk', 'brown-sugar-milk', 'bayberry', 'peach', 'orange'];

/** What is said of products, by their id: what it is, how to enjoy it. */
const TEXTS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  longjing: ['明前采摘的狮峰龙井，豆香清透，入口鲜爽。', '85℃ 水温最宜，先闻香再品饮', '第二泡滋味最足'],
  tieguanyin: ['安溪清香铁观音，兰香高扬，汤色金黄。', '前三泡快出汤，七泡仍有余香'],
  dahongpao: ['武夷正岩大红袍，炭火足，岩骨花香。', '趁热喝，喉间回甘最明显', '配琥珀核桃更添坚果香'],
  puer: ['十年陈化熟普，汤浓而润，饭后一壶正好。', '饭后半小时饮用', '可续泡'],
  moli: ['七窨茉莉雪芽，鲜灵花香，清甜不苦。', '冷泡四小时，花香更细'],
  dancong: ['凤凰单丛鸭屎香，蜜兰香馥郁，回甘持久。', '盖碗闻盖香，是它最好的一刻'],
  'moli-milk': ['茉莉绿茶撞鲜牛奶，清甜花香，人气之选。', '少冰、七分糖最能喝出花香'],
  'oolong-milk': ['炭焙乌龙打底，焦香醇厚，奶香收尾。', '热饮时炭火香更明显'],
  'puer-milk': ['熟普与厚乳分层，陈香里有可可般的余味。', '先喝一口奶，再搅匀'],
  'dahongpao-milk': ['大红袍配鲜奶，奶盖绵密，岩韵不散。', '不插吸管，先喝奶盖'],
  'osmanthus-milk': ['桂花与酒酿小圆子，微醺甜香。含少量酒酿。', '含少量酒精，驾车前请勿饮用', '建议热饮'],
  'brown-sugar-milk': ['现熬黑糖挂壁，珍珠软糯，奶香浓郁。', '摇晃十二下再喝', '珍珠两小时内口感最佳'],
  grape: ['整颗巨峰葡萄手剥，配茉莉茶冻。', '先吃果肉，再喝到底'],
  lemon: ['香水柠檬手捣出汁，酸甜提神。', '冰量正常最清爽'],
  bayberry: ['仙居东魁杨梅冷榨，酸甜带果香。', '当季限定，先到先得'],
  mango: ['台芒果泥配西米，椰乳收口。', '芒果过敏者请勿饮用'],
  peach: ['水蜜桃与清香乌龙，桃香清甜。', '少冰更能喝出桃香'],
  orange: ['整颗红西柚现剥，微苦回甜。', '服药期间请勿食用西柚'],
  mochi: ['现蒸糯米糍裹桂花蜜，三枚一份。', '当日食用，常温最软糯'],
  cake: ['去皮绿豆手作冰糕，入口即化，四枚一份。', '冷藏后配龙井最好'],
  nuts: ['麦芽糖琥珀核桃，现炒不油。', '含坚果，过敏者请勿食用'],
  'longjing-tin': ['西湖产区一级龙井，罐装 50 克。', '密封冷藏，半年内饮完'],
  'puer-cake': ['云南古树普洱茶饼，357 克，可存可饮。', '通风避光存放', '首次撬饼从饼心入针'],
  sampler: ['春夏秋冬四款茶样，各五泡，送礼自饮皆宜。', '每包五克，配 150 毫升水'],
};

const base = (product: string, name: string, category: string, priceFen: number): MenuItem => {
  const [description = '', ...tips] = TEXTS[product] ?? [];
  return {
    product,
    name,
    category,
    priceFen,
    picture: `${product}.png`,
    description,
    tips,
    options: OPTIONS[category] ?? [],
    set: null,
    windows: [],
    custom: null,
    mostPerOrder: category === 'tea-leaf' ? MOST_GIFTS : MOST_DRINKS,
    ...(SEASON.includes(product) ? { season: true } : {}),
  };
};

/** Of the catalogue. Text on the cup is for levels that have it (商品定制). */
const ofCatalogue = (): MenuItem[] =>
  PRODUCTS.map(({ id, name, category, priceFen }) => {
    const item = base(id, name, category, Number(priceFen));
    if (id !== 'moli-milk') return item;
    return { ...item, custom: { kind: 'cup-text', mostCharacters: 12, tiers: FROM_TASTE } };
  });

const productsOf = (category: string): string[] =>
  PRODUCTS.filter((product) => product.category === category).map(({ id }) => id);

/** On the menu only. `now`: the demo's early purchase is under way for five days from then. */
function specials(now: Instant): MenuItem[] {
  const today = dayOf(now, UTC_OFFSET_MINUTES);
  const atTen = (day: number): string =>
    formatInstant(startOfDay(day, UTC_OFFSET_MINUTES) + 10 * 3_600_000, UTC_OFFSET_MINUTES);
  return [
    {
      ...base('osmanthus-longjing', '桂花龙井轻乳', 'milk-tea', 2200),
      description: '新品：明前龙井配金桂，奶盖上撒一层桂花。',
      tips: ['知味及以上会员抢先喝'],
      windows: [
        { tiers: FROM_TASTE, from: null, until: null },
        { tiers: [], from: atTen(today + 5), until: null },
      ],
    },
    {
      ...base('diy-milk', '我的特调', 'milk-tea', 2000),
      description: '自己选茶底、奶底、风味和小料，再给配方取个名字。',
      tips: ['第一次调？茉莉绿茶加白桃不会错', '配方名会印在杯上'],
      options: RECIPE_OPTIONS,
      custom: { kind: 'recipe', mostCharacters: 10, tiers: FROM_FRIEND },
      windows: [{ tiers: FROM_FRIEND, from: null, until: null }],
      mostPerOrder: 6,
    },
    {
      ...base('rougui', '牛栏坑肉桂', 'pure-tea', 3800),
      description: '掌柜专享的珍藏岩茶，桂皮香辛锐，三坑两涧正岩产区。',
      tips: ['每年只制二十斤，每单限两份'],
      windows: [{ tiers: KEEPER, from: null, until: null }],
      mostPerOrder: 2,
    },
    {
      ...base('afternoon-set', '下午茶套餐', 'set', 2600),
      description: '一杯轻乳茶或鲜果茶，配一份手作茶点。',
      tips: ['每份饮品都可以选甜度和温度'],
      set: {
        parts: [
          {
            code: 'drink',
            name: '饮品',
            products: [...productsOf('milk-tea'), ...productsOf('fruit-tea')],
          },
          { code: 'snack', name: '茶点', products: productsOf('snack') },
        ],
      },
      mostPerOrder: 6,
    },
  ];
}

/** The items, in the order of their categories; sets last, because they refer to others. */
export const menuItems = (now: Instant): MenuItem[] => [...ofCatalogue(), ...specials(now)];
