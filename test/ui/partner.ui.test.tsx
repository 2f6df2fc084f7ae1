/** 品牌合作: applying as a person or a company, how it stands, and material with a link of one's own. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { PartnerReply, PartnerView } from '../../cloudfunctions/contract/partner-replies';
import { useSession } from '../../src/features/session/use-session';
import RebatePage from '../../src/subpackages/referral/index';
import PartnerPage from '../../src/subpackages/referral/partner/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';
import { linkReply, rebateReply } from './sample-referral';

const written = jest.fn(() => Promise.resolve());

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-01T10:00:00+08:00') });
  forgetEverything();
  jest.clearAllMocks();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: written }, configurable: true });
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const type = (name: string, value: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

const agreed: PartnerView = {
  ...{ kind: 'person', state: 'approved', title: '茶茶', since: '2026-11-20T10:00:00+08:00', note: '' },
  terms: ['返佣比例在会员基础上加 5%'],
};
const reply = (partner: PartnerView | null, changes: Partial<PartnerReply> = {}): PartnerReply => ({
  ...{ open: true, partner, onlyCompany: false },
  mayApply: partner === null || partner.state === 'refused' || partner.state === 'ended',
  ...changes,
});
const material = {
  ...{ material: 'autumn', title: '秋天第一杯', words: '茉莉轻乳茶上新', picture: 'moli-milk.png' },
  ...{ content: { kind: 'item', id: 'moli-milk' }, what: '茉莉轻乳茶' },
};

async function open(first: PartnerReply, then: PartnerReply = first) {
  let isDone = false;
  const done = () => {
    isDone = true;
    return ok(null);
  };
  const server = serveFunctions({
    'show-partner': () => ok(isDone ? then : first),
    'apply-partner': done,
    'end-partner': done,
    'list-materials': () => ok({ materials: [material], next: null }),
    share: () => ok(linkReply()),
  });
  render(<PartnerPage />);
  expect(screen.getByRole('status', { name: '正在加载' })).toBeTruthy();
  await pass(0);
  await pass(0);
  return { of: (action: string) => server.asked.filter(({ request }) => request.action === action) };
}

test('a person applies once, however often it is tapped, and reads that it waits', async () => {
  const waiting: PartnerView = { ...agreed, state: 'applied', terms: [] };
  const { of } = await open(reply(null), reply(waiting));
  expect(screen.getByText(/拉人头没有奖励/)).toBeTruthy();
  expect(button('提交申请')).toHaveProperty('disabled', true);
  type('怎么称呼', '茶茶');
  type('渠道介绍', '小红书 3 万粉丝');
  await act(async () => {
    fireEvent.click(button('提交申请'));
    fireEvent.click(button('提交申请'));
  });
  await pass(0);
  const application = { kind: 'person', title: '茶茶', channel: 'xiaohongshu', about: '小红书 3 万粉丝' };
  expect(of('apply-partner').map(({ request }) => request)).toEqual([
    { action: 'apply-partner', application },
  ]);
  expect(screen.getByText('审核中')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '提交申请' })).toBeNull();
});

test('a company’s code is checked before it is sent, as it is written or not', async () => {
  const { of } = await open(reply(null));
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '合作企业' })));
  type('企业名称', '听茶文化');
  type('联系人及电话', '王经理 138');
  type('统一社会信用代码', '91350100M000100Y44');
  expect(screen.getByText('请核对，应为 18 位统一社会信用代码')).toBeTruthy();
  expect(button('提交申请')).toHaveProperty('disabled', true);
  type('统一社会信用代码', '91350100 m000100y43');
  await press('提交申请');
  await pass(0);
  expect(of('apply-partner')[0]?.request).toMatchObject({
    application: { kind: 'company', creditCode: '91350100M000100Y43' },
  });
});

test('whoever was refused reads why and applies again; a company stays one', async () => {
  await open(reply({ ...agreed, state: 'refused', note: '请补充主页', terms: [] }));
  expect(screen.getByText('品牌答复：请补充主页')).toBeTruthy();
  expect(screen.getByText('重新申请')).toBeTruthy();
});

test('whoever was a company applies as one only', async () => {
  await open(reply({ ...agreed, kind: 'company', state: 'ended', terms: [] }, { onlyCompany: true }));
  expect(screen.queryByRole('tab', { name: '推广达人' })).toBeNull();
  expect(screen.getByRole('textbox', { name: '统一社会信用代码' })).toBeTruthy();
});

test('a partner reads the terms, copies words with their own link, and may end it', async () => {
  const { of } = await open(reply(agreed), reply({ ...agreed, state: 'ended', terms: [] }));
  expect(screen.getByText('返佣比例在会员基础上加 5%')).toBeTruthy();
  await press('复制文案：秋天第一杯');
  await pass(0);
  expect(of('share')[0]?.request).toMatchObject({ content: material.content, channel: 'link' });
  expect(written).toHaveBeenCalledWith(expect.stringMatching(/^茉莉轻乳茶上新\nhttps:.*t=/));
  expect(screen.getByText('已复制，含你的专属链接')).toBeTruthy();
  await press('结束合作');
  const sheet = screen.getAllByRole('button', { name: '结束合作' });
  await act(async () => void fireEvent.click(sheet[sheet.length - 1] as HTMLElement));
  await pass(0);
  expect(of('end-partner')).toHaveLength(1);
  expect(screen.getByText('已结束')).toBeTruthy();
});

test('where there is no programme nobody applies, and a broken network is said', async () => {
  await open(reply(null, { open: false, mayApply: false }));
  expect(screen.getByText('暂未开放申请')).toBeTruthy();
});

test('what went wrong is said beside the button', async () => {
  serveFunctions({ 'show-partner': () => ok(reply(null)), 'apply-partner': () => rejected('wrong-state') });
  render(<PartnerPage />);
  await pass(0);
  type('怎么称呼', '茶茶');
  type('渠道介绍', '两个群');
  await press('提交申请');
  await pass(0);
  expect(button('提交申请')).toHaveProperty('disabled', false);
});

test('我的返佣 leads there, and says the partner’s own rate', async () => {
  serveFunctions({
    'show-rebate': () => ok(rebateReply({ partner: { kind: 'person', terms: agreed.terms } })),
    'list-commissions': () => ok({ commissions: [], next: null }),
  });
  render(<RebatePage />);
  await pass(0);
  expect(screen.getByText('推广达人 · 返佣比例在会员基础上加 5%')).toBeTruthy();
  await press(/^品牌合作/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/referral/partner/index' });
});
