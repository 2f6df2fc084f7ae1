/** The eight classes: how many each has, what they spent, and what to do about them. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PeopleReply } from '../../../cloudfunctions/contract/audience';
import { groupDigits, plainYuan } from '../../../cloudfunctions/contract/in-words';
import { classNames } from '../../../cloudfunctions/contract/people-words';
import { Pressable } from '../../components/pressable';
import { Explained } from '../operator-kit/desk/explained';
import { ruleFor } from './draft-rule';
import type { AskedCrowd } from './asked-crowd';
import styles from './people.module.scss';
import { classAdvice, classesWords as words, overviewWords } from './words';

interface ClassesProps {
  classes: PeopleReply['rfm']['classes'];
  onCrowd: (asked: AskedCrowd) => void;
}

/** A press shows who is in one. */
export function RfmClasses({ classes, onCrowd }: ClassesProps): ReactElement {
  return (
    <Explained title={words.title} about={words.about}>
      <View className={styles.classes}>
        {classes.map((line) => {
          const name = classNames[line.class];
          const advice = classAdvice[line.class];
          const rule = ruleFor({ by: 'class', of: [line.class] });
          return (
            <Pressable
              key={line.class}
              className={styles.class}
              onPress={() => onCrowd({ title: words.classOf(name), rule })}
            >
              <View className={styles.classHead}>
                <Text className={styles.className}>{name}</Text>
                <Text className={styles.classCount}>
                  {overviewWords.people(groupDigits(String(line.members)))}
                </Text>
              </View>
              <Text className={styles.note}>{overviewWords.spent(plainYuan(line.spentFen))}</Text>
              <Text className={styles.note}>{advice}</Text>
            </Pressable>
          );
        })}
      </View>
    </Explained>
  );
}
