/** The cards of a version below each other, each with its numbers. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Card, CardNumbers, FlowVersion } from '../../../cloudfunctions/contract/flow';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import desk from '../operator-kit/desk/desk.module.scss';
import styles from './flows.module.scss';
import { sayCard, type FlowNames } from './say-flow';
import { cardWords, flowWords as words, leftWords } from './words';

const number = (count: number): string => groupDigits(String(count));

function Numbers({ reached, waiting, left }: CardNumbers): ReactElement {
  return (
    <View className={styles.numbers}>
      <Text>{words.reached(number(reached))}</Text>
      {waiting > 0 && <Text>{words.waitingHere(number(waiting))}</Text>}
      {left.map(({ why, members }) => (
        <Text key={why}>{words.leftHere(number(members), leftWords[why])}</Text>
      ))}
    </View>
  );
}

interface StepsProps {
  cards: readonly Card[];
  /** By place, the first of them that of the first card. */
  numbers: readonly CardNumbers[];
  names: FlowNames;
}

function Steps({ cards, numbers, names }: StepsProps): ReactElement {
  let place = 0;
  return (
    <>
      {cards.map((card, at) => {
        const own = numbers[place];
        const first = place + 1;
        place = first + (card.do === 'split' ? card.yes.length + card.no.length : 0);
        return (
          <View key={at} className={styles.step}>
            <Text className={styles.wayName}>{cardWords[card.do]}</Text>
            <Text className={desk.entry}>{sayCard(card, names)}</Text>
            {own !== undefined && <Numbers {...own} />}
            {card.do === 'split' && (
              <>
                {(['yes', 'no'] as const).map((way) => (
                  <View key={way} className={styles.way}>
                    <Text className={styles.wayName}>
                      {card.by.is === 'chance' ? words.chanceWays[way] : words.ways[way]}
                    </Text>
                    <Steps
                      cards={card[way]}
                      numbers={numbers.slice(way === 'yes' ? first : first + card.yes.length)}
                      names={names}
                    />
                  </View>
                ))}
              </>
            )}
          </View>
        );
      })}
    </>
  );
}

/** In their order; of a split both ways. */
export const VersionCards = ({
  version,
  names,
}: {
  version: FlowVersion;
  names: FlowNames;
}): ReactElement => <Steps cards={version.plan.cards} numbers={version.cards} names={names} />;
