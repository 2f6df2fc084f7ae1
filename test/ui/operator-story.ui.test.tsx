/**
 * One member's timeline and tags at the desk: parts of it, more of it, what went wrong; giving, taking,
 * making, renaming and removing tags, and giving one by a list.
 */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { AudienceRequest } from '../../cloudfunctions/contract/audience-desk';
import type { StoryLine, StoryMember, StoryReply } from '../../cloudfunctions/contract/member-story';
import MemberPage from '../../src/subpackages/operator/member/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  signInAsOperator();
});

const asks = (server: FunctionServer, action: AudienceRequest['action']): unknown[] =>
  server.asked.map(({ request }) => request).filter((request) => request.action === action);
const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(main().getByRole('button', { name })));
const chooseTab = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(main().getByRole('tab', { name })));
const dialog = (name: string): ReturnType<typeof within> => within(screen.getByRole('dialog', { name }));
const pressIn = (title: string, name: string): Promise<void> =>
  act(async () => void fireEvent.click(dialog(title).getByRole('button', { name })));
const type = (name: string, value: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

const shown = {
  memberKey: 'm-7',
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
};
const tag = {
  tag: '3',
  name: '老街坊',
  revision: 2,
  members: 12,
  savedAt: '2026-11-01T10:00:00+08:00',
  by: '沈掌柜',
};
const member: StoryMember = {
  memberKey: 'm-7',
  household: 'baby',
  fits: [{ audience: '3', name: '沉睡老客', rule: { all: [{ by: 'absent', days: 30 }] } }],
  name: '林*夏',
  phone: '138****5678',
  agreed: {
    privacy: { granted: true, at: '2026-01-02T10:00:00+08:00' },
    marketing: null,
    personalisation: null,
  },
  tags: [
    {
      tag: '3',
      name: '老街坊',
      source: 'list',
      reason: '开业到店',
      by: '沈掌柜',
      since: '2026-11-02T10:00:00+08:00',
      until: '2026-12-31',
    },
  ],
  class: { is: 'promising', since: '2026-11-20T10:00:00+08:00', why: '有新的消费' },
  stage: { is: 'bought', since: null, why: null },
};
const sold: StoryLine = {
  id: 'l-1',
  at: '2026-11-20T10:30:00+08:00',
  part: 'buying',
  title: '消费',
  detail: '西湖店 · 小程序点单',
  amount: { asset: 'CNY', value: '1860' },
  order: '261120000000000001',
};
const used: StoryLine = {
  ...sold,
  id: 'l-2',
  at: '2026-11-20T09:00:00+08:00',
  title: '使用积分',
  amount: { asset: 'POINT', value: '-1300' },
  order: null,
};
const got: StoryLine = {
  ...used,
  id: 'l-3',
  at: '2026-11-19T09:00:00+08:00',
  title: '收到优惠券',
  amount: null,
};

const first: StoryReply = { member, lines: [sold, used], next: 'page-2' };
const answers = {
  'list-versions': () => rejected('forbidden'),
  'list-members': () => ok({ members: [], next: null }),
  'look-up-member': () => ok({ member: shown }),
  'list-tags': () => ok({ tags: [tag], next: null }),
  'show-story': ({ part, after }: { part?: string | undefined; after?: string | undefined }) =>
    ok(
      part === 'groups'
        ? { member, lines: [], next: null }
        : after === undefined
          ? first
          : { member: null, lines: [got], next: null },
    ),
};

async function lookUp(): Promise<void> {
  render(<MemberPage />);
  type('会员码、手机号或会员号', 'm-7');
  await press('查询');
  await main().findByText('时间线');
}

test('whoever was looked up is told in one column, by days, with more on a press', async () => {
  const server = serveFunctions(answers);
  await lookUp();
  expect(await main().findByText('使用积分')).toBeTruthy();
  expect(main().getByText('¥18.60')).toBeTruthy();
  expect(main().getByText('−1,300 积分')).toBeTruthy();
  expect(main().getAllByText('2026年11月20日')).toHaveLength(1);
  expect(main().getByText('重要发展 · 2026年11月20日 起 · 有新的消费')).toBeTruthy();
  expect(main().getByText('有小宝宝')).toBeTruthy();
  expect(main().getByText('成交')).toBeTruthy();
  expect(main().getByText('自动 · 最近 30 天没来')).toBeTruthy();
  expect(main().getAllByText('未表示')).toHaveLength(2);
  await press('加载更多');
  expect(await main().findByText('收到优惠券')).toBeTruthy();
  expect(asks(server, 'show-story')).toEqual([
    { action: 'show-story', member: 'm-7' },
    { action: 'show-story', member: 'm-7', after: 'page-2' },
  ]);
  expect(main().getByRole('button', { name: '查看订单 261120000000000001' })).toBeTruthy();
});

test('one part alone is asked for; where nothing is in it, that is said', async () => {
  const server = serveFunctions(answers);
  await lookUp();
  await chooseTab('拼团');
  expect(await main().findByText('换一类看看，或查看全部')).toBeTruthy();
  expect(asks(server, 'show-story').at(-1)).toEqual({ action: 'show-story', member: 'm-7', part: 'groups' });
});

test('a story that does not come says so and is asked for again', async () => {
  let isDown = true;
  serveFunctions({ ...answers, 'show-story': () => (isDown ? rejected('try-again') : ok(first)) });
  await lookUp();
  isDown = false;
  await press(/重试|再试/);
  expect(await main().findByText('¥18.60')).toBeTruthy();
});

test('a tag is given with a reason, and taken away after a question', async () => {
  const server = serveFunctions({
    ...answers,
    'tag-member': () => ok(null),
    'untag-member': () => rejected('not-found'),
  });
  await lookUp();
  expect(main().getByText('名单 · 沈掌柜 · 2026年11月2日 起 · 有效至 2026年12月31日')).toBeTruthy();
  await press('打标签');
  await dialog('给会员打标签').findByText('标签');
  type('原因', '常来店里');
  await pressIn('给会员打标签', '打标签');
  expect(asks(server, 'tag-member')).toEqual([
    { action: 'tag-member', member: 'm-7', tag: '3', reason: '常来店里' },
  ]);
  expect(asks(server, 'show-story')).toHaveLength(2);
  await press('取消标签 老街坊');
  await pressIn('取消标签「老街坊」？', '确认取消');
  expect(asks(server, 'untag-member')).toEqual([{ action: 'untag-member', member: 'm-7', tag: '3' }]);
  expect(screen.getByRole('dialog', { name: '取消标签「老街坊」？' })).toBeTruthy();
});

test('tags are made, renamed and removed; removing says how many carry one', async () => {
  const server = serveFunctions({
    ...answers,
    'save-tag': ({ name }) =>
      name === '老街坊'
        ? { ...rejected('bad-request'), message: '已有同名的标签' }
        : ok({ tag: '4', revision: 1 }),
    'remove-tag': () => ok({ members: 12 }),
  });
  render(<MemberPage />);
  await chooseTab('标签');
  expect(await main().findByText('12 个会员')).toBeTruthy();
  await press('新建标签');
  type('标签名称', '老街坊');
  await pressIn('新建标签', '保存');
  expect(await dialog('新建标签').findByText(/已有同名的标签/)).toBeTruthy();
  type('标签名称', ' 茶艺班 ');
  await pressIn('新建标签', '保存');
  expect(asks(server, 'save-tag').at(-1)).toEqual({ action: 'save-tag', name: '茶艺班', after: 0 });
  await press('改名 老街坊');
  type('标签名称', '街坊');
  await pressIn('给「老街坊」改名', '保存');
  expect(asks(server, 'save-tag').at(-1)).toEqual({ action: 'save-tag', tag: '3', name: '街坊', after: 2 });
  await press('删除 老街坊');
  expect(dialog('删除标签「老街坊」？').getByText(/12 个会员带有这个标签/)).toBeTruthy();
  await pressIn('删除标签「老街坊」？', '删除');
  expect(asks(server, 'remove-tag')).toEqual([{ action: 'remove-tag', tag: '3', after: 2 }]);
});

test('a list says what became of its lines', async () => {
  const server = serveFunctions({
    ...answers,
    'tag-list': () => ok({ tagged: 2, known: 1, missing: 3, unknown: [{ line: 4, key: 'nobody' }] }),
  });
  render(<MemberPage />);
  await chooseTab('标签');
  await main().findByText('12 个会员');
  await press('按名单打标签 老街坊');
  const start = (): HTMLButtonElement => main().getByRole('button', { name: '开始打标签' });
  expect(start().disabled).toBe(true);
  type('名单', 'm-1\nm-2\nm-3\nnobody');
  type('原因', '开业到店');
  await press('开始打标签');
  expect(await main().findByText('第 4 行：nobody')).toBeTruthy();
  expect(main().getByText('另有 2 个没有列出')).toBeTruthy();
  expect(asks(server, 'tag-list')).toEqual([
    { action: 'tag-list', tag: '3', csv: 'm-1\nm-2\nm-3\nnobody', reason: '开业到店' },
  ]);
  await press('返回标签列表');
  expect(await main().findByText('12 个会员')).toBeTruthy();
});
