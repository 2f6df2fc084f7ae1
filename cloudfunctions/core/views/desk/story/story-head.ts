/** Who a story is about, masked: what they agreed to, their tags, where they stand. Reads only. */
import { RFM_CLASSES, STAGES } from '../../../../contract/audience';
import { HOUSEHOLDS } from '../../../../contract/limits';
import type { CarriedTag, Standpoint, StoryMember } from '../../../../contract/member-story';
import { readTagsOfMember } from '../../../insight/tags.store';
import { dayNameOf, formatInstant, type Instant } from '../../../kernel/time';
import { maskedPerson } from '../../../member/masked-person';
import type { MemberDesk } from '../members';
import type { Reading } from './reading';
import { findAgreed, findStoryHead, type IFindStoryHeadResult } from './story.view.queries';
import { storyWords as words } from './words';

/** Null: nobody of the brand, or the account is closed. Three statements. */
export async function readHead(reading: Reading, { vault, now }: MemberDesk): Promise<StoryMember | null> {
  const { db, memberId, brand, utcOffsetMinutes } = reading;
  const [row] = await findStoryHead.run({ memberId, brandId: brand.brandId }, db);
  if (row === undefined) return null;
  const iso = (at: Instant): string => formatInstant(at, utcOffsetMinutes);
  return {
    memberKey: row.member_key,
    ...maskedPerson(vault, memberId, row),
    household: HOUSEHOLDS.find((one) => one === row.household) ?? null,
    agreed: await readAgreed(reading, iso),
    tags: await readTags(reading, now),
    class: standpoint(RFM_CLASSES, row.class, { since: row.class_since, why: row.class_why }, iso),
    stage: standpoint(STAGES, row.stage, { since: row.stage_since, why: row.stage_why }, iso),
  };
}

async function readAgreed(
  { db, memberId }: Reading,
  iso: (at: Instant) => string,
): Promise<StoryMember['agreed']> {
  const rows = await findAgreed.run({ memberId }, db);
  const answerTo = (purpose: string): { granted: boolean; at: string } | null => {
    const row = rows.find((one) => one.purpose === purpose);
    return row === undefined ? null : { granted: row.granted, at: iso(row.given_at.getTime()) };
  };
  return {
    privacy: answerTo('privacy'),
    marketing: answerTo('marketing'),
    personalisation: answerTo('personalisation'),
  };
}

/** Tags that hold on the day of an instant. */
async function readTags({ db, memberId, utcOffsetMinutes }: Reading, now: Instant): Promise<CarriedTag[]> {
  const tags = await readTagsOfMember(db, memberId, dayNameOf(now, utcOffsetMinutes));
  return tags.map(({ tagId, since, by, ...tag }) => ({
    ...tag,
    tag: tagId.toString(),
    by: by ?? '',
    since: formatInstant(since, utcOffsetMinutes),
  }));
}

function standpoint<Kind extends string>(
  kinds: readonly Kind[],
  code: IFindStoryHeadResult['class'],
  { since, why }: { since: Date | null; why: string | null },
  iso: (at: Instant) => string,
): Standpoint<Kind> | null {
  const is = kinds.find((kind) => kind === code);
  if (is === undefined) return null;
  return {
    is,
    since: since === null ? null : iso(since.getTime()),
    why: why === null ? null : words.why(why),
  };
}
