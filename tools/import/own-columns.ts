/** Columns that a file of rejects adds to those of the file of receipts. */
export const OWN_COLUMNS = ['line_number', 'reason'];
