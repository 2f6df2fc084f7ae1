/** A line under what was just tried: that it worked, or why not and what to do. Spoken when it appears. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './message-line.module.scss';
import { rejectionWords } from './words';
import type { RejectionCode } from '../../cloudfunctions/contract/reply';

interface MessageLineProps {
  /** Null: nothing to say. */
  words: string | null;
  isTrouble?: boolean;
}

/** The words for a rejection as one sentence. */
export const troubleWords = (code: RejectionCode): string =>
  `${rejectionWords[code].title}，${rejectionWords[code].hint}`;

/** Its place is there before it has words, so that these are spoken. */
export function MessageLine({ words, isTrouble = false }: MessageLineProps): ReactElement {
  return (
    <View {...accessible({ live: 'polite' })}>
      {words !== null && (
        <Text className={`${styles.line} ${isTrouble ? styles.trouble : styles.fine}`}>{words}</Text>
      )}
    </View>
  );
}
