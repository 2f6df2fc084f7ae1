/**
 * What a POS tells, each event looked at alone: understood, or why it is not. Pure; docs/pos.md.
 */
import type { PosError } from '../../contract/pos';
import { posEventSchema, type PosEvent } from '../../contract/pos-event';
import { sayIssue } from '../../contract/pos-issues';
import { posError, posWords } from '../../contract/pos-words';
import { key } from '../../contract/shapes';
import { dayOf, parseDay, type Instant } from '../kernel/time';
import { totalOf } from '../receipt/lines-total.rules';
import { RECEIPT_PROBLEMS } from '../receipt/receipt-problems';
import { saleKey, tidyNumber } from '../receipt/sale-key.rules';
import { countedLines, receiptOf } from './pos-receipt.rules';

/** What an event is held against. */
export interface PosFacts {
  utcOffsetMinutes: number;
  /** Events that occurred before are an import's affair, not a till's. */
  from: Instant;
  /** Later events lie in the future. */
  until: Instant;
}

export type PosSale = Extract<PosEvent, { type: 'order.paid' }>;

/** Days from here on are days of any brand. */
const FIRST_DAY = parseDay('2000-01-01');
const SECOND_MS = 1000;

/** The event's own id where it can be read, so that a POS finds the answer to a bad event. */
export function idOfEvent(told: unknown): string | null {
  const id = (told as { id?: unknown } | null)?.id;
  return posEventSchema.def.options[0].shape.id.safeParse(id).success ? (id as string) : null;
}

/** The event under the key of its receipt, or why it is refused: the place in it and the reason. */
export function readPosEvent(told: unknown, facts: PosFacts): { event: PosEvent } | { refused: PosError } {
  const read = posEventSchema.safeParse(told, { reportInput: true });
  if (!read.success) return { refused: posError('bad-request', sayIssue(read.error.issues)) };
  const { till, part, ...rest } = read.data;
  if (part !== undefined && part.index > part.of) return bad('part.index', posWords.partBeyond);
  const { receipt } = saleKey({ store: '', day: rest.day, receipt: rest.receipt, till, part: part?.index });
  if (tidyNumber(rest.receipt) === '') return bad('receipt', posWords.noReceipt);
  if (!key.safeParse(receipt).success) return bad('receipt', posWords.receiptTooLong);
  const event = { ...rest, receipt };
  const problem = timeProblem(event, facts) ?? (event.type === 'order.paid' ? linesProblem(event) : null);
  return problem ?? { event };
}

/** What is wrong with the lines of a sale or a quotation; null: nothing. */
export function repeatedLine(lines: readonly { line: string }[]): { refused: PosError } | null {
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

/** What is wrong with the lines of a receipt; null: nothing. Whatever the store, they come to the same. */
function linesProblem({ lines, totalFen, day }: PosSale): { refused: PosError } | null {
  const counted = countedLines(lines);
  if (counted.length === 0) return bad('lines', posWords.allVoided);
  const sum = totalOf(counted);
  if (sum !== BigInt(totalFen))
    return { refused: posError('amounts-differ', posWords.amounts(sum, totalFen)) };
  const at = (line: string): string => `lines.${lines.findIndex((one) => one.line === line)}`;
  const later = counted.find(({ returnOf }) => returnOf !== undefined && returnOf.day > day);
  if (later !== undefined) return bad(`${at(later.line)}.returnOf.day`, posWords.returnOfLater);
  const repeated = repeatedLine(counted);
  if (repeated !== null) return repeated;
  const shaped = receiptOf(lines, '', new Map());
  if ('problem' in shaped) return bad(at(shaped.line), RECEIPT_PROBLEMS[shaped.problem].said);
  const unnamed = shaped.returns.find(({ of }) => of === null);
  return unnamed === undefined ? null : bad(at(unnamed.line), posWords.returnUnnamed);
}

/** Events of a store's POS, apart from those of staff, files and the app. */
export const posSource = (storeId: string): string => `pos:${storeId}`;

/**
 * The instant of an event in whole seconds, as exports have it: the same sale from a file must not differ by
 * milliseconds.
 */
export const instantOfEvent = ({ at }: PosEvent): Instant =>
  Math.floor(Date.parse(at) / SECOND_MS) * SECOND_MS;
