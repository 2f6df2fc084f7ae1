/** What a guest wants written on cups, shown to WeChat's content check before anybody else reads it, where the guest signs in with WeChat. Writes nothing. */
import type { CartLine, CartProblem } from '../../contract/order';
import { asDb } from '../../platform/db';
import { readIdentities } from '../member/account.store';
import { orderWords } from '../order/words';
import type { Outside } from './outside';

/** Lines whose text may not be written; none: all may. `wechat-refused`: WeChat does not answer for this guest. */
export async function checkCupTexts(
  { wechat, database }: Pick<Outside, 'wechat' | 'database'>,
  memberId: bigint,
  lines: readonly CartLine[],
): Promise<CartProblem[] | 'wechat-refused'> {
  const texts = lines.filter((line) => line.text.trim() !== '');
  if (wechat === null || texts.length === 0) return [];
  const identities = await readIdentities(asDb(database), memberId);
  const openId = identities.find(({ kind }) => kind === 'wechat')?.identity;
  if (openId === undefined) return [];
  const problems: CartProblem[] = [];
  for (const { line, text } of texts) {
    const mayShow = await wechat.mayShow(text, openId);
    if (mayShow === 'refused') return 'wechat-refused';
    if (!mayShow) problems.push({ line, code: 'text-refused', message: orderWords.textRefused });
  }
  return problems;
}
