/** On home: the quiet ways to 返佣 and to inviting friends. */
import type { ReactElement } from 'react';
import { Tiles } from '../../components/tiles';
import { openInvite, openRebate } from '../../platform/navigation';
import { useRebateEntry } from './use-rebate-entry';
import { entryWords } from './words';

/** For members. Nothing where there is no programme; it does not hold the page up. */
export function RebateTiles(): ReactElement | null {
  const entry = useRebateEntry();
  if (entry === null) return null;
  const rebate = { title: entryWords.rebate, hint: entry.value, onPress: () => void openRebate() };
  const invite = {
    title: entryWords.invite,
    hint: entryWords.inviteHint,
    onPress: () => void openInvite(),
  };
  return <Tiles tiles={entry.isOpen ? [rebate, invite] : [rebate]} />;
}
