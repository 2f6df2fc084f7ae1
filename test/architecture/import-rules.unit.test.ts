/*
 * The import rules are tested by breaking each of them in a small tree of its own.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type Cruise } from './imports';
import { ROOT } from './source-files';

const CORE = 'cloudfunctions/core';
const CONTRACT = 'cloudfunctions/contract';
const FUNCTIONS = 'cloudfunctions/functions';

/** Each line: a rule, a file, and an import in it that breaks the rule. */
const BROKEN: [rule: string, from: string, to: string][] = [
  ['client-sees-contract-only', 'src/features/card/api.ts', `${CORE}/kernel/money.ts`],
  ['features-below-pages', 'src/features/card/card.tsx', 'src/pages/home/index.tsx'],
  ['features-apart', 'src/features/card/tier.tsx', 'src/features/orders/order-row.tsx'],
  ['features-apart', 'src/features/a-feature-of-tomorrow/some.tsx', 'src/features/card/card-view.tsx'],
  ['components-below-features', 'src/components/button.tsx', 'src/features/tier/tier.tsx'],
  ['platform-stands-alone', 'src/platform/scan.ts', 'src/components/badge.tsx'],
  ['only-platform-touches-taro', 'src/pages/menu/index.tsx', '@tarojs/taro'],
  ['contract-stands-alone', `${CONTRACT}/member.ts`, `${CORE}/kernel/ids.ts`],
  ['contract-imports-little', `${CONTRACT}/order.ts`, 'pg'],
  ['contract-runs-anywhere', `${CONTRACT}/code.ts`, 'node:crypto'],
  ['server-without-client', `${CORE}/order/order.store.ts`, 'src/platform/pay.ts'],
  ['functions-are-thin', `${FUNCTIONS}/pos/index.ts`, `${FUNCTIONS}/member/index.ts`],
  ['functions-are-thin', `${FUNCTIONS}/payment/index.ts`, `${CORE}/points/points.rules.ts`],
  ['functions-are-entries', `${CORE}/settlement/settle.ts`, `${FUNCTIONS}/notify/index.ts`],
  ['platform-without-business', 'cloudfunctions/platform/inbox.ts', `${CORE}/points/points.types.ts`],
  ['kernel-stands-alone', `${CORE}/kernel/time.ts`, `${CORE}/points/expiry.ts`],
  ['domains-apart', `${CORE}/coupon/coupon.rules.ts`, `${CORE}/tier/tier.rules.ts`],
  ['domains-apart', `${CORE}/referral/referral.store.ts`, `${CORE}/ledger/ledger.store.ts`],
  ['domains-apart', `${CORE}/a-domain-of-tomorrow/some.ts`, `${CORE}/settlement/refund.ts`],
  ['views-only-read', `${CORE}/views/card.ts`, `${CORE}/settlement/redeem.ts`],
  ['views-only-read', `${CORE}/views/till/tier.ts`, `${CORE}/book/post-books.store.ts`],
  ['book-below-settlement', `${CORE}/book/load-books.ts`, `${CORE}/settlement/intake/receive-events.ts`],
  ['rooms-apart', `${CORE}/settlement/till/redeem.ts`, `${CORE}/settlement/pos/report.ts`],
  ['shared-rooms-below', `${CORE}/settlement/holdings/holding.ts`, `${CORE}/settlement/order/create.ts`],
  ['rules-are-pure', `${CORE}/pricing/pricing.rules.ts`, 'cloudfunctions/platform/clock.ts'],
  ['rules-without-node', `${CORE}/group-buy/group-buy.rules.ts`, 'node:fs'],
  ['only-stores-touch-the-driver', `${CORE}/settlement/expire.ts`, 'pg'],
  ['models-know-nothing', 'test/model/model-ledger.ts', `${CORE}/kernel/sums.ts`],
  ['product-without-tests', `${CORE}/kernel/assert.ts`, 'test/support/facts.ts'],
  ['resolvable', `${CORE}/kernel/round.ts`, `${CORE}/kernel/missing`],
];

/** Imports that must stay possible. */
const ALLOWED: [from: string, to: string][] = [
  [`${FUNCTIONS}/card/index.ts`, `${CORE}/views/receipt.ts`],
  [`${FUNCTIONS}/card/index.ts`, `${CORE}/points/points.store.ts`],
  [`${CORE}/points/points.store.ts`, 'pg'],
  [`${CORE}/points/points.store.ts`, 'cloudfunctions/platform/db.ts'],
  [`${CORE}/points/lots.rules.ts`, `${CORE}/ledger/ledger.types.ts`],
  [`${CORE}/views/card/standing.ts`, `${CORE}/book/load-books.ts`],
  [`${CORE}/settlement/till/redeem.ts`, `${CORE}/settlement/intake/settle-along.ts`],
  [`${CORE}/settlement/work/jobs.ts`, `${CORE}/settlement/order/close-unpaid.ts`],
  [`${CORE}/settlement/accrue.ts`, `${CORE}/points/lots.rules.ts`],
  ['src/pages/card/index.tsx', 'src/features/points/points.tsx'],
  ['src/features/card/card.tsx', 'src/features/points/points.tsx'],
  ['src/features/a-feature-of-tomorrow/view.tsx', 'src/features/a-feature-of-tomorrow/row.tsx'],
  ['src/components/sheet.tsx', 'src/platform/focus.ts'],
  ['src/features/points/points.tsx', `${CONTRACT}/points.ts`],
];

describe('import rules', () => {
  const root = mkdtempSync(join(tmpdir(), 'huigan-imports-'));
  let seen: Cruise;
  beforeAll(async () => {
    const imports: [string, string][] = [
      ...BROKEN.map(([, from, to]): [string, string] => [from, to]),
      ...ALLOWED,
    ];
    plant(root, imports);
    seen = await cruise(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(BROKEN)('%s stops %s from importing %s', (rule, from, to) => {
    const broken = seen.violations.filter(
      (violation) => violation.from === from && leadsTo(violation.to, to),
    );
    expect(broken.map((violation) => violation.rule)).toContain(rule);
  });

  test.each(ALLOWED)('%s may import %s', (from, to) => {
    expect(
      seen.violations.filter((violation) => violation.from === from && leadsTo(violation.to, to)),
    ).toEqual([]);
  });

  test('files in a circle are found', () => {
    expect(seen.violations.filter(({ rule }) => rule === 'no-cycles').map(({ from }) => from)).toContain(
      'src/a.ts',
    );
  });
});

/** Packages are reported by their file, Node's modules without their prefix. */
function leadsTo(reported: string, to: string): boolean {
  return (
    reported.endsWith(to) || reported === to.replace('node:', '') || reported.includes(`node_modules/${to}/`)
  );
}

function plant(root: string, imports: [from: string, to: string][]): void {
  const sources = new Map<string, string>([
    ['src/a.ts', "import './b';\n"],
    ['src/b.ts', "import './a';\n"],
    ['tsconfig.json', '{}'],
  ]);
  for (const [, to] of imports) if (/^(src|cloudfunctions|test)\/.*\.tsx?$/.test(to)) sources.set(to, '');
  for (const [from, to] of imports) {
    const own = /^(src|cloudfunctions|test)\//.test(to);
    const path = own ? '../'.repeat(from.split('/').length - 1) + to.replace(/\.tsx?$/, '') : to;
    sources.set(from, `${sources.get(from) ?? ''}import '${path}';\n`);
  }
  for (const [path, text] of sources) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
}
