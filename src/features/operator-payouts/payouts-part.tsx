/** Paying commission out: how payouts stand, the tax file of a month, a day beside the fund bill. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { PayoutList } from './payout-list';
import { TaxFile } from './tax-file';
import { Transfers } from './transfers';
import { parts, partsLabel } from './words';

const PARTS: Record<keyof typeof parts, () => ReactElement> = {
  payouts: PayoutList,
  tax: TaxFile,
  transfers: Transfers,
};

export const PayoutsPart = (): ReactElement => (
  <Parts isInner label={partsLabel} words={parts} parts={PARTS} first="payouts" />
);
