/** One event that could not be settled: why, what it said, and what came of retrying it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { DeadLettersReply } from '../../../cloudfunctions/contract/operator';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { Toggle } from '../../components/toggle';
import styles from '../operator-desk/desk.module.scss';
import { Fact } from '../operator-desk/fact';
import { moment } from '../operator-desk/moment';
import { payloadLines } from './payload-lines';
import { letterWords } from './words';

export type Letter = DeadLettersReply['letters'][number];

export const kindOf = ({ kind }: Letter): string => letterWords.kinds[kind] ?? kind;

interface LetterCardProps {
  letter: Letter;
  isChosen: boolean;
  /** Undefined: not retried; null: settled; else why it was refused again. */
  result: string | null | undefined;
  isBusy: boolean;
  onChoose: (isChosen: boolean) => void;
  onRetry: () => void;
}

/** A letter that was settled cannot be retried again. */
export function LetterCard(props: LetterCardProps): ReactElement {
  const { letter, isChosen, result, isBusy, onChoose, onRetry } = props;
  const kind = kindOf(letter);
  const isOpen = result !== null;
  return (
    <View className={styles.card ?? ''}>
      <Toggle
        kind="checkbox"
        title={letterWords.select(kind, letter.member)}
        isOn={isChosen}
        disabled={!isOpen || isBusy}
        onChange={onChoose}
      />
      <Text className={styles.warning ?? ''}>{letterWords.reasons[letter.code] ?? letter.code}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Fact name={letterWords.detail} value={letter.reason} />
        <Fact name={letterWords.at} value={moment(letter.at)} />
        <Fact name={letterWords.member} value={letter.member} />
        {payloadLines(letter.payload).map(({ name, value }, index) => (
          <Fact key={index} name={name} value={value} />
        ))}
      </View>
      <MessageLine
        words={
          result === undefined ? null : result === null ? letterWords.settled : letterWords.refused(result)
        }
        isTrouble={typeof result === 'string'}
      />
      {isOpen && (
        <Pressable
          className={styles.small}
          label={letterWords.retryOneLabel(kind, letter.member)}
          disabled={isBusy}
          onPress={onRetry}
        >
          {letterWords.retryOne}
        </Pressable>
      )}
    </View>
  );
}
