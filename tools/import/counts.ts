/*
 * What became of the lines and receipts of a file.
 */
import { decimalYuan } from '../../cloudfunctions/contract/in-words';
import type { Receipt as Answer } from '../../cloudfunctions/core/inbox/inbox.types';
import type { Arrival, Told } from './arrivals';
import type { Finding } from './decisions';
import type { ReadReceipts } from './receipts/read-receipts';
import { rejectReceipt } from './receipts/receipt-book';

interface Tally {
  read: number;
  settled: number;
  known: number;
  rejected: number;
}

export interface ImportReport {
  brand: string;
  /** Nothing was written: the counts are what would be settled. */
  dryRun: boolean;
  lines: Tally;
  receipts: Tally;
  /** Receipts of voided lines alone: nothing was sold. */
  nothing: number;
  /** Returns whose sale has not come. */
  waiting: number;
  /** Receipts that are not believed unasked: at the desk under 待核实. */
  held: number;
  /** Σ of all receipts that are not rejected, in fen; what is given back lowers it. */
  netFen: string;
  /** Customers with receipts, and receipts of nobody. */
  customers: number;
  guestReceipts: number;
  /** What was odd, and how often. */
  findings: Finding[];
  /** Events that could not be settled; `npm run dead-letters` lists them. */
  deadLetters: number;
  /** Members whose joining date contradicts what was told before. */
  joinsContradicted: number;
  rejectsFile: string | null;
  stopped: boolean;
  seconds: number;
}

/** Counts answers; keeps the lines of receipts that contradict what is settled among the rejects. */
export class Counts {
  readonly lines: Tally;
  readonly receipts: Tally;
  readonly rejects: Map<number, string>;
  joinsContradicted = 0;
  nothing = 0;
  waiting = 0;
  held = 0;

  constructor(read: ReadReceipts, { table, rows, unusual }: Told) {
    this.rejects = read.rejects;
    this.lines = { read: read.lines, settled: 0, known: 0, rejected: 0 };
    const receipts = rows.length + read.rejectedReceipts;
    this.receipts = { read: receipts, settled: 0, known: 0, rejected: read.rejectedReceipts };
    for (const [row, shaped] of unusual)
      if (typeof shaped === 'string') {
        rejectReceipt(table.receiptAt(row), this.rejects, shaped);
        this.receipts.rejected += 1;
      } else if (shaped.lines.length + shaped.refunds.length === 0) this.nothing += 1;
    this.lines.rejected = this.rejects.size;
  }

  /** Counts what became of an arrival: a receipt by the first thing that it tells. */
  count(arrival: Arrival, answer: Answer): void {
    if ('join' in arrival) {
      if (answer.outcome === 'conflict') this.joinsContradicted += 1;
      return;
    }
    const { receipt, part } = arrival;
    if (answer.outcome === 'parked') this.waiting += 1;
    if (answer.outcome === 'held') this.held += 1;
    if (answer.outcome === 'conflict') {
      rejectReceipt(receipt, this.rejects, answer.reason);
      if (part === 0) this.receipts.rejected += 1;
      this.lines.rejected = this.rejects.size;
    } else if (part === 0 && answer.outcome !== 'held')
      this.add(answer.outcome === 'known' ? 'known' : 'settled', receipt);
  }

  /** Counts a receipt that would be settled. */
  wouldSettle(arrival: Arrival): void {
    if ('receipt' in arrival && arrival.part === 0) this.add('settled', arrival.receipt);
  }

  private add(
    outcome: 'known' | 'settled',
    { lines, repeated }: { lines: readonly unknown[]; repeated: readonly unknown[] },
  ): void {
    this.receipts[outcome] += 1;
    this.lines[outcome] += lines.length;
    this.lines.known += repeated.length;
  }
}

const tallyText = (what: string, { read, settled, known, rejected }: Tally, would: string): string =>
  `${read} ${what} read: ${settled} ${would}settled, ${known} known, ${rejected} rejected`;

/** ¥ of fen. @example 6600 is ¥66.00 */
export const yuan = (fen: bigint): string => `${fen < 0n ? '-' : ''}¥${decimalYuan(fen)}`;

/** The whole report in one line. */
export function reportLine(report: ImportReport): string {
  const would = report.dryRun ? 'would be ' : '';
  const parts = [
    tallyText('lines', report.lines, would),
    tallyText('receipts', report.receipts, would),
    `${yuan(BigInt(report.netFen))} of ${report.customers} customers, ${report.guestReceipts} receipts of guests`,
    ...(report.nothing > 0 ? [`${report.nothing} of voided lines alone`] : []),
    ...(report.waiting > 0 ? [`${report.waiting} returns wait for their sale`] : []),
    ...(report.held > 0 ? [`${report.held} far beyond what is usual wait for an operator`] : []),
    ...(report.deadLetters > 0 ? [`${report.deadLetters} could not be settled (npm run dead-letters)`] : []),
    ...(report.stopped ? ['stopped; the same command goes on'] : []),
    ...(report.dryRun ? ['nothing was written'] : []),
    `${report.seconds.toFixed(1)} s`,
  ];
  return parts.join(' · ');
}
