/** Where the points of one entry come from, a sentence a line. What many lots share is one that opens. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { explanationSentence, type TierNamer } from '../../../cloudfunctions/contract/explanation-sentence';
import type { HistoryEntry } from '../../../cloudfunctions/contract/member';
import { unbroken } from '../../components/points-text';
import { Pressable } from '../../components/pressable';
import styles from './why-lines.module.scss';
import { pointsWords } from './words';

type Line = HistoryEntry['explanations'][number];

const isOfLot = ({ explanation: { rule } }: Line): boolean => rule === 'redeem' || rule === 'return';

/** @example of 127 and 773: '900' */
const sumOf = (lines: Line[]): string =>
  lines.reduce((sum, { amount }) => sum + BigInt(amount), BigInt(0)).toString();

function Sentences({ lines, tierName }: { lines: Line[]; tierName: TierNamer }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <Text key={index} className={styles.sentence}>
          {unbroken(explanationSentence(line, tierName))}
        </Text>
      ))}
    </>
  );
}

/** Two lots or more. */
function Lots({ lines, tierName }: { lines: Line[]; tierName: TierNamer }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const rule = lines[0]?.explanation.rule === 'return' ? 'return' : 'redeem';
  return (
    <View>
      <View className={styles.row}>
        <Text className={styles.sentence}>{pointsWords.shared[rule](sumOf(lines))}</Text>
        <Pressable className={styles.lots} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <Text>{isOpen ? pointsWords.lots.hide : pointsWords.lots.show}</Text>
        </Pressable>
      </View>
      {isOpen && <Sentences lines={lines} tierName={tierName} />}
    </View>
  );
}

export function WhyLines({ lines, tierName }: { lines: Line[]; tierName: TierNamer }): ReactElement {
  const ofLots = lines.filter(isOfLot);
  if (ofLots.length < 2) return <Sentences lines={lines} tierName={tierName} />;
  return (
    <>
      <Lots lines={ofLots} tierName={tierName} />
      <Sentences lines={lines.filter((line) => !isOfLot(line))} tierName={tierName} />
    </>
  );
}
