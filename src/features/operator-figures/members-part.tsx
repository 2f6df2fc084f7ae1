/** Who is active, who comes back, and what levels spend; who is behind each number. */
import { useEffect, useState, type ReactElement } from 'react';
import { Notice } from '../../components/notice';
import { toTopOfPage } from '../../platform/navigation';
import type { AskedCrowd } from '../operator-people/asked-crowd';
import { Builder } from '../operator-people/builder';
import { Crowd } from '../operator-people/crowd';
import { ActivePanel } from './active-panel';
import { LevelTable } from './level-table';
import { OfMembers } from './of-members';
import { RepurchasePanel } from './repurchase-panel';
import { memberWords as words } from './words';

type Shown = { is: 'all' } | ({ is: 'crowd' | 'builder' } & AskedCrowd);

/** A number opens the list behind it, and that becomes an audience. */
export function MembersPart(): ReactElement {
  const [shown, show] = useState<Shown>({ is: 'all' });
  useEffect(toTopOfPage, [shown]);
  const toAll = (): void => show({ is: 'all' });
  if (shown.is === 'crowd')
    return <Crowd {...shown} onBack={toAll} onEdit={() => show({ ...shown, is: 'builder' })} />;
  if (shown.is === 'builder')
    return <Builder first={shown.rule} saved={null} from="overview" onLeave={toAll} />;
  const onCrowd = (asked: AskedCrowd): void => show({ is: 'crowd', ...asked });
  return (
    <OfMembers>
      {(told) =>
        told.levels.every(({ members }) => members === 0) ? (
          <Notice title={words.emptyTitle} hint={words.emptyHint} />
        ) : (
          <>
            <ActivePanel told={told} onCrowd={onCrowd} />
            <RepurchasePanel told={told} onCrowd={onCrowd} />
            <LevelTable levels={told.levels} onCrowd={onCrowd} />
          </>
        )
      }
    </OfMembers>
  );
}
