/** Who a story is about, masked: what they agreed to, their tags, where they stand. Reads only. */
import { RFM_CLASSES, STAGES } from '../../../../contract/audience';
import { HOUSEHOLDS } from '../../../../contract/limits';
import type { CarriedTag, Standpoint, StoryMember } from '../../../../contract/member-story';
import { termsOf } from '../../../insight/audience.rules';
import { readAudiences, readOwnFacts } from '../../../insight/audiences.store';
import { fits } from '../../../insight/fitting.rules';
import { readTagsOfMember } from '../../../insight/tags.store';
import { dayNameOf, formatInstant, type Instant } from '../../../kernel/time';
import { maskedPerson } from '../../../member/masked-person';
import { askedAt } from '../../insight/audiences';
import type { MemberDesk } from '../members';
import type { Reading } from './reading';
import { findAgreed, findStoryHead, type IFindStoryHeadResult } from './story.view.queries';
import { storyWords as words } from './words';

/** Saved audiences that are looked through. */
const AUDIENCES = 50;
const END = 10n ** 18n;

/** Null: nobody of the brand, or the account is closed. */
export async function findHead({ db, memberId, brand }: Reading): Promise<IFindStoryHeadResult | null> {
  const [row] = await findStoryHead.run({ memberId, brandId: brand.brandId }, db);
  return row ?? null;
}

/** Of whom was found. Four statements. */
export async function readHead(
  reading: Reading,
  desk: MemberDesk,
  row: IFindStoryHeadResult,
): Promise<StoryMember> {
  const { vault, now } = desk;
  const { memberId, utcOffsetMinutes } = reading;
  const iso = (at: Instant): string => formatInstant(at, utcOffsetMinutes);
  return {
    memberKey: row.member_key,
    ...maskedPerson(vault, memberId, row),
    household: HOUSEHOLDS.find((one) => one === row.household) ?? null,
    agreed: await readAgreed(reading, iso),
    tags: await readTags(reading, now),
    fits: await readFits(reading, desk),
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

/** The latest saved audiences that the member fits now. */
async function readFits({ db, memberId }: Reading, desk: MemberDesk): Promise<StoryMember['fits']> {
  const asked = askedAt(desk);
  const facts = await readOwnFacts(db, asked, memberId);
  if (facts === null) return [];
  const saved = await readAudiences(db, asked.brandId, { before: END, limit: AUDIENCES });
  return saved
    .filter(({ rule }) => fits(termsOf(rule, asked.today), facts))
    .map(({ audienceId, name, rule }) => ({ audience: audienceId.toString(), name, rule }));
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
