/** How the brand goes: every figure with its definition, the table behind it, and who is in it. */
import type { ReactElement } from 'react';
import { Figures } from '../../../features/operator-figures/figures';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function FiguresPage(): ReactElement {
  return (
    <DeskFrame page="figures">
      <Figures />
    </DeskFrame>
  );
}
