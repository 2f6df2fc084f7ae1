/** The first of what the level held gives, and the way to the rest. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { BenefitsReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { Skeleton } from '../../components/skeleton';
import { openBenefits, usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { showBenefits } from '../benefits/api';
import styles from './benefit-teaser.module.scss';
import { homeWords } from './words';

type Benefit = BenefitsReply['benefits'][number];

/** How many are shown here. */
const SHOWN = 3;

/** What can be used now comes first, then what simply holds; what is used up is left out. */
function chooseBenefits(benefits: Benefit[]): Benefit[] {
  const usable = benefits.filter(({ use }) => use !== null && use.left > 0);
  const always = benefits.filter(({ use }) => use === null);
  return [...usable, ...always].slice(0, SHOWN);
}

function Row({ benefit: { name, detail, use } }: { benefit: Benefit }): ReactElement {
  return (
    <View className={styles.row ?? ''}>
      <View className={styles.leaf ?? ''} {...accessible({ hidden: true })} />
      <View className={styles.what ?? ''}>
        <Text className={styles.name ?? ''}>{name}</Text>
        <Text className={styles.detail ?? ''}>{detail}</Text>
      </View>
      {use !== null && <Text className={styles.use ?? ''}>{homeWords.todayUse(use.per, use.left)}</Text>}
    </View>
  );
}

/** Stays quiet where benefits cannot be had: the page has its own way of saying that there is no network. */
export function BenefitTeaser(): ReactElement | null {
  const { data, rejection, retry } = useReply('benefits', showBenefits);
  usePageShown(retry);
  if (data === null) return rejection === null ? <Skeleton heights={[132]} /> : null;
  const shown = chooseBenefits(data.benefits);
  const isUsable = shown.some(({ use }) => use !== null);
  return (
    <View className={styles.teaser ?? ''}>
      <View className={styles.head ?? ''}>
        <Text className={styles.title ?? ''} {...accessible({ role: 'heading', browser: { level: 2 } })}>
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
