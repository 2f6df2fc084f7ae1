/** What a sale is called: across sources, and within its store. Pure. */

/** The name of a sale across sources. */
export const saleName = (sale: { store: string; day: string; receipt: string }): string =>
  `${sale.store}/${sale.day}/${sale.receipt}`;

/** The name of a receipt within its store, as the log of actions has it. */
export const receiptName = ({ day, receipt }: { day: string; receipt: string }): string =>
  `${day}/${receipt}`;
