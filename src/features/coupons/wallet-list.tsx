/** One tab of the wallet: its coupons page by page, with their rules and codes over them. */
import { useState, type ReactElement } from 'react';
import type { WalletCoupon, WalletReply, WalletTab } from '../../../cloudfunctions/contract/wallet';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { StaleNotice } from '../../components/stale-notice';
import { openCentre } from '../../platform/navigation';
import type { PagedReply } from '../../platform/use-paged-reply';
import { CouponCodeSheet } from './coupon-code-sheet';
import { RulesSheet } from './rules-sheet';
import { WalletCard } from './wallet-card';
import { walletWords } from './words';

interface WalletListProps {
  tab: WalletTab;
  list: PagedReply<WalletReply>;
  /** Leads to where the coupon is used. */
  onUse: (coupon: WalletCoupon) => void;
}

/** What lies over the list, or nothing. */
type Over = { coupon: WalletCoupon; is: 'rules' | 'code' } | null;

/** Of a list that has its first page. */
export function WalletList({ tab, list, onUse }: WalletListProps): ReactElement {
  const [over, setOver] = useState<Over>(null);
  const coupons = list.pages.flatMap((page) => page.coupons);
  const close = (isChanged: boolean): void => {
    setOver(null);
    if (isChanged) list.retry();
  };
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {coupons.length === 0 && (
        <Notice
          {...walletWords.none[tab]}
          {...(tab === 'usable'
            ? { action: { words: walletWords.toCentre, onPress: () => void openCentre() } }
            : {})}
        />
      )}
      {coupons.map((coupon) => (
        <WalletCard
          key={coupon.coupon}
          coupon={coupon}
          onRules={() => setOver({ coupon, is: 'rules' })}
          onShow={() => setOver({ coupon, is: 'code' })}
          onUse={() => onUse(coupon)}
        />
      ))}
      <LoadMore list={list} />
      {over?.is === 'rules' && <RulesSheet {...over.coupon} onClose={() => setOver(null)} />}
      {over?.is === 'code' && <CouponCodeSheet coupon={over.coupon} onClose={close} />}
    </>
  );
}
