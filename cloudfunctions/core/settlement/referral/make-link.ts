/** A member's link: one for each content and channel, the same each time it is shared. */
import type { ShareChannel, SharedContent } from '../../../contract/referral';
import { asDb, type Database } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { randomText } from '../../../platform/random-text';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { keepShare } from '../../referral/links.store';
import type { Link } from '../../referral/referral.types';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** 36^12: nobody finds one by guessing, and with `t=` it fits the 32 characters of a code's scene. */
const TOKEN_LENGTH = 12;
/** A token is taken once in 10^12 tries with a million links. */
const ATTEMPTS = 3;

const newToken = (): string => randomText(LETTERS, TOKEN_LENGTH);

/** The link. @param device what the device calls itself from which it is shared; null: it does not */
export async function makeLink(
  pool: Database,
  { memberId, brandId }: Identity,
  { content, channel, device }: { content: SharedContent; channel: ShareChannel; device: string | null },
  now: Instant,
): Promise<Link> {
  const about = { brandId, referrerId: memberId, contentKind: content.kind, contentId: content.id, channel };
  let token: string | null = null;
  for (let attempt = 1; token === null && attempt <= ATTEMPTS; attempt += 1)
    token = await keepShare(asDb(pool), { ...about, token: newToken() }, { device, at: now });
  return { ...about, token: present(token, 'a token that nobody has') };
}
