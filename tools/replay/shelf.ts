/*
 * What of a member's book later events seldom need. Settlement copies a book for each event that it may
 * refuse; a book that kept every journal, sale and redemption of years would be copied whole each time.
 */
import {
  type MemberBook,
  type SettledSale,
  type NumberedEvent,
} from '../../cloudfunctions/core/book/member-book';
import { saleName } from '../../cloudfunctions/core/inbox/sale-name';

export class Shelf {
  private readonly journals: MemberBook['journals'] = [];
  private readonly sales = new Map<string, SettledSale>();
  private readonly refunded: MemberBook['refunded'] = new Map();
  private readonly redemptions: MemberBook['redemptions'] = new Map();
  private readonly commissions: MemberBook['commissions'] = new Map();
  private readonly allocations = new Map<bigint, MemberBook['allocations']>();
  private readonly removedSteps: MemberBook['steps'] = [];
  private readonly grantsTakenBack: MemberBook['grants'] = [];

  /** Puts into the book what the event refers to. */
  fetchFor(book: MemberBook, event: NumberedEvent): void {
    if (event.kind === 'refund' || event.kind === 'completion') {
      const name = saleName(event.payload);
      const sale = this.sales.get(name);
      if (sale === undefined) return;
      book.sales.set(name, sale);
      const units = this.refunded.get(sale.seq);
      if (units !== undefined) book.refunded.set(sale.seq, units);
    }
    if (event.kind === 'commission' || event.kind === 'release') {
      const { source, id } = event.payload.commission;
      const seq = this.commissions.get(`${source}|${id}`);
      if (seq !== undefined) book.commissions.set(`${source}|${id}`, seq);
    }
    if (event.kind === 'return') {
      const { source, id } = event.payload.redemption;
      const seq = this.redemptions.get(`${source}|${id}`);
      if (seq === undefined) return;
      book.redemptions.set(`${source}|${id}`, seq);
      book.allocations.push(...(this.allocations.get(seq) ?? []));
    }
  }

  /** Takes out of the book what was fetched and what is done. */
  putAside(book: MemberBook): void {
    this.journals.push(...book.journals);
    book.journals = [];
    for (const [name, sale] of book.sales) this.sales.set(name, sale);
    book.sales.clear();
    for (const [seq, units] of book.refunded) this.refunded.set(seq, units);
    book.refunded.clear();
    book.refundedChanged.clear();
    for (const [name, seq] of book.redemptions) this.redemptions.set(name, seq);
    book.redemptions.clear();
    for (const [name, seq] of book.commissions) this.commissions.set(name, seq);
    book.commissions.clear();
    for (const seq of new Set(book.allocations.map((allocation) => allocation.redemptionSeq))) {
      const own = book.allocations.filter((allocation) => allocation.redemptionSeq === seq);
      this.allocations.set(seq, own);
    }
    book.allocations = [];
    this.removedSteps.push(...book.steps.filter((step) => step.removedAt !== null));
    book.steps = book.steps.filter((step) => step.removedAt === null);
    this.grantsTakenBack.push(...book.grants.filter((grant) => grant.takenBackAt !== null));
    book.grants = book.grants.filter((grant) => grant.takenBackAt === null);
  }

  /** The book with everything that was put aside. */
  wholeBook(book: MemberBook): MemberBook {
    return {
      ...book,
      journals: this.journals,
      sales: this.sales,
      refunded: this.refunded,
      redemptions: this.redemptions,
      commissions: this.commissions,
      allocations: [...this.allocations.values()].flat(),
      steps: [...this.removedSteps, ...book.steps],
      grants: [...this.grantsTakenBack, ...book.grants],
    };
  }
}
