/** What became of a list that was taken: numbers, and the lines that name nobody. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import styles from './desk.module.scss';
import { Figure } from './figure';

interface ListToldProps {
  figures: readonly [name: string, count: number][];
  unknown: readonly { line: number; key: string }[];
  /** How many lines name nobody in all. */
  missing: number;
  words: { unknown: (line: number, key: string) => string; more: (count: number) => string };
}

/** Of many lines that name nobody the first are told. */
export function ListTold({ figures, unknown, missing, words }: ListToldProps): ReactElement {
  const more = missing - unknown.length;
  return (
    <>
      <View className={styles.figures}>
        {figures.map(([name, count]) => (
          <Figure key={name} name={name} value={String(count)} />
        ))}
      </View>
      {unknown.length > 0 && (
        <View className={styles.part}>
          {unknown.map(({ line, key }) => (
            <Text key={line} className={styles.faint}>
              {words.unknown(line, key)}
            </Text>
          ))}
          {more > 0 && <Text className={styles.faint}>{words.more(more)}</Text>}
        </View>
      )}
    </>
  );
}
