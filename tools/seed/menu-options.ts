/* What can be chosen of the demo brand's drinks, by category. Invented. */
import type { OptionGroup } from '../../cloudfunctions/contract/menu';

type Choices = OptionGroup['choices'];

/** One of these, the first unless another is `standard`. */
const one = (code: string, name: string, choices: Choices): OptionGroup => ({
  code,
  name,
  least: 1,
  most: 1,
  choices,
});
const choice = (code: string, name: string, extraFen = 0, standard = false): Choices[number] => ({
  code,
  name,
  extraFen,
  ...(standard ? { standard } : {}),
});

const size = one('size', '杯型', [choice('medium', '中杯', 0, true), choice('large', '大杯', 300)]);
const sugar = one('sugar', '甜度', [
  choice('full', '标准糖'),
  choice('less', '七分糖', 0, true),
  choice('half', '五分糖'),
  choice('little', '三分糖'),
  choice('none', '不另加糖'),
]);
const temperature = one('ice', '温度', [
  choice('normal', '正常冰'),
  choice('less', '少冰', 0, true),
  choice('none', '去冰'),
  choice('warm', '温'),
  choice('hot', '热'),
]);
const ice = one('ice', '冰量', [
  choice('normal', '正常冰', 0, true),
  choice('less', '少冰'),
  choice('crushed', '冰沙', 200),
]);
const milk = one('milk', '奶底', [choice('dairy', '鲜牛奶', 0, true), choice('oat', '燕麦奶', 300)]);
const steep = one('steep', '泡法', [choice('hot', '热泡', 0, true), choice('cold', '冷泡')]);
const strength = one('strength', '浓淡', [
  choice('light', '清淡'),
  choice('normal', '适中', 0, true),
  choice('strong', '浓郁'),
]);
const toppings = (most: number, ...choices: Choices): OptionGroup => ({
  code: 'topping',
  name: '加料',
  least: 0,
  most,
  choices,
});
const PEARL = choice('pearl', '黑糖珍珠', 200);
const COCONUT = choice('coconut', '椰果', 200);
const TARO = choice('taro', '芋圆', 300);
const RED_BEAN = choice('red-bean', '蜜红豆', 200);
const JELLY = choice('jelly', '龙井茶冻', 200);
const CHEESE = choice('cheese', '云顶奶盖', 400);

/** By category. */
export const OPTIONS: Readonly<Record<string, OptionGroup[]>> = {
  'milk-tea': [size, temperature, sugar, milk, toppings(3, PEARL, COCONUT, TARO, RED_BEAN, JELLY, CHEESE)],
  'fruit-tea': [size, ice, sugar, toppings(2, COCONUT, JELLY, CHEESE)],
  'pure-tea': [steep, strength],
  snack: [],
  'tea-leaf': [one('wrap', '包装', [choice('plain', '简装', 0, true), choice('gift', '礼袋', 500)])],
};

/** The base, the flavour and up to five toppings: a recipe of one's own. */
export const RECIPE_OPTIONS: OptionGroup[] = [
  size,
  one('base', '茶底', [
    choice('jasmine', '茉莉绿茶', 0, true),
    choice('oolong', '炭焙乌龙'),
    choice('dahongpao', '大红袍', 200),
    choice('puer', '陈年普洱', 200),
  ]),
  milk,
  one('flavour', '风味', [
    choice('none', '原味', 0, true),
    choice('osmanthus', '桂花', 100),
    choice('peach', '白桃', 200),
    choice('brown-sugar', '黑糖', 100),
  ]),
  temperature,
  sugar,
  toppings(5, PEARL, COCONUT, TARO, RED_BEAN, JELLY, CHEESE),
];
