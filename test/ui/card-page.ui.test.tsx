/** The card page as a member meets it. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { CardReply, HistoryEntry, HistoryReply } from '../../cloudfunctions/contract/member';
import CardPage from '../../src/pages/card/index';
import { useSession } from '../../src/features/session/use-session';
import Taro, { endOfPage, forgetEverything, showPage } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleCard, sampleHistory, sampleSale } from './sample-card';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});

function openCard(change: Partial<CardReply> = {}, history: HistoryReply = sampleHistory): FunctionServer {
  const server = serveFunctions({
    'show-card': () => ok({ ...sampleCard, ...change }),
    'list-history': () => ok(history),
    'list-expiring': () => ok({ days: [{ day: '2020-05-01', points: '1200', state: 'active' }], next: null }),
  });
  render(<CardPage />);
  return server;
}

const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('what many lots pay together is one line, and opens lot by lot', async () => {
  const lot = (before: string, available: string, amount: string) => ({
    ...{ code: 'redeem', amount, sign: -1 as const, asset: 'POINT' as const },
    explanation: { rule: 'redeem' as const, due: '900', before, available },
  });
  const redemption: HistoryEntry = {
    ...{ ...sampleSale, id: 'redeem-1', title: 'redemption', points: '-900', qualifying: '0' },
    explanations: [lot('0', '127', '127'), lot('127', '800', '773')],
  };
  openCard({}, { ...sampleHistory, entries: [redemption] });
  fireEvent.click(await screen.findByRole('button', { name: /积分兑换/ }));
  expect(screen.getByText('积分抵扣 −900')).toBeTruthy();
  expect(screen.queryByText(/本批余/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '查看扣减批次 ›' }));
  expect(screen.getByText(/前批已扣 127/)).toBeTruthy();
});

test('a gold member sees the card, the points, and how far the next tier is', async () => {
  const { asked } = openCard();
  await screen.findByRole('heading', { level: 1, name: '金卡' });
  expect(screen.getByText('1,234,567')).toBeTruthy();
  expect(screen.getByText('再得 28 成长值升级黑卡')).toBeTruthy();
  expect(screen.getByText('金卡有效期至 2020年4月9日，到期时按届时的成长值重新评定等级。')).toBeTruthy();
  expect(screen.getByText('数据截至 2019-04-30')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('92');
  expect(asked.every(({ session }) => session === 'session-1')).toBe(true);
});

test('pending points and debt are shown when there are any, and not otherwise', async () => {
  openCard({ pendingPoints: '1234', debtPoints: '350' });
  expect(await screen.findByText('待生效 1,234')).toBeTruthy();
  expect(screen.getByText('待抵扣 350')).toBeTruthy();
});

test('points say what they pay and buy, and what is not usable yet is not told as if it were', async () => {
  openCard({
    worth: {
      pays: { fen: '1200', missing: '0', step: { points: '100', fen: '100' }, mostShareBp: 5000 },
      item: { item: 'cup', name: '青瓷杯', points: '1320', fen: '900', missing: '120' },
    },
    expiringNext: null,
    pendingPoints: '51',
    pendingExpiringNext: { day: '2019-05-10', points: '51' },
  });
  expect(await screen.findByText('约可抵 ¥12')).toBeTruthy();
  expect(screen.getByText('下单时每 100 积分抵 ¥1，每单最多抵 50%')).toBeTruthy();
  expect(screen.getByText('再攒 120 积分可兑「青瓷杯 + ¥9」')).toBeTruthy();
  expect(screen.getByText('另有 51 积分待生效，有效期至 5月9日')).toBeTruthy();
  expect(screen.queryByText(/将于/)).toBeNull();
});

test('a deduction is one line, and leads to the lots that it took', async () => {
  const deduction = {
    ...{ ...sampleSale, id: 'redemption-1', title: 'redemption' as const, points: '-900', qualifying: '0' },
    ...{ spent: { journal: '7', points: '-900', lots: 31 }, explanations: [] },
  };
  const lot = { points: '29', available: '127', day: '2019-01-03', store: '上城店', expires: '2020-02-01' };
  const server = serveFunctions({
    'show-card': () => ok(sampleCard),
    'list-history': () => ok({ ...sampleHistory, entries: [deduction] }),
    'list-spent-lots': () => ok({ lots: [lot], next: null }),
  });
  render(<CardPage />);
  fireEvent.click(await screen.findByRole('button', { name: /积分兑换/ }));
  fireEvent.click(screen.getByRole('button', { name: /积分抵扣 −900.*查看扣减批次/ }));
  const sheet = await screen.findByRole('dialog', { name: '积分抵扣 −900' });
  expect(await within(sheet).findByText('2019年1月3日获得')).toBeTruthy();
  expect(within(sheet).getByText('扣前 127 积分 · 有效期至 2020年1月31日')).toBeTruthy();
  expect(within(sheet).getByText('−29')).toBeTruthy();
  expect(server.asked.map(({ request }) => request)).toContainEqual({
    action: 'list-spent-lots',
    journal: '7',
  });
});

test('fresh figures carry no date', async () => {
  openCard({ asOf: new Date().toISOString() });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(/数据截至/)).toBeNull();
  expect(screen.queryByText(/待生效|待抵扣/)).toBeNull();
});

test('the benefits of a tier that is not reached say what is missing', async () => {
  openCard();
  fireEvent.click(await screen.findByRole('tab', { name: /黑卡/ }));
  const panel = screen.getByRole('tabpanel', { name: '黑卡' });
  expect(within(panel).getByText('还需 28 成长值')).toBeTruthy();
  expect(within(panel).getByText('首次升级时赠 200 积分')).toBeTruthy();
});

test('on the top tier there is nothing left to reach', async () => {
  openCard({
    nextTier: null,
    qualifyingPoints: '268',
    tier: { ...sampleCard.tier, code: 'black', name: '黑卡', until: null },
  });
  expect(await screen.findByText('已是最高等级')).toBeTruthy();
  expect(screen.getByText('黑卡长期有效。')).toBeTruthy();
});

test('an entry says, on a press, where its points come from', async () => {
  openCard();
  const entry = await screen.findByRole('button', { name: /消费/ });
  expect(entry.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(entry);
  expect(screen.getByText('实付 ¥32.00 × 1 分/元 × 金卡 1.5 倍 = 48 分')).toBeTruthy();
  fireEvent.click(entry);
  expect(screen.queryByText(/实付/)).toBeNull();
});

test('an earlier month is asked for by name, and a later one cannot be pressed when there is none', async () => {
  const { asked } = openCard();
  await screen.findByText('2019年4月');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '更晚的月份' }).disabled).toBe(true);
  await act(async () => void press('更早的月份'));
  expect(asked[asked.length - 1]?.request).toEqual({ action: 'list-history', month: '2019-02' });
});

test('the end of the page brings the next entries once, of the same month', async () => {
  const server = serveFunctions({
    'show-card': () => ok(sampleCard),
    'list-history': ({ after }) =>
      ok(
        after === undefined
          ? { ...sampleHistory, next: 'c1' }
          : { ...sampleHistory, entries: [{ ...sampleSale, id: 'sale-2', store: '下城店' }] },
      ),
  });
  render(<CardPage />);
  await screen.findByText('加载更多');
  act(() => {
    endOfPage();
    endOfPage();
  });
  await screen.findByText('20:57 · 下城店');
  const pages = server.asked.filter(({ request }) => request.action === 'list-history');
  expect(pages.map(({ request }) => request)).toEqual([
    { action: 'list-history' },
    { action: 'list-history', month: '2019-04', after: 'c1' },
  ]);
  expect(screen.queryByText('加载更多')).toBeNull();
});

test('a member without entries is welcomed, not shown an empty list', async () => {
  openCard(
    { redeemablePoints: '0', expiringNext: null },
    { ...sampleHistory, month: null, earlier: null, entries: [] },
  );
  expect(await screen.findByText('暂无积分记录')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '更早的月份' })).toBeNull();
});

test('what expires when opens on demand and closes with Escape', async () => {
  openCard();
  await screen.findByText('1,200 积分将于 2020年5月1日 到期');
  press(/全部/);
  const sheet = await screen.findByRole('dialog', { name: '到期提醒' });
  expect(await within(sheet).findByText('2020年5月1日')).toBeTruthy();
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a broken network says so, and trying again helps', async () => {
  serveFunctions({});
  render(<CardPage />);
  expect(await screen.findByRole('alert')).toBeTruthy();
  serveFunctions({ 'show-card': () => ok(sampleCard), 'list-history': () => ok(sampleHistory) });
  press('重试');
  expect(await screen.findByRole('heading', { level: 1, name: '金卡' })).toBeTruthy();
});

test('the code and the benefits are one tap away', async () => {
  openCard();
  await screen.findByRole('heading', { level: 1 });
  press('出示会员码');
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/code/index' });
  press('礼遇与权益');
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/benefits/index' });
});

test('in a demo one can be somebody else', async () => {
  openCard();
  await screen.findByRole('heading', { level: 1 });
  press('切换会员');
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/demo/members/index' });
});

test('who comes back without network keeps the card, and is told', async () => {
  openCard();
  await screen.findByText('1,234,567');
  serveFunctions({});
  await act(async () => showPage());
  expect(screen.getByText('1,234,567')).toBeTruthy();
  expect(screen.getByText('更新失败，以下为上次内容')).toBeTruthy();
});

test('the end of a session is said, and leads home', async () => {
  serveFunctions({ 'show-card': () => rejected('session-expired') });
  render(<CardPage />);
  expect(within(await screen.findByRole('alert')).getByText('登录已过期')).toBeTruthy();
  press('去首页');
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('a visitor is told what will be here, and nothing is asked for them', async () => {
  useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
  const { asked } = serveFunctions({});
  render(<CardPage />);
  expect(screen.getByText('你的会员卡在这里')).toBeTruthy();
  expect(asked).toEqual([]);
});
