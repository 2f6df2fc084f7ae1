/* What a mapping may say of one column. */
import * as z from 'zod/mini';

export const columnName = z.string().check(z.minLength(1));
/**
 * The name of a column, its number (from 1), the same text for every row, or one column times another (less a
 * third).
 */
export const told = z.union([
  columnName,
  z.strictObject({ column: z.int().check(z.positive()) }),
  z.strictObject({ constant: columnName }),
  z.strictObject({ multiply: z.tuple([columnName, columnName]), minus: z.optional(columnName) }),
]);
export type Told = z.infer<typeof told>;
