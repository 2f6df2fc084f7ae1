/** A coupon of the wallet, with what may be done with it now. */
import type { ReactElement } from 'react';
import type { WalletCoupon } from '../../../cloudfunctions/contract/wallet';
import { CardButton, CouponFace } from './coupon-face';
import { walletWords } from './words';

interface WalletCardProps {
  coupon: WalletCoupon;
  onRules: () => void;
  onUse: () => void;
  onShow: () => void;
}

function markOf({ endsSoon, uses, usesLeft, state }: WalletCoupon): string | null {
  if (state !== 'usable') return null;
  if (endsSoon) return walletWords.soon;
  return uses > 1 ? walletWords.usesLeft(usesLeft, uses) : null;
}

/** What an order holds, or is not usable yet, has no buttons. */
export function WalletCard({ coupon, onRules, onUse, onShow }: WalletCardProps): ReactElement {
  const { figure, condition, name, where, when, state, channels, uses, usesLeft, endsSoon } = coupon;
  const isUsable = state === 'usable';
  const left = uses > 1 && endsSoon ? `${walletWords.usesLeft(usesLeft, uses)} · ` : '';
  return (
    <CouponFace
      {...{ figure, condition, name, where, onRules }}
      when={`${left}${when}`}
      mark={markOf(coupon)}
      isPale={!isUsable}
    >
      {isUsable && channels.includes('till') && (
        <CardButton
          words={walletWords.show}
          label={walletWords.showLabel(name)}
          isQuiet={channels.includes('order')}
          onPress={onShow}
        />
      )}
      {isUsable && channels.includes('order') && (
        <CardButton words={walletWords.use} label={walletWords.useLabel(name)} onPress={onUse} />
      )}
    </CouponFace>
  );
}
