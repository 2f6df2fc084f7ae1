/** A part of the page about one figure: its name, and its definition behind the mark beside it. */
import type { PropsWithChildren, ReactElement } from 'react';
import type { FigureKind } from '../../../cloudfunctions/contract/figures';
import { FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import { Explained } from '../operator-kit/desk/explained';

interface ExplainedFigureProps {
  figure: FigureKind;
  /** Further figures that are told here. */
  also?: readonly FigureKind[];
  title?: string;
}

/** @example <ExplainedFigure figure="repurchase">…</ExplainedFigure> */
export function ExplainedFigure(props: PropsWithChildren<ExplainedFigureProps>): ReactElement {
  const { figure, also = [], title = FIGURE_WORDS[figure].name, children } = props;
  const sentences = [figure, ...also].map((one) => `${FIGURE_WORDS[one].name}：${FIGURE_WORDS[one].means}`);
  return (
    <Explained title={title} about={sentences.join('\n')}>
      {children}
    </Explained>
  );
}
