/** WeChat's word for who holds the device. Browsers have none. */
import Taro from '@tarojs/taro';
import { CALL_TIMEOUT_MS } from './call-function';

/**
 * A code that the server exchanges for an identity, once and within five minutes; null when WeChat gives
 * none. Never throws.
 */
export async function askForLoginCode(): Promise<string | null> {
  try {
    const { code } = await Taro.login({ timeout: CALL_TIMEOUT_MS });
    return code === '' ? null : code;
  } catch {
    return null;
  }
}
