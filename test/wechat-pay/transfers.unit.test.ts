/*
 * Sending members money that they confirm: once under each number, whatever is answered, lost or repeated on
 * the way.
 */
import { openWechatPay, type TransferBill } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import type { SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';
import { billOf, good, makeKeys, newNumber, openShop, packageOf, type Shop } from '../worlds/wechat-pay-shop';

const DAY_MS = 86_400_000;
const PLENTY_FEN = 10_000_000;
let keys: SimulatorKeys;
let removeKeys: () => void;
let shop: Shop;

beforeAll(async () => {
  ({ keys, remove: removeKeys } = await makeKeys());
  shop = await openShop(keys);
});
afterEach(async () => {
  await shop.bank.idle();
  shop.bank.endFaults();
  shop.bank.setBalance(PLENTY_FEN);
});
afterAll(async () => {
  await shop?.close();
  removeKeys?.();
});

const confirm = (packageInfo: string | null, of = shop): string =>
  of.bank.confirmTransfer(packageOf(of, packageInfo)).errMsg;
const stateOf = async (outBillNo: string, of = shop): Promise<string> =>
  good(await of.pay.findTransfer(outBillNo)).state;
/** The last that was told of a transfer. */
const toldOf = (of = shop): unknown => {
  const last = of.notices.at(-1);
  return last && good(last.reply);
};

describe('a transfer', () => {
  test('waits for the member, is confirmed, arrives, and is told', async () => {
    const before = shop.bank.balance();
    shop.bank.addFaults({ transfers: { transferringSeconds: 500 } });
    const bill = billOf({ amountFen: 8900n });
    const asked = good(await shop.pay.transfer(bill));
    expect(asked).toEqual({
      outBillNo: bill.outBillNo,
      transferBillNo: expect.stringMatching(/^13300\d+$/) as string,
      state: 'WAIT_USER_CONFIRM',
      amountFen: 8900n,
      packageInfo: expect.any(String) as string,
      failReason: null,
      updatedAt: null,
    });
    expect(before - shop.bank.balance()).toBe(8900);
    expect(confirm(asked.packageInfo)).toBe('requestMerchantTransfer:ok');
    expect(await stateOf(bill.outBillNo)).toBe('TRANSFERING');
    await shop.bank.idle();
    const done = good(await shop.pay.findTransfer(bill.outBillNo));
    expect(done).toMatchObject({ state: 'SUCCESS', amountFen: 8900n, packageInfo: null, failReason: null });
    expect(done.updatedAt).toBeInstanceOf(Date);
    expect(shop.notices.at(-1)?.path).toBe('/wechat-pay/v1/notices/transfer');
    expect(toldOf()).toEqual({
      noticeId: expect.stringMatching(/^EV-/) as string,
      kind: 'transfer',
      transfer: done,
    });
    expect(before - shop.bank.balance()).toBe(8900);
  });

  test('answers the same bill with its state and a new package; the one before is dead', async () => {
    const bill = billOf({ userName: '茶小妹' });
    const first = good(await shop.pay.transfer(bill));
    const second = good(await shop.pay.transfer(bill));
    expect(second).toEqual({ ...first, packageInfo: expect.any(String) as string });
    expect(second.packageInfo).not.toBe(first.packageInfo);
    expect(confirm(first.packageInfo)).toContain('package_info信息有误');
    expect(confirm(second.packageInfo)).toBe('requestMerchantTransfer:ok');
    await shop.bank.idle();
    expect(good(await shop.pay.transfer(bill))).toMatchObject({ state: 'SUCCESS', packageInfo: null });
    expect(shop.bank.transfers().filter(({ outBillNo }) => outBillNo === bill.outBillNo)).toHaveLength(1);
  });

  test.each<[string, Partial<TransferBill>]>([
    ['amount', { amountFen: 501n }],
    ['member', { openid: 'o-other' }],
    ['name', { userName: '别人' }],
    ['remark', { remark: '又一次' }],
  ])('with another %s under a known number is refused', async (_, changes) => {
    const bill = billOf({ userName: '茶小妹' });
    good(await shop.pay.transfer(bill));
    expect(await shop.pay.transfer({ ...bill, ...changes })).toMatchObject({ ok: false, code: 'refused' });
    expect(good(await shop.pay.findTransfer(bill.outBillNo))).toMatchObject({ amountFen: 500n });
  });

  test('that the member leaves alone is as it was, whatever their phone says', async () => {
    const bill = billOf();
    const params = packageOf(shop, good(await shop.pay.transfer(bill)).packageInfo);
    expect(shop.bank.confirmTransfer(params, 'leave')).toEqual({
      errMsg: 'requestMerchantTransfer:fail cancel',
    });
    expect(shop.bank.confirmTransfer(params, 'leave-with-ok')).toEqual({
      errMsg: 'requestMerchantTransfer:ok',
      result: 'cancel',
    });
    expect(await stateOf(bill.outBillNo)).toBe('WAIT_USER_CONFIRM');
    expect(shop.bank.confirmTransfer({ ...params, mchId: '1900000999' }).errMsg).toContain('不匹配');
    expect(shop.bank.confirmTransfer(params).errMsg).toBe('requestMerchantTransfer:ok');
    expect(shop.bank.confirmTransfer(params).errMsg).toBe('requestMerchantTransfer:ok');
    await shop.bank.idle();
    expect(shop.bank.confirmTransfer(params).errMsg).toContain('已收款');
  });

  test('that fails on its way says why, and the merchant has the money back', async () => {
    const before = shop.bank.balance();
    shop.bank.addFaults({ transfers: { outcome: 'FAIL', failReason: 'NAME_NOT_CORRECT' } });
    const bill = billOf();
    confirm(good(await shop.pay.transfer(bill)).packageInfo);
    await shop.bank.idle();
    const transfer = good(await shop.pay.findTransfer(bill.outBillNo));
    expect(transfer).toMatchObject({ state: 'FAIL', failReason: 'NAME_NOT_CORRECT' });
    expect(toldOf()).toMatchObject({ kind: 'transfer', transfer });
    expect(shop.bank.balance()).toBe(before);
  });

  test('is not found under a number that never was, nor after 30 days', async () => {
    expect(await shop.pay.findTransfer(newNumber())).toMatchObject({ ok: false, code: 'not-found' });
    expect(await shop.pay.cancelTransfer(newNumber())).toMatchObject({ ok: false, code: 'not-found' });
    await withClock(async (own, pass) => {
      const bill = billOf();
      good(await own.pay.transfer(bill));
      pass(30 * DAY_MS);
      expect(await stateOf(bill.outBillNo, own)).toBe('FAIL');
      pass(1000);
      expect(await own.pay.findTransfer(bill.outBillNo)).toMatchObject({ ok: false, code: 'not-found' });
    });
  });
});

describe('where the balance is too small', () => {
  test('a transfer waits, and succeeds under the same number when there is money', async () => {
    shop.bank.setBalance(499);
    const bill = billOf();
    for (const _ of [1, 2])
      expect(await shop.pay.transfer(bill)).toMatchObject({ ok: false, code: 'not-enough' });
    expect(await stateOf(bill.outBillNo)).toBe('ACCEPTED');
    expect(await shop.pay.transfer({ ...bill, amountFen: 499n })).toMatchObject({ code: 'refused' });
    shop.bank.setBalance(500);
    confirm(good(await shop.pay.transfer(bill)).packageInfo);
    await shop.bank.idle();
    expect(await stateOf(bill.outBillNo)).toBe('SUCCESS');
    expect(shop.bank.balance()).toBe(0);
  });

  test.each(['ACCEPTED', 'PROCESSING'] as const)('it may be %s until then', async (short) => {
    shop.bank.addFaults({ transfers: { short } });
    shop.bank.setBalance(0);
    const bill = billOf();
    expect(good(await shop.pay.transfer(bill))).toMatchObject({ state: short, packageInfo: null });
    shop.bank.setBalance(500);
    expect(await stateOf(bill.outBillNo)).toBe(short);
    expect(good(await shop.pay.transfer(bill)).state).toBe('WAIT_USER_CONFIRM');
  });

  test('and a transfer may be held although there is enough', async () => {
    shop.bank.addFaults({ transfers: { held: 1 } });
    const bill = billOf();
    expect(good(await shop.pay.transfer(bill)).state).toBe('ACCEPTED');
    expect(good(await shop.pay.transfer(bill)).state).toBe('WAIT_USER_CONFIRM');
  });
});

describe('calling back', () => {
  test('is accepted, then done, and told; the money is back', async () => {
    const before = shop.bank.balance();
    const bill = billOf();
    const { packageInfo, transferBillNo } = good(await shop.pay.transfer(bill));
    expect(good(await shop.pay.cancelTransfer(bill.outBillNo))).toMatchObject({
      transferBillNo,
      state: 'CANCELING',
      amountFen: null,
    });
    expect(confirm(packageInfo)).toContain('已撤销');
    await shop.bank.idle();
    expect(toldOf()).toMatchObject({ transfer: { state: 'CANCELLED', outBillNo: bill.outBillNo } });
    expect(good(await shop.pay.cancelTransfer(bill.outBillNo)).state).toBe('CANCELLED');
    expect(good(await shop.pay.transfer(bill))).toMatchObject({ state: 'CANCELLED', packageInfo: null });
    expect(shop.bank.balance()).toBe(before);
  });

  test('loses against a confirmation that came before', async () => {
    const bill = billOf();
    confirm(good(await shop.pay.transfer(bill)).packageInfo);
    expect(await shop.pay.cancelTransfer(bill.outBillNo)).toMatchObject({ ok: false, code: 'refused' });
    await shop.bank.idle();
    expect(await shop.pay.cancelTransfer(bill.outBillNo)).toMatchObject({ ok: false, code: 'refused' });
    expect(await stateOf(bill.outBillNo)).toBe('SUCCESS');
  });

  test('may be accepted and lose nevertheless', async () => {
    const before = shop.bank.balance();
    shop.bank.addFaults({ transfers: { raceCancel: 1 } });
    const [raced, plain] = [billOf(), billOf()];
    for (const bill of [raced, plain]) good(await shop.pay.transfer(bill));
    for (const { outBillNo } of [raced, plain])
      expect(good(await shop.pay.cancelTransfer(outBillNo)).state).toBe('CANCELING');
    await shop.bank.idle();
    expect(await stateOf(raced.outBillNo)).toBe('SUCCESS');
    expect(await stateOf(plain.outBillNo)).toBe('CANCELLED');
    expect(before - shop.bank.balance()).toBe(500);
  });
});

describe('a day without a confirmation', () => {
  test('ends a transfer, tells it, and gives the money back', async () => {
    await withClock(async (own, pass) => {
      const bill = billOf();
      const { packageInfo } = good(await own.pay.transfer(bill));
      pass(DAY_MS - 1000);
      expect(good(await own.pay.transfer(bill)).state).toBe('WAIT_USER_CONFIRM');
      pass(1000);
      await own.bank.idle();
      const ended = { state: 'FAIL', failReason: 'OVERDUE_CLOSE' };
      expect(toldOf(own)).toMatchObject({ transfer: { outBillNo: bill.outBillNo, ...ended } });
      expect(good(await own.pay.findTransfer(bill.outBillNo))).toMatchObject(ended);
      expect(confirm(packageInfo, own)).toContain('fail');
      expect(own.bank.balance()).toBe(PLENTY_FEN);
    });
  });

  test('may end it later: until then it seems to wait, but no package opens the page', async () => {
    await withClock(async (own, pass) => {
      own.bank.addFaults({ transfers: { lapseLateSeconds: 3600 } });
      const bill = billOf();
      const { packageInfo } = good(await own.pay.transfer(bill));
      pass(DAY_MS);
      expect(await stateOf(bill.outBillNo, own)).toBe('WAIT_USER_CONFIRM');
      const again = good(await own.pay.transfer(bill));
      expect(again.state).toBe('WAIT_USER_CONFIRM');
      expect(confirm(packageInfo, own)).toContain('fail');
      expect(confirm(again.packageInfo, own)).toContain('已超时');
      pass(3600 * 1000);
      expect(await stateOf(bill.outBillNo, own)).toBe('FAIL');
    });
  });
});

describe('a transfer that is not as WeChat Pay wants it', () => {
  const refused = async (changes: Partial<TransferBill>): Promise<string> => {
    const reply = await shop.pay.transfer(billOf(changes));
    return reply.ok ? reply.data.state : `${reply.code}: ${reply.message}`;
  };
  const post = { type: '岗位类型', content: '推荐人' };
  const why = { type: '报酬说明', content: '推荐好友下单' };

  test('is refused for what its scene is told', async () => {
    for (const reports of [[], [post], [post, why, why], [post, post], [{ ...post, type: '活动名称' }, why]])
      expect(await refused({ reports })).toBe('refused: 400 PARAM_ERROR');
    expect(await refused({ sceneId: '1000' })).toBe('refused: 400 PARAM_ERROR');
    expect(await refused({ reports: [why, post] })).toBe('WAIT_USER_CONFIRM');
    const campaign = [
      { type: '活动名称', content: '邀请有礼' },
      { type: '奖励说明', content: '邀请三位好友'.repeat(9) },
    ];
    const scene = { sceneId: '1000', reports: campaign } as const;
    expect(await refused({ ...scene, perception: '劳务报酬' })).toBe('refused: 400 INVALID_REQUEST');
    expect(await refused({ ...scene, perception: '现金奖励' })).toBe('WAIT_USER_CONFIRM');
  });

  test('is refused for its amount, or for a name that is missing or too much', async () => {
    expect(await refused({ amountFen: 9n })).toContain('PARAM_ERROR /body/transfer_amount');
    expect(await refused({ amountFen: 10n })).toBe('WAIT_USER_CONFIRM');
    expect(await refused({ amountFen: 20_000n })).toBe('WAIT_USER_CONFIRM');
    expect(await refused({ amountFen: 20_001n })).toBe('refused: 400 INVALID_REQUEST');
    expect(await refused({ amountFen: 29n, userName: '茶小妹' })).toContain('/body/user_name');
    shop.bank.addFaults({ transfers: { limitFen: 500_000 } });
    expect(await refused({ amountFen: 199_999n })).toBe('WAIT_USER_CONFIRM');
    expect(await refused({ amountFen: 200_000n })).toContain('/body/user_name');
    expect(await refused({ amountFen: 200_000n, userName: '茶小妹' })).toBe('WAIT_USER_CONFIRM');
    expect(await refused({ outBillNo: 'no_sign' })).toContain('/body/out_bill_no');
  });
});

describe('trouble on the way', () => {
  test.each(['SYSTEM_ERROR', 'bad-signature'] as const)(
    'after %s the same number is one transfer',
    async (answer) => {
      const before = shop.bank.balance();
      shop.bank.addFaults({ calls: [{ call: 'transfer', answer, done: true }] });
      const bill = billOf();
      expect(await shop.pay.transfer(bill)).toMatchObject({ ok: false, code: 'unsure' });
      expect(await stateOf(bill.outBillNo)).toBe('WAIT_USER_CONFIRM');
      confirm(good(await shop.pay.transfer(bill)).packageInfo);
      await shop.bank.idle();
      expect(before - shop.bank.balance()).toBe(500);
    },
  );

  test('each call may fail, hang or be answered by somebody else', async () => {
    const bill = billOf();
    good(await shop.pay.transfer(bill));
    const impatient = openWechatPay(shop.config, Date.now, 150);
    const calls = [
      ['transfer', () => impatient.transfer(bill)],
      ['query-transfer', () => impatient.findTransfer(bill.outBillNo)],
      ['cancel-transfer', () => impatient.cancelTransfer(bill.outBillNo)],
      ['fund-bill', () => impatient.fundBill('2026-11-20')],
    ] as const;
    for (const [call, ask] of calls) {
      for (const answer of ['SYSTEM_ERROR', 'hang'] as const) {
        shop.bank.addFaults({ calls: [{ call, answer }] });
        expect(await ask()).toMatchObject({ ok: false, code: 'unsure' });
      }
      shop.bank.addFaults({ calls: [{ call, answer: 'FREQUENCY_LIMITED' }] });
      expect(await ask()).toMatchObject({ ok: false, code: 'too-many' });
    }
    shop.bank.addFaults({ calls: [{ call: 'query-transfer', answer: 'bad-signature' }] });
    expect(await shop.pay.findTransfer(bill.outBillNo)).toMatchObject({ ok: false, code: 'unsure' });
    expect(await stateOf(bill.outBillNo)).toBe('WAIT_USER_CONFIRM');
  });

  test('notices may be lost, late, twice or never; a query knows', async () => {
    const pay = async (): Promise<string> => {
      shop.notices.length = 0;
      const bill = billOf();
      confirm(good(await shop.pay.transfer(bill)).packageInfo);
      await shop.bank.idle();
      expect(await stateOf(bill.outBillNo)).toBe('SUCCESS');
      return bill.outBillNo;
    };
    shop.bank.addFaults({ notices: { silent: 1 } });
    await pay();
    expect(shop.notices).toEqual([]);
    shop.bank.addFaults({ notices: { lose: 1, delaySeconds: 60 } });
    const late = await pay();
    const deliveries = shop.bank.deliveries().filter(({ number }) => number === late);
    expect(deliveries).toMatchObject([
      { event: 'MCHTRANSFER.BILL.FINISHED', attempt: 0, status: null },
      { attempt: 1, status: 204 },
    ]);
    shop.bank.addFaults({ notices: { duplicate: 1 } });
    await pay();
    expect(new Set(shop.notices.map(({ reply }) => good(reply).noticeId)).size).toBe(1);
    expect(shop.notices).toHaveLength(2);
  });
});

describe('a member’s name', () => {
  test.each(['public-key', 'certificate', 'both'] as const)(
    'is read by WeChat Pay alone, by a merchant who knows %s',
    async (known) => {
      const own = await openShop(keys, { known, keyMode: known === 'both' ? 'mixed' : known });
      const bill = billOf({ userName: '欧阳 茶小妹' });
      confirm(good(await own.pay.transfer(bill)).packageInfo, own);
      await own.bank.idle();
      expect(await stateOf(bill.outBillNo, own)).toBe('SUCCESS');
      expect(toldOf(own)).toMatchObject({ kind: 'transfer' });
      expect(own.bank.transfers()).toMatchObject([{ userName: '欧阳 茶小妹' }]);
      await own.close();
    },
  );

  test('encrypted for another is not taken', async () => {
    // This merchant takes its own key for WeChat Pay's.
    const other = { ...shop.config, platformKeys: { [keys.publicKeyId]: shop.config.merchantKey } };
    const pay = openWechatPay(other, Date.now);
    const bill = billOf({ userName: '茶小妹' });
    expect((await pay.transfer(bill)).ok).toBe(false);
    expect(await shop.pay.findTransfer(bill.outBillNo)).toMatchObject({ code: 'not-found' });
  });
});

/** A shop of its own whose clock goes on when it is told. */
async function withClock(work: (own: Shop, pass: (ms: number) => void) => Promise<void>): Promise<void> {
  let now = Date.parse('2026-11-20T09:00:00+08:00');
  // The library signs with the wall clock.
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
  const own = await openShop(keys, { now: () => now });
  await work(own, (ms) => void (now += ms));
  await own.close();
  clock.mockRestore();
}
