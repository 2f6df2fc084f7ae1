/** A mini-program code as a poster shows it. */
import type { Context } from '../context';
import { describeError } from '../log';

/**
 * PNG as base64. Without WeChat, or while it gives no code, null: words and link are worth something alone.
 */
export async function codePicture(
  { wechat, log }: Pick<Context, 'wechat' | 'log'>,
  page: string,
  scene: string,
): Promise<string | null> {
  if (wechat === null) return null;
  try {
    return (await wechat.codeOf(page, scene)).toString('base64');
  } catch (error) {
    log.warn({ error: describeError(error) }, 'WeChat gave no code');
    return null;
  }
}
