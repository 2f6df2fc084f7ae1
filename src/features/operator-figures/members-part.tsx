/** Who is active, who comes back, and what levels spend; who is behind each number. */
import type { ReactElement } from 'react';
import { Notice } from '../../components/notice';
import { ActivePanel } from './active-panel';
import { LevelTable } from './level-table';
import { OfMembers } from './of-members';
import { RepurchasePanel } from './repurchase-panel';
import { WithCrowd } from './with-crowd';
import { memberWords as words } from './words';

/** One call for all of it. */
export const MembersPart = (): ReactElement => (
  <WithCrowd>
    {(onCrowd) => (
      <OfMembers>
        {(told) =>
          told.levels.every(({ members }) => members === 0) ? (
            <Notice title={words.emptyTitle} hint={words.emptyHint} />
          ) : (
            <>
              <ActivePanel told={told} onCrowd={onCrowd} />
              <RepurchasePanel told={told} onCrowd={onCrowd} />
              <LevelTable {...told} onCrowd={onCrowd} />
            </>
          )
        }
      </OfMembers>
    )}
  </WithCrowd>
);
