/** Why a message came: the reason, what caused it, and how many came lately. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { MessageView, MessageWeek } from '../../../cloudfunctions/contract/messages';
import { FactLine } from '../../components/fact-line';
import { Sheet } from '../../components/sheet';
import styles from './sheets.module.scss';
import { inboxWords, whyWords } from './words';

interface WhySheetProps {
  message: MessageView;
  week: MessageWeek;
  onClose: () => void;
}

export function WhySheet({ message, week, onClose }: WhySheetProps): ReactElement {
  return (
    <Sheet id="message-why" title={whyWords.title} onClose={onClose}>
      <Text className={styles.reason}>{message.why}</Text>
      <FactLine name={whyWords.source} value={message.source.name} />
      <FactLine name={whyWords.channel} value={inboxWords.channels[message.channel]} />
      <FactLine name={whyWords.week} value={whyWords.weekCount(week)} />
      <Text className={styles.note}>{whyWords.note}</Text>
    </Sheet>
  );
}
