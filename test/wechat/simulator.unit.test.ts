/*
 * The simulator of WeChat says yes and no as WeChat does: over HTTP, with its error codes.
 */
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';

const APP = { appId: 'wx-test', appSecret: 'secret' };
const MINUTE = 60_000;
let now: number;
let wechat: WechatSimulator;

beforeEach(async () => {
  now = Date.parse('2026-11-21T12:00:00+08:00');
  wechat = await startWechatSimulator({ ...APP, now: () => now });
});
afterEach(() => wechat.close());

type Answer = Record<string, unknown> & { errcode?: number };

async function get(path: string, query: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${wechat.url}${path}?${new URLSearchParams(query).toString()}`);
  return JSON.parse(await response.text()) as Answer;
}

async function post(path: string, body: object, token?: string): Promise<Answer> {
  const query = token === undefined ? '' : `?access_token=${token}`;
  const response = await fetch(`${wechat.url}${path}${query}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

const signIn = (code: string, changes: Record<string, string> = {}): Promise<Answer> =>
  get('/sns/jscode2session', {
    appid: APP.appId,
    secret: APP.appSecret,
    js_code: code,
    grant_type: 'authorization_code',
    ...changes,
  });

async function giveToken(force = false): Promise<string> {
  const answer = await post('/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: APP.appId,
    secret: APP.appSecret,
    force_refresh: force,
  });
  return String(answer['access_token']);
}

