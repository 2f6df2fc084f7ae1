/** Partners at the desk: who they are, what they are given to share, and statements of companies. */
import type { ReactElement } from 'react';
import { InnerParts } from '../operator-kit/desk/inner-parts';
import { MaterialList } from './material-list';
import { PartnerList } from './partner-list';
import { StatementList } from './statement-list';
import { parts, partsLabel } from './words';

const PARTS: Record<keyof typeof parts, () => ReactElement> = {
  partners: PartnerList,
  materials: MaterialList,
  statements: StatementList,
};

export const PartnersPart = (): ReactElement => (
  <InnerParts label={partsLabel} words={parts} parts={PARTS} first="partners" />
);
