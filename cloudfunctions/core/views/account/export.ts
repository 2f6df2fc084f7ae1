/**
 * Everything that is kept about a member, page by page: first who they are, then the ledger, their orders,
 * photos that they sent, what they took out, what they were sent, and what they did in the app, each newest
 * first. The words for it are the client's affair.
 */
import type { ExportedAbout, ExportedEntry, ExportReply } from '../../../contract/account';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { countOfBehaviour, readBehaviour } from '../../insight/behaviour.store';
import { readTagsOfMember } from '../../insight/tags.store';
import { present } from '../../kernel/assert';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace, type Place } from '../../kernel/page';
import { formatInstant, type Instant } from '../../kernel/time';
import { readIdentities } from '../../member/account.store';
import { readAllConsents } from '../../member/consent.store';
import { writtenPhone } from '../../member/phone.rules';
import { readProfile } from '../../member/profile.store';
import { readPartner, readPartnerWords } from '../../referral/partners.store';
import { tierNameOf } from '../card/card';
import { listHistory } from '../card/history';
import type { Standing } from '../card/standing.types';
import { readExportedOrders, readExportedPhoto } from './exported-orders';
import { readExportedChoices, readExportedMessages } from './exported-messages';
import { readExportedWithdrawals } from './exported-withdrawals';
import { phoneOf, type Asked } from './me';
import { pointsOf } from '../../ledger/balances.rules';

/** Entries a page; the last month of a page may bring some more. */
const PAGE = 100;
/** Reads of the history a page: members with few entries in many months need some. */
const READS = 12;
/** Before this stands everything. */
const NEWEST: Place = { at: END_OF_TIME, id: '~' };
const ENTRY_ID = /^[-0-9A-Za-z~]{1,32}$/;

type Cursor =
  | { part: 'ledger'; month: string | undefined; after: string | undefined }
  | ({ part: 'orders' | 'photos' | 'withdrawals' | 'messages' | 'behaviour' } & Place);
/** Whose data, of which brand. */
type Exporting = Asked & { brandId: number; standing: Standing };
interface Part {
  entries: ExportedEntry[];
  next: Cursor | null;
}

/** Where a page begins; null for a cursor that none of our pages ended with. */
export function readCursor(after: string | undefined): Cursor | null {
  if (after === undefined) return { part: 'ledger', month: undefined, after: undefined };
  const [, month, no] = /^l\.(\d{4}-(?:0[1-9]|1[0-2]))\.(\d{1,9})?$/.exec(after) ?? [];
  if (month !== undefined) return { part: 'ledger', month, after: no };
  const part = PARTS.find(([, letter]) => after.startsWith(`${letter}.`))?.[0];
  const place = readPlace(after.slice('o.'.length), ENTRY_ID);
  return part === undefined || place === null ? null : { part, ...place };
}

/** After the ledger, one after the other; with the letter of their cursors. */
const PARTS = [
  ['orders', 'o'],
  ['photos', 'p'],
  ['withdrawals', 'w'],
  ['messages', 'm'],
  ['behaviour', 'b'],
] as const;

function writeCursor(cursor: Cursor): string {
  if (cursor.part === 'ledger') return `l.${cursor.month ?? ''}.${cursor.after ?? ''}`;
  const [, letter] = present(
    PARTS.find(([part]) => part === cursor.part),
    'the letter of a part',
  );
  return `${letter}.${writePlace(cursor)}`;
}

/** The page that begins at a cursor; with who the member is where it is the first. */
export async function exportPage(
  db: Db,
  vault: Vault,
  asked: Exporting,
  cursor: Cursor,
): Promise<ExportReply> {
  const isFirst = cursor.part === 'ledger' && cursor.month === undefined;
  let { entries, next } = await partPage(db, asked, cursor);
  // A part without anything is no page of its own.
  while (entries.length === 0 && next !== null && next.part !== 'ledger')
    ({ entries, next } = await partPage(db, asked, next));
  return {
    about: isFirst ? await aboutOf(db, vault, asked) : null,
    entries,
    next: next === null ? null : writeCursor(next),
  };
}

function partPage(db: Db, asked: Exporting, cursor: Cursor): Promise<Part> {
  switch (cursor.part) {
    case 'ledger':
      return ledgerPage(db, asked.standing, cursor);
    case 'orders':
      return ordersPage(db, asked, cursor);
    case 'photos':
      return photoPage(db, asked, cursor);
    case 'withdrawals':
      return withdrawalsPage(db, asked, cursor);
    case 'messages':
      return messagesPage(db, asked, cursor);
    case 'behaviour':
      return behaviourPage(db, asked, cursor);
  }
}

