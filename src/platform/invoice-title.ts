/**
 * The titles of invoices that somebody keeps in WeChat.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/invoice/wx.chooseInvoiceTitle.html
 */
import Taro from '@tarojs/taro';

const COMPANY = '0';

export interface WechatTitle {
  kind: 'person' | 'company';
  name: string;
  /** Empty: none. */
  taxNumber: string;
}

/** The one that was chosen; null: none was, or this WeChat has no titles. */
export async function chooseInvoiceTitle(): Promise<WechatTitle | null> {
  try {
    const { type, title, taxNumber } = await Taro.chooseInvoiceTitle({});
    return { kind: String(type) === COMPANY ? 'company' : 'person', name: title, taxNumber };
  } catch {
    return null;
  }
}
