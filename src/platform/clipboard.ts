/** Putting a text on the clipboard. */
import Taro from '@tarojs/taro';

/** Whether it is there now. Never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5') await navigator.clipboard.writeText(text);
    else await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
