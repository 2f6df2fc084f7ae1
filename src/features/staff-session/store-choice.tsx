/** At which store one works today. */
import type { ReactElement } from 'react';
import type { DeskReply } from '../../../cloudfunctions/contract/staff';
import { ChoiceRow } from './choice-row';
import { useStaffSession } from './use-staff-session';
import { staffWords } from './words';

/** @param onChosen called after the choice stands */
export function StoreChoice({
  stores,
  onChosen,
}: {
  stores: DeskReply['stores'];
  onChosen?: () => void;
}): ReactElement {
  const chosen = useStaffSession((state) => state.store);
  const chooseStore = useStaffSession((state) => state.chooseStore);
  return (
    <>
      {stores.map(({ id, name }) => (
        <ChoiceRow
          key={id}
          title={name}
          detail={id === chosen ? staffWords.here : ''}
          onPress={() => {
            chooseStore(id);
            onChosen?.();
          }}
        />
      ))}
    </>
  );
}
