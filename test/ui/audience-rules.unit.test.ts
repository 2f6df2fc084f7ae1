/** Conditions about members: as a sentence, as they are typed, and as a cell of the matrix. */
import {
  audienceRuleSchema,
  RFM_CLASSES,
  STAGES,
  type AudienceRule,
  type Condition,
} from '../../cloudfunctions/contract/audience';
import {
  draftOf,
  isSameRule,
  kindOf,
  KINDS,
  MOST_LINES,
  ruleOf,
  ruleProblems,
  unusedKinds,
  type LineKind,
} from '../../src/features/operator-people/draft-rule';
import {
  cellAt,
  columnHead,
  COLUMNS,
  rowHead,
  ROWS,
  ruleOfCell,
  shadeOf,
  shareOf,
  shortCount,
} from '../../src/features/operator-people/matrix.rules';
import { sentenceOf } from '../../src/features/operator-people/rule-sentence';
import { kindWords } from '../../src/features/operator-people/words';
import { sampleEdges, samplePeople, sampleRule } from './sample-people';

const names = {
  levels: [
    { value: 'cha-you', words: '茶友' },
    { value: 'zhi-ji', words: '知己' },
  ],
  stores: [{ value: 's1', words: '西湖店' }],
  tags: [{ value: '3', words: '爱喝乌龙' }],
};
const said = (...all: Condition[]): string => sentenceOf({ all }, names);

describe('a rule as a sentence', () => {
  const orders = (least: number | null, most: number | null, span = 'ever'): Condition =>
    ({ by: 'orders', span, least, most }) as Condition;
  const spent = (least: string | null, most: string | null): Condition => ({
    by: 'spent',
    span: '90',
    least,
    most,
  });
  test.each<[Condition, string]>([
    [{ by: 'came', within: 30 }, '最近 30 天来过'],
    [{ by: 'absent', days: 60 }, '最近 60 天没来'],
    [orders(3, null), '累计消费至少 3 次'],
    [orders(null, 1234, '365'), '近 365 天消费最多 1,234 次'],
    [orders(3, 5, '90'), '近 90 天消费 3 至 5 次'],
    [orders(3, 3), '累计消费正好 3 次'],
    [orders(null, 0, '90'), '近 90 天没有消费'],
    [spent('10000', null), '近 90 天消费金额至少 ¥100'],
    [spent(null, '9950'), '近 90 天消费金额最多 ¥99.50'],
    [spent('10000', '20000'), '近 90 天消费金额 ¥100 至 ¥200'],
    [{ by: 'level', of: ['cha-you', 'zhi-ji'] }, '等级是茶友或知己'],
    [{ by: 'level', of: ['cha-you', 'zhi-ji', 'gone'] }, '等级是茶友、知己或gone'],
    [{ by: 'joined', least: 30, most: null }, '入会至少 30 天'],
    [{ by: 'joined', least: 0, most: 7 }, '入会 0 至 7 天'],
    [{ by: 'birthday', month: 'this' }, '生日在本月'],
    [{ by: 'birthday', month: 'next' }, '生日在下月'],
    [{ by: 'household', of: ['baby', 'school'] }, '家庭阶段是有小宝宝或孩子上学'],
    [{ by: 'agreed' }, '同意接收营销消息'],
    [{ by: 'class', of: ['valued', 'losing'] }, '属于重要价值或重要挽留会员'],
    [{ by: 'stage', of: ['bought'] }, '阶段是成交'],
    [{ by: 'store', of: ['s1', 's9'] }, '常去西湖店或s9'],
    [{ by: 'tag', has: true, of: ['3'] }, '有标签「爱喝乌龙」'],
    [{ by: 'tag', has: false, of: ['3', '4'] }, '没有标签「爱喝乌龙」或「4」'],
  ])('%j', (condition, sentence) => {
    expect(said(condition)).toBe(sentence);
  });

  test('all conditions hold', () => {
    expect(sentenceOf(sampleRule, names)).toBe('最近 30 天没来，且累计消费至少 3 次，且等级是知己');
  });
});

/** A rule with every condition that there is; it may say more than one rule takes. */
const everyCondition: Condition[] = [
  { by: 'came', within: 30 },
  { by: 'absent', days: 7 },
  ...(['ever', '365', '90'] as const).flatMap((span): Condition[] => [
    { by: 'orders', span, least: 0, most: 9 },
    { by: 'spent', span, least: '10050', most: null },
  ]),
  { by: 'store', of: ['s1'] },
  { by: 'class', of: [...RFM_CLASSES] },
  { by: 'stage', of: [...STAGES] },
  { by: 'level', of: ['zhi-ji'] },
  { by: 'joined', least: null, most: 30 },
  { by: 'birthday', month: 'next' },
  { by: 'household', of: ['couple'] },
  { by: 'agreed' },
  { by: 'tag', has: true, of: ['3'] },
  { by: 'tag', has: false, of: ['4'] },
];
const linesOf = (rule: AudienceRule): unknown[] => (draftOf(rule) as { all: unknown[] }).all;

