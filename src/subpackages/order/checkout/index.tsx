/** Checking out the cart of the store that is chosen. It only decides who checks out what. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { OfficeStrip } from '../../../features/cart/office-strip';
import { cartOf, useCart } from '../../../features/cart/use-cart';
import { useOrderPlace } from '../../../features/cart/use-order-place';
import { CheckoutForm } from '../../../features/checkout/checkout';
import { JoinFirst } from '../../../features/checkout/join-first';
import { checkoutWords } from '../../../features/checkout/words';
import { NobodyHome } from '../../../features/home/nobody-home';
import { SignedOut } from '../../../features/home/signed-out';
import { openProduct } from '../../../features/menu/open-product';
import { Suggestions } from '../../../features/suggestions/suggestions';
import { useSession } from '../../../features/session/use-session';
import { useWho } from '../../../features/session/use-who';
import { openMenu } from '../../../platform/navigation';
import styles from './index.module.scss';

function Body(): ReactElement {
  const { who, rejection, retry } = useWho();
  const store = useOrderPlace((state) => state.store?.id ?? '');
  const entries = useCart(cartOf(store));
  if (entries.length === 0)
    return (
      <Notice
        title={checkoutWords.empty}
        hint={checkoutWords.emptyHint}
        action={{ words: checkoutWords.toMenu, onPress: () => void openMenu() }}
      />
    );
  if (who === 'member')
    return (
      <CheckoutForm
        store={store}
        entries={entries}
        more={<Suggestions store={store} onPick={(product) => void openProduct(product)} />}
      />
    );
  if (who === 'visitor') return <JoinFirst entries={entries} />;
  if (rejection === 'not-signed-in') return <SignedOut rejection={rejection} />;
  return <NobodyHome rejection={rejection} onRetry={retry} />;
}

/**
 * Starts over for whoever else may be signed in. Whoever joins here is welcomed on the home page: here one
 * tap less stands between them and their tea.
 */
export default function CheckoutPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={checkoutWords.title} />
      <OfficeStrip />
      <Body key={turn} />
    </View>
  );
}
