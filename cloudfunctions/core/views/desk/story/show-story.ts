/**
 * One member in one column through time: a page of what happened, newest first, and on the first page who
 * they are, masked. One statement a source, and one for the names of friends. Reads only; the caller writes
 * the look down.
 */
import type { StoryPart, StoryReply } from '../../../../contract/member-story';
import type { Db } from '../../../../platform/db';
import { sought } from '../../../kernel/page';
import { formatInstant } from '../../../kernel/time';
import { keptAccountOf } from '../../../member/merges.store';
import { findOwnKey } from '../look-up';
import type { MemberDesk } from '../members';
import {
  mergePages,
  NEWEST,
  placeIn,
  writeStoryPlace,
  type Source,
  type StoryPlace,
} from './merge-pages.rules';
import { readGifts, readSales, readTill } from './read-buying';
import { readCoupons, readGroups, readShares } from './read-offers';
import { readMessages } from './read-messages';
import { readAccount, readAccountAndMoves, readLevels, readMoves } from './read-standing';
import type { Entry, Reading, ReadSource } from './reading';
import { findHead, readHead } from './story-head';

const PAGE = 30;

type Read = [source: Source, read: ReadSource];
const BUYING: readonly Read[] = [
  ['sale', readSales],
  ['gift', readGifts],
  ['till', readTill],
];
const OFFERS = {
  coupons: ['coupon', readCoupons],
  groups: ['group', readGroups],
  sharing: ['share', readShares],
} satisfies Record<string, Read>;

const MESSAGES: Read = ['message', readMessages];

/** What is read for a part. */
const READS: Readonly<Record<StoryPart, readonly Read[]>> = {
  buying: BUYING,
  coupons: [OFFERS.coupons],
  groups: [OFFERS.groups],
  sharing: [OFFERS.sharing],
  levels: [
    ['level', readLevels],
    ['account', readMoves],
  ],
  account: [['account', readAccount]],
  messages: [MESSAGES],
};
const ALL: readonly Read[] = [
  ...BUYING,
  ...Object.values(OFFERS),
  ['level', readLevels],
  ['account', readAccountAndMoves],
  MESSAGES,
];

/** Whom a member key means: an account that was given up answers with the one that is kept; null: nobody. */
export async function findStoryMember(db: Db, brandId: number, memberKey: string): Promise<bigint | null> {
  const own = await findOwnKey(db, brandId, memberKey);
  return own === null ? null : keptAccountOf(db, own);
}

interface Asked {
  memberId: bigint;
  part?: StoryPart | undefined;
  /** Where the page before ended; `NEWEST`: the first page. */
  place: StoryPlace;
}

/** A page; null: the account is closed. */
export async function showStory(db: Db, desk: MemberDesk, asked: Asked): Promise<StoryReply | null> {
  const { place } = asked;
  const reading: Reading = { ...desk, db, memberId: asked.memberId };
  const found = await findHead(reading);
  if (found === null) return null;
  const pages: Entry[][] = [];
  for (const [source, read] of asked.part === undefined ? ALL : READS[asked.part])
    pages.push(await read(reading, placeIn(source, place), sought(PAGE)));
  const { lines, next } = mergePages(pages, PAGE);
  return {
    member: place === NEWEST ? await readHead(reading, desk, found) : null,
    lines: lines.map(({ source, at, id, ...line }) => ({
      id: writeStoryPlace({ source, at, id }),
      at: formatInstant(at, desk.utcOffsetMinutes),
      ...line,
    })),
    next: next === null ? null : writeStoryPlace(next),
  };
}
