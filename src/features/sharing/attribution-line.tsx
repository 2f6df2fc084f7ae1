/** Before paying: whom this order rewards, and the switch that says no to it. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Toggle } from '../../components/toggle';
import styles from './attribution-line.module.scss';
import type { Attribution } from './use-attribution';
import { attributionWords } from './words';

/** Nothing where nobody would be rewarded. */
export function AttributionLine({
  attribution,
  disabled,
}: {
  attribution: Attribution;
  /** The order is on its way. */
  disabled: boolean;
}): ReactElement | null {
  const { view, isEnded, isEnding, trouble, end } = attribution;
  if (view === null) return null;
  return (
    <Panel isTight>
      <Toggle
        kind="switch"
        title={attributionWords.refuse}
        hint={attributionWords.line(view.who)}
        note={isEnded ? attributionWords.ended : attributionWords.hint}
        isOn={isEnded}
        disabled={isEnded || isEnding || disabled}
        onChange={end}
      />
      {trouble !== null && (
        <View className={styles.trouble}>
          <MessageLine words={trouble} isTrouble />
        </View>
      )}
    </Panel>
  );
}
