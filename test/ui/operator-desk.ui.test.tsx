/**
 * The operator's desk: who may see it, its sections, stores, staff, letters, the audit and looking up a
 * member.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { OperatorRequest } from '../../cloudfunctions/contract/operator';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import ActionsPage from '../../src/subpackages/operator/actions/index';
import AuditPage from '../../src/subpackages/operator/audit/index';
import DeadLettersPage from '../../src/subpackages/operator/dead-letters/index';
import OperatorPage from '../../src/subpackages/operator/index';
import MemberPage from '../../src/subpackages/operator/member/index';
import StaffPage from '../../src/subpackages/operator/staff/index';
import StoresPage from '../../src/subpackages/operator/stores/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';
import { sampleOverview } from './sample-overview';
import { sampleProgramme, sampleVersions, signInAsOperator } from './sample-programme';

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  signInAsOperator();
});

const asks = (server: FunctionServer, action: OperatorRequest['action']): unknown[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action);
const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));
const button = (name: string | RegExp): HTMLButtonElement => main().getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const pressIn = (dialog: string, name: string): Promise<void> =>
  act(
    async () =>
      void fireEvent.click(
        within(screen.getByRole('dialog', { name: dialog })).getByRole('button', { name }),
      ),
  );
const type = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

const typeIn = (dialog: string, name: string, value: string): boolean =>
  fireEvent.change(within(screen.getByRole('dialog', { name: dialog })).getByRole('textbox', { name }), {
    target: { value },
  });

const store = {
  id: 'west-lake',
  name: '西湖店',
  staff: 4,
  secrets: [{ no: 1, madeAt: '2026-11-01T02:00:00Z', validUntil: null }],
};
const noPage = { next: null };
const letter = (id: string): object => ({
  id,
  at: '2026-11-20T10:00:00+08:00',
  kind: 'refund',
  code: 'refund-exceeds-sale',
  reason: 'line 1 was sold 1 time',
  member: `m-${id}`,
  payload: '{"store":"west-lake","day":"2026-11-20","receipt":"R-1","units":"whole"}',
});

test('whoever is no operator is told so, and nothing is asked for', () => {
  const server = serveFunctions({});
  useStaffSession.getState().start({
    session: 's',
    expiresAt: '2030-01-01T00:00:00+08:00',
    staffId: '2',
    name: '小林',
    role: 'manager',
  });
  render(<OperatorPage />);
  expect(main().getByText('运营台只对运营开放')).toBeTruthy();
  expect(main().getByText(/你现在的身份是店长/)).toBeTruthy();
  expect(server.asked).toEqual([]);
});

test('without a session staff sign in where they are, and the desk follows', async () => {
  serveFunctions({
    'list-demo-staff': () => ok({ staff: [{ staffId: '7', name: '沈运营', role: 'operator', stores: [] }] }),
    'sign-in-demo-staff': () =>
      ok({ session: 's', expiresAt: '2030-01-01T00:00:00+08:00', name: '沈运营', role: 'operator' }),
    'list-stores': () => ok({ stores: [store], ...noPage }),
  });
  useStaffSession.getState().end();
  render(<StoresPage />);
  fireEvent.click(await main().findByRole('button', { name: /沈运营/ }));
  expect(await main().findByText('西湖店')).toBeTruthy();
});

test('the first page is one call: what waits on top, today, thirty days, stores', async () => {
  const server = serveFunctions({ 'show-overview': () => ok(sampleOverview) });
  render(<OperatorPage />);
  expect(await main().findByText('¥1,286.00')).toBeTruthy();
  expect(main().getByText('昨日 ¥1,100.00')).toBeTruthy();
  expect(main().getByText('约合 ¥123.45，按现行积分抵扣规则折算')).toBeTruthy();
  expect(main().getByRole('img', { name: /至11月29日每日营业额柱状图/ })).toBeTruthy();
  expect(server.asked).toHaveLength(1);
  await press(/结算异常.*1 项/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/operator/dead-letters/index' });
});

test('what waits leads to the very part, and a refund to the store where it waits', async () => {
  serveFunctions({ 'show-overview': () => ok(sampleOverview) });
  render(<OperatorPage />);
  await main().findByText('99+ 项');
  await press(/返佣待审核/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/operator/referral/index?part=held' });
  await press(/退款申请待处理/);
  expect(useStaffSession.getState().store).toBe('west-lake');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/staff/after-sales/index' });
});

test('another day and another figure are looked at without asking again', async () => {
  const server = serveFunctions({ 'show-overview': () => ok(sampleOverview) });
  render(<OperatorPage />);
  expect(await main().findByText('11月29日 周日 · ¥1,286.00')).toBeTruthy();
  expect(button('后一日').disabled).toBe(true);
  await press('前一日');
  expect(main().getByText('11月28日 周六 · ¥1,100.00')).toBeTruthy();
  fireEvent.click(main().getByRole('tab', { name: '积分' }));
  expect(main().getByText('11月28日 周六 · 发放 900 · 使用 300')).toBeTruthy();
  expect(server.asked).toHaveLength(1);
});

test('an overview that does not come says so, and every section stands', async () => {
  serveFunctions({ 'show-overview': () => rejected('no-network') });
  render(<OperatorPage />);
  expect(await main().findByRole('button', { name: '重试' })).toBeTruthy();
  await press(/账目稽核/);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/operator/audit/index' });
});

test('the role that the server refuses is told so, whatever the device believes', async () => {
  serveFunctions({ 'list-stores': () => rejected('forbidden') });
  render(<StoresPage />);
  expect(await main().findByText('没有这项权限')).toBeTruthy();
});

test('a new secret is asked for once, shown once, and gone when its sheet is closed', async () => {
  const server = serveFunctions({
    'list-stores': () => ok({ stores: [store], ...noPage }),
    'rotate-pos-secret': () =>
      ok({ secret: 'whsec_c2VjcmV0', no: 2, othersValidUntil: '2026-11-23T00:00:00+08:00' }),
  });
  const writeText = jest.fn(async () => undefined);
  Object.assign(navigator, { clipboard: { writeText } });
  render(<StoresPage />);
  fireEvent.click(await main().findByRole('button', { name: '换发 POS 密钥' }));
  const sheet = screen.getByRole('dialog', { name: '换发 POS 密钥？' });
  expect(asks(server, 'rotate-pos-secret')).toEqual([]);
  const confirm = within(sheet).getByRole('button', { name: '换发 POS 密钥' });
  await act(async () => {
    fireEvent.click(confirm);
    fireEvent.click(confirm);
  });
  expect(asks(server, 'rotate-pos-secret')).toEqual([
    { action: 'rotate-pos-secret', store: 'west-lake', endOthers: false },
  ]);
  expect(screen.getByText('whsec_c2VjcmV0')).toBeTruthy();
  expect(screen.getByText('旧密钥还可以用到 2026年11月23日 00:00')).toBeTruthy();
  await pressIn('新的 POS 密钥（第 2 把）', '复制');
  expect(writeText).toHaveBeenCalledWith('whsec_c2VjcmV0');
  await pressIn('新的 POS 密钥（第 2 把）', '已保存，关闭');
  expect(screen.queryByText('whsec_c2VjcmV0')).toBeNull();
});

test('a store is added under an id that no other store has', async () => {
  const server = serveFunctions({
    'list-stores': () => ok({ stores: [store], ...noPage }),
    'save-store': () => ok(null),
  });
  render(<StoresPage />);
  await main().findByText('西湖店');
  await press('新增门店');
  type('门店编号', 'west-lake');
  type('门店名称', ' 鼓楼店 ');
  expect(screen.getByText('这个编号已经有门店了')).toBeTruthy();
  type('门店编号', 'drum-tower');
  await pressIn('新增门店', '保存');
  expect(asks(server, 'save-store')).toEqual([{ action: 'save-store', store: 'drum-tower', name: '鼓楼店' }]);
  expect(await screen.findByText('「鼓楼店」已保存')).toBeTruthy();
});

test('an invitation of a clerk needs a store, and shows its code once', async () => {
  const server = serveFunctions({
    'list-brand-staff': () => ok({ staff: [], ...noPage }),
    'list-stores': () => ok({ stores: [store], ...noPage }),
    'invite-staff': () => ok({ invite: '7KQ2-M9XD', expiresAt: '2026-11-23T00:00:00+08:00' }),
  });
  render(<StaffPage />);
  expect(await main().findByText('暂无员工')).toBeTruthy();
  await press('邀请员工');
  type('姓名', '小周');
  const make = await screen.findByRole<HTMLButtonElement>('button', { name: '生成邀请码' });
  expect(make.disabled).toBe(true);
  fireEvent.click(await screen.findByRole('checkbox', { name: '西湖店' }));
  await pressIn('邀请员工', '生成邀请码');
  expect(asks(server, 'invite-staff')).toEqual([
    { action: 'invite-staff', name: '小周', role: 'clerk', stores: ['west-lake'] },
  ]);
  expect(screen.getByText('7KQ2-M9XD')).toBeTruthy();
  await pressIn('给小周的邀请码', '已保存，关闭');
  expect(screen.queryByText('7KQ2-M9XD')).toBeNull();
});

test('letters are retried together, and each says what came of it', async () => {
  const server = serveFunctions({
    'list-dead-letters': () => ok({ letters: [letter('1'), letter('2')], ...noPage }),
    'retry-dead-letters': () =>
      ok({
        retried: 2,
        settled: 1,
        refused: [{ id: '2', now: '9', code: 'sale-not-settled', reason: 'no sale' }],
        waiting: [],
      }),
  });
  render(<DeadLettersPage />);
  fireEvent.click(await main().findByRole('checkbox', { name: '全选本页 2 条' }));
  expect(main().getAllByText('退的比买的多')).toHaveLength(2);
  expect(main().getAllByText('整单')).toHaveLength(2);
  const retry = button('重试选中的 2 条');
  await act(async () => {
    fireEvent.click(retry);
    fireEvent.click(retry);
  });
  expect(asks(server, 'retry-dead-letters')).toEqual([{ action: 'retry-dead-letters', ids: ['1', '2'] }]);
  expect(main().getByText('重试了 2 条：1 条已结算，1 条仍被拒绝')).toBeTruthy();
  expect(main().getByText('仍被拒绝：对应的消费尚未结算')).toBeTruthy();
  expect(main().queryByRole('button', { name: '重试：退款 m-1' })).toBeNull();
  await press('重试：退款 m-2');
  expect(asks(server, 'retry-dead-letters').at(-1)).toEqual({ action: 'retry-dead-letters', ids: ['9'] });
});

test('an audit that another one keeps from running says so; the next shows what it found', async () => {
  serveFunctions({ 'run-audit': () => rejected('already-running') });
  render(<AuditPage />);
  await press('开始稽核');
  expect(main().getByText(/正在进行中/)).toBeTruthy();
  serveFunctions({
    'run-audit': () =>
      ok({
        at: '2026-11-22T08:00:00+08:00',
        tookMs: 1234,
        checks: [
          { name: 'balances', differences: 1 },
          { name: 'lots', differences: 0 },
        ],
        waiting: { parked: 2, held: 1 },
        differences: ['balances m-1: POINT, 10 / 12'],
      }),
  });
  await press('开始稽核');
  expect(main().getByRole('heading', { name: '发现 1 处差异' })).toBeTruthy();
  expect(main().getByText('余额与批次之和 m-1: POINT, 10 / 12')).toBeTruthy();
  expect(main().getByText('另有 2 笔退款或取餐在等原单，1 笔消费待核实')).toBeTruthy();
});

test('a member is looked up on a press only, and the page says that it is written down', async () => {
  const server = serveFunctions({ 'look-up-member': () => ok({ member: null }) });
  render(<MemberPage />);
  expect(main().getByText(/每次查询都会记下/)).toBeTruthy();
  type('会员码、手机号或会员号', ' m-404 ');
  expect(asks(server, 'look-up-member')).toEqual([]);
  await press('查询');
  expect(asks(server, 'look-up-member')).toEqual([{ action: 'look-up-member', text: 'm-404' }]);
  expect(main().getByText('没有找到会员')).toBeTruthy();
});

test('members are a list; one of them is looked up by a tap, once', async () => {
  const member = {
    memberKey: 'm-7',
    name: '林*夏',
    phone: '138****5678',
    tier: '知己',
    joinedAt: '2026-01-02T10:00:00+08:00',
    visitedOn: '2026-11-20',
    redeemablePoints: '1286',
  };
  const server = serveFunctions({
    'list-versions': () => ok(sampleVersions),
    'show-version': () => ok({ version: 2, document: sampleProgramme }),
    'list-members': ({ text }) => ok({ members: text === '无名' ? [] : [member], ...noPage }),
    'look-up-member': () => ok({ member: null }),
  });
  render(<MemberPage />);
  expect(await main().findByText('138****5678')).toBeTruthy();
  expect(main().getByText('2026年11月20日')).toBeTruthy();
  await press(/林\*夏/);
  expect(asks(server, 'look-up-member')).toEqual([{ action: 'look-up-member', text: 'm-7' }]);
  type('姓名开头两字，或手机号后四位', '138');
  expect(button('查找').disabled).toBe(true);
  type('姓名开头两字，或手机号后四位', '无名');
  await press('查找');
  expect(await main().findByText('没有符合条件的会员')).toBeTruthy();
  expect(asks(server, 'list-members').at(-1)).toEqual({ action: 'list-members', text: '无名' });
});

const shownMember = (memberKey: string, changes: object = {}) => ({
  memberKey,
  name: '林*夏',
  phone: '138****5678',
  joinedAt: '2026-01-02T10:00:00+08:00',
  tier: '知己',
  redeemablePoints: '1286',
  pendingPoints: '40',
  debtPoints: '0',
  qualifyingPoints: '320',
  lastEntries: [],
  merged: [],
  ...changes,
});

test('two accounts become one after a look at what goes over, with a reason, and are told apart again', async () => {
  const entry = { at: '2026-11-20T10:00:00+08:00', title: 'opening', points: '90', store: null };
  const merged = [{ memberKey: 'm-old', mergedAt: '2026-11-21T10:00:00+08:00', lastEntries: [entry] }];
  let isMerged = false;
  const server = serveFunctions({
    'look-up-member': () => ok({ member: shownMember('m-kept', isMerged ? { merged } : {}) }),
    'check-merge': ({ member }) =>
      ok({
        member: member === 'm-busy' || member === 'm-old' ? shownMember(member) : null,
        into: shownMember('m-kept'),
        coupons: 2,
        why: member === 'm-busy' ? 'holds-orders' : null,
      }),
    'merge-members': () => {
      isMerged = true;
      return ok(null);
    },
    'undo-merge': () => {
      isMerged = false;
      return ok(null);
    },
  });
  render(<MemberPage />);
  type('会员码、手机号或会员号', 'm-kept');
  await press('查询');
  type('要并入的会员号', 'm-none');
  await press('查看会转来什么');
  expect(main().getByText('没有这个会员号')).toBeTruthy();
  type('要并入的会员号', 'm-busy');
  await press('查看会转来什么');
  expect(main().getByText(/还有未完成的订单/)).toBeTruthy();
  expect(main().queryByText('合并到上面的会员')).toBeNull();
  type('要并入的会员号', 'm-old');
  await press('查看会转来什么');
  await press('合并到上面的会员');
  typeIn('确认是同一个人？', '怎么确认是同一个人', '本人到店核对');
  await pressIn('确认是同一个人？', '合并到上面的会员');
  expect(asks(server, 'merge-members')).toEqual([
    { action: 'merge-members', member: 'm-old', into: 'm-kept', reason: '本人到店核对' },
  ]);
  expect(await main().findByText('旧会员卡带入')).toBeTruthy();
  await press('撤销合并');
  typeIn('撤销合并？', '为什么撤销', '是一家人');
  await pressIn('撤销合并？', '撤销合并');
  expect(asks(server, 'undo-merge')).toEqual([{ action: 'undo-merge', member: 'm-old', reason: '是一家人' }]);
  expect(main().queryByText('已并入的账户')).toBeNull();
});

test('actions come page by page, in words', async () => {
  const row = {
    at: '2026-11-22T08:00:00+08:00',
    who: '沈运营',
    member: '林*夏',
    reason: null,
    redemption: null,
  };
  const today = { redemptions: 3, points: '1200', credits: 1, reversals: 0 };
  serveFunctions({
    'list-actions': ({ after }) =>
      after === undefined
        ? ok({
            actions: [{ ...row, id: '2', action: 'look-up-member', what: 'phone' }],
            today,
            next: '2.2',
          })
        : ok({ actions: [{ ...row, id: '1', action: 'invite', what: '小周' }], today, next: null }),
  });
  render(<ActionsPage />);
  expect(await main().findByText('按手机号')).toBeTruthy();
  expect(main().getByText('1,200')).toBeTruthy();
  await press('加载更多');
  expect(main().getByText('邀请员工')).toBeTruthy();
  expect(main().queryByRole('button', { name: '加载更多' })).toBeNull();
});
