/** The ways to the wallet and to what is to be had, side by side. */
import type { ReactElement } from 'react';
import type { WalletCountReply } from '../../../cloudfunctions/contract/wallet';
import { Tiles } from '../../components/tiles';
import { openCentre, openWallet } from '../../platform/navigation';
import { tileWords } from './words';

/** For members. `count`: how many they have. */
export function CouponTiles({ count }: { count: WalletCountReply }): ReactElement {
  return (
    <Tiles
      tiles={[
        { title: tileWords.wallet, hint: tileWords.count(count), onPress: () => void openWallet() },
        { title: tileWords.centre, hint: tileWords.centreHint, onPress: () => void openCentre() },
      ]}
    />
  );
}
