/** Among the ways to what is mine: inviting, and passing the shop on. */
import type { ReactElement } from 'react';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { openInvite } from '../../platform/navigation';
import { entryWords } from './words';

/** While something can be earned by it. */
export function RebateRows({ onShare }: { onShare: () => void }): ReactElement {
  return (
    <Panel isTight>
      <ListRow title={entryWords.invite} value={entryWords.inviteHint} onPress={() => void openInvite()} />
      <ListRow title={entryWords.share} onPress={onShare} />
    </Panel>
  );
}
