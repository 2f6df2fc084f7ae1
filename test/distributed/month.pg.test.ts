/*
 * The real month on several machines: the ledger of one PostgreSQL to the last byte, audit clean, replay
 * agrees, all of it known the second time; two importers at once.
 */
import { suitesOnCitus } from './on-citus';

suitesOnCitus('on several machines', ['proof/real-month']);
