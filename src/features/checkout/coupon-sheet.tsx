/** All coupons of the member: those that can be used on this cart to choose from, the others with why not. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import type { QuoteCoupon } from '../../../cloudfunctions/contract/order';
import { accessible } from '../../components/accessible';
import { lastDayBefore } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { plainYuan } from '../../components/price';
import { Sheet } from '../../components/sheet';
import { Option } from '../../components/option';
import styles from './coupon-sheet.module.scss';
import { checkoutWords } from './words';

interface CouponSheetProps {
  coupons: QuoteCoupon[];
  /** The one that is used; null: none. */
  chosen: string | null;
  /** Null: none. */
  onChoose: (coupon: string | null) => void;
  onClose: () => void;
}

const until = ({ endsAt }: QuoteCoupon): string => checkoutWords.validUntil(shortDay(lastDayBefore(endsAt)));

function Unusable({ coupons }: { coupons: QuoteCoupon[] }): ReactElement {
  return (
    <View>
      <Text className={styles.head}>
        {checkoutWords.unusable}（{coupons.length}）
      </Text>
      {coupons.map((one) => (
        <View key={one.coupon} className={styles.unusable}>
          <Text className={styles.name}>{one.name}</Text>
          <Text className={styles.why}>{one.why}</Text>
          <Text className={styles.until}>{until(one)}</Text>
        </View>
      ))}
    </View>
  );
}

export function CouponSheet({ coupons, chosen, onChoose, onClose }: CouponSheetProps): ReactElement {
  const usable = coupons.filter(({ why }) => why === null);
  const unusable = coupons.filter(({ why }) => why !== null);
  return (
    <Sheet id="coupons" title={checkoutWords.coupon} onClose={onClose}>
      {coupons.length === 0 && <Notice title={checkoutWords.noCoupons} hint={checkoutWords.noCouponsHint} />}
      {usable.length > 0 && (
        <View {...accessible({ role: 'radiogroup', label: checkoutWords.usable })}>
          <Text className={styles.head}>
            {checkoutWords.usable}（{usable.length}）
          </Text>
          {usable.map((one) => (
            <Option
              key={one.coupon}
              name={one.name}
              note={until(one)}
              off={one.offFen === null ? null : checkoutWords.couponOff(plainYuan(one.offFen))}
              isTaken={one.coupon === chosen}
              onPress={() => onChoose(one.coupon)}
            />
          ))}
          <Option
            name={checkoutWords.withoutCoupon}
            isTaken={chosen === null}
            onPress={() => onChoose(null)}
          />
        </View>
      )}
      {unusable.length > 0 && <Unusable coupons={unusable} />}
    </Sheet>
  );
}
