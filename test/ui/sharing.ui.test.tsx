/** Sharing: the sheet with what it brings, a link of one's own, opening a friend's, and saying no to it. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { Reply } from '../../cloudfunctions/contract/reply';
import type { OpenedLinkReply, SharedContent } from '../../cloudfunctions/contract/referral';
import { AttributionLine } from '../../src/features/sharing/attribution-line';
import { LinkLine } from '../../src/features/sharing/link-line';
import { openOnce, useOpenedLink } from '../../src/features/sharing/opened-link';
import { posterOf } from '../../src/features/sharing/poster';
import { RecommendedCard } from '../../src/features/sharing/recommended-card';
import { factsOfLink, sharedItem, sharedShop } from '../../src/features/sharing/shared';
import { useAttribution } from '../../src/features/sharing/use-attribution';
import { useSharing } from '../../src/features/sharing/use-sharing';
import { useMenuWish } from '../../src/features/menu/menu-wish';
import { useSession } from '../../src/features/session/use-session';
import { tokenOf, tokenOfVisit } from '../../src/platform/launch';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, useShareAppMessage } from './mocks/taro';
import { linkReply, openedReply, TOKEN } from './sample-referral';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-01T10:00:00+08:00') });
  forgetEverything();
  jest.clearAllMocks();
  useOpenedLink.setState({ token: null, opened: null });
  useMenuWish.setState({ wish: null });
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test.each([
  [{ t: TOKEN }, TOKEN],
  [{ scene: `t%3D${TOKEN}` }, TOKEN],
  [{ scene: `group%3Da1b2c3d4e5%26t%3D${TOKEN}` }, TOKEN],
  [{ scene: 'west-lake.12' }, null],
  [{ t: 'short' }, null],
  [{}, null],
])('%j brings the token %s', (query, token) => expect(tokenOf(query)).toBe(token));

test('the token of a visit stands in the query of its page too', () => {
  window.history.replaceState(null, '', `/#/pages/menu/index?t=${TOKEN}`);
  expect(tokenOfVisit()).toBe(TOKEN);
  window.history.replaceState(null, '', `/?scene=t%3D${TOKEN}#/pages/home/index`);
  expect(tokenOfVisit()).toBe(TOKEN);
  window.history.replaceState(null, '', '/#/pages/home/index');
  expect(tokenOfVisit()).toBeNull();
});

const tea = sharedItem('jasmine-milk', '茉莉轻乳茶', 'moli-milk.png');
function Sharer() {
  const sharing = useSharing(sharedShop);
  return (
    <>
      <button type="button" onClick={() => sharing.open(tea)}>
        share
      </button>
      {sharing.sheet}
    </>
  );
}
const cardNow = () =>
  (useShareAppMessage.mock.calls.at(-1)?.[0] as () => { title: string; promise: Promise<object> })();

describe('the sheet', () => {
  const open = async (reply: () => Reply<unknown> | Promise<Reply<unknown>> = () => ok(linkReply())) => {
    const writeText = jest.fn(async () => undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    const server = serveFunctions({ share: reply });
    render(<Sharer />);
    await press('share');
    return { ...server, writeText };
  };

  test('waits, then says what it brings to both, and that sharing alone earns nothing', async () => {
    await open(() => new Promise((resolve) => setTimeout(() => resolve(ok(linkReply())), 500)));
    expect(screen.getByRole('status', { name: '正在加载' })).toBeTruthy();
    // On a slow net the ways are there already.
    expect(screen.getByRole('button', { name: '复制链接' })).toBeTruthy();
    await pass(500);
    const { textContent } = screen.getByRole('dialog', { name: '分享给好友' });
    expect(textContent).toContain('小满邀你喝茉莉轻乳茶');
    expect(textContent).toContain('好友入会得 1 张新人券');
    expect(textContent).toContain('我好友下单，你得返佣 5%');
    expect(textContent).toContain('分享本身没有奖励，好友下单并取餐后才计返佣');
  });

  test('copies the link of one’s own once, however often it is tapped', async () => {
    const { asked, writeText } = await open();
    await pass(0);
    const copy = screen.getByRole('button', { name: '复制链接' });
    await act(async () => {
      fireEvent.click(copy);
      fireEvent.click(copy);
      await jest.advanceTimersByTimeAsync(0);
    });
    expect(writeText).toHaveBeenCalledTimes(1);
    expect(writeText).toHaveBeenCalledWith(linkReply().link);
    expect(screen.getByText('链接已复制，发给好友吧')).toBeTruthy();
    expect(asked.map(({ request }) => request)).toEqual([
      {
        ...{ action: 'share', content: tea.content, channel: 'link' },
        device: expect.stringMatching(/^[0-9a-z]{24}$/),
      },
    ]);
  });

  test('says no more of a copied link beside the poster', async () => {
    await open();
    await pass(0);
    await press('复制链接');
    expect(screen.getByText('链接已复制，发给好友吧')).toBeTruthy();
    await press('生成海报');
    expect(screen.queryByText('链接已复制，发给好友吧')).toBeNull();
  });

  test('offers the link where a poster cannot be painted', async () => {
    const { asked } = await open();
    await pass(0);
    await press('生成海报');
    await pass(0);
    expect(asked.at(-1)?.request).toMatchObject({ channel: 'poster' });
    expect(within(screen.getByRole('dialog')).getByText('海报生成失败')).toBeTruthy();
    await press('其他方式');
    expect(screen.getByRole('button', { name: '生成海报' })).toBeTruthy();
  });

  test('without network says that sharing now does not count, and can ask again', async () => {
    const replies = [() => rejected('no-network'), () => ok(linkReply())];
    await open(() => (replies.shift() ?? (() => rejected('no-network')))());
    await pass(0);
    expect(screen.getByText('专属链接获取失败，现在分享不计返佣')).toBeTruthy();
    await press('重新获取');
    await pass(0);
    expect(screen.getByText('入会得 1 张新人券')).toBeTruthy();
  });

  test('says nothing of rewards where there are none', async () => {
    await open(() => ok(linkReply({ youGet: '', friendGets: '' })));
    await pass(0);
    expect(screen.queryByText(/返佣/)).toBeNull();
  });

  test('hands WeChat the card with the token, of what the sheet is about', async () => {
    await open();
    await pass(0);
    expect(cardNow().title).toBe('推荐你喝茉莉轻乳茶');
    expect(await cardNow().promise).toEqual({
      title: '小满邀你喝茉莉轻乳茶',
      path: `/pages/menu/index?t=${TOKEN}`,
      imageUrl: '/pictures/moli-milk.png',
    });
    await press('关闭');
    expect(cardNow().title).toBe('一起来喝杯好茶');
  });
});

describe('a poster', () => {
  const painted = (facts: Parameters<typeof posterOf>[0]): string[] => {
    const written: string[] = [];
    const pen = new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'measureText') return (words: string) => ({ width: words.length * 30 });
          return (...given: unknown[]) => {
            if (name === 'fillText') written.push(String(given[0]));
          };
        },
        set: () => true,
      },
    );
    posterOf(facts, null, 'https://tea.example/').paint(pen as never, [null, null]);
    return written;
  };

  test('of a product says who asks, its name, its price and what the friend gets', () => {
    const words = painted(factsOfLink(linkReply()));
    expect(words).toEqual([
      '小满邀你喝茉莉轻乳茶',
      '茉莉轻乳茶',
      '¥18',
      '入会得 1 张新人券',
      '长按或扫码查看',
    ]);
  });

  test('of the shop says its title once', () => {
    const words = painted(factsOfLink(linkReply({ product: null, picture: '', friendGets: '' })));
    expect(words).toEqual(['小满邀你喝茉莉轻乳茶', '长按或扫码查看']);
  });
});

describe('a friend’s link', () => {
  const open = async (opened: Partial<OpenedLinkReply> = {}, page = 'pages/home/index') => {
    const original = Taro.getCurrentInstance;
    Taro.getCurrentInstance = () => ({ router: { path: `/${page}`, params: {} } }) as never;
    const server = serveFunctions({ 'open-link': () => ok(openedReply(opened)) });
    await act(async () => openOnce(TOKEN));
    Taro.getCurrentInstance = original;
    return server;
  };

  test('of a product leads to its sheet on the menu', async () => {
    await open();
    expect(useMenuWish.getState().wish).toEqual({ product: 'jasmine-milk' });
    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
  });

  test.each<[SharedContent, string]>([
    [{ kind: 'offer', id: 'three' }, '/subpackages/groups/offer/index?offer=three'],
    [{ kind: 'group', id: 'a1b2c3d4e5' }, '/subpackages/groups/group/index?group=a1b2c3d4e5'],
    [{ kind: 'order', id: 'k7m2p9q4x1za' }, '/subpackages/order/shared/index?t=k7m2p9q4x1za'],
  ])('of %j leads to its page', async (content, url) => {
    await open({ content });
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url });
  });

  test('leaves whoever is on the page of it already where they are', async () => {
    await open({ content: { kind: 'group', id: 'a1b2c3d4e5' } }, 'subpackages/groups/group/index');
    expect(Taro.navigateTo).not.toHaveBeenCalled();
  });

  test('is opened once', async () => {
    const { asked } = await open();
    await act(async () => openOnce(TOKEN));
    expect(asked).toHaveLength(1);
  });

  test('waits for somebody to sign in, and for whoever joins it is opened for the member', async () => {
    useSession.getState().end();
    const { asked } = serveFunctions({ 'open-link': () => ok(openedReply()) });
    await act(async () => openOnce(TOKEN));
    expect(asked).toHaveLength(0);
    await act(async () => useSession.getState().start({ session: 'visitor-1', who: 'visitor' }));
    expect(asked.map(({ session }) => session)).toEqual(['visitor-1']);
    await act(async () => useSession.getState().start({ session: 'member-1', who: 'member' }));
    expect(asked.map(({ session }) => session)).toEqual(['visitor-1', 'member-1']);
    await act(async () => useSession.getState().start({ session: 'other-1', who: 'member' }));
    expect(asked).toHaveLength(2);
    expect(useOpenedLink.getState().opened).toBeNull();
  });

  test('that leads nowhere is forgotten; without network it is kept', async () => {
    serveFunctions({ 'open-link': () => rejected('not-found') });
    await act(async () => openOnce(TOKEN));
    expect(useOpenedLink.getState().token).toBeNull();
    serveFunctions({});
    await act(async () => openOnce(TOKEN));
    expect(useOpenedLink.getState()).toEqual({ token: TOKEN, opened: null });
  });

  test('is said in a quiet line on its page, and on a card at home', async () => {
    await open();
    const { container, unmount } = render(<LinkLine kind="item" id="jasmine-milk" />);
    expect(container.textContent).toContain('小* 推荐给你 · 通过此链接下单，TA 会获得返佣');
    unmount();
    const other = render(<LinkLine kind="item" id="other" />);
    expect(other.container.textContent).toBe('');
    other.unmount();
    render(<RecommendedCard />);
    expect(screen.getByText('入会得 1 张新人券')).toBeTruthy();
    await press('去看看');
    expect(Taro.switchTab).toHaveBeenCalledTimes(2);
  });

  test('of one’s own says nothing', async () => {
    await open({ from: null, notice: '' });
    const { container } = render(<RecommendedCard />);
    expect(container.textContent).toBe('');
  });
});

describe('before paying', () => {
  const attribution = {
    ...{ who: '小*', channel: 'poster', what: '茉莉轻乳茶' },
    ...{ since: '2026-11-03T18:22:00+08:00', until: '2026-12-03T18:22:00+08:00' },
  };
  function Till() {
    const state = useAttribution();
    return (
      <>
        <AttributionLine attribution={state} disabled={false} />
        <span>{state.isEnding ? 'waits' : 'pays'}</span>
      </>
    );
  }

  test('whoever would be rewarded is named, and can be refused once', async () => {
    const { asked } = serveFunctions({
      'show-attribution': () => ok({ attribution }),
      'end-attribution': () => ok(null),
    });
    render(<Till />);
    await pass(0);
    expect(screen.getByText('小* 分享给你，下单后 TA 得返佣')).toBeTruthy();
    const refuse = screen.getByRole('switch', { name: '不计入 TA 的返佣' });
    expect(refuse.getAttribute('aria-checked')).toBe('false');
    act(() => {
      fireEvent.click(refuse);
      fireEvent.click(refuse);
    });
    // The order must not be quicker than the no.
    expect(screen.getByText('waits')).toBeTruthy();
    await pass(0);
    expect(screen.getByText('pays')).toBeTruthy();
    expect(refuse.getAttribute('aria-checked')).toBe('true');
    expect(asked.filter(({ request }) => request.action === 'end-attribution')).toHaveLength(1);
  });

  test('a no that did not arrive says so', async () => {
    serveFunctions({ 'show-attribution': () => ok({ attribution }) });
    render(<Till />);
    await pass(0);
    fireEvent.click(screen.getByRole('switch'));
    await pass(0);
    expect(screen.getByText('网络开了小差，请检查网络后重试')).toBeTruthy();
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  test.each([[() => ok({ attribution: null })], [() => rejected('no-network')]])(
    'nothing is said where nobody is rewarded, or it is not known',
    async (reply) => {
      serveFunctions({ 'show-attribution': reply });
      render(<Till />);
      await pass(0);
      expect(screen.queryByRole('switch')).toBeNull();
    },
  );
});
