/**
 * The operator's trade: menu, prices, stores, orders, money. Thin: the table of roles admits
 * (core/staff/roles.rules.ts), a use-case or a view answers.
 */
import { tradeRequestSchema } from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { admitStaff } from '../../core/views/desk/admit-staff';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineStaffFunction } from '../../platform/staff-handler';
import { keepMallItem, listMallItems } from './mall';
import { changeSeveral, keepCategories, keepItem, listMenu, takePicture } from './menu';
import { reconcile, retry, stuckEffects } from './money';
import { exportOrders, listOrders, showBrandOrder } from './orders';
import { check, publish, version, versions, withdraw } from './prices';
import { changeAtStore, keepDetails, keepShelf, showStore } from './stores';

export const trade = defineStaffFunction({
  name: 'trade',
  requestSchema: tradeRequestSchema,
  admit: admitStaff,
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'list-menu':
        return listMenu(context);
      case 'save-item':
        return keepItem(context, request);
      case 'upload-picture':
        return takePicture(context, request);
      case 'change-items':
        return changeSeveral(context, request);
      case 'save-categories':
        return keepCategories(context, request);
      case 'show-store':
        return showStore(context, request.store);
      case 'save-store-details':
        return keepDetails(context, request);
      case 'save-store-item':
        return keepShelf(context, request);
      case 'change-store-items':
        return changeAtStore(context, request);
      case 'list-price-books':
        return versions(context);
      case 'show-price-book':
        return version(context, request.version);
      case 'check-price-book':
        return check(context, request.document);
      case 'publish-price-book':
        return publish(context, request);
      case 'withdraw-price-book':
        return withdraw(context, request);
      case 'list-brand-orders':
        return listOrders(context, request);
      case 'export-orders':
        return exportOrders(context, request);
      case 'show-brand-order':
        return showBrandOrder(context, request.order);
      case 'reconcile-day':
        return reconcile(context, request.day);
      case 'list-stuck-effects':
        return stuckEffects(context, request);
      case 'retry-effects':
        return retry(context, request.ids);
      case 'list-mall-items':
        return listMallItems(context);
      case 'save-mall-item':
        return keepMallItem(context, request);
    }
  },
});

export const main = asEventFunction(trade);
