/** Figures of the brand: the business, its members, whom it keeps, its efforts, and what each one means. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { EffortsPart } from './efforts-part';
import { MeaningPart } from './meaning-part';
import { MembersPart } from './members-part';
import { StayPart } from './stay-part';
import { TradePart } from './trade-part';
import { partWords as words } from './words';

/** One of the parts is on screen. */
export const Figures = (): ReactElement => (
  <Parts<keyof typeof words.parts>
    label={words.label}
    words={words.parts}
    parts={{
      trade: TradePart,
      members: MembersPart,
      stay: StayPart,
      efforts: EffortsPart,
      meaning: MeaningPart,
    }}
    first="trade"
  />
);
