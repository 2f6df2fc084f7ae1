/** The coupons that may be used at this till now, each with its button and a last question. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TillCoupon } from '../../../cloudfunctions/contract/staff';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { TextField } from '../../components/text-field';
import styles from './benefits.module.scss';
import { fenOf } from './credit-form';
import sheets from './sheets.module.scss';
import { useRedeem, type Redeeming } from './use-redeem';
import { couponWords } from './words';

interface RowProps {
  coupon: TillCoupon;
  canUse: boolean;
  onUse: () => void;
}

function CouponRow({ coupon, canUse, onUse }: RowProps): ReactElement {
  const { name, figure, condition, when, usesLeft } = coupon;
  const isOff = !canUse || usesLeft === 0;
  return (
    <View className={styles.row}>
      <View className={styles.words}>
        <Text className={styles.name}>{couponWords.title(figure, name)}</Text>
        <Text className={styles.left}>{usesLeft === 0 ? couponWords.usedUp : condition}</Text>
        <Text className={styles.detail}>{usesLeft > 1 ? couponWords.left(when, usesLeft) : when}</Text>
      </View>
      <Pressable
        className={`${styles.use} ${isOff ? styles.off : ''}`}
        label={couponWords.useLabel(name)}
        disabled={isOff}
        onPress={onUse}
      >
        {couponWords.use}
      </Pressable>
    </View>
  );
}

/** What was typed stays while it is refused. */
function UseSheet({
  at,
  coupon,
  onClose,
}: {
  at: Redeeming;
  coupon: TillCoupon;
  onClose: () => void;
}): ReactElement {
  const { name, rules, needsAmount } = coupon;
  const [amount, setAmount] = useState('');
  const redeem = useRedeem(at, onClose);
  const amountFen = needsAmount ? fenOf(amount) : null;
  const isWrong = amount !== '' && amountFen === null;
  return (
    <ConfirmSheet
      id="use-coupon"
      title={couponWords.useTitle(name)}
      text={couponWords.useText}
      words={couponWords.confirm}
      busyWords={redeem.busy === null ? null : couponWords.using}
      troubleText={redeem.trouble}
      disabled={needsAmount && amountFen === null}
      onConfirm={() => redeem.start({ kind: 'coupon', coupon: coupon.coupon, name, amountFen })}
      onCancel={onClose}
    >
      {needsAmount && (
        <View className={styles.amount}>
          <Text className={sheets.label}>{couponWords.amount}</Text>
          <TextField
            kind="money"
            value={amount}
            label={couponWords.amount}
            placeholder={couponWords.amountPlaceholder}
            note={isWrong ? couponWords.amountWrong : couponWords.amountNote}
            isWrong={isWrong}
            onChange={(typed) => {
              setAmount(typed);
              redeem.clear();
            }}
          />
        </View>
      )}
      {rules.map((rule, place) => (
        <Text key={place} className={styles.detail}>
          {rule}
        </Text>
      ))}
    </ConfirmSheet>
  );
}

interface CouponsProps {
  coupons: TillCoupon[];
  /** Null: nothing may be taken any more, or not yet. */
  at: Redeeming | null;
  canUse: boolean;
}

/** A question that is open stays open when the session ends, as with benefits. */
export function Coupons({ coupons, at, canUse }: CouponsProps): ReactElement {
  const [chosen, setChosen] = useState<TillCoupon | null>(null);
  return (
    <Panel title={couponWords.coupons}>
      {coupons.length === 0 && <Text className={styles.detail}>{couponWords.none}</Text>}
      {coupons.map((coupon) => (
        <CouponRow key={coupon.coupon} coupon={coupon} canUse={canUse} onUse={() => setChosen(coupon)} />
      ))}
      {at !== null && chosen !== null && <UseSheet at={at} coupon={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}
