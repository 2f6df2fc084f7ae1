/*
 * The export: everything that is kept about a member, page by page, each thing once, and nothing of anybody
 * else.
 */
import type { ExportReply } from '../../cloudfunctions/contract/account';
import { sale, settle } from '../worlds/tea-shop';
import { JOIN, openDesk, rowsOf, type Desk } from '../worlds/account-desk';

const DAY_MS = 86_400_000;
let desk: Desk;
let session: string;
beforeAll(async () => {
  desk = await openDesk({ other: '别人' });
  const visitor = await desk.signIn('open-1', 'union-1');
  session = (await desk.get<{ session: string }>({ ...JOIN, personalisation: true }, visitor.session))
    .session;
});
afterAll(() => desk?.close());

async function pagesOf(asked: string): Promise<ExportReply[]> {
  const pages: ExportReply[] = [];
  let after: string | undefined;
  do {
    const page = await desk.get<ExportReply>({ action: 'export-data', ...(after ? { after } : {}) }, asked);
    expect(page.entries.length).toBeLessThanOrEqual(130);
    expect(page.next?.length ?? 0).toBeLessThanOrEqual(60);
    pages.push(page);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return pages;
}

test('of somebody new is who they are, and the welcome gift', async () => {
  const [first, ...more] = await pagesOf(session);
  expect(first?.about).toMatchObject({
    brand: '回甘茶事',
    memberKey: expect.stringMatching(/^m:[0-9a-f]{16}$/) as string,
    joinedAt: expect.any(String) as string,
    name: '',
    phone: null,
    identities: [
      { kind: 'wechat', identity: 'open-1' },
      { kind: 'wechat-union', identity: 'union-1' },
    ],
    balances: { redeemable: '20', pending: '0', debt: '0', qualifying: '0' },
    tier: '茶友',
    partner: null,
    tags: [],
    behaviourEvents: 0,
  });
  expect(first?.about?.consents.map(({ purpose, granted }) => [purpose, granted]).sort()).toEqual([
    ['personalisation', true],
    ['privacy', true],
  ]);
  expect([first, ...more].flatMap((page) => page?.entries)).toEqual([
    {
      kind: 'ledger',
      at: expect.any(String) as string,
      title: 'join',
      store: null,
      points: '20',
      qualifying: '0',
    },
  ]);
});

test('of somebody with years of receipts and many visits holds each of them once, newest first', async () => {
  const [row] = await rowsOf<{ member_id: bigint }>(
    desk,
    `select member_id from huigan.member_identities where identity = 'open-1'`,
  );
  const memberId = row?.member_id ?? 0n;
  const shop = { brandId: desk.shop.brandId, members: new Map([...desk.shop.members, ['me', memberId]]) };
  const start = desk.clock.now;
  const sales = Array.from({ length: 130 }, (_, index) =>
    sale(memberId, `s${index}`, start + index * 7 * DAY_MS + 1000, 1000 + index),
  );
  await settle(desk.platform.database, shop, [
    ...sales,
    sale(desk.shop.members.get('other'), 'foreign', start + DAY_MS, 77_700),
  ]);
  desk.clock.now = start + 130 * 7 * DAY_MS;
  const fresh = (await desk.signIn('open-1')).session;
  await desk.get({ action: 'bind-phone', code: desk.wechat.issuePhoneCode('13812345678') }, fresh);
  for (let batch = 0; batch < 5; batch += 1) {
    const events = Array.from({ length: 50 }, (_, index) => ({
      id: `event${String(batch * 50 + index).padStart(5, '0')}`,
      name: 'page',
      // Several of one millisecond: their ids give them an order.
      at: new Date(desk.clock.now - Math.floor((batch * 50 + index) / 3) * 1000).toISOString(),
      page: 'pages/home/index',
      channel: 'poster-1',
    }));
    await desk.get({ action: 'record', events }, fresh, 'insight');
  }
  const pages = await pagesOf(fresh);
  const [first] = pages;
  expect(pages.filter((page) => page.about !== null)).toEqual([first]);
  expect(first?.about).toMatchObject({ phone: '13812345678', behaviourEvents: 250 });
  const entries = pages.flatMap((page) => page.entries);
  const ledger = entries.filter((entry) => entry.kind === 'ledger');
  expect(ledger.filter(({ title }) => title === 'sale')).toHaveLength(130);
  expect(ledger.filter(({ store }) => store === '西湖店').length).toBeGreaterThanOrEqual(130);
  const times = ledger.map(({ at }) => Date.parse(at));
  expect(times).toEqual([...times].sort((a, b) => b - a));
  const balance = ledger.reduce((sum, { points }) => sum + BigInt(points), 0n);
  const { redeemable = '0', pending = '0', debt = '0' } = first?.about?.balances ?? {};
  expect(balance).toBe(BigInt(redeemable) + BigInt(pending) - BigInt(debt));
  const visits = entries.slice(ledger.length);
  expect(visits).toHaveLength(250);
  expect(visits[0]).toMatchObject({
    kind: 'behaviour',
    name: 'page',
    page: 'pages/home/index',
    channel: 'poster-1',
  });
  expect(JSON.stringify(pages)).not.toContain('别人');
});

test.each(['x', 'l.', 'l.2026-13.1', 'l.2026-11', 'b.1', "b.1.';--", 'b.99999999999999.a', 'l.2026-11.1.1'])(
  'the cursor "%s" is not ours',
  async (after) => {
    const { session: mine } = await desk.signIn('open-1');
    expect(await desk.ask({ action: 'export-data', after }, mine)).toMatchObject({ code: 'bad-request' });
  },
);
