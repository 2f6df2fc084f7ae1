/**
 * How what a deployment sells is taxed: by the category of the menu, all others alike. An accountant fills it
 * in. docs/invoices.md
 */
import * as z from 'zod/mini';

const taxedAs = z.strictObject({
  /** As it stands on an invoice. @example 餐饮服务 */
  name: z.string().check(z.minLength(1), z.maxLength(92)),
  /** 税收分类编码. */
  taxCode: z.string().check(z.regex(/^\d{19}$/)),
  /** 600 is 6 %. */
  rateBp: z.int().check(z.minimum(0), z.maximum(9_999)),
});
export const taxTableSchema = z.strictObject({
  default: taxedAs,
  categories: z.record(z.string(), taxedAs),
});
export type TaxTable = z.infer<typeof taxTableSchema>;
export type TaxedAs = z.infer<typeof taxedAs>;
