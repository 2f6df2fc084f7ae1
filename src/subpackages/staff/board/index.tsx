/** The store's live board. */
import type { ReactElement } from 'react';
import { BoardDesk } from '../../../features/staff-board/board-desk';
import { boardWords } from '../../../features/staff-board/words';
import { StaffPage } from '../../../features/staff-session/staff-page';

/** What to make, what waits, what is over. */
export default function StaffBoardPage(): ReactElement {
  return (
    <StaffPage title={boardWords.title} isWide>
      {({ store }) => <BoardDesk store={store.id} />}
    </StaffPage>
  );
}
