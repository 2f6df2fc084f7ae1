/** What was done, newest first, with the figures of the day and the ways back. */
import { useState, type ReactElement } from 'react';
import type { ActionRow } from '../../../cloudfunctions/contract/staff';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Skeleton } from '../../components/skeleton';
import { sharedWords } from '../../components/words';
import { useEndOfPage } from '../../platform/navigation';
import { Columns } from '../staff-session/columns';
import { staffRejection } from '../staff-session/words';
import { ActionLine, type TakingBack } from './action-line';
import { StoreToday } from './store-today';
import { TakeBackSheet } from './take-back-sheet';
import { TodayFigures } from './today-figures';
import { useActions, type Whose } from './use-actions';
import { useStoreToday } from './use-store-today';
import { shiftWords } from './words';

interface Asked {
  row: ActionRow;
  redemption: string;
  how: TakingBack;
}

interface ActionListProps {
  store: string;
  whose: Whose;
}

/** Starts over after something was taken back. */
export function ActionList({ store, whose }: ActionListProps): ReactElement {
  const { list, actions, today, refresh } = useActions(store, whose);
  const storeToday = useStoreToday(store);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEndOfPage(list.more);
  const close = (): void => setAsked(null);
  const ask = (row: ActionRow, how: TakingBack): void => {
    if (row.redemption !== null) setAsked({ row, redemption: row.redemption.id, how });
  };
  if (list.rejection !== null)
    return (
      <Notice
        {...staffRejection(list.rejection)}
        action={{ words: sharedWords.retry, onPress: list.retry }}
        isError
      />
    );
  if (today === null) return <Skeleton heights={[150, 60, 60, 60]} />;
  return (
    <>
      <Columns
        first={
          <>
            <StoreToday today={storeToday} />
            <TodayFigures today={today} worth={storeToday?.worth ?? null} />
          </>
        }
        second={
          actions.length === 0 ? (
            <Notice title={shiftWords.emptyTitle} hint={shiftWords.emptyHint} />
          ) : (
            <Panel title={whose === 'mine' ? shiftWords.mine : shiftWords.store}>
              {actions.map((row) => (
                <ActionLine key={row.id} row={row} whose={whose} onTakeBack={ask} />
              ))}
              <LoadMore list={list} />
            </Panel>
          )
        }
      />
      {asked !== null && (
        <TakeBackSheet
          store={store}
          {...asked}
          onDone={() => {
            close();
            refresh();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
