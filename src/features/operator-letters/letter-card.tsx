/** One event that could not be settled: why, what it said, and what came of retrying it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { DeadLettersReply } from '../../../cloudfunctions/contract/operator';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { payloadLines } from './payload-lines';
import type { Result } from './use-retrying';
import { letterWords } from './words';

export type Letter = DeadLettersReply['letters'][number];

export const kindOf = ({ kind }: Letter): string => letterWords.kinds[kind] ?? kind;

interface LetterCardProps {
  letter: Letter;
  isChosen: boolean;
  /** Undefined: not retried. */
  result: Result | undefined;
  isBusy: boolean;
  onChoose: (isChosen: boolean) => void;
  onRetry: () => void;
}

const resultWords = (result: Result): string =>
  result.is === 'refused' ? letterWords.refused(result.why) : letterWords[result.is];

/** Only what was refused again can be retried again. */
export function LetterCard(props: LetterCardProps): ReactElement {
  const { letter, isChosen, result, isBusy, onChoose, onRetry } = props;
  const kind = kindOf(letter);
  const isOpen = result === undefined || result.is === 'refused';
  return (
    <View className={styles.card}>
      <Toggle
        kind="checkbox"
        title={letterWords.select(kind, letter.member)}
        isOn={isChosen}
        disabled={!isOpen || isBusy}
        onChange={onChoose}
      />
      <Text className={styles.warning}>{letterWords.why(letter)}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Fact name={letterWords.at} value={longMoment(letter.at)} />
        <Fact name={letterWords.member} value={letter.member} />
        {payloadLines(letter.payload).map(({ name, value }, index) => (
          <Fact key={index} name={name} value={value} />
        ))}
      </View>
      <MessageLine words={result ? resultWords(result) : null} isTrouble={result?.is === 'refused'} />
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
