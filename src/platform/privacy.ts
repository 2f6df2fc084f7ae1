/**
 * WeChat's own question about privacy, which it wants answered before anything personal is read. It is
 * answered by a press on a button with the open type `agreePrivacyAuthorization`
 * (components/agree-button.tsx). Where personal data is read without that (after WeChat's guideline has
 * changed, say), WeChat asks in a window of its own, because nothing here listens to
 * `onNeedPrivacyAuthorization`.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html
 */
import Taro from '@tarojs/taro';

/**
 * Whether the consent that WeChat asks for stands. Where it does not, WeChat asks the person now; false when
 * they refuse. In a browser, and in a WeChat that is too old to ask, nothing is in the way.
 */
export function requireWechatConsent(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5' || !Taro.canIUse('requirePrivacyAuthorize')) return Promise.resolve(true);
  return new Promise((resolve) => {
    Taro.getPrivacySetting({
      success: ({ needAuthorization }) => (needAuthorization ? ask(resolve) : resolve(true)),
      fail: () => ask(resolve),
    });
  });
}

const ask = (resolve: (stands: boolean) => void): void =>
  Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) });
