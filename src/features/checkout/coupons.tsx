/** The coupon of a quote: what was chosen for the guest, and the way to choose another. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Quote } from '../../../cloudfunctions/contract/order';
import { ListRow } from '../../components/list-row';
import { plainYuan } from '../../components/price';
import { CouponSheet } from './coupon-sheet';
import styles from './coupons.module.scss';
import { checkoutWords } from './words';

interface CouponsProps {
  quote: Quote;
  /** `best`, `none`, or the number of one. */
  wanted: string;
  disabled: boolean;
  onChoose: (wanted: string) => void;
}

/** What stands in the row. @example "8 元券 −¥8", "2 张可用", "暂无可用" */
function chosenWords({ coupon, coupons }: Quote, wanted: string): string {
  if (coupon !== null) return checkoutWords.couponTaken(coupon.name, plainYuan(coupon.offFen));
  const usable = coupons.filter(({ why }) => why === null).length;
  if (usable === 0) return checkoutWords.noneUsable;
  return wanted === 'none' ? checkoutWords.withoutCoupon : checkoutWords.couponsUsable(usable);
}

/** What all discounts take off; what points pay is none. Fen. */
const savedOf = ({ listFen, payableFen, points }: Quote): bigint =>
  BigInt(listFen) - BigInt(payableFen) - BigInt(points.fen);

export function Coupons({ quote, wanted, disabled, onChoose }: CouponsProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const saved = savedOf(quote);
  return (
    <View className={styles.panel}>
      {wanted === 'best' && saved > 0n && (
        <Text className={styles.best}>{checkoutWords.bestChosen(plainYuan(saved.toString()))}</Text>
      )}
      <ListRow
        title={checkoutWords.coupon}
        value={chosenWords(quote, wanted)}
        onPress={() => {
          if (!disabled) setOpen(true);
        }}
      />
      {isOpen && (
        <CouponSheet
          coupons={quote.coupons}
          chosen={quote.coupon?.coupon ?? null}
          onChoose={(coupon) => {
            setOpen(false);
            onChoose(coupon ?? 'none');
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  );
}
