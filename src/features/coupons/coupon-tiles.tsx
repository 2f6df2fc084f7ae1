/** The ways to the wallet and to what is to be had, side by side. */
import type { ReactElement } from 'react';
import { Tiles } from '../../components/tiles';
import { openCentre, openWallet } from '../../platform/navigation';
import { useWalletCount } from './use-wallet-count';
import { tileWords } from './words';

/** For members: it asks how many they have. */
export function CouponTiles(): ReactElement {
  const count = useWalletCount();
  return (
    <Tiles
      tiles={[
        { title: tileWords.wallet, hint: count, onPress: () => void openWallet() },
        { title: tileWords.centre, hint: tileWords.centreHint, onPress: () => void openCentre() },
      ]}
    />
  );
}
