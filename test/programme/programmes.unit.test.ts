/* Programmes as data: those that ship are valid and documented, and mistakes are told. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { programmeSchema } from '../../cloudfunctions/contract/programme';

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
