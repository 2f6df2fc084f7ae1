/** Calling a number: the phone asks first. */
import Taro from '@tarojs/taro';

/** Never throws: whoever does not want to call after all is no trouble. */
export async function callPhone(number: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') window.location.href = `tel:${number}`;
  else await Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
