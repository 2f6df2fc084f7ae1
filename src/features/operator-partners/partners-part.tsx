/** Partners at the desk: who they are, what they are given to share, and statements of companies. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
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
  <Parts isInner label={partsLabel} words={parts} parts={PARTS} first="partners" />
);
