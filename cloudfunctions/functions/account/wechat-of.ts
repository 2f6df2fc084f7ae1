/** WeChat, for actions that cannot do without. */
import type { Context } from '../../platform/context';
import type { Wechat } from '../../platform/wechat/wechat';

/** This deployment's WeChat; throws where none is configured, which is for an operator to put right. */
export function wechatOf({ wechat }: Context): Wechat {
  if (wechat === null) throw new Error('WECHAT_APPID and WECHAT_APP_SECRET are not set');
  return wechat;
}