const ownerOf = ({ face, brandId, utcOffsetMinutes }: Exporting) => ({
  memberId: face.memberId,
  brandId,
  utcOffsetMinutes,
});

async function ordersPage(db: Db, asked: Exporting, before: Place): Promise<Part> {
  const { entries, next } = await readExportedOrders(db, ownerOf(asked), before);
  return {
    entries,
    next: next === null ? { part: 'photos', ...NEWEST } : { part: 'orders', ...next },
  };
}

async function photoPage(db: Db, asked: Exporting, before: Place): Promise<Part> {
  const found = await readExportedPhoto(db, ownerOf(asked), before);
  return found === null
    ? { entries: [], next: { part: 'withdrawals', ...NEWEST } }
    : { entries: [found.entry], next: { part: 'photos', ...found.place } };
}

async function withdrawalsPage(db: Db, asked: Exporting, before: Place): Promise<Part> {
  const { entries, next } = await readExportedWithdrawals(db, ownerOf(asked), before);
  return {
    entries,
    next: next === null ? { part: 'messages', ...NEWEST } : { part: 'withdrawals', ...next },
  };
}

async function messagesPage(db: Db, asked: Exporting, before: Place): Promise<Part> {
  const { entries, next } = await readExportedMessages(db, ownerOf(asked), before);
  return {
    entries,
    next: next === null ? { part: 'behaviour', ...NEWEST } : { part: 'messages', ...next },
  };
}

async function ledgerPage(db: Db, standing: Standing, from: Cursor & { part: 'ledger' }): Promise<Part> {
  const entries: ExportedEntry[] = [];
  let { month, after } = from;
  for (let reads = 0; reads < READS && entries.length < PAGE; reads += 1) {
    const page = await listHistory(db, standing, month, after);
    for (const { at, title, store, points, qualifying } of page.entries)
      entries.push({ kind: 'ledger', at, title, store, points, qualifying });
    if (page.next === null && page.earlier === null) return { entries, next: { part: 'orders', ...NEWEST } };
    month = page.next === null ? (page.earlier ?? undefined) : (page.month ?? undefined);
    after = page.next ?? undefined;
  }
  return { entries, next: { part: 'ledger', month, after } };
}

async function behaviourPage(db: Db, { face, utcOffsetMinutes }: Asked, before: Place): Promise<Part> {
  const rows = await readBehaviour(db, face.memberId, before, sought(PAGE));
  const { shown, next } = pageOf(rows, PAGE, ({ at, id }) => ({ part: 'behaviour' as const, at, id }));
  return {
    entries: shown.map(({ name, at, page, channel }) => ({
      kind: 'behaviour',
      at: formatInstant(at, utcOffsetMinutes),
      name,
      page,
      channel,
    })),
    next,
  };
}

async function aboutOf(
  db: Db,
  vault: Vault,
  { face, brandId, joinedAt, utcOffsetMinutes, now, standing }: Exporting,
): Promise<ExportedAbout> {
  const { memberId } = face;
  const iso = (at: Instant): string => formatInstant(at, utcOffsetMinutes);
  const profile = await readProfile(db, memberId);
  const phone = await phoneOf(db, vault, memberId);
  const partner = await readPartner(db, { memberId, brandId });
  const tags = await readTagsOfMember(db, memberId, null);
  const { active, pending, debt } = pointsOf(standing.book.balances);
  return {
    exportedAt: iso(now),
    brand: face.brand.name,
    memberKey: face.memberKey,
    joinedAt: joinedAt === null ? null : iso(joinedAt),
    name: profile.name,
    phone: phone === null ? null : writtenPhone(phone),
    birthday: profile.birthday?.day ?? null,
    household: profile.household,
    identities: await readIdentities(db, memberId),
    consents: (await readAllConsents(db, memberId)).map((consent) => ({ ...consent, at: iso(consent.at) })),
    balances: {
      redeemable: active.toString(),
      pending: pending.toString(),
      debt: debt.toString(),
      qualifying: standing.qualifying.toString(),
    },
    tier: tierNameOf(standing.rules, standing.asOf, standing.book.tier),
    partner: partner === null ? null : (await readPartnerWords(db, partner)).application,
    tags: tags.map(({ name, source, reason, since, until }) => ({
      ...{ name, source, reason, until },
      since: iso(since),
    })),
    messageChoices: await readExportedChoices(db, memberId),
    behaviourEvents: await countOfBehaviour(db, memberId),
  };
}
