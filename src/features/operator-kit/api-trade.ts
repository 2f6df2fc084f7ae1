/** The calls behind the part of the operator's desk about trade: menu, prices, orders, money. */
import type { ChangedItemsReply } from '../../../cloudfunctions/contract/bulk-change';
import type { MenuItem, StoreDetails } from '../../../cloudfunctions/contract/menu';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  BrandOrderReply,
  BrandOrdersReply,
  MenuDeskReply,
  OrdersCsvReply,
  PriceBookReply,
  PriceBooksReply,
  PriceCheckReply,
  PublishedPriceBookReply,
  ReconciliationReply,
  RetriedEffectsReply,
  SavedItemReply,
  TradeRequest,
  StoreDeskReply,
  StuckEffectsReply,
  UploadedPictureReply,
} from '../../../cloudfunctions/contract/trade';
import { callAsStaff } from '../staff-session/call-staff';

type AskedFor<Action extends TradeRequest['action']> = Omit<
  Extract<TradeRequest, { action: Action }>,
  'action'
>;
export type OrderFilter = Omit<AskedFor<'list-brand-orders'>, 'after'>;

/** A day's bill comes from WeChat Pay, and is compared entry by entry. Milliseconds. */
export const BILL_TIMEOUT_MS = 60_000;
/** 5 MB on a slow line. Milliseconds. */
const UPLOAD_TIMEOUT_MS = 60_000;

const ask = <T>(request: TradeRequest, timeoutMs?: number): Promise<Reply<T>> =>
  callAsStaff<T>('trade', request, timeoutMs);

export const listMenu = (): Promise<Reply<MenuDeskReply>> => ask({ action: 'list-menu' });

/** An item as its form has it. `revision`: the one that was edited; 0: a new one. */
export interface EditedItem {
  item: MenuItem;
  shown: boolean;
  revision: number;
}

export const saveItem = (edited: EditedItem): Promise<Reply<SavedItemReply>> =>
  ask({ action: 'save-item', ...edited });

export const uploadPicture = (data: string): Promise<Reply<UploadedPictureReply>> =>
  ask({ action: 'upload-picture', data }, UPLOAD_TIMEOUT_MS);

export const changeItems = (asked: AskedFor<'change-items'>): Promise<Reply<ChangedItemsReply>> =>
  ask({ action: 'change-items', ...asked });

export const changeStoreItems = (asked: AskedFor<'change-store-items'>): Promise<Reply<ChangedItemsReply>> =>
  ask({ action: 'change-store-items', ...asked });

export const saveCategories = (categories: { id: string; name: string }[]): Promise<Reply<null>> =>
  ask({ action: 'save-categories', categories });

export const showStore = (store: string): Promise<Reply<StoreDeskReply>> =>
  ask({ action: 'show-store', store });

export const saveStoreDetails = (kept: { store: string; details: StoreDetails }): Promise<Reply<null>> =>
  ask({ action: 'save-store-details', ...kept });

export const saveStoreItem = (item: AskedFor<'save-store-item'>): Promise<Reply<null>> =>
  ask({ action: 'save-store-item', ...item });

export const listPriceBooks = (): Promise<Reply<PriceBooksReply>> => ask({ action: 'list-price-books' });

export const withdrawPriceBook = (
  withdrawn: AskedFor<'withdraw-price-book'>,
): Promise<Reply<PublishedPriceBookReply>> => ask({ action: 'withdraw-price-book', ...withdrawn });

export const showPriceBook = (version: number): Promise<Reply<PriceBookReply>> =>
  ask({ action: 'show-price-book', version });

export const checkPriceBook = (document: unknown): Promise<Reply<PriceCheckReply>> =>
  ask({ action: 'check-price-book', document });

export const publishPriceBook = (
  draft: AskedFor<'publish-price-book'>,
): Promise<Reply<PublishedPriceBookReply>> => ask({ action: 'publish-price-book', ...draft });

export const listBrandOrders = (filter: OrderFilter, after?: string): Promise<Reply<BrandOrdersReply>> =>
  ask({ action: 'list-brand-orders', ...filter, after });

/** Taking orders along is written down. */
export const exportOrders = (filter: OrderFilter, after?: string): Promise<Reply<OrdersCsvReply>> =>
  ask({ action: 'export-orders', ...filter, after });

export const showBrandOrder = (order: string): Promise<Reply<BrandOrderReply>> =>
  ask({ action: 'show-brand-order', order });

/** @param day YYYY-MM-DD, of China */
export const reconcileDay = (day: string): Promise<Reply<ReconciliationReply>> =>
  ask({ action: 'reconcile-day', day }, BILL_TIMEOUT_MS);

export const listStuckEffects = (after?: string): Promise<Reply<StuckEffectsReply>> =>
  ask({ action: 'list-stuck-effects', after });

export const retryEffects = (ids: string[]): Promise<Reply<RetriedEffectsReply>> =>
  ask({ action: 'retry-effects', ids });
