/**
 * Asking for consent to subscription messages: WeChat only, on a tap. Which templates there are says the
 * build (TARO_APP_TEMPLATES: kind=id,…).
 */
import Taro from '@tarojs/taro';

const templates = new Map(
  (process.env.TARO_APP_TEMPLATES ?? '')
    .split(',')
    .map((pair) => pair.split('=') as [string, string | undefined])
    .filter((pair): pair is [string, string] => Boolean(pair[0] && pair[1])),
);

/** Whether this device can be sent messages of this kind at all. */
export const canSubscribe = (kind: string): boolean => process.env.TARO_ENV !== 'h5' && templates.has(kind);

/** Asks for one message of each kind; answers with the kinds that were allowed. Never throws. */
export async function askToSubscribe<Kind extends string>(kinds: readonly Kind[]): Promise<Kind[]> {
  const known = kinds.filter(canSubscribe);
  if (known.length === 0) return [];
  try {
    const ids = known.map((kind) => templates.get(kind) ?? '');
    const answer = (await Taro.requestSubscribeMessage({ tmplIds: ids, entityIds: [] })) as Record<
      string,
      unknown
    >;
    return known.filter((_, place) => answer[ids[place] ?? ''] === 'accept');
  } catch {
    return [];
  }
}
