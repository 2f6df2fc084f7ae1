/** What the level held gives: what can be used at the till today, then what simply holds. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { BenefitsReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import styles from './usable-benefits.module.scss';
import { benefitsWords } from './words';

type Benefit = BenefitsReply['benefits'][number];

function Row({ benefit }: { benefit: Benefit }): ReactElement {
  const { name, detail, use } = benefit;
  return (
    <View className={`${styles.row} ${use?.left === 0 ? styles.spent : ''}`}>
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.detail}>{detail}</Text>
      </View>
      {use !== null && <Text className={styles.left}>{benefitsWords.left(use.per, use.left)}</Text>}
    </View>
  );
}

function Group({ title, benefits }: { title: string; benefits: Benefit[] }): ReactElement {
  return (
    <View className={styles.group}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 3 } })}>
        {title}
      </Text>
      {benefits.map((benefit) => (
        <Row key={benefit.code} benefit={benefit} />
      ))}
    </View>
  );
}

/** Shows; nothing to press. */
export function UsableBenefits({ benefits }: { benefits: Benefit[] }): ReactElement {
  const usable = benefits.filter(({ use }) => use !== null);
  const always = benefits.filter(({ use }) => use === null);
  return (
    <>
      <Group title={benefitsWords.today} benefits={usable} />
      <Text className={styles.hint}>
        {usable.length > 0 ? benefitsWords.todayHint : benefitsWords.todayNone}
      </Text>
      {usable.length === 0 && <Text className={styles.hint}>{benefitsWords.todayNoneHint}</Text>}
      {always.length > 0 && <Group title={benefitsWords.always} benefits={always} />}
    </>
  );
}
