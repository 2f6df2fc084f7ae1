/** Figures of the brand: what they are, what they mean, and as files. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { FIGURE_ACTIONS } from '../../contract/figures';
import type { Reply } from '../../contract/reply';
import { showCrowdFigures } from '../../core/views/insight/crowd-figures';
import { listFigureDefinitions } from '../../core/views/insight/figure-table';
import { showFigures } from '../../core/views/insight/figures';
import { exportFigures } from '../../core/views/insight/figures-csv';
import { withSnapshot } from '../../platform/db';
import { accept } from '../../platform/handler';
import { deskOf, type AskedFor, type Asking } from './asking';

export type FigureRequest = AskedFor<
  (typeof FIGURE_ACTIONS)[number]['shape']['action']['def']['values'][number]
>;

const ACTIONS: readonly unknown[] = FIGURE_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of figures. */
export const isOfFigures = (request: AudienceRequest): request is FigureRequest =>
  ACTIONS.includes(request.action);

/** Every action of figures: one snapshot each, so that no two numbers of an answer differ. */
export const answerFigures = (context: Asking, request: FigureRequest): Promise<Reply<unknown>> =>
  withSnapshot(context.database, async (db): Promise<Reply<unknown>> => {
    const desk = await deskOf(context, db);
    switch (request.action) {
      case 'show-figures':
        return accept(await showFigures(db, desk, request));
      case 'show-crowd-figures':
        return accept(await showCrowdFigures(db, desk));
      case 'list-figure-definitions':
        return accept(listFigureDefinitions());
      case 'export-figures':
        return accept(await exportFigures(db, desk, request));
    }
  });
