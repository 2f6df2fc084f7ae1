/** Among the ways to what is mine: 返佣, inviting, and passing the shop on. */
import type { ReactElement } from 'react';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { openInvite, openRebate } from '../../platform/navigation';
import { useRebateEntry } from './use-rebate-entry';
import { entryWords } from './words';

/** Nothing where there is no programme. */
export function RebateRows({ onShare }: { onShare: () => void }): ReactElement | null {
  const entry = useRebateEntry();
  if (entry === null) return null;
  return (
    <Panel isTight>
      <ListRow title={entryWords.rebate} value={entry.value} onPress={() => void openRebate()} />
      {entry.isOpen && (
        <>
          <ListRow
            title={entryWords.invite}
            value={entryWords.inviteHint}
            onPress={() => void openInvite()}
          />
          <ListRow title={entryWords.share} onPress={onShare} />
        </>
      )}
    </Panel>
  );
}
