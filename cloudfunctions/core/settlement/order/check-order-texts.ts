/**
 * What a guest wants written on cups, and the remark, shown to WeChat's content check before anybody else
 * reads it, where the guest signs in with WeChat. Writes nothing.
 */
import type { CartLine, CartProblem } from '../../../contract/order';
import { asDb } from '../../../platform/db';
import { readIdentities } from '../../member/account.store';
import { orderWords } from '../../order/words';
import type { Outside } from '../../../platform/outside';

/**
 * What may not be written, by line (null: the remark); none: all may. `wechat-refused`: WeChat does not
 * answer for this guest.
 */
export async function checkOrderTexts(
  { wechat, database }: Pick<Outside, 'wechat' | 'database'>,
  memberId: bigint,
  { lines, remark }: { lines: readonly CartLine[]; remark: string },
): Promise<CartProblem[] | 'wechat-refused'> {
  const { textRefused, remarkRefused } = orderWords;
  const texts = [
    ...lines.map(({ line, text }) => ({ line, text, message: textRefused })),
    { line: null, text: remark, message: remarkRefused },
  ].filter(({ text }) => text.trim() !== '');
  if (wechat === null || texts.length === 0) return [];
  const identities = await readIdentities(asDb(database), memberId);
  const openId = identities.find(({ kind }) => kind === 'wechat')?.identity;
  if (openId === undefined) return [];
  const problems: CartProblem[] = [];
  for (const { line, text, message } of texts) {
    const mayShow = await wechat.mayShow(text, openId);
    if (mayShow === 'refused') return 'wechat-refused';
    if (!mayShow) problems.push({ line, code: 'text-refused', message });
  }
  return problems;
}
