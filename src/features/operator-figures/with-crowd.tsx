/** A part whose numbers open the lists behind them, and those become audiences. */
import { useEffect, useState, type ReactElement } from 'react';
import { toTopOfPage } from '../../platform/navigation';
import type { AskedCrowd } from '../operator-people/asked-crowd';
import { Builder } from '../operator-people/builder';
import { Crowd } from '../operator-people/crowd';

type Shown = { is: 'all' } | ({ is: 'crowd' | 'builder' } & AskedCrowd);

/** @example <WithCrowd>{(onCrowd) => <LevelTable onCrowd={onCrowd} … />}</WithCrowd> */
export function WithCrowd({
  children,
}: {
  children: (onCrowd: (asked: AskedCrowd) => void) => ReactElement;
}): ReactElement {
  const [shown, show] = useState<Shown>({ is: 'all' });
  useEffect(toTopOfPage, [shown]);
  const toAll = (): void => show({ is: 'all' });
  if (shown.is === 'crowd')
    return <Crowd {...shown} onBack={toAll} onEdit={() => show({ ...shown, is: 'builder' })} />;
  if (shown.is === 'builder')
    return <Builder first={shown.rule} saved={null} from="overview" onLeave={toAll} />;
  return children((asked) => show({ is: 'crowd', ...asked }));
}
