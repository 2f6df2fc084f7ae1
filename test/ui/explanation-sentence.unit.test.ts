/** Every rule of the contract's explanations has a sentence, with worked examples that add up. */
import {
  evaluateExplanation,
  explanationSchema,
  type Explanation,
} from '../../cloudfunctions/contract/explanation';
import { explanationSentence } from '../../cloudfunctions/contract/explanation-sentence';

const tierNames: Record<string, string> = { silver: '银卡', gold: '金卡' };
const tierName = (code: string): string => tierNames[code] ?? code;

const gold = { perFen: 100, multiplierBp: 15_000, tier: 'gold' };
const onlyGroup = (fen: string, points = 1): { fen: string; points: number }[] => [{ fen, points }];

interface Example {
  code: string;
  explanation: Explanation;
  /** Points unless told. */
  asset?: string;
  sentence: string;
}

const takeBack = {
  rule: 'take-back',
  granted: '48',
  reversed: '0',
  entitlement: null,
  before: '0',
  available: null,
} as const;

/** ¥33.33 at 10 %, and what is left of it. */
const commission = (fen: string, cap: string | null = null) => ({
  parts: [{ fen, rateBp: 1000 }],
  fixed: '0',
  cap,
});
const ofCommission = { ...takeBack, granted: '333' };

