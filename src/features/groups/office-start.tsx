/** Starting a 拼单: at which store, until when, by which name. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { TimeField } from '../../components/time-field';
import { Toggle } from '../../components/toggle';
import { openStores } from '../../platform/navigation';
import { useOrderPlace } from '../cart/use-order-place';
import { ChoiceChip } from '../../components/choice-chip';
import styles from './office-start.module.scss';
import { endOf, endWords, PRESETS, type OfficeTime } from './office-time';
import { StoreLine } from './store-line';
import { useOfficeStart } from './use-office-start';
import { officeWords } from './words';

function Times({
  chosen,
  now,
  onChoose,
}: {
  chosen: OfficeTime;
  now: number;
  onChoose: (time: OfficeTime) => void;
}): ReactElement {
  const end = endOf(chosen, now);
  const isWrong = end === null && 'time' in chosen && chosen.time !== '';
  return (
    <Panel title={officeWords.until}>
      <View className={styles.chips} {...accessible({ role: 'radiogroup', label: officeWords.until })}>
        {PRESETS.map((minutes) => (
          <ChoiceChip
            key={minutes}
            kind="radio"
            name={officeWords.preset(minutes)}
            isTaken={'minutes' in chosen && chosen.minutes === minutes}
            onPress={() => onChoose({ minutes })}
          />
        ))}
        <ChoiceChip
          kind="radio"
          name={officeWords.ownTime}
          isTaken={'time' in chosen}
          onPress={() => onChoose('time' in chosen ? chosen : { time: '' })}
        />
      </View>
      {'time' in chosen && (
        <View className={styles.time}>
          <TimeField value={chosen.time} label={officeWords.time} onChange={(time) => onChoose({ time })} />
        </View>
      )}
      {end !== null && <Text className={styles.said}>{endWords(end, now)}</Text>}
      <MessageLine words={isWrong ? officeWords.wrongTime : null} isTrouble />
    </Panel>
  );
}

/** For members and for those who become one on the way. */
export function OfficeStart(): ReactElement {
  const store = useOrderPlace((state) => state.store);
  const [time, setTime] = useState<OfficeTime>({ minutes: 30 });
  const [showsFace, setShowsFace] = useState(false);
  const { offsetMs, isVisitor, start, busy, trouble, sheet } = useOfficeStart();
  const now = Date.now() + offsetMs;
  const cannot = store === null || endOf(time, now) === null;
  return (
    <View className={styles.page}>
      <Text className={styles.hint}>{officeWords.startHint}</Text>
      <Panel isTight>
        <View className={styles.store}>
          <StoreLine
            name={store?.name ?? null}
            none={officeWords.noStore}
            onChange={() => void openStores()}
          />
        </View>
      </Panel>
      <Times chosen={time} now={now} onChoose={setTime} />
      <Panel isTight>
        <Toggle
          kind="switch"
          title={officeWords.face}
          hint={officeWords.faceHint}
          isOn={showsFace}
          disabled={busy}
          onChange={setShowsFace}
        />
      </Panel>
      <View className={styles.bar}>
        <MessageLine words={trouble} isTrouble />
        <ActionButton
          words={isVisitor ? officeWords.join : officeWords.open}
          busyWords={busy ? officeWords.opening : null}
          disabled={cannot}
          onPress={() => store !== null && start({ store: store.id, time, showsFace })}
        />
      </View>
      {sheet}
    </View>
  );
}
