/** What is to be had: the centre, a code that is typed or comes with the address, a limited drop. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ClaimReply, CouponOffer } from '../../cloudfunctions/contract/wallet';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { useKeptClaims } from '../../src/features/coupons/kept-claims';
import { phaseOf } from '../../src/features/coupons/use-drop';
import { clock } from '../../src/components/local-time';
import { useSession } from '../../src/features/session/use-session';
import { couponIn } from '../../src/platform/launch';
import CentrePage from '../../src/subpackages/coupons/centre/index';
import DropPage from '../../src/subpackages/coupons/drop/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { couponOffer, walletCoupon } from './sample-coupon';

const NOW = Date.parse('2026-12-01T09:59:50+08:00');
const FROM = '2026-12-01T10:00:00+08:00';
const UNTIL = '2026-12-01T12:00:00+08:00';

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const now = (): string => new Date().toISOString();
const got: Reply<ClaimReply> = ok({ coupon: walletCoupon(), why: null });

async function openCentre(offers: CouponOffer[]) {
  let shown = offers;
  const claims: (() => Reply<ClaimReply>)[] = [];
  const server = serveFunctions({
    'list-centre': () => ok({ offers: shown, now: now() }),
    claim: () => {
      shown = shown.map((offer) => ({ ...offer, why: 'had-all', has: 1 }));
      return claims.shift()?.() ?? got;
    },
    'claim-code': () => claims.shift()?.() ?? got,
  });
  render(<CentrePage />);
  await pass(0);
  return { ...server, claims };
}

describe('the centre', () => {
  test('says of each what is left, and why it cannot be had', async () => {
    await openCentre([
      couponOffer({ template: 'a', name: '甲' }),
      couponOffer({ template: 'b', name: '乙', why: 'none-left', left: { count: '0', of: '10' } }),
      couponOffer({ template: 'c', name: '丙', why: 'other-level', levels: ['金卡'] }),
      couponOffer({ template: 'd', name: '丁', by: 'drop', why: 'not-begun', from: FROM, until: UNTIL }),
    ]);
    expect(screen.getAllByText('剩 6,214 张')).toHaveLength(3);
    expect(screen.getByRole('button', { name: '乙 已抢光' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: '丙 金卡可领' })).toHaveProperty('disabled', true);
    expect(screen.getByText('金卡专享')).toBeTruthy();
    expect(screen.getByText(/今天 10:00 开始/)).toBeTruthy();
    await press('去抢 丁');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/coupons/drop/index?template=d' });
  });

  test('gives one with one tap, and double taps give one', async () => {
    const { asked } = await openCentre([couponOffer()]);
    const button = screen.getByRole('button', { name: '立即领取 满30减8' });
    await act(async () => {
      fireEvent.click(button);
      fireEvent.click(button);
      await jest.advanceTimersByTimeAsync(0);
    });
    expect(asked.filter(({ request }) => request.action === 'claim')).toHaveLength(1);
    expect(screen.getByText('「满30减8」已放进卡包')).toBeTruthy();
    expect(screen.getByRole('button', { name: '满30减8 已领取' })).toHaveProperty('disabled', true);
  });

  test('comes back once by itself after a failure, with the same id', async () => {
    const { asked, claims } = await openCentre([couponOffer()]);
    claims.push(
      () => rejected('no-network'),
      () => rejected('no-network'),
    );
    await press('立即领取 满30减8');
    await pass(1_700);
    const ids = () =>
      asked.flatMap(({ request }) =>
        request.action === 'claim' ? [[request.requestId, request.again]] : [],
      );
    const [first] = ids();
    expect(ids()).toEqual([first, [first?.[0], true]]);
    expect(screen.getByText('网络开了小差，请检查网络后重试')).toBeTruthy();
    // Also after a reload: the id is kept on the device.
    expect(useKeptClaims.getState().ids).toEqual({ 'off-8': first?.[0] });
  });

  test('redeems a code that came with the address, and says what is wrong with another', async () => {
    openedWith({ coupon: 'TEA2026' });
    const { asked, claims } = await openCentre([]);
    expect(screen.getByText('暂时没有可领的券')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: '输入兑换码' })).toHaveProperty('value', 'TEA2026');
    claims.push(() => ok({ coupon: null, why: 'code-used' }));
    await press('兑换');
    await pass(0);
    expect(screen.getByText('这个兑换码已被使用')).toBeTruthy();
    await press('兑换');
    await pass(0);
    expect(screen.getByText('「满30减8」已放进卡包')).toBeTruthy();
    expect(asked.filter(({ request }) => request.action === 'claim-code')).toHaveLength(2);
  });
});

describe('a code in an address', () => {
  test.each([
    ['https://tea.example/?coupon=TEA2026', 'TEA2026'],
    ['pages/home/index?scene=coupon%3DTEA2026', null],
    ['coupon=TEA2026', 'TEA2026'],
    ['TEA2026', 'TEA2026'],
    ['https://tea.example/?scene=west-lake.12', null],
    ['west-lake.12', null],
  ])('%s', (text, code) => {
    expect(couponIn(text)).toBe(code);
  });
});

describe('a limited drop', () => {
  const drop = (change: Partial<CouponOffer> = {}): CouponOffer =>
    couponOffer({ by: 'drop', why: 'not-begun', from: FROM, until: UNTIL, ...change });

  /** @param deviceError of the device's clock. Milliseconds. */
  async function openDrop(offer: CouponOffer, deviceError = 0) {
    openedWith({ template: 'off-8' });
    const state = { offer };
    const claims: (() => Reply<ClaimReply> | Promise<Reply<ClaimReply>>)[] = [];
    const server = serveFunctions({
      'show-offer': () => ok({ offer: state.offer, now: new Date(Date.now() - deviceError).toISOString() }),
      claim: () => claims.shift()?.() ?? got,
    });
    const view = render(<DropPage />);
    await pass(0);
    return { ...server, ...view, state, claims };
  }

  test('opens by the server’s clock, however wrong the device’s is, without asking anybody', async () => {
    // The device is ten minutes ahead: by its own clock the drop was on long ago.
    jest.setSystemTime(NOW + 600_000);
    const { asked } = await openDrop(drop(), 600_000);
    expect(screen.getByText('00:00:10')).toBeTruthy();
    await pass(9_000);
    expect(screen.getByRole('button', { name: '未开始' })).toBeTruthy();
    await pass(1_000);
    expect(screen.getByRole('button', { name: '立即抢' })).toBeTruthy();
    expect(asked.filter(({ request }) => request.action === 'show-offer').length).toBe(1);
  });

  test('counts down, says what is left, and takes one', async () => {
    const { asked, state } = await openDrop(drop());
    expect(screen.getByText('00:00:10')).toBeTruthy();
    expect(screen.getByText('剩 6,214 张')).toBeTruthy();
    expect(screen.getByRole('button', { name: '未开始' })).toHaveProperty('disabled', true);
    await pass(10_000);
    expect(asked.filter(({ request }) => request.action === 'show-offer')).toHaveLength(1);
    state.offer = drop({ why: 'had-all', has: 1 });
    await press('立即抢');
    await pass(0);
    expect(screen.getByRole('status').textContent).toContain('抢到了');
    await press('查看我的优惠券');
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/coupons/wallet/index' });
  });

  test('waits in the queue, comes back once by itself, and then asks the member', async () => {
    jest.setSystemTime(Date.parse(FROM));
    const { asked, claims } = await openDrop(drop({ why: null }));
    claims.push(
      () => rejected('no-network'),
      () => rejected('no-network'),
    );
    await press('立即抢');
    expect(screen.getByRole('button', { name: '排队中…' })).toHaveProperty('disabled', true);
    await pass(1_700);
    expect(asked.filter(({ request }) => request.action === 'claim')).toHaveLength(2);
    await pass(10_000);
    expect(asked.filter(({ request }) => request.action === 'claim')).toHaveLength(2);
    await press('重试');
    await pass(0);
    const ids = asked.flatMap(({ request }) => (request.action === 'claim' ? [request.requestId] : []));
    expect(new Set(ids).size).toBe(1);
    expect(screen.getByRole('status').textContent).toContain('抢到了');
  });

  test('is over for whoever comes too late, and won for whoever comes back', async () => {
    jest.setSystemTime(Date.parse(FROM));
    const { claims, unmount } = await openDrop(drop({ why: null }));
    claims.push(() => ok({ coupon: null, why: 'none-left' }));
    await press('立即抢');
    await pass(0);
    expect(screen.getByRole('button', { name: '已抢光' })).toHaveProperty('disabled', true);
    expect(screen.getByText('手慢了，已抢光')).toBeTruthy();
    unmount();
    await openDrop(drop({ why: 'had-all', has: 1, left: { count: '0', of: '10000' } }));
    expect(screen.getByRole('status').textContent).toContain('抢到了');
  });

  test('says its rules in full', async () => {
    await openDrop(drop());
    expect(screen.getByText('共 10,000 张，先到先得，抢完即止')).toBeTruthy();
    expect(screen.getByText('每人限领 1 张')).toBeTruthy();
    expect(screen.getByText('全部商品可用')).toBeTruthy();
  });

  const facts = { isBusy: false, why: null, hasGot: false, isBegun: true, isOver: false };
  test.each([
    ['queueing', drop({ why: null }), { isBusy: true }],
    ['won', drop({ why: null }), { hasGot: true }],
    ['none-left', drop({ why: null }), { why: 'none-left' as const }],
    ['over', drop({ why: null }), { isOver: true }],
    ['not-begun', drop(), { isBegun: false }],
    ['open', drop(), {}],
    ['other-level', drop({ why: 'other-level' }), {}],
  ])('is %s', (phase, offer, change) => {
    expect(phaseOf({ ...facts, offer, ...change })).toBe(phase);
  });

  test('a long wait is said in days', () => {
    expect([9, 3661, 90_061].map(clock)).toEqual(['00:00:09', '01:01:01', '1 天 01:01:01']);
  });
});
