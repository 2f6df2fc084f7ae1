/** An instant as the desk writes it. */
import { longDay } from '../../../../cloudfunctions/contract/in-words';
import { dayOf, timeOf } from '../../../components/local-time';

/** @example moment('2026-12-01T00:00:00+08:00') = '2026年12月1日 00:00' */
export const moment = (instant: string): string => `${longDay(dayOf(instant))} ${timeOf(instant)}`;
