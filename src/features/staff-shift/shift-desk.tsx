/** A shift: what I did, and for those who may see it what the whole store did. */
import { useState, type ReactElement } from 'react';
import { Tabs } from '../../components/tabs';
import type { WorkPlace } from '../staff-session/staff-page';
import { ActionList } from './action-list';
import type { Whose } from './use-actions';
import { shiftWords } from './words';

const CHOICES: { value: Whose; words: string }[] = [
  { value: 'mine', words: shiftWords.mine },
  { value: 'store', words: shiftWords.store },
];

/** Clerks have one list, and nothing to choose. */
export function ShiftDesk({ desk, store }: WorkPlace): ReactElement {
  const [whose, setWhose] = useState<Whose>('mine');
  return (
    <>
      {desk.may.includes('list-store-actions') && (
        <Tabs label={shiftWords.which} choices={CHOICES} value={whose} onChoose={setWhose} />
      )}
      <ActionList key={whose} store={store.id} whose={whose} />
    </>
  );
}
