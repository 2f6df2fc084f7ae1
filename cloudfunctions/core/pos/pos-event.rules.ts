/**
 * What a POS tells, each event looked at alone, and what it is in the words of the inbox. Pure; docs/pos.md.
 */
import { zhCN } from 'zod/locales';
import type { EventBody, SalePayload } from '../../contract/event';
import { posEventSchema, type PosError, type PosEvent } from '../../contract/pos';
import { posError, posWords } from '../../contract/pos-words';
import { compareIds } from '../kernel/compare-ids';
import { dayOf, parseDay, type Instant } from '../kernel/time';

/** What an event is held against. */
export interface PosFacts {
  utcOffsetMinutes: number;
  /** Events that occurred before are an import's affair, not a till's. */
  from: Instant;
  /** Later events lie in the future. */
  until: Instant;
}

export type PosSale = Extract<PosEvent, { type: 'order.paid' }>;

/** The sentence with which a schema's issue is told: never what stood there. */
const inChinese = zhCN().localeError;
/** Days from here on are days of any brand. */
const FIRST_DAY = parseDay('2000-01-01');
const SECOND_MS = 1000;

/** The event's own id where it can be read, so that a POS finds the answer to a bad event. */
export function idOfEvent(told: unknown): string | null {
  const id = (told as { id?: unknown } | null)?.id;
  return posEventSchema.def.options[0].shape.id.safeParse(id).success ? (id as string) : null;
}

/** The event, or why it is refused: the place in it and the reason. */
export function readPosEvent(told: unknown, facts: PosFacts): { event: PosEvent } | { refused: PosError } {
  const read = posEventSchema.safeParse(told, { error: inChinese });
  if (!read.success) {
    const [issue] = read.error.issues;
    return bad(issue?.path.join('.') ?? '', issue?.message ?? '');
  }
  const event = read.data;
  const problem = timeProblem(event, facts) ?? (event.type === 'order.paid' ? linesProblem(event) : null);
  return problem ?? { event };
}

/** What is wrong with the lines of a sale or a quotation; null: nothing. */
export function repeatedLine(lines: PosSale['lines']): { refused: PosError } | null {
  const place = lines.findIndex((line, at) => lines.findIndex((other) => other.line === line.line) < at);
  return place < 0 ? null : bad(`lines.${place}.line`, posWords.lineTwice);
}

const bad = (path: string, problem: string): { refused: PosError } => ({
  refused: posError('bad-request', posWords.at(path, problem)),
});

/**
 * A sale is of its instant's day, or of the day before where the store is open past midnight; what follows it
 * may come later.
 */
function timeProblem(event: PosEvent, facts: PosFacts): { refused: PosError } | null {
  const at = Date.parse(event.at);
  if (at > facts.until) return bad('at', posWords.inFuture);
  if (at < facts.from) return bad('at', posWords.tooEarly);
  const today = dayOf(at, facts.utcOffsetMinutes);
  const day = parseDay(event.day);
  if (event.type === 'order.paid')
    return day === today || day === today - 1 ? null : bad('day', posWords.dayOfSale);
  return day >= FIRST_DAY && day <= today ? null : bad('day', posWords.dayOfFollower);
}

function linesProblem({ lines, totalFen }: PosSale): { refused: PosError } | null {
  const sum = totalOf(lines);
  if (sum !== BigInt(totalFen))
    return { refused: posError('amounts-differ', posWords.amounts(sum, totalFen)) };
  return repeatedLine(lines);
}

/** What the lines add up to, in fen. */
export const totalOf = (lines: PosSale['lines']): bigint =>
  lines.reduce((sum, line) => sum + BigInt(line.amountFen), 0n);

/**
 * Lines as settlement takes them. The category is the catalogue's, by product, where it knows the product.
 * Sorted as an import sorts them, by what stands before and after the slash of "order/line", so that both
 * tell the same sale.
 */
export const linesOf = (
  lines: PosSale['lines'],
  categories: ReadonlyMap<string, string>,
): SalePayload['lines'] =>
  lines
    .map(({ line, product, category = '', quantity, amountFen }) => ({
      line,
      product,
      category: categories.get(product) ?? category,
      quantity,
      amountFen: BigInt(amountFen).toString(),
    }))
    .sort((a, b) => compareLines(a.line, b.line));

function compareLines(a: string, b: string): number {
  const [orderA = '', itemA = ''] = a.split('/');
  const [orderB = '', itemB = ''] = b.split('/');
  return compareIds(orderA, orderB) || compareIds(itemA, itemB) || compareIds(a, b);
}

/** Events of a store's POS, apart from those of staff, files and the app. */
export const posSource = (storeId: string): string => `pos:${storeId}`;

/**
 * The instant of an event in whole seconds, as exports have it: the same sale from a file must not differ by
 * milliseconds.
 */
export const instantOfEvent = ({ at }: PosEvent): Instant =>
  Math.floor(Date.parse(at) / SECOND_MS) * SECOND_MS;

/** An event as the inbox takes it. */
export type ToldByPos = EventBody & {
  source: string;
  externalId: string;
  memberId: bigint | null;
  occurredAt: Instant;
};

/**
 * An event of a store's POS for the inbox.
 * @param buyer of a sale: the member, or null for nobody's; what follows a sale belongs to its member
 */
export function toIncoming(
  event: PosEvent,
  storeId: string,
  buyer: bigint | null,
  categories: ReadonlyMap<string, string>,
): ToldByPos {
  const told = { source: posSource(storeId), externalId: event.id, occurredAt: instantOfEvent(event) };
  const sale = { store: storeId, day: event.day, receipt: event.receipt };
  switch (event.type) {
    case 'order.paid': {
      const lines = linesOf(event.lines, categories);
      return { ...told, memberId: buyer, kind: 'sale', payload: { ...sale, lines } };
    }
    case 'order.completed':
      return { ...told, memberId: null, kind: 'completion', payload: sale };
    case 'order.refunded':
      return { ...told, memberId: null, kind: 'refund', payload: { ...sale, units: event.units } };
  }
}
