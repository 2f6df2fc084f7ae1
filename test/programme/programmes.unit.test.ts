/* Programmes as data: those that ship are valid and documented, and mistakes are told. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { staleTexts } from '../../cloudfunctions/core/programme/stale-texts.rules';

const ROOT = resolve(__dirname, '../..');
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, 'programmes', name), 'utf8')) as Record<string, unknown>;
const shipped = readdirSync(join(ROOT, 'programmes')).filter((name) => !name.endsWith('.schema.json'));

test.each(shipped)('%s is a valid programme', (name) => {
  expect(programmeSchema.safeParse(read(name)).error?.issues ?? []).toEqual([]);
});

test('the schema for editors is the one that validates', () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/programme-schema/index.ts', '--check'], {
    cwd: ROOT,
  });
});

const coffee = read('coffee-shop.json') as { tiers: { levels: { threshold: number; code: string }[] } };
const withLevels = (change: (levels: { threshold: number; code: string }[]) => void): unknown => {
  const copy = structuredClone(coffee);
  change(copy.tiers.levels);
  return copy;
};

test.each([
  [
    'a first level above zero',
    withLevels(([first]) => first && (first.threshold = 1)),
    'the first level has threshold 0',
  ],
  [
    'thresholds that fall',
    withLevels((levels) => levels[2] && (levels[2].threshold = 10)),
    'thresholds rise from level to level',
  ],
  [
    'two levels of one code',
    withLevels((levels) => levels[2] && (levels[2].code = 'silver')),
    'level codes are unique',
  ],
  [
    'gifts of orders that do not rise',
    {
      ...coffee,
      orderGifts: [
        { nth: 3, points: 5 },
        { nth: 3, points: 6 },
      ],
    },
    'gifts of the nth order rise',
  ],
  ['a gift of an order that is none', { ...coffee, orderGifts: [{ nth: 3, points: 0 }] }, 'a gift is points'],
  ['a time without an offset', { ...coffee, effectiveFrom: '2019-01-01' }, 'effectiveFrom'],
])('%s is refused with a reason', (_, programme, reason) => {
  expect(JSON.stringify(programmeSchema.safeParse(programme).error?.issues)).toContain(reason);
});

describe('texts beside numbers that changed', () => {
  const tea = programmeSchema.parse(read('demo-tea.json'));
  const [first] = tea.tiers.levels;
  const saying = (detail: string): Programme => {
    const benefits = [{ code: 'points', name: '消费积分', detail }];
    const levels = tea.tiers.levels.map((level) => (level === first ? { ...level, benefits } : level));
    return { ...tea, tiers: { ...tea.tiers, levels } };
  };
  const doubled = (programme: Programme): Programme => ({
    ...programme,
    earn: { ...programme.earn, points: programme.earn.points * 2 },
  });

  test('a sentence that still names the old rate is found', () => {
    const before = saying('每消费 1 元得 1 积分');
    expect(staleTexts(before, doubled(before))).toContainEqual({
      path: 'tiers.levels.0.benefits.0.detail',
      text: '每消费 1 元得 1 积分',
    });
  });

  test('one that was written anew, that names no number, or whose numbers are the same, is not', () => {
    expect(staleTexts(saying('每消费 1 元得 1 积分'), doubled(saying('每消费 1 元得 2 积分')))).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ path: 'tiers.levels.0.benefits.0.detail' })]),
    );
    const plain = saying('每次消费都有积分');
    expect(staleTexts(plain, doubled(plain)).map(({ path }) => path)).not.toContain(
      'tiers.levels.0.benefits.0.detail',
    );
    expect(staleTexts(tea, tea)).toEqual([]);
  });
});
