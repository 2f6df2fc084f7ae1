/**
 * The parts of the library one by one; why they are taken so is said in
 * cloudfunctions/platform/wechat-pay/library.ts.
 */
declare module 'wechatpay-axios-plugin/lib/wechatpay' {
  import { Wechatpay } from 'wechatpay-axios-plugin';
  export = Wechatpay;
}
declare module 'wechatpay-axios-plugin/lib/rsa' {
  import { Rsa } from 'wechatpay-axios-plugin';
  export = Rsa;
}
declare module 'wechatpay-axios-plugin/lib/aes' {
  import { Aes } from 'wechatpay-axios-plugin';
  export = Aes;
}
declare module 'wechatpay-axios-plugin/lib/formatter' {
  import { Formatter } from 'wechatpay-axios-plugin';
  export = Formatter;
}
