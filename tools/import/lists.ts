/*
 * Looks at all files of an import before anything is opened or written.
 */
import type { Product, Store } from '../../cloudfunctions/core/catalog/catalog.store';
import type { ImportOptions } from './arguments';
import { lookAtReceipts, type ReceiptFiles } from './receipts/receipt-files';
import {
  readMembersFile,
  readProductsFile,
  readStoresFile,
  type List,
  type ListedMember,
} from './reference-files';

/** Null: no such file is given. */
export interface Lists {
  receipts: ReceiptFiles;
  members: List<ListedMember> | null;
  products: List<Product> | null;
  stores: List<Store> | null;
}

/** Reads the files that receipts refer to, and looks at that of the receipts. */
export async function readLists(options: ImportOptions): Promise<Lists> {
  const { mapping, members, products, stores } = options;
  return {
    receipts: await lookAtReceipts(options.receipts, options.lines, mapping),
    members: members === undefined ? null : await readMembersFile(members, mapping),
    products: products === undefined ? null : await readProductsFile(products, mapping),
    stores: stores === undefined ? null : await readStoresFile(stores, mapping),
  };
}
