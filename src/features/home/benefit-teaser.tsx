/** The first of what the level held gives, and the way to the rest. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { HeldBenefit } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { openBenefits } from '../../platform/navigation';
import styles from './benefit-teaser.module.scss';
import { homeWords } from './words';

/** How many are shown here. */
const SHOWN = 3;

/** What can be used at the counter now; where there is nothing of it, what simply holds. */
function chooseBenefits(benefits: HeldBenefit[]): HeldBenefit[] {
  const usable = benefits.filter(({ use }) => use !== null && use.left > 0);
  return (usable.length > 0 ? usable : benefits.filter(({ use }) => use === null)).slice(0, SHOWN);
}

function Row({ benefit: { name, detail, use } }: { benefit: HeldBenefit }): ReactElement {
  return (
    <View className={styles.row}>
      <View className={styles.leaf} {...accessible({ hidden: true })} />
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.detail}>{detail}</Text>
      </View>
      {use !== null && <Text className={styles.use}>{homeWords.todayUse(use.per, use.left)}</Text>}
    </View>
  );
}

/** @example <BenefitTeaser benefits={card.benefits} /> */
export function BenefitTeaser({ benefits }: { benefits: HeldBenefit[] }): ReactElement {
  const shown = chooseBenefits(benefits);
  const isUsable = shown.some(({ use }) => use !== null);
  return (
    <View className={styles.teaser}>
      <View className={styles.head}>
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {isUsable ? homeWords.today : homeWords.always}
        </Text>
        <Pressable className={styles.all} onPress={() => void openBenefits()}>
          {homeWords.all}
        </Pressable>
      </View>
      {shown.map((benefit) => (
        <Row key={benefit.code} benefit={benefit} />
      ))}
    </View>
  );
}
