/** While drinks are chosen for a 拼单: that it is so, until when, the way to it, and the way out. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { timeOf } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { useCountdown } from '../../components/use-countdown';
import { openGroup } from '../../platform/navigation';
import styles from './office-strip.module.scss';
import { officeNow, useOffice, type Office } from './use-office';
import { useOrderPlace } from './use-order-place';
import { officeStripWords } from './words';

/** What it says; what does not stand at the end of a line is the last part. */
function wordsOf({ store, until }: Office, isHere: boolean, isOver: boolean): [string, string] {
  if (isOver) return [officeStripWords.over, ''];
  return isHere
    ? [officeStripWords.choosing, officeStripWords.until(timeOf(until))]
    : [officeStripWords.elsewhere(store.name), ''];
}

function Strip({ office }: { office: Office }): ReactElement {
  const here = useOrderPlace((state) => state.store?.id ?? null);
  const isOver = useCountdown(office.endsAt) === 0;
  const isHere = here === office.store.id;
  const [words, until] = wordsOf(office, isHere, isOver);
  const does = isHere || isOver ? officeStripWords.show : officeStripWords.toStore;
  const goOn = (): void => {
    if (isHere || isOver) void openGroup(office.group);
    else useOrderPlace.getState().choose({ ...office.store, distance: null });
  };
  return (
    <View className={styles.strip} {...accessible({ role: 'status' })}>
      <Pressable className={styles.words} label={`${words} ${until}，${does}`} onPress={goOn}>
        <Text>{words}</Text>
        {until !== '' && <Text className={styles.until}>{until}</Text>}
      </Pressable>
      <Pressable
        className={styles.way}
        label={officeStripWords.leaveLabel}
        onPress={useOffice.getState().leave}
      >
        {officeStripWords.leave}
      </Pressable>
    </View>
  );
}

/** Nothing while there is none. */
export function OfficeStrip(): ReactElement | null {
  const office = useOffice(officeNow);
  return office === null ? null : <Strip key={office.group} office={office} />;
}
