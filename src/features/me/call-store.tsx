/** The way to a store's phone: of the last order, or of the store that is chosen. */
import type { ReactElement } from 'react';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import { ListRow } from '../../components/list-row';
import { callPhone } from '../../platform/phone-call';
import { meWords } from './words';

/** Nothing where no phone is known. */
export function CallStore({ contact }: Pick<MeReply, 'contact'>): ReactElement | null {
  if (contact === null) return null;
  return (
    <ListRow
      title={meWords.contact}
      value={meWords.contactOf(contact.store, contact.phone)}
      onPress={() => void callPhone(contact.phone)}
    />
  );
}