describe('signing in', () => {
  test('a code names its user, once', async () => {
    const code = wechat.issueLoginCode('o-1', 'u-1');
    expect(await signIn(code)).toMatchObject({ openid: 'o-1', unionid: 'u-1' });
    expect(await signIn(code)).toMatchObject({ errcode: 40163 });
  });

  test('a user of no other app of the brand has no unionid', async () => {
    expect(await signIn(wechat.issueLoginCode('o-1'))).not.toHaveProperty('unionid');
  });

  test('a code is good for five minutes', async () => {
    const [early, late] = [wechat.issueLoginCode('o-1'), wechat.issueLoginCode('o-1')];
    now += 5 * MINUTE;
    expect(await signIn(early)).toHaveProperty('openid');
    now += 1;
    expect(await signIn(late)).toMatchObject({ errcode: 40029 });
  });

  test.each([
    ['another app', { appid: 'wx-other' }, 40013],
    ['a wrong secret', { secret: 'guess' }, 40125],
    ['no app', { appid: '' }, 41002],
    ['no code', { js_code: '' }, 41008],
    ['an invented code', { js_code: 'abc' }, 40029],
    ['another way of granting', { grant_type: 'password' }, 40002],
  ])('%s is refused', async (_what, changes, errcode) => {
    expect(await signIn(wechat.issueLoginCode('o-1'), changes)).toMatchObject({ errcode });
  });

  test('the answer is JSON that calls itself plain text, as that of WeChat does', async () => {
    const response = await fetch(`${wechat.url}/sns/jscode2session`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(JSON.parse(await response.text())).toMatchObject({
      errcode: 41002,
      errmsg: expect.stringContaining('rid: ') as string,
    });
  });
});

describe('access tokens', () => {
  const askPhone = (token?: string): Promise<Answer> =>
    post('/wxa/business/getuserphonenumber', { code: wechat.issuePhoneCode('13800005678') }, token);

  test('a token stays the same until its last five minutes, and the old one is good to its end', async () => {
    const first = await giveToken();
    now += 114 * MINUTE;
    expect(await giveToken()).toBe(first);
    now += 2 * MINUTE;
    expect(await giveToken()).not.toBe(first);
    expect(await askPhone(first)).toMatchObject({ errcode: 0 });
    now += 4 * MINUTE;
    expect(await askPhone(first)).toMatchObject({ errcode: 42001 });
  });

  test('a forced token ends the one before', async () => {
    const first = await giveToken();
    const second = await giveToken(true);
    expect(await askPhone(first)).toMatchObject({ errcode: 40001 });
    expect(await askPhone(second)).toMatchObject({ errcode: 0 });
  });

  test('without a token, with an invented one and with an expired one nothing is told', async () => {
    const token = await giveToken();
    wechat.expireTokens();
    expect(await askPhone()).toMatchObject({ errcode: 41001 });
    expect(await askPhone('invented')).toMatchObject({ errcode: 40001 });
    expect(await askPhone(token)).toMatchObject({ errcode: 42001 });
    expect(await askPhone(await giveToken())).toMatchObject({ errcode: 0 });
  });

  test('a wrong secret gets no token', async () => {
    const body = { grant_type: 'client_credential', appid: APP.appId, secret: 'guess' };
    expect(await post('/cgi-bin/stable_token', body)).toMatchObject({ errcode: 40125 });
  });
});

describe('the phone number', () => {
  test('a code of the button gives the number, once', async () => {
    const token = await giveToken();
    const code = wechat.issuePhoneCode('13800005678');
    const ask = (): Promise<Answer> => post('/wxa/business/getuserphonenumber', { code }, token);
    expect(await ask()).toMatchObject({
      errcode: 0,
      phone_info: { purePhoneNumber: '13800005678', countryCode: '86', watermark: { appid: APP.appId } },
    });
    expect(await ask()).toMatchObject({ errcode: 40029 });
  });
});

describe('mini-program codes', () => {
  async function draw(body: object): Promise<{ type: string | null; bytes: Buffer }> {
    const token = await giveToken();
    const response = await fetch(`${wechat.url}/wxa/getwxacodeunlimit?access_token=${token}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { type: response.headers.get('content-type'), bytes };
  }

  test('a scene becomes a picture of the width asked for', async () => {
    const { type, bytes } = await draw({ scene: 't=abc123', page: 'pages/home/index', width: 280 });
    expect(type).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(280);
  });

  test.each([
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['a scene in Chinese', { scene: '朋友' }, 40169],
    ['a scene with %', { scene: '100%' }, 40169],
    ['no scene', {}, 40169],
    ['a page that begins with a slash', { scene: 'a', page: '/pages/home/index' }, 41030],
    ['a page with a query', { scene: 'a', page: 'pages/home/index?a=1' }, 41030],
  ])('%s is refused in JSON', async (_what, body, errcode) => {
    const { type, bytes } = await draw(body);
    expect(type).toMatch(/^application\/json/);
    expect(JSON.parse(bytes.toString())).toMatchObject({ errcode });
  });
});

describe('subscription messages', () => {
  const send = async (changes: object = {}): Promise<Answer> =>
    post(
      '/cgi-bin/message/subscribe/send',
      { touser: 'o-1', template_id: 't-1', data: { thing1: { value: '积分到账' } }, ...changes },
      await giveToken(),
    );

  test('one consent is one message', async () => {
    wechat.issueLoginCode('o-1');
    expect(await send()).toMatchObject({ errcode: 43101 });
    wechat.consentToMessage('o-1', 't-1');
    expect(await send()).toMatchObject({ errcode: 0 });
    expect(await send()).toMatchObject({ errcode: 43101 });
  });

  test('words that do not fit the template, unknown users and templates are refused', async () => {
    wechat.issueLoginCode('o-1');
    wechat.consentToMessage('o-1', 't-1');
    const long = { thing1: { value: '一'.repeat(21) } };
    expect(await send({ data: long })).toMatchObject({ errcode: 47003 });
    expect(await send({ touser: 'nobody' })).toMatchObject({ errcode: 40003 });
    expect(await send({ template_id: '' })).toMatchObject({ errcode: 40037 });
  });
});

describe('shipping information', () => {
  const upload = async (changes: object = {}): Promise<Answer> =>
    post(
      '/wxa/sec/order/upload_shipping_info',
      {
        order_key: { order_number_type: 2, transaction_id: 'pay-1' },
        logistics_type: 4,
        delivery_mode: 1,
        shipping_list: [{ item_desc: '龙井鲜奶茶' }],
        upload_time: '2026-11-21T12:00:00.000+08:00',
        payer: { openid: 'o-1' },
        ...changes,
      },
      await giveToken(),
    );

  test('it is taken once and changed once', async () => {
    wechat.addPayment({ transactionId: 'pay-1', merchantId: '1', outTradeNo: 'a', openid: 'o-1' });
    expect(await upload()).toMatchObject({ errcode: 0 });
    expect(await upload()).toMatchObject({ errcode: 0 });
    expect(await upload()).toMatchObject({ errcode: 10060003 });
  });

  test.each([
    ['an unknown payment', { order_key: { order_number_type: 2, transaction_id: 'x' } }, 10060001],
    ['an unknown way of delivery', { logistics_type: 9 }, 10060005],
    ['a time in words', { upload_time: 'today' }, 268485216],
    ['another payer', { payer: { openid: 'o-2' } }, 40003],
  ])('%s is refused', async (_what, changes, errcode) => {
    wechat.addPayment({ transactionId: 'pay-1', merchantId: '1', outTradeNo: 'a', openid: 'o-1' });
    expect(await upload(changes)).toMatchObject({ errcode });
  });
});

describe('content checks', () => {
  const check = async (changes: object = {}): Promise<Answer> =>
    post(
      '/wxa/msg_sec_check',
      { content: '安然', openid: 'o-1', scene: 1, version: 2, ...changes },
      await giveToken(),
    );

  test('harmless words pass, risky ones are labelled', async () => {
    wechat.issueLoginCode('o-1');
    expect(await check()).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } });
    expect(await check({ content: '这是违规的' })).toMatchObject({
      result: { suggest: 'risky', label: 20001 },
    });
  });

  test('a user who has not been here for two hours, an unknown one, and too long a text are refused', async () => {
    wechat.issueLoginCode('o-1');
    expect(await check({ content: '字'.repeat(2501) })).toMatchObject({ errcode: 45002 });
    expect(await check({ openid: 'nobody' })).toMatchObject({ errcode: 40003 });
    now += 121 * MINUTE;
    expect(await check()).toMatchObject({ errcode: 61010 });
  });

  test('a picture gets a number under which its verdict will come', async () => {
    wechat.issueLoginCode('o-1');
    const picture = { media_url: 'https://cdn/a.png', media_type: 2, openid: 'o-1', scene: 3, version: 2 };
    const answer = await post('/wxa/media_check_async', picture, await giveToken());
    expect(answer).toMatchObject({ errcode: 0, trace_id: expect.any(String) as string });
  });
});

describe('the simulator itself', () => {
  test('keeps what it was asked, and fails once when told to', async () => {
    const code = wechat.issueLoginCode('o-1');
    wechat.failNext('/sns/jscode2session', -1);
    expect(await signIn(code)).toMatchObject({ errcode: -1 });
    expect(await signIn(code)).toHaveProperty('openid');
    expect(wechat.calls().map(({ path }) => path)).toEqual(['/sns/jscode2session', '/sns/jscode2session']);
    expect(wechat.calls()[0]?.body).toMatchObject({ js_code: code });
  });

  test('refuses a body that is not JSON, and the wrong method', async () => {
    const url = `${wechat.url}/cgi-bin/stable_token`;
    const broken = await fetch(url, { method: 'POST', body: '{"grant_type"' });
    expect(await broken.json()).toMatchObject({ errcode: 47001 });
    expect(await (await fetch(url)).json()).toMatchObject({ errcode: 43002 });
  });

  test('gives codes over HTTP to whoever works by hand', async () => {
    const { code } = await post('/simulator/login-codes', { openid: 'o-9' });
    expect(await signIn(String(code))).toMatchObject({ openid: 'o-9' });
    expect(await post('/simulator/phone-codes', { phone: '13800005678' })).toHaveProperty('code');
    expect(await post('/simulator/phone-codes', { phone: 'abc' })).toHaveProperty('message');
  });
});
