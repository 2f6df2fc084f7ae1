/*
 * Sending members money that they confirm: a bill, how it stands, calling it back.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012716434 and its neighbours
 */
import type { Call, Interface } from '../interface';
import { Refusal } from '../refusal';
import { longNumber, type Transfer, type World } from '../world';
import { checkAsk, readAsk, type TransferAsk } from './bill-check';
import { callBack, fund, givePackage, lapse } from './life';
import { cancelledObjectOf, createdObjectOf, transferObjectOf } from './transfer';

const PATH = '/v3/fund-app/mch-transfer/transfer-bills';
/** Queries reach back so far. Milliseconds. */
const KNOWN_MS = 30 * 86_400_000;

function take(world: World, ask: TransferAsk): Transfer {
  checkAsk(world, ask);
  const now = world.now();
  const made: Transfer = {
    outBillNo: ask.out_bill_no,
    transferBillNo: longNumber(world, '13300'),
    content: JSON.stringify(ask),
    sceneId: ask.transfer_scene_id,
    openid: ask.openid,
    amount: ask.transfer_amount,
    remark: ask.transfer_remark,
    userName: ask.user_name ?? null,
    notifyUrl: ask.notify_url ?? null,
    state: 'ACCEPTED',
    packageInfo: null,
    failReason: null,
    createdAt: now,
    updatedAt: now,
    lockedAt: null,
    returnedAt: null,
  };
  world.transfers.set(made.outBillNo, made);
  world.save();
  return made;
}

/** A bill whose balance does not suffice is kept: its number takes no other content from then on. */
const bill: Interface = {
  name: 'transfer',
  method: 'POST',
  path: PATH,
  answer(bank, call) {
    const { world } = bank;
    lapse(bank);
    const ask = readAsk(world, call);
    const known = world.transfers.get(ask.out_bill_no);
    if (known !== undefined && known.content !== JSON.stringify(ask))
      throw new Refusal('INVALID_REQUEST', '商户单号已存在，且请求参数与原单不一致');
    const transfer = known ?? take(world, ask);
    if (transfer.state === 'WAIT_USER_CONFIRM') {
      givePackage(transfer);
      world.save();
    }
    if (transfer.state === 'ACCEPTED' || transfer.state === 'PROCESSING') fund(bank, transfer);
    return createdObjectOf(transfer);
  },
};

/** Throws `Refusal`. */
function transferOf({ transfers, now }: World, { params }: Call): Transfer {
  const found = transfers.get(params['no'] ?? '');
  if (found === undefined || now() - found.createdAt > KNOWN_MS) throw new Refusal('NOT_FOUND');
  return found;
}

const query: Interface = {
  name: 'query-transfer',
  method: 'GET',
  path: `${PATH}/out-bill-no/:no`,
  answer(bank, call) {
    lapse(bank);
    return transferObjectOf(bank.world, transferOf(bank.world, call));
  },
};

const cancel: Interface = {
  name: 'cancel-transfer',
  method: 'POST',
  path: `${PATH}/out-bill-no/:no/cancel`,
  answer(bank, call) {
    lapse(bank);
    const transfer = transferOf(bank.world, call);
    callBack(bank, transfer);
    return cancelledObjectOf(transfer);
  },
};

export const transferInterfaces = [bill, query, cancel];
