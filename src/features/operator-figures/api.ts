/** The calls behind figures at the operator's desk. */
import type { AudienceRequest } from '../../../cloudfunctions/contract/audience-desk';
import type {
  CrowdFiguresReply,
  FigureDefinitionsReply,
  FiguresReply,
  FigureTable,
} from '../../../cloudfunctions/contract/figures';
import type { CsvPageReply } from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff } from '../staff-session/call-staff';
import type { Range } from './range.rules';

/** Everybody is looked at, for whoever is active. Milliseconds. */
const CROWD_TIMEOUT_MS = 30_000;

const ask = <T>(request: AudienceRequest, timeoutMs?: number): Promise<Reply<T>> =>
  callAsStaff<T>('audience', request, timeoutMs);

export const showFigures = (range: Range): Promise<Reply<FiguresReply>> =>
  ask({ action: 'show-figures', ...range });

export const showCrowdFigures = (): Promise<Reply<CrowdFiguresReply>> =>
  ask({ action: 'show-crowd-figures' }, CROWD_TIMEOUT_MS);

export const listFigureDefinitions = (): Promise<Reply<FigureDefinitionsReply>> =>
  ask({ action: 'list-figure-definitions' });

export const exportFigures = (
  table: FigureTable,
  range: Range,
  after?: string,
): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-figures', table, ...range, ...pageAfter(after) }, CROWD_TIMEOUT_MS);
