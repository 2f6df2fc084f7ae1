/**
 * The library's parts, each from its own file: the library's index assigns to a property that only has a
 * getter, which is ignored in loose code and throws in the strict code of a bundled cloud function.
 */
import Aes from 'wechatpay-axios-plugin/lib/aes';
import Formatter from 'wechatpay-axios-plugin/lib/formatter';
import Rsa from 'wechatpay-axios-plugin/lib/rsa';
import Wechatpay from 'wechatpay-axios-plugin/lib/wechatpay';

export { Aes, Formatter, Rsa, Wechatpay };
