/** Checking out: where and how, lines with their prices, points, remark, and the bar that pays. */
import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { Quote } from '../../../cloudfunctions/contract/order';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { plainYuan, Price } from '../../components/price';
import { StaleNotice } from '../../components/stale-notice';
import { TextField } from '../../components/text-field';
import { Toggle } from '../../components/toggle';
import { Waiting } from '../../components/waiting';
import { goBack, openMenu } from '../../platform/navigation';
import type { CartEntry } from '../cart/cart-entry';
import { PriceLines, PriceSums } from '../orders/price-lines';
import { AttributionLine } from '../sharing/attribution-line';
import { useAttribution } from '../sharing/use-attribution';
import styles from './checkout.module.scss';
import { Coupons } from './coupons';
import { NoSeat } from './no-seat';
import { useFarStore } from './far-store';
import { NextStep, NotApplied } from './quote-view';
import { useCheckout, type Checkout } from './use-checkout';
import { Where } from './where';
import { checkoutWords } from './words';

const REMARK_LENGTH = 60;

function Points({ quote, checkout }: { quote: Quote; checkout: Checkout }): ReactElement {
  const { most, mostFen, usable, why } = quote.points;
  const words = isZero(most) ? checkoutWords.noPoints : checkoutWords.usePoints(most, mostFen);
  return (
    <View className={`${styles.panel} ${styles.tight}`}>
      <Toggle
        kind="switch"
        title={words}
        hint={why ?? checkoutWords.pointsUsable(usable)}
        isOn={checkout.usesPoints && !isZero(most)}
        disabled={isZero(most) || checkout.busy || checkout.paying}
        onChange={checkout.setUsesPoints}
      />
    </View>
  );
}

/** Within a 拼单: by which name the others see the order. */
function Name({ checkout }: { checkout: Checkout }): ReactElement | null {
  const { office, setShowsFace, paying } = checkout;
  if (office === null) return null;
  return (
    <View className={`${styles.panel} ${styles.tight}`}>
      <Toggle
        kind="switch"
        title={checkoutWords.face}
        hint={checkoutWords.faceHint}
        isOn={office.showsFace}
        disabled={paying}
        onChange={setShowsFace}
      />
    </View>
  );
}

interface PayBarProps {
  quote: Quote;
  checkout: Checkout;
  /** Something that the order depends on is on its way. */
  isWaiting: boolean;
}

function PayBar({ quote, checkout, isWaiting }: PayBarProps): ReactElement {
  const { busy, paying, trouble, remark } = checkout;
  const far = useFarStore();
  const words = isZero(quote.payableFen)
    ? checkoutWords.payNothing
    : checkoutWords.pay(plainYuan(quote.payableFen));
  return (
    <View className={styles.bar}>
      <MessageLine words={trouble} isTrouble />
      <View className={styles.ways}>
        <View className={styles.total}>
          <Text className={styles.label}>{checkoutWords.toPay}</Text>
          <Price fen={quote.payableFen} size="large" />
        </View>
        <View className={styles.button}>
          <ActionButton
            words={words}
            busyWords={paying ? checkoutWords.paying : null}
            disabled={busy || isWaiting || remark.length > REMARK_LENGTH}
            onPress={() => far.ask(checkout.pay)}
          />
        </View>
      </View>
      {far.sheet}
    </View>
  );
}

function Problems({ checkout }: { checkout: Checkout }): ReactElement {
  return (
    <Notice
      title={checkoutWords.problems}
      hint={checkout.problems.map(({ message }) => message).join('；')}
      action={{ words: checkoutWords.back, onPress: () => void goBack() }}
      isError
    />
  );
}

interface CheckoutFormProps {
  store: string;
  /** The cart of the store, not empty. */
  entries: CartEntry[];
  /** Below everything that is asked: what goes with it. */
  more: ReactNode;
}

/** Whoever orders within a 拼单 is shown nothing more: the others wait. */
export function CheckoutForm({ store, entries, more }: CheckoutFormProps): ReactElement {
  const checkout = useCheckout(store, entries);
  const attribution = useAttribution();
  const { quote, rejection, retry, remark } = checkout;
  if (checkout.problems.length > 0) return <Problems checkout={checkout} />;
  if (checkout.why !== null) return <NoSeat why={checkout.why} onRetry={retry} />;
  if (quote === null) return <Waiting rejection={rejection} heights={[80, 80, 56, 120]} onRetry={retry} />;
  const pictures = new Map(entries.map(({ line, picture }) => [line, picture]));
  const lines = quote.lines.map((line) => ({ ...line, picture: pictures.get(line.line) ?? '' }));
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <Where
        store={store}
        serving={checkout.office === null ? checkout.serving : null}
        disabled={checkout.paying}
        onServing={checkout.setServing}
      />
      <NextStep quote={quote} onMore={() => void openMenu()} />
      <View className={styles.panel}>
        <PriceLines lines={lines} />
        <PriceSums quote={quote} payWords={checkoutWords.toPay} />
        <NotApplied quote={quote} />
      </View>
      <Coupons
        quote={quote}
        wanted={checkout.couponWanted}
        disabled={checkout.busy || checkout.paying}
        onChoose={checkout.chooseCoupon}
      />
      <Points quote={quote} checkout={checkout} />
      <Name checkout={checkout} />
      <AttributionLine attribution={attribution} disabled={checkout.paying} />
      <View className={styles.panel}>
        <TextField
          value={remark}
          label={checkoutWords.remark}
          placeholder={checkoutWords.remarkPlaceholder}
          note={checkoutWords.remarkCount(remark.length)}
          isWrong={remark.length > REMARK_LENGTH}
          onChange={checkout.setRemark}
        />
      </View>
      {checkout.office === null && more}
      <Text className={styles.earns}>{checkoutWords.earns(quote.earns.points, quote.earns.qualifying)}</Text>
      <PayBar quote={quote} checkout={checkout} isWaiting={attribution.isEnding} />
    </>
  );
}
