/**
 * The price book at the operator's desk: a version in words, a draft that is checked as it is written, and
 * publishing it.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { PriceBook } from '../../cloudfunctions/contract/price-book';
import type { PriceCheckReply, TradeRequest } from '../../cloudfunctions/contract/trade';
import { usePriceDraft } from '../../src/features/operator-prices/use-price-draft';
import PricesPage from '../../src/subpackages/operator/prices/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
type Asked<A extends TradeRequest['action']> = Extract<TradeRequest, { action: A }>;

/** A busy machine renders slowly, and a draft is checked only after a pause. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  usePriceDraft.getState().throwAway();
  signInAsOperator();
});

const book: PriceBook = {
  offers: [
    {
      kind: 'special-price',
      code: 'afternoon',
      name: '下午茶特价',
      products: ['moli-milk'],
      priceFen: 1500,
      stacksWithTier: false,
      times: {
        from: null,
        until: null,
        weekdays: [1, 2],
        slots: [{ from: '14:00', to: '17:00' }],
        stores: [],
        tiers: [],
      },
    },
    {
      kind: 'amount-off',
      code: 'thirty',
      name: '满三十减六',
      scope: { products: [], categories: [] },
      thresholdFen: 3000,
      offFen: 600,
      times: { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] },
    },
  ],
  tierPrices: [{ tier: 'zhi-ji', rateBp: 8750, categories: [] }],
  pointsDeduction: { points: 100, fen: 100, maxShareBp: 3000 },
};
const fine: PriceCheckReply = {
  problems: [],
  examples: [
    {
      product: 'moli-milk',
      name: '茉莉轻乳茶',
      listFen: '1800',
      prices: [
        { tier: '茶友', fen: '1800', why: null },
        { tier: '知己', fen: '1575', why: '会员价' },
      ],
    },
  ],
};
const version = (number: number): object => ({
  version: number,
  effectiveFrom: '2026-01-01T00:00:00Z',
  state: 'in-force',
});

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({
    'list-price-books': () => ok({ versions: [version(2)] }),
    'show-price-book': ({ version: number }) =>
      ok({ version: number, effectiveFrom: '2026-01-01T00:00:00Z', document: book }),
    'check-price-book': () => ok(fine),
    'list-menu': () => ok({ categories: [], items: [], pictures: [] }),
    'list-stores': () => ok({ stores: [], next: null }),
    'list-versions': () => ok(sampleVersions),
    'show-version': ({ version: number }) => ok({ version: number, document: sampleProgramme }),
    ...answers,
  });
const asks = <A extends TradeRequest['action']>(server: FunctionServer, action: A): Asked<A>[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action) as Asked<A>[];
const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(button(name)));
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string): boolean => fireEvent.change(field(name), { target: { value } });

async function openDraft(answers: Answers = {}): Promise<FunctionServer> {
  const server = serve(answers);
  usePriceDraft.getState().begin({ document: book, basedOn: 2, after: 2 });
  render(<PricesPage />);
  fireEvent.click(await screen.findByRole('button', { name: '继续编辑' }));
  await screen.findByText('校验通过，可以发布');
  return server;
}

const confirm = (): Promise<void> =>
  act(
    async () =>
      void fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '发布这一版' })),
  );

test('a version reads in words, and a draft begins as it', async () => {
  serve();
  render(<PricesPage />);
  fireEvent.click(await screen.findByRole('button', { name: '查看第 2 版' }));
  expect(await screen.findByText('特价 ¥15.00')).toBeTruthy();
  expect(screen.getByText('周一、周二，14:00–17:00')).toBeTruthy();
  expect(screen.getByText('满 ¥30.00 减 ¥6.00')).toBeTruthy();
  expect(await screen.findByText('知己')).toBeTruthy();
  expect(screen.getByText('8.75 折（全部商品）')).toBeTruthy();
  expect(screen.getByText('每 100 积分抵 ¥1.00')).toBeTruthy();
  expect(screen.getByText('30%')).toBeTruthy();
  await press('以这一版起草');
  expect(usePriceDraft.getState().draft).toMatchObject({ document: book, basedOn: 2, after: 2 });
});

test('a draft says its problems at their fields and what each level would pay, and is kept to the fen', async () => {
  const server = await openDraft({
    'check-price-book': ({ document }) => {
      const [offer] = (document as PriceBook).offers;
      const isDear = offer?.kind === 'special-price' && offer.priceFen >= 1800;
      const problem = { path: 'offers.0.priceFen', message: '特价必须低于菜单价：moli-milk' };
      return ok(isDear ? { problems: [problem], examples: [] } : fine);
    },
  });
  expect(screen.getByText('¥15.75（会员价）')).toBeTruthy();
  type('下午茶特价 特价（元）', '18.01');
  expect(await screen.findByText('1 处问题')).toBeTruthy();
  expect(screen.getByText('活动「下午茶特价」 · 特价')).toBeTruthy();
  expect(field('下午茶特价 特价（元）').getAttribute('aria-invalid')).toBe('true');
  expect(button('发布这一版').disabled).toBe(true);
  type('下午茶特价 特价（元）', '14.9');
  type('会员价 1 折扣（如 85 = 8.5 折）', '87.51');
  await screen.findByText('校验通过，可以发布');
  const checked = asks(server, 'check-price-book').at(-1)?.document as PriceBook;
  expect(checked.offers[0]).toMatchObject({ priceFen: 1490 });
  expect(checked.tierPrices[0]?.rateBp).toBe(8751);
});

test('publishing repeats when it takes effect, and publishes once for a double tap', async () => {
  const server = await openDraft({
    'publish-price-book': () => ok({ version: 3, effectiveFrom: '2028-01-31T16:00:00Z' }),
  });
  fireEvent.change(screen.getByLabelText('生效时间'), { target: { value: '2028-02-01T00:00' } });
  await press('发布这一版');
  const sheet = screen.getByRole('dialog', { name: '发布这一版？' });
  expect(sheet.textContent).toContain('第 3 版将于 2028年2月1日 00:00 生效，共 2 个活动');
  const sure = within(sheet).getByRole('button', { name: '发布这一版' });
  await act(async () => {
    fireEvent.click(sure);
    fireEvent.click(sure);
  });
  expect(await screen.findByText('第 3 版已发布，2028年2月1日 00:00 起生效')).toBeTruthy();
  expect(asks(server, 'publish-price-book')).toEqual([
    { action: 'publish-price-book', document: book, effectiveFrom: '2028-02-01T00:00:00+08:00', after: 2 },
  ]);
  expect(usePriceDraft.getState().draft).toBeNull();
});

test('a version published meanwhile stops the draft until its author has seen it', async () => {
  let latest = 2;
  const server = await openDraft({
    'list-price-books': () => ok({ versions: [version(latest)] }),
    'publish-price-book': ({ after }) =>
      after === latest
        ? ok({ version: after + 1, effectiveFrom: '2026-01-01T00:00:00Z' })
        : rejected('already-changed'),
  });
  latest = 3;
  await press('发布这一版');
  await confirm();
  expect(await screen.findByText(/第 3 版刚刚由别人发布，这份草稿起草时最新的是第 2 版/)).toBeTruthy();
  await press('取消');
  expect(button('发布这一版').disabled).toBe(true);
  await press('已看过，仍要发布这份草稿');
  await press('发布这一版');
  await confirm();
  expect(asks(server, 'publish-price-book').map(({ after }) => after)).toEqual([2, 3]);
  expect(await screen.findByText(/第 4 版已发布/)).toBeTruthy();
});
