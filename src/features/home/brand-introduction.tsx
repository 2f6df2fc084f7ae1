/** The brand as anybody may see it: its face, the welcome gift, and what each level brings. */
import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { BrandReply } from '../../../cloudfunctions/contract/member';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { showBrand } from './api';
import { BrandFace } from './brand-face';
import { HomeCards } from './home-cards';
import styles from './brand-introduction.module.scss';
import { LevelLadder } from './level-ladder';
import { SeasonRow } from './season-row';
import { Unready } from './unready';
import { homeWords } from './words';

function WelcomeGift({ points }: { points: string }): ReactElement {
  return (
    <View className={styles.gift}>
      <Text className={styles.giftLead}>{homeWords.giftLead}</Text>
      <Text className={styles.giftFigure}>{groupDigits(points)}</Text>
      <Text className={styles.giftLead}>{homeWords.giftPoints}</Text>
    </View>
  );
}

/**
 * @param head what comes first
 * @param foot what can be done here, once the brand is known
 */
export function BrandIntroduction({
  head,
  foot,
}: {
  head?: ReactNode;
  foot?: (brand: BrandReply) => ReactElement;
}): ReactElement {
  const { data: brand, rejection, retry } = useReply('brand', showBrand);
  usePageShown(retry);
  return (
    <>
      <BrandFace name={brand?.brand.name ?? null} isTall />
      <View className={styles.column}>
        {head}
        {brand === null ? (
          <Unready rejection={rejection} onRetry={retry} />
        ) : (
          <>
            {brand.welcomeGift !== null && <WelcomeGift points={brand.welcomeGift} />}
            <HomeCards cards={brand.onHome} />
            <SeasonRow items={brand.season} />
            <LevelLadder levels={brand.levels} />
            {foot?.(brand)}
          </>
        )}
      </View>
    </>
  );
}
