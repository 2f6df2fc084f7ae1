/** Fewer messages: none of this kind, at most one a week, or none at all. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MessageView, MessageWeek } from '../../../cloudfunctions/contract/messages';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { useSaving } from '../../platform/use-saving';
import { muteMessages, setWeekMost } from './api';
import styles from './sheets.module.scss';
import { fewerWords } from './words';

interface FewerSheetProps {
  message: MessageView;
  week: MessageWeek;
  /** Something was chosen and kept. */
  onSaved: () => void;
  onClose: () => void;
}

type Wish = 'mute' | 0 | 1;

/** Each way is one tap; what was chosen closes the sheet. */
export function FewerSheet({ message, week, onSaved, onClose }: FewerSheetProps): ReactElement {
  const keep = (wish: Wish) => (wish === 'mute' ? muteMessages(message.message) : setWeekMost(wish));
  const { save, isBusy, trouble } = useSaving(keep, onSaved);
  const ways: [Wish, string][] = [
    ['mute', fewerWords.mute(message.source.name)],
    ...(week.most > 1 ? ([[1, fewerWords.once]] as [Wish, string][]) : []),
    [0, fewerWords.none],
  ];
  return (
    <Sheet id="message-fewer" title={fewerWords.title} onClose={onClose}>
      <Text className={styles.lead}>{fewerWords.lead}</Text>
      {ways.map(([wish, words]) => (
        <View key={words}>
          <ActionButton words={words} kind="quiet" disabled={isBusy} onPress={() => save(wish)} />
          <View className={styles.gap} />
        </View>
      ))}
      <MessageLine words={trouble === null ? null : troubleWords(trouble)} isTrouble />
    </Sheet>
  );
}
