/**
 * The store's counter: its live board, handing out, what is sold out, after-sale answers and refunds. Thin:
 * the table of roles admits, a use-case or a view answers.
 */
import { counterRequestSchema } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { admitStaff } from '../../core/views/desk/admit-staff';
import { asEventFunction } from '../../platform/adapters/event-function';
import { defineStaffFunction } from '../../platform/staff-handler';
import { answerAfterSale, listAfterSales, showPhoto } from './after-sales';
import { answerBoard, answerPickup } from './board';
import { answerMorning } from './morning';
import { move, moveWhole } from './move';
import { answerParcels } from './parcels';
import { refundOrder } from './refund';
import { listSoldOut, setSoldOut } from './sold-out';
import { answerTasks } from './tasks';

export const counter = defineStaffFunction({
  name: 'counter',
  requestSchema: counterRequestSchema,
  admit: admitStaff,
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'start-order':
      case 'ready-order':
      case 'hand-out':
        return move(context, request);
      case 'move-batch':
        return moveWhole(context, request);
      case 'list-sold-out':
        return listSoldOut(context, request);
      case 'set-sold-out':
        return setSoldOut(context, request);
      case 'list-tasks':
      case 'finish-task':
        return answerTasks(context, request);
      case 'list-after-sales':
        return listAfterSales(context, request);
      case 'show-after-sale-photo':
        return showPhoto(context, request);
      case 'answer-after-sale':
        return answerAfterSale(context, request);
      case 'refund-order':
        return refundOrder(context, request);
      case 'find-pickup':
        return answerPickup(context, request);
      case 'show-morning':
      case 'list-regulars':
      case 'show-store-days':
        return answerMorning(context, request);
      case 'list-parcel-groups':
      case 'list-parcels':
        return answerParcels(context, request);
      default:
        return answerBoard(context, request);
    }
  },
});

export const main = asEventFunction(counter);
