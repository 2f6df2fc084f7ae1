/*
 * Asking a member to confirm money: what comes out here says at most that they were asked.
 */
import { askToConfirm } from '../../src/platform/merchant-transfer';
import Taro from './mocks/taro';

const params = { mchId: '1900000109', appId: 'wx1', package: 'ABBQ+/a==' };
type Options = Record<'success' | 'fail', (answer: object) => void>;
const phone = Taro as { requestMerchantTransfer?: (options: Options) => void };
const browser = window as { WeixinJSBridge?: object };
const env = process.env['TARO_ENV'];

afterEach(() => {
  process.env['TARO_ENV'] = env;
  delete phone.requestMerchantTransfer;
  delete browser.WeixinJSBridge;
});

describe('on a phone', () => {
  beforeEach(() => void (process.env['TARO_ENV'] = 'weapp'));

  test.each<[string, (options: Options) => void, string]>([
    ['shown', ({ success }) => success({ errMsg: 'requestMerchantTransfer:ok' }), 'asked'],
    ['left, and all seems well', ({ success }) => success({ result: 'cancel' }), 'asked'],
    ['left', ({ fail }) => fail({ errMsg: 'requestMerchantTransfer:fail cancel' }), 'asked'],
    ['not shown', ({ fail }) => fail({ errMsg: 'requestMerchantTransfer:fail package_info' }), 'failed'],
    ['not shown for no reason', ({ fail }) => fail({}), 'failed'],
  ])('where the page is %s', async (_, answer, outcome) => {
    const given = jest.fn(answer);
    phone.requestMerchantTransfer = given;
    expect(await askToConfirm(params, null, '/pages/rebate')).toBe(outcome);
    expect(given).toHaveBeenCalledWith(expect.objectContaining(params));
  });

  test('it says so where this app has no such page', async () => {
    expect(await askToConfirm(params, null, '/pages/rebate')).toBe('unavailable');
  });
});

describe('in a browser', () => {
  beforeEach(() => void (process.env['TARO_ENV'] = 'h5'));

  test.each([
    ['requestMerchantTransfer:ok', 'asked'],
    ['requestMerchantTransfer:cancel', 'asked'],
    ['requestMerchantTransfer:fail', 'failed'],
    ['system:function_not_exist', 'unavailable'],
  ])('WeChat’s own answers %s: %s', async (message, outcome) => {
    const invoke = jest.fn((_name: string, _params: object, then: (answer: object) => void) =>
      then({ err_msg: message }),
    );
    browser.WeixinJSBridge = { invoke };
    expect(await askToConfirm(params, null, '/pages/rebate')).toBe(outcome);
    expect(invoke).toHaveBeenCalledWith('requestMerchantTransfer', params, expect.any(Function));
  });

  test('another has no page, outside of demo mode', async () => {
    expect(await askToConfirm(params, null, '/pages/rebate')).toBe('unavailable');
  });
});
