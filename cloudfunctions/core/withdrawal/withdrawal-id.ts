/** Numbers of withdrawals, which nobody can guess. Nothing else. */
import { randomBytes } from 'node:crypto';

/** Of the day YYYY-MM-DD on which it is asked for, and 16 random digits. @example W261130 5f03a4c1d2e97b68 */
export const newWithdrawalId = (day: string): string =>
  `W${day.slice(2).replaceAll('-', '')}${randomBytes(8).toString('hex')}`;