describe('a rule while it is written', () => {
  test('every condition goes into the draft and comes out as it was', () => {
    expect(everyCondition.map(kindOf).sort()).toEqual(Object.keys(KINDS).sort());
    for (const condition of everyCondition) {
      const rule = { all: [condition] };
      expect(ruleOf(linesOf(rule))).toEqual(rule);
    }
    const rule = { all: everyCondition.slice(0, MOST_LINES) };
    expect(ruleOf(linesOf(rule))).toEqual(rule);
  });

  test('what begins a condition is of its kind, and is fine or waits for a choice', () => {
    for (const kind of Object.keys(KINDS) as LineKind[]) {
      const { first } = KINDS[kind];
      expect(kindOf(first)).toBe(kind);
      expect(kindWords[kind]).not.toBe('');
      expect(ruleProblems([first]).map(({ path, message }) => [path, message])).toEqual(
        'of' in first ? [['all.0.of', '至少要有一个']] : [],
      );
    }
  });

  test('what is used is not offered again, and a full rule takes no more', () => {
    expect(unusedKinds([])).toHaveLength(18);
    expect(unusedKinds([{ by: 'came', within: 1 }])).not.toContain('came');
    expect(unusedKinds([{ by: 'tag', has: true, of: [] }])).toContain('tag/false');
    expect(unusedKinds(everyCondition.slice(0, MOST_LINES))).toEqual([]);
  });

  const problem = (line: object): [string, string][] =>
    ruleProblems([line]).map(({ path, message }) => [path, message]);
  const spent = { by: 'spent', span: 'ever' };
  test.each([
    [{ by: 'came', within: '' }, 'all.0.within', '请填写数字'],
    [{ by: 'came', within: 0 }, 'all.0.within', '必须大于 0'],
    [{ by: 'absent', days: 4000 }, 'all.0.days', '太大了'],
    [{ by: 'orders', span: '90', least: null, most: null }, 'all.0', '请至少填写一端'],
    [{ by: 'orders', span: '90', least: 5, most: 3 }, 'all.0', '下限不能大于上限'],
    [{ ...spent, least: '一百', most: null }, 'all.0.least', '请填写金额，如 100 或 99.5'],
    // Too many digits for an amount, and figures all the same.
    [{ ...spent, least: '12345678901', most: null }, 'all.0.least', '请填写金额，如 100 或 99.5'],
    [{ ...spent, least: 20_000, most: 10_000 }, 'all.0', '下限不能大于上限'],
    [{ ...spent, least: null, most: null }, 'all.0', '请至少填写一端'],
    [{ by: 'joined', least: 90, most: 30 }, 'all.0', '下限不能大于上限'],
  ])('%j is no condition', (line, path, message) => {
    expect(problem(line)).toEqual([[path, message]]);
    expect(ruleOf([line])).toBeNull();
  });

  test('a rule is the same whatever order a store keeps its names in', () => {
    const kept: AudienceRule = { all: [{ most: null, least: 3, by: 'orders', span: 'ever' }] };
    const orders = (least: number): AudienceRule => ({
      all: [{ by: 'orders', span: 'ever', least, most: null }],
    });
    expect([isSameRule(kept, orders(3)), isSameRule(kept, orders(4))]).toEqual([true, false]);
  });

  test('nothing is no rule', () => {
    expect(ruleOf([])).toBeNull();
  });
});

describe('the matrix', () => {
  test('heads say between which edges', () => {
    expect(ROWS.map((score) => rowHead(sampleEdges, score))).toEqual([
      ...['7 天内', '8–30 天', '31–90 天', '91–180 天', '超过 180 天'],
    ]);
    expect(COLUMNS.map((score) => columnHead(sampleEdges, score))).toEqual([
      ...['0–1 次', '2 次', '3–4 次', '5–7 次', '8+ 次'],
    ]);
    const tight = { ...sampleEdges, recencyDays: [1, 2, 3, 4], orders: [1, 2, 3, 4] };
    expect([rowHead(tight, 4), columnHead(tight, 1)]).toEqual(['2 天', '0 次']);
  });

  /** What the edges say of somebody. */
  const scoreOf = (daysSince: number, orders: number) => ({
    recency: 5 - sampleEdges.recencyDays.filter((edge) => daysSince > edge).length,
    orders: 1 + sampleEdges.orders.filter((edge) => orders >= edge).length,
  });
  /** What conditions say of somebody: today counts among the days. */
  const fits = (rule: AudienceRule, daysSince: number, orders: number): boolean =>
    rule.all.every((condition) => {
      if (condition.by === 'came') return daysSince < condition.within;
      if (condition.by === 'absent') return daysSince >= condition.days;
      if (condition.by !== 'orders') return false;
      return orders >= (condition.least ?? 0) && orders <= (condition.most ?? orders);
    });

  test('each buyer fits the conditions of exactly the cell that their scores name', () => {
    const cells = ROWS.flatMap((recency) => COLUMNS.map((orders) => ({ recency, orders })));
    for (const { all } of cells.map((cell) => ruleOfCell(sampleEdges, cell)))
      expect(audienceRuleSchema.safeParse({ all }).success).toBe(true);
    for (const since of [0, 6, 7, 8, 29, 30, 31, 90, 91, 180, 181, 900])
      for (const orders of [0, 1, 2, 3, 4, 5, 7, 8, 40])
        expect(cells.filter((cell) => fits(ruleOfCell(sampleEdges, cell), since, orders))).toEqual([
          scoreOf(since, orders),
        ]);
  });

  test('the fullest cell is darkest, and nobody has no shade', () => {
    expect([0, 1, 20, 21, 60, 100].map((members) => shadeOf(members, 100))).toEqual([0, 1, 1, 2, 3, 5]);
    expect(shadeOf(0, 0)).toBe(0);
    expect(cellAt(samplePeople.rfm.cells, { recency: 1, orders: 2 })?.members).toBe(7);
    expect(cellAt(samplePeople.rfm.cells, { recency: 1, orders: 1 })).toBeNull();
  });

  test('counts are short, shares have one place', () => {
    expect([7, 9999, 12_345, 100_000, 1_234_567].map(shortCount)).toEqual([
      ...['7', '9999', '1.2万', '10万', '123.4万'],
    ]);
    expect([shareOf(1, 8), shareOf(1, 3), shareOf(0, 5), shareOf(0, 0)]).toEqual([
      ...['12.5%', '33.3%', '0%', '—'],
    ]);
  });
});
