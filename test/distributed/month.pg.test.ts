/*
 * The real month on several machines: the ledger of one PostgreSQL to the last byte, audit clean, replay
 * agrees, all of it known the second time; two importers at once.
 */
import { at, CITUS, suitesAt } from './places';

at(CITUS, 'on several machines', () => suitesAt(CITUS, ['proof/real-month']));