const examples: Example[] = [
  {
    code: 'commission',
    asset: 'CNY',
    explanation: { rule: 'commission', inputs: commission('3333') },
    sentence: '¥33.33 × 10%，取整得 ¥3.33',
  },
  {
    code: 'commission',
    asset: 'CNY',
    explanation: { rule: 'commission', inputs: commission('3333', '200') },
    sentence: '¥33.33 × 10%，最多 ¥2.00 = ¥2.00',
  },
  {
    code: 'commission',
    explanation: { rule: 'commission', inputs: { parts: [], fixed: '100', cap: null } },
    sentence: '100 分',
  },
  {
    code: 'take-back',
    asset: 'CNY',
    explanation: { ...ofCommission, entitlement: commission('2222'), available: '333' },
    sentence: '原得 ¥3.33，退款后 ¥22.22 × 10%，取整得 ¥2.22，从这笔返佣收回 ¥1.11',
  },
  {
    code: 'take-back-debt',
    asset: 'CNY',
    explanation: { ...ofCommission, entitlement: commission('2222') },
    sentence: '原得 ¥3.33，退款后 ¥22.22 × 10%，取整得 ¥2.22，余下 ¥1.11 不够收回，记为待抵扣',
  },
  {
    code: 'redeem',
    asset: 'CNY',
    explanation: { rule: 'redeem', due: '500', before: '333', available: '200' },
    sentence: '提现共 ¥5.00，前批已扣 ¥3.33，本批余 ¥2.00，扣 ¥1.67',
  },
  {
    code: 'activate',
    asset: 'CNY',
    explanation: { rule: 'activate', remaining: '333' },
    sentence: '冻结的 ¥3.33 转为可提现',
  },
  {
    code: 'accrue',
    explanation: { rule: 'accrue', version: 1, inputs: { ...gold, groups: onlyGroup('3200') } },
    sentence: '实付 ¥32.00 × 1 分/元 × 金卡 1.5 倍 = 48 分',
  },
  {
    code: 'accrue',
    explanation: {
      rule: 'accrue',
      version: 1,
      inputs: { perFen: 100, multiplierBp: 10_000, tier: 'green', groups: onlyGroup('250', 10) },
    },
    sentence: '实付 ¥2.50 × 10 分/元 = 25 分',
  },
  {
    code: 'accrue',
    explanation: { rule: 'accrue', version: 1, inputs: { ...gold, groups: onlyGroup('333') } },
    sentence: '实付 ¥3.33 × 1 分/元 × 金卡 1.5 倍，取整得 4 分',
  },
  {
    code: 'accrue',
    explanation: {
      rule: 'accrue',
      version: 1,
      inputs: { ...gold, groups: [...onlyGroup('2000'), ...onlyGroup('1200', 2)] },
    },
    sentence: '实付 (¥20.00 × 1 分/元 + ¥12.00 × 2 分/元) × 金卡 1.5 倍 = 66 分',
  },
  {
    code: 'accrue',
    explanation: {
      rule: 'accrue',
      version: 1,
      inputs: { ...gold, perFen: 1000, groups: onlyGroup('900719925474099300') },
    },
    sentence: '实付 ¥9,007,199,254,740,993.00 × 1 分/10 元 × 金卡 1.5 倍，取整得 1,351,079,888,211,148 分',
  },
  {
    code: 'qualify',
    explanation: { rule: 'qualify', version: 1, fen: '3200', points: 1, perFen: 100 },
    sentence: '实付 ¥32.00 × 1 成长值/元 = 32 成长值',
  },
  {
    code: 'gift',
    explanation: { rule: 'gift', version: 1, benefit: 'upgrade-points', tier: 'gold', points: '100' },
    sentence: '升级金卡，升级礼赠 100 分',
  },
  {
    code: 'gift',
    explanation: { rule: 'gift', version: 1, benefit: 'welcome', tier: null, points: '50' },
    sentence: '入会礼，赠 50 分',
  },
  {
    code: 'gift',
    explanation: { rule: 'gift', version: 1, benefit: 'birthday', tier: null, points: '66' },
    sentence: '生日礼，赠 66 分',
  },
  {
    code: 'gift',
    explanation: { rule: 'gift', version: 1, benefit: 'monthly', tier: 'gold', points: '20' },
    sentence: '金卡月礼，赠 20 分',
  },
  {
    code: 'gift',
    explanation: { rule: 'gift', version: 1, benefit: 'nth-order', tier: null, nth: 3, points: '30' },
    sentence: '第 3 单礼，赠 30 分',
  },
  {
    code: 'activate',
    explanation: { rule: 'activate', remaining: '48' },
    sentence: '待生效的 48 分转为可用',
  },
  {
    code: 'expire',
    explanation: { rule: 'expire', remaining: '1200', earnedDay: '2018-04-10' },
    sentence: '2018年4月10日获得的积分到期，未用的 1,200 分失效',
  },
  {
    code: 'net-debt',
    explanation: { rule: 'net-debt', debt: '35', gained: '48' },
    sentence: '待抵扣 35 分，用新得的 48 分抵扣 35 分',
  },
  {
    code: 'redeem',
    explanation: { rule: 'redeem', due: '500', before: '120', available: '400' },
    sentence: '积分抵扣共 500 分，前批已扣 120 分，本批余 400 分，扣 380 分',
  },
  {
    code: 'redeem',
    explanation: { rule: 'redeem', due: '500', before: '0', available: '700' },
    sentence: '积分抵扣 500 分',
  },
  {
    code: 'return',
    explanation: { rule: 'return', due: '200', before: '0', available: '150' },
    sentence: '积分退回共 200 分，本批可退 150 分，退 150 分',
  },
  {
    code: 'take-back',
    explanation: { ...takeBack, entitlement: { ...gold, groups: onlyGroup('1600') }, available: '48' },
    sentence: '原得 48 分，退款后 ¥16.00 × 1 分/元 × 金卡 1.5 倍 = 24 分，从这笔积分收回 24 分',
  },
  {
    code: 'take-back',
    explanation: {
      ...takeBack,
      entitlement: { ...gold, groups: [...onlyGroup('0', 2), ...onlyGroup('1600')] },
      available: '48',
    },
    sentence: '原得 48 分，退款后 ¥16.00 × 1 分/元 × 金卡 1.5 倍 = 24 分，从这笔积分收回 24 分',
  },
  {
    code: 'take-back',
    explanation: { ...takeBack, available: '30' },
    sentence: '原得 48 分，退款后应得 0 分，从这笔积分收回 30 分',
  },
  {
    code: 'take-back-expired',
    explanation: { ...takeBack, available: '10' },
    sentence: '原得 48 分，退款后应得 0 分，其中 10 分已到期，不再重复收回',
  },
  {
    code: 'take-back-other',
    explanation: { ...takeBack, before: '30', available: '500' },
    sentence: '原得 48 分，退款后应得 0 分，从其他可用积分收回 18 分',
  },
  {
    code: 'take-back-debt',
    explanation: { ...takeBack, before: '40' },
    sentence: '原得 48 分，退款后应得 0 分，余下 8 分不够收回，记为待抵扣',
  },
  {
    code: 'waive',
    explanation: { ...takeBack, reversed: '24', before: '4' },
    sentence: '原得 48 分，此前已收回 24 分，退款后应得 0 分，余下 20 分免于收回',
  },
  {
    code: 'take-back-qualifying',
    explanation: { rule: 'take-back-qualifying', had: '32', fen: '1200', points: 1, perFen: 100 },
    sentence: '原得 32 成长值，退款后 ¥12.00 × 1 成长值/元 = 12 成长值，收回 20 成长值',
  },
  {
    code: 'open',
    explanation: { rule: 'opening', points: '1200' },
    sentence: '从旧会员卡带入 1,200 分',
  },
  {
    code: 'open-qualifying',
    explanation: { rule: 'opening', points: '300' },
    sentence: '从旧会员卡带入 300 成长值',
  },
  {
    code: 'move-out',
    explanation: { rule: 'moved', points: '48' },
    sentence: '转到合并后的会员卡 48 分',
  },
  {
    code: 'move-in',
    explanation: { rule: 'moved', points: '48' },
    sentence: '从合并的会员卡转入 48 分',
  },
  {
    code: 'move-qualifying',
    explanation: { rule: 'moved', points: '32' },
    sentence: '从合并的会员卡转入 32 成长值',
  },
  {
    code: 'move-debt',
    explanation: { rule: 'moved', points: '10' },
    sentence: '待抵扣的 10 分转到合并后的会员卡',
  },
  {
    code: 'take-back-moved',
    explanation: takeBack,
    sentence: '原得 48 分，退款后应得 0 分，48 分已转到合并后的会员卡，在那里收回',
  },
  {
    code: 'claim',
    explanation: { rule: 'claim', due: '48', before: '0', available: '10' },
    sentence: '合并的会员卡应收回 48 分，从可用积分收回 10 分',
  },
  {
    code: 'claim-debt',
    explanation: { rule: 'claim', due: '48', before: '30', available: null },
    sentence: '合并的会员卡应收回 48 分，余下 18 分不够收回，记为待抵扣',
  },
];

test.each(examples)('$code: $sentence', ({ code, explanation, asset = 'POINT', sentence }) => {
  const amount = evaluateExplanation(explanation).toString();
  expect(explanationSentence({ code, amount, explanation, asset }, tierName)).toBe(sentence);
});

test('no rule of the contract is without an example', () => {
  const rules = explanationSchema.def.options.map((option) => option.shape.rule.def.values[0]);
  expect(new Set(examples.map(({ explanation }) => explanation.rule))).toEqual(new Set(rules));
});

test('a tier that the card no longer lists is called by its code', () => {
  const explanation: Explanation = { rule: 'gift', version: 1, benefit: 'g', tier: 'founder', points: '1' };
  expect(explanationSentence({ code: 'gift', amount: '1', explanation }, tierName)).toContain('升级founder');
});
