/** Tags of a brand, the newest first, with how many carry each today. Reads only. */
import type { TagsReply } from '../../../contract/member-story';
import type { Db } from '../../../platform/db';
import { readTags } from '../../insight/tags.store';
import { pageOf, sought } from '../../kernel/page';
import { formatInstant, type Instant } from '../../kernel/time';
import { brandDay, type BrandRules } from '../../programme/brand-rules.store';

const PAGE = 50;
/** Above every number of a tag. */
const END = 10n ** 18n;

/** A page. `before`: the number at which the one before ended. */
export async function listTags(
  db: Db,
  rules: BrandRules,
  before: bigint | undefined,
  now: Instant,
): Promise<TagsReply> {
  const { brandId } = rules.brand;
  const asked = { before: before ?? END, today: brandDay(rules, now), limit: sought(PAGE) };
  const rows = await readTags(db, brandId, asked);
  const { shown, next } = pageOf(rows, PAGE, ({ tagId }) => tagId.toString());
  return {
    tags: shown.map(({ tagId, savedAt, by, ...tag }) => ({
      tag: tagId.toString(),
      ...tag,
      savedAt: formatInstant(savedAt, rules.utcOffsetMinutes),
      by: by ?? '',
    })),
    next,
  };
}
