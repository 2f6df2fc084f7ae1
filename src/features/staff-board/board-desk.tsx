/** The board, or what is over. */
import { useState, type ReactElement } from 'react';
import { Tabs } from '../../components/tabs';
import { Board } from './board';
import { PastOrders } from './past-orders';
import { boardWords } from './words';

type Which = 'now' | 'past';
const CHOICES: { value: Which; words: string }[] = [
  { value: 'now', words: boardWords.now },
  { value: 'past', words: boardWords.past },
];

/** @param store of the board */
export function BoardDesk({ store }: { store: string }): ReactElement {
  const [which, setWhich] = useState<Which>('now');
  return (
    <>
      <Tabs label={boardWords.which} choices={CHOICES} value={which} onChoose={setWhich} />
      {which === 'now' ? <Board store={store} /> : <PastOrders store={store} />}
    </>
  );
}
