/*
 * What became of the lines and receipts of a file.
 */
import type { Receipt as Answer } from '../../cloudfunctions/core/inbox/inbox.types';
import type { Receipt } from './receipt';
import { rejectReceipt } from './receipt-book';
import type { ReadReceipts } from './read-receipts';

interface Tally {
  read: number;
  settled: number;
  known: number;
  rejected: number;
}

export interface ImportReport {
  brand: string;
  lines: Tally;
  receipts: Tally;
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
  joinsContradicted = 0;
  readonly rejects: Map<number, string>;

  constructor(read: ReadReceipts) {
    this.rejects = read.rejects;
    this.lines = { read: read.lines, settled: 0, known: 0, rejected: read.rejects.size };
    const receipts = read.receipts.length + read.rejectedReceipts;
    this.receipts = { read: receipts, settled: 0, known: 0, rejected: read.rejectedReceipts };
  }

  /** Counts what became of a receipt. */
  count(receipt: Receipt, answer: Answer): void {
    if (answer.outcome === 'conflict') {
      rejectReceipt(receipt, this.rejects, answer.reason);
      this.receipts.rejected += 1;
      this.lines.rejected = this.rejects.size;
      return;
    }
    const outcome = answer.outcome === 'known' ? 'known' : 'settled';
    this.receipts[outcome] += 1;
    this.lines[outcome] += receipt.lines.length;
    this.lines.known += receipt.repeated.length;
  }
}

const tallyText = (what: string, { read, settled, known, rejected }: Tally): string =>
  `${read} ${what} read: ${settled} settled, ${known} known, ${rejected} rejected`;

/** The whole report in one line. */
export function reportLine(report: ImportReport): string {
  const parts = [
    tallyText('lines', report.lines),
    tallyText('receipts', report.receipts),
    ...(report.deadLetters > 0 ? [`${report.deadLetters} could not be settled (npm run dead-letters)`] : []),
    ...(report.stopped ? ['stopped; the same command goes on'] : []),
    `${report.seconds.toFixed(1)} s`,
  ];
  return parts.join(' · ');
}
