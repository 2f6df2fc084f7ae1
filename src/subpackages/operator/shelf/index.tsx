/** What holds at one store: hours, own prices, stock, codes. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Shelf } from '../../../features/operator-shelf/shelf';

/** For operators. */
export default function ShelfPage(): ReactElement {
  return (
    <DeskFrame page="shelf">
      <Shelf />
    </DeskFrame>
  );
}
