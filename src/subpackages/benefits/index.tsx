/** Benefits and gifts: what can be used today, and what the year brings. It only composes features. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { PageHead } from '../../components/page-head';
import { Pressable } from '../../components/pressable';
import { usePageView } from '../../features/behaviour/use-page-view';
import { showBenefits } from '../../features/benefits/api';
import { GiftList } from '../../features/benefits/gift-list';
import { UsableBenefits } from '../../features/benefits/usable-benefits';
import { benefitsWords } from '../../features/benefits/words';
import { NoMember } from '../../features/me/no-member';
import { useSession } from '../../features/session/use-session';
import { openCode, openProfile, usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import styles from './index.module.scss';

/** Asked again when the page comes back: a birthday may have been told meanwhile. */
function Benefits(): ReactElement {
  const { data, rejection, retry } = useReply('benefits', showBenefits);
  usePageShown(retry);
  if (data === null)
    return <NoMember rejection={rejection} heights={[56, 72, 72, 56, 64, 64]} onRetry={retry} />;
  return (
    <>
      <View className={styles.head}>
        <Text className={styles.tier} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {data.tier.name}
        </Text>
        <Pressable className={styles.code} onPress={() => void openCode()}>
          {benefitsWords.openCode}
        </Pressable>
      </View>
      <UsableBenefits benefits={data.benefits} />
      <GiftList gifts={data.gifts} onSetBirthday={() => void openProfile()} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function BenefitsPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={benefitsWords.title} />
      <Benefits key={turn} />
    </View>
  );
}
