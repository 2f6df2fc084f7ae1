/*
 * How a transfer goes on after it was taken: its money is set aside, the member confirms or does not, the
 * merchant calls it back, a day passes.
 */
import { randomBytes } from 'node:crypto';
import type { Bank } from '../interface';
import { operationFen } from '../funds';
import { Refusal } from '../refusal';
import type { Transfer, TransferState } from '../world';
import { confirmableUntil } from './transfer';

const OPEN: readonly TransferState[] = ['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM'];
const FINAL: readonly TransferState[] = ['SUCCESS', 'FAIL', 'CANCELLED'];

function move({ world, notices }: Bank, transfer: Transfer, state: TransferState): void {
  transfer.state = state;
  transfer.updatedAt = world.now();
  if (state !== 'SUCCESS' && FINAL.includes(state) && transfer.lockedAt !== null)
    transfer.returnedAt = world.now();
  world.save();
  if (FINAL.includes(state)) notices.transfer(transfer);
}

/**
 * Sets the money of an accepted transfer aside where it suffices, and lets it wait for the member. Throws
 * `Refusal` where it does not, unless the faults want another answer.
 */
export function fund(bank: Bank, transfer: Transfer): void {
  const { world } = bank;
  const { short, held } = world.faults.transfers;
  if (held > 0) {
    world.faults.transfers.held -= 1;
    return;
  }
  if (operationFen(world) < transfer.amount) {
    if (short === 'NOT_ENOUGH')
      throw new Refusal('NOT_ENOUGH', '商户运营账户资金不足，充值后可以原单号发起重试，请勿更换商户单号');
    move(bank, transfer, short);
    return;
  }
  transfer.lockedAt = world.now();
  givePackage(transfer);
  move(bank, transfer, 'WAIT_USER_CONFIRM');
}

/** A new package; the one before is dead. Its characters are those that addresses and forms spoil. */
export function givePackage(transfer: Transfer): void {
  transfer.packageInfo = `ABBQ+/${randomBytes(33).toString('base64')}==`;
}

/** The member confirms: the money is on its way, and there after a while, as the faults say. */
export function confirm(bank: Bank, transfer: Transfer): void {
  move(bank, transfer, 'TRANSFERING');
  arriveLater(bank, transfer);
}

export function arriveLater(bank: Bank, transfer: Transfer): void {
  const { outcome, failReason, transferringSeconds } = bank.world.faults.transfers;
  bank.timers.after(transferringSeconds, () => {
    if (transfer.state !== 'TRANSFERING') return;
    if (outcome === 'FAIL') transfer.failReason = failReason;
    move(bank, transfer, outcome);
  });
}

/** The merchant calls it back. Throws `Refusal` where it is too late. */
export function callBack(bank: Bank, transfer: Transfer): void {
  if (transfer.state === 'CANCELING' || transfer.state === 'CANCELLED') return;
  if (!OPEN.includes(transfer.state)) throw new Refusal('INVALID_REQUEST', '当前状态不支持撤销转账');
  move(bank, transfer, 'CANCELING');
  calledBackLater(bank, transfer);
}

/** Ends calling back; where the faults want a race, the member was faster. */
export function calledBackLater(bank: Bank, transfer: Transfer): void {
  const { transfers } = bank.world.faults;
  const isRaced = transfers.raceCancel > 0 && transfer.lockedAt !== null;
  if (isRaced) transfers.raceCancel -= 1;
  bank.timers.after(transfers.cancellingSeconds, () =>
    move(bank, transfer, isRaced ? 'SUCCESS' : 'CANCELLED'),
  );
}

/** Ends what nobody confirmed within its day, and as much later as the faults say. */
export function lapse(bank: Bank): void {
  const { world } = bank;
  const before = world.now() - world.faults.transfers.lapseLateSeconds * 1000;
  for (const transfer of world.transfers.values()) {
    if (!OPEN.includes(transfer.state) || confirmableUntil(transfer) > before) continue;
    transfer.failReason = 'OVERDUE_CLOSE';
    move(bank, transfer, 'FAIL');
  }
}
