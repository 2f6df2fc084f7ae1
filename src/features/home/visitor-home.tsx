/** Home of somebody who has not joined: the brand, what members get, and one button. */
import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { useJoinSheet } from '../join/use-join-sheet';
import { joinWords } from '../join/words';
import { BrandIntroduction } from './brand-introduction';
import styles from './visitor-home.module.scss';

/** The button stays in reach while the levels are read. `head`: what comes before the brand's own. */
export function VisitorHome({ head = null }: { head?: ReactNode }): ReactElement {
  const { open, sheet } = useJoinSheet();
  return (
    <>
      <BrandIntroduction
        head={head}
        foot={({ brand, welcomeGift }) => (
          <View className={styles.foot}>
            <ActionButton words={joinWords.join} onPress={() => open({ name: brand.name, welcomeGift })} />
          </View>
        )}
      />
      {sheet}
    </>
  );
}
