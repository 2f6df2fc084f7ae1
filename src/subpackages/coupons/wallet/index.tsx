/** The member's coupons: usable, used, gone. It only composes features. */
import { useCallback, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { WALLET_TABS, type WalletCoupon, type WalletTab } from '../../../../cloudfunctions/contract/wallet';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { Tabs } from '../../../components/tabs';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { listWallet } from '../../../features/coupons/api';
import { WalletList } from '../../../features/coupons/wallet-list';
import { walletWords } from '../../../features/coupons/words';
import { ComingGift } from '../../../features/invite/coming-gift';
import { NoMember } from '../../../features/me/no-member';
import { beginMenuAt } from '../../../features/menu/menu-wish';
import { useSession } from '../../../features/session/use-session';
import { openMenu, useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from '../page.module.scss';

const CHOICES = WALLET_TABS.map((value) => ({ value, words: walletWords.tab[value] }));

/** The menu begins with what the coupon fits. */
function leadToMenu({ menuAt }: WalletCoupon): void {
  beginMenuAt(menuAt);
  void openMenu();
}

function Tab({ tab }: { tab: WalletTab }): ReactElement {
  const ask = useCallback((after?: string) => listWallet(tab, after), [tab]);
  const list = usePagedReply(tab, ask);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[124, 124, 124]} onRetry={list.retry} />;
  return <WalletList tab={tab} list={list} onUse={leadToMenu} />;
}

function Wallet(): ReactElement {
  const [tab, setTab] = useState<WalletTab>('usable');
  return (
    <>
      <Tabs label={walletWords.tabs} choices={CHOICES} value={tab} onChoose={setTab} />
      {tab === 'usable' && <ComingGift />}
      <Tab key={tab} tab={tab} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function WalletPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={walletWords.title} />
      <Wallet key={turn} />
    </View>
  );
}
