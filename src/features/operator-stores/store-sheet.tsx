/** The form of one store: a new one, or another name for one. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { saveStore } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { storesWords } from './words';

/** As the contract says. Characters. */
const NAME_LENGTH = 60;

interface StoreSheetProps {
  /** Null: a new one. */
  store: { id: string; name: string } | null;
  /** Ids that stores have already. */
  taken: readonly string[];
  onSaved: (name: string) => void;
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function StoreSheet({ store, taken, onSaved, onClose }: StoreSheetProps): ReactElement {
  const [id, setId] = useState(store?.id ?? '');
  const [name, setName] = useState(store?.name ?? '');
  const saving = useAttempt(saveStore, (_, wanted) => onSaved(wanted.name));
  const wanted = { store: id.trim(), name: name.trim() };
  const isTaken = store === null && taken.includes(wanted.store);
  const isLong = Array.from(wanted.name).length > NAME_LENGTH;
  const canSave = wanted.store !== '' && wanted.name !== '' && !isTaken && !isLong;
  return (
    <Sheet
      id="store-form"
      title={store === null ? storesWords.addTitle : storesWords.renameTitle(store.name)}
      onClose={onClose}
    >
      <View className={styles.grid}>
        {store === null && (
          <Field
            label={storesWords.id}
            value={id}
            hint={storesWords.idHint}
            problems={isTaken ? [storesWords.idTaken] : []}
            onChange={setId}
          />
        )}
        <Field
          label={storesWords.name}
          value={name}
          problems={isLong ? [storesWords.nameTooLong] : []}
          onChange={setName}
        />
      </View>
      <MessageLine words={saving.trouble} isTrouble />
      <View className={styles.stack}>
        <ActionButton
          words={storesWords.save}
          busyWords={saving.busy === null ? null : storesWords.saving}
          disabled={!canSave}
          onPress={() => saving.start(wanted)}
        />
      </View>
    </Sheet>
  );
}
