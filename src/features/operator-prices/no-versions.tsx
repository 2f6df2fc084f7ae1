/** Before the first version: beginning a draft from nothing. */
import type { ReactElement } from 'react';
import { EMPTY_BOOK } from '../../../cloudfunctions/contract/plain-prices';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { usePriceDraft } from './use-price-draft';
import { pricesWords } from './words';

/** @param onDraft a draft began */
export function NoVersions({ onDraft }: { onDraft: () => void }): ReactElement {
  const begin = usePriceDraft((state) => state.begin);
  const start = (): void => {
    begin({ document: EMPTY_BOOK, basedOn: 0, after: 0 });
    onDraft();
  };
  return (
    <>
      <Text className={styles.faint}>{pricesWords.noVersions}</Text>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={pricesWords.first} onPress={start} />
        </View>
      </View>
    </>
  );
}
