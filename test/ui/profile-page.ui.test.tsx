/** The profile: name, birthday, household and phone as a member changes them. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { MeReply } from '../../cloudfunctions/contract/account';
import { useSession } from '../../src/features/session/use-session';
import ProfilePage from '../../src/subpackages/account/profile/index';
import { forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleMe } from './sample-me';

beforeEach(() => {
  forgetEverything();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});

type Answers = Parameters<typeof serveFunctions>[0];

async function openProfile(change: Partial<MeReply> = {}, answers: Answers = {}): Promise<FunctionServer> {
  const server = serveFunctions({ 'show-me': () => ok({ ...sampleMe, ...change }), ...answers });
  render(<ProfilePage />);
  await screen.findByRole('textbox', { name: '昵称' });
  return server;
}

const nameField = (): HTMLInputElement => screen.getByRole('textbox', { name: '昵称' });
const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name });
const type = (name: string): boolean => fireEvent.change(nameField(), { target: { value: name } });
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(button(name)));
const choose = (label: RegExp, value: string): boolean =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
const asks = ({ asked }: FunctionServer, action: string): unknown[] =>
  asked.map(({ request }) => request).filter((request) => request.action === action);

test('a name is saved without the spaces around it, once for a double tap', async () => {
  const server = await openProfile({}, { 'save-name': () => ok(null) });
  expect(button('保存').disabled).toBe(true);
  type('  茶小满 ');
  await act(async () => {
    fireEvent.click(button('保存'));
    fireEvent.click(button('保存'));
  });
  expect(await screen.findByText('昵称已保存')).toBeTruthy();
  expect(asks(server, 'save-name')).toEqual([{ action: 'save-name', name: '茶小满' }]);
});

test('characters are counted as a person counts them, and what is too long is said, not cut off', async () => {
  await openProfile();
  type('茶👨‍👩‍👧');
  expect(screen.getByText('2 / 20')).toBeTruthy();
  type('一二三四五六七八九十一二三四五六七八九十多两');
  expect(screen.getByText('超出 2 个字')).toBeTruthy();
  expect(nameField().value).toHaveLength(22);
  expect(button('保存').disabled).toBe(true);
});

test('a name that may not be shown is refused in words, and stays to be changed', async () => {
  await openProfile({}, { 'save-name': () => rejected('name-refused') });
  type('不可说');
  await press('保存');
  expect(screen.getByText(/该昵称不可用/)).toBeTruthy();
  expect(nameField().value).toBe('不可说');
});

test('without network what was typed stays, and saving can be tried again', async () => {
  await openProfile();
  type('茶小满');
  await press('保存');
  expect(screen.getByText(/网络开了小差/)).toBeTruthy();
  expect(nameField().value).toBe('茶小满');
  serveFunctions({ 'show-me': () => ok({ ...sampleMe, name: '茶小满' }), 'save-name': () => ok(null) });
  await press('保存');
  expect(await screen.findByText('昵称已保存')).toBeTruthy();
});

test('a birthday says that it stays for the year before it is saved', async () => {
  let birthday: MeReply['birthday'] = null;
  const server = await openProfile(
    {},
    {
      'show-me': () => ok({ ...sampleMe, birthday }),
      'save-birthday': (request) => {
        birthday = { day: request.birthday, changeableFrom: '2027-01-01' };
        return ok(null);
      },
    },
  );
  choose(/生日.*月/, '2');
  choose(/生日.*日）/, '29');
  await press('保存生日');
  const sheet = screen.getByRole('dialog', { name: '确认生日' });
  expect(sheet.textContent).toContain('2月29日');
  expect(sheet.textContent).toContain('一年只能改一次');
  expect(asks(server, 'save-birthday')).toEqual([]);
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '保存生日' })));
  expect(asks(server, 'save-birthday')).toEqual([{ action: 'save-birthday', birthday: '02-29' }]);
  expect(await screen.findByText('2027年1月1日 起可以再改一次')).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('a month without the day that was chosen takes its last one', async () => {
  await openProfile({ birthday: { day: '01-31', changeableFrom: null } });
  choose(/生日.*月/, '4');
  await press('保存生日');
  expect(screen.getByRole('dialog').textContent).toContain('4月30日');
});

test('a birthday that was changed on another phone meanwhile is refused in words', async () => {
  await openProfile(
    { birthday: { day: '01-31', changeableFrom: null } },
    { 'save-birthday': () => rejected('birthday-fixed') },
  );
  choose(/生日.*日）/, '2');
  await press('保存生日');
  const sheet = screen.getByRole('dialog');
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '保存生日' })));
  expect(within(sheet).getByText(/生日今年已经改过/)).toBeTruthy();
});

describe('the household', () => {
  const taken = (): (string | null)[] =>
    screen
      .getAllByRole('radio')
      .flatMap((one) => (one.getAttribute('aria-checked') === 'true' ? [one.textContent] : []));
  const tap = (name: string): Promise<void> =>
    act(async () => {
      const chip = screen.getByRole('radio', { name });
      fireEvent.click(chip);
      fireEvent.click(chip);
    });

  test('says why it is asked, is saved with one tap and taken back with another', async () => {
    let household: MeReply['household'] = null;
    const server = await openProfile(
      {},
      {
        'show-me': () => ok({ ...sampleMe, household }),
        'save-household': (request) => {
          household = request.household;
          return ok(null);
        },
      },
    );
    expect(screen.getByText(/^选填，用来推荐/)).toBeTruthy();
    expect(taken()).toEqual(['不说']);
    await tap('有小宝宝');
    expect(await screen.findByText('家庭阶段已保存')).toBeTruthy();
    expect(taken()).toEqual(['有小宝宝']);
    await tap('不说');
    expect(await screen.findByText('已清除，不再保存')).toBeTruthy();
    expect(taken()).toEqual(['不说']);
    expect(asks(server, 'save-household')).toEqual([
      { action: 'save-household', household: 'baby' },
      { action: 'save-household', household: null },
    ]);
  });

  test('without network stays what it was, and says so', async () => {
    await openProfile({ household: 'couple' });
    await tap('孩子上学');
    expect(screen.getByText(/网络开了小差/)).toBeTruthy();
    expect(taken()).toEqual(['二人世界']);
  });
});

test('a phone is removed only after a last question, and in a browser bound nowhere', async () => {
  const server = await openProfile({}, { 'remove-phone': () => ok(null) });
  expect(screen.getByText('138****5678')).toBeTruthy();
  expect(screen.getByText('换绑手机号请到微信小程序')).toBeTruthy();
  await press('解除绑定');
  expect(asks(server, 'remove-phone')).toEqual([]);
  const sheet = screen.getByRole('dialog');
  await act(async () => void fireEvent.click(within(sheet).getByRole('button', { name: '解除绑定' })));
  expect(asks(server, 'remove-phone')).toHaveLength(1);
  expect(await screen.findByText('手机号已解除绑定')).toBeTruthy();
});

test('an expired session leads home', async () => {
  serveFunctions({ 'show-me': () => rejected('session-expired') });
  render(<ProfilePage />);
  expect(await screen.findByText('登录已过期')).toBeTruthy();
  expect(button('去首页')).toBeTruthy();
});
