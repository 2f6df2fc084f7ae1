/** In which ways commission can be taken out. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormChoice, FormField, FormToggle, PlaceProblems } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import type { Option } from '../operator-kit/form/use-options';
import { whole, yuanOf } from '../operator-kit/form/values';
import { formWords as words } from './form-words';

const PAYOUT: Path = ['payout'];
const COUPON: Path = [...PAYOUT, 'coupon'];
const POINTS: Path = [...PAYOUT, 'pointsPerYuan'];
const optionsOf = (named: Readonly<Record<string, string>>): Option[] =>
  Object.entries(named).map(([value, name]) => ({ value, words: name }));
const TAXES = optionsOf(words.taxes);
/** Keys that look like numbers come in an order of their own. */
const SCENES = optionsOf(words.scenes).reverse();

function CouponFields({ templates }: { templates: readonly Option[] }): ReactElement {
  const [coupon, set] = useFormValue(COUPON);
  const isOn = coupon !== null && coupon !== undefined;
  return (
    <>
      <Toggle
        kind="checkbox"
        title={words.payCoupon}
        isOn={isOn}
        onChange={(next) => set(next ? { template: '', fen: '' } : null)}
      />
      {isOn && (
        <View className={styles.grid}>
          <FormChoice
            path={[...COUPON, 'template']}
            label={words.template}
            name={words.ofPlace(words.payCoupon, words.template)}
            options={[{ value: '', words: words.noTemplate }, ...templates]}
          />
          <FormField path={[...COUPON, 'fen']} kind={yuanOf} label={words.couponFen} isNumber />
        </View>
      )}
    </>
  );
}

/** At least one of them. */
export function PayoutForm({ templates }: { templates: readonly Option[] }): ReactElement {
  return (
    <Panel title={words.payout}>
      <FormToggle path={[...PAYOUT, 'cash']} label={words.payCash} />
      <PlaceProblems paths={[[...PAYOUT, 'cash']]} />
      <View className={styles.grid}>
        <FormField path={[...PAYOUT, 'minimumFen']} kind={yuanOf} label={words.minimum} isNumber />
        <FormField
          path={[...PAYOUT, 'mostFen']}
          kind={yuanOf}
          label={words.most}
          hint={words.mostHint}
          isNumber
        />
        <FormChoice path={[...PAYOUT, 'tax']} label={words.tax} options={TAXES} />
        <FormChoice path={[...PAYOUT, 'scene']} label={words.scene} options={SCENES} />
        <FormField
          path={POINTS}
          kind={whole}
          label={words.pointsPerYuan}
          hint={words.noPoints}
          isNumber
          whenEmpty={{ path: POINTS, value: null }}
        />
      </View>
      <CouponFields templates={templates} />
    </Panel>
  );
}
