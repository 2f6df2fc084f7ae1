/**
 * Members carried over from another system: each row of a list makes a member known by the number of the old
 * card, keeps their phone (unproven), name, birthday and consents apart from the ledger, and tells the ledger
 * what they had, once. Again it is known; killed in between, the same list completes it.
 */
import { asDb, withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { Vault } from '../../../platform/vault';
import type { OpeningPayload } from '../../../contract/event';
import { present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import type { IncomingEvent, Receipt } from '../../inbox/inbox.types';
import { closedAmong } from '../../member/account.store';
import { keepCarriedConsentsOf, type CarriedConsent } from '../../member/consent.store';
import { findMadeMembers, makeMembers, writeProfiles } from '../../member/member.store';
import { sealPhone } from '../../member/hashed-identities';
import { PHONE_HASH } from '../../member/phone.rules';
import { keepUnprovenPhones, readPhone } from '../../member/phone.store';
import { keepBirthdaysOf } from '../../member/profile.store';
import { receiveEvents, type BrandZone } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';
import { mergeAccounts } from './merge-accounts';

const KIND = 'import';
/** Tells events of such lists from those of tills and apps. */
export const CARRY_SOURCE = 'carry';

export interface CarriedMember {
  /** Of the old card. */
  number: string;
  /** Digits, country code first. */
  phone: string | null;
  name: string;
  /** MM-DD. */
  birthday: string | null;
  consents: readonly CarriedConsent[];
  /** When they joined there; null: the list does not say. */
  joinedAt: Instant | null;
  opening: OpeningPayload;
}

export type Carried =
  /** `merged`: the phone was proven by an account of the app, which has it all now. */
  { outcome: 'carried' | 'known' | 'merged' } | { outcome: 'rejected'; reason: string };

/** Carries a batch of rows with different numbers and phones; answers each in its place. */
export async function carryMembers(
  outside: Outside,
  zone: BrandZone,
  rows: readonly CarriedMember[],
  { asOf, now }: { asOf: Instant; now: Instant },
): Promise<Carried[]> {
  const { database, vault } = outside;
  const { brandId, utcOffsetMinutes } = zone;
  const today = dayNameOf(now, utcOffsetMinutes);
  const { ids, holders } = await withTransaction(database, async (db) => {
    const numbers = rows.map(({ number }) => number);
    await makeMembers(db, brandId, KIND, numbers);
    const made = await findMadeMembers(db, brandId, KIND, numbers);
    const idOf = (row: CarriedMember): bigint => present(made.get(row.number), `member ${row.number}`);
    const ids = rows.map(idOf);
    const closed = await closedAmong(db, ids);
    // Of an account that is closed, or was given up for another, nothing is kept again.
    const open = rows.filter((row) => !closed.has(idOf(row)));
    return { ids, holders: await keepPersons(db, vault, brandId, open, idOf, today) };
  });
  const events = rows.flatMap((row, place) => eventsOf(row, present(ids[place], 'a member'), asOf));
  const receipts = await receiveEvents(database, zone, events);
  const { refused } = await settleMembers(database, [...new Set(ids)]);
  const why = new Map(refused.map(({ memberId, reason }) => [memberId, reason]));
  const openings = receipts.filter((_, place) => events[place]?.kind === 'opening');
  const answers: Carried[] = [];
  for (const [place, row] of rows.entries()) {
    const memberId = present(ids[place], 'the member of a row');
    const receipt = present(openings[place], 'the answer to an opening');
    const answer = answerTo(receipt, why.get(memberId));
    const holder = row.phone === null ? undefined : holders.get(hashOf(vault, brandId, row.phone));
    answers.push(
      answer.outcome === 'carried' && holder !== undefined && holder !== memberId
        ? await giveToHolder(outside, { brandId, memberId, holder, now })
        : answer,
    );
  }
  return answers;
}

/** Personal data of the rows; whose each phone is, by its hash. */
async function keepPersons(
  db: Db,
  vault: Vault,
  brandId: number,
  rows: readonly CarriedMember[],
  idOf: (row: CarriedMember) => bigint,
  today: string,
): Promise<Map<string, bigint>> {
  await writeProfiles(
    db,
    rows.flatMap((row) => (row.name === '' ? [] : { memberId: idOf(row), name: row.name })),
  );
  await keepBirthdaysOf(
    db,
    rows.flatMap((row) => (row.birthday === null ? [] : { memberId: idOf(row), day: row.birthday })),
    today,
  );
  await keepCarriedConsentsOf(
    db,
    rows.flatMap((row) => row.consents.map((consent) => ({ ...consent, memberId: idOf(row) }))),
  );
  const phones = rows.flatMap((row) =>
    row.phone === null ? [] : sealPhone(vault, { memberId: idOf(row), brandId }, row.phone),
  );
  return phones.length === 0 ? new Map() : keepUnprovenPhones(db, brandId, phones);
}

const hashOf = (vault: Vault, brandId: number, phone: string): string =>
  vault.hash(brandId, PHONE_HASH, phone).toString('hex');

/** Joining without a gift, which they had there, and then what they had. */
function eventsOf(row: CarriedMember, memberId: bigint, asOf: Instant): IncomingEvent[] {
  const { number, joinedAt, opening } = row;
  const told = { source: CARRY_SOURCE, memberId } as const;
  const join: IncomingEvent[] =
    joinedAt === null
      ? []
      : [
          {
            ...told,
            kind: 'join',
            externalId: `join:${number}`,
            occurredAt: joinedAt,
            payload: { welcome: 'had-before' },
          },
        ];
  return [...join, { ...told, kind: 'opening', externalId: number, occurredAt: asOf, payload: opening }];
}

function answerTo(receipt: Receipt, refused: string | undefined): Carried {
  if (receipt.outcome === 'conflict')
    return { outcome: 'rejected', reason: 'this number was carried over before with other content' };
  if (receipt.outcome === 'known') return { outcome: 'known' };
  return refused === undefined ? { outcome: 'carried' } : { outcome: 'rejected', reason: refused };
}

/** The phone is another's: whoever has proven it is the same person; another row of a list is not. */
async function giveToHolder(
  outside: Outside,
  { brandId, memberId, holder, now }: { brandId: number; memberId: bigint; holder: bigint; now: Instant },
): Promise<Carried> {
  const phone = await readPhone(asDb(outside.database), holder);
  if (phone?.verifiedAt == null)
    return { outcome: 'rejected', reason: 'carried over, but its phone is that of another number of a list' };
  const refused = await mergeAccounts(outside, { brandId, memberId, keptId: holder, staffId: null, now });
  return refused === null
    ? { outcome: 'merged' }
    : {
        outcome: 'rejected',
        reason: `carried over, but not merged with the account of its phone: ${refused}`,
      };
}
