/** Audiences: those that are saved, one that is described, or two beside each other. */
import { useEffect, useState, type ReactElement } from 'react';
import type { SavedAudience } from '../../../cloudfunctions/contract/audience';
import { MessageLine } from '../../components/message-line';
import { toTopOfPage } from '../../platform/navigation';
import { Builder } from './builder';
import { Compare } from './compare';
import { SavedList } from './saved-list';
import { savedWords as words } from './words';

type Shown = { is: 'list' } | { is: 'compare' } | { is: 'builder'; saved: SavedAudience | null };

/** One of the three is on screen. */
export function Audiences(): ReactElement {
  const [shown, show] = useState<Shown>({ is: 'list' });
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  useEffect(toTopOfPage, [shown]);
  const toList = (): void => {
    setTurn(turn + 1);
    show({ is: 'list' });
  };
  const open = (saved: SavedAudience | null): void => {
    setDone(null);
    show({ is: 'builder', saved });
  };
  if (shown.is === 'builder')
    return <Builder first={shown.saved?.rule ?? null} saved={shown.saved} from="list" onLeave={toList} />;
  if (shown.is === 'compare') return <Compare onBack={toList} />;
  return (
    <>
      <MessageLine words={done} />
      <SavedList
        turn={turn}
        onCreate={() => open(null)}
        onCompare={() => show({ is: 'compare' })}
        onOpen={open}
        onRemoved={(name) => {
          setDone(words.removed(name));
          toList();
        }}
      />
    </>
  );
}
