/** The draft's name and when it takes effect, and what members are given: on joining, on birthdays,
 * for orders. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { FormField } from '../operator-kit/form/fields';
import { useFormValue, useProblemsAt } from '../operator-kit/form/form';
import { MomentField } from '../operator-kit/form/moment-field';
import { coupons, momentOf, text, whole, yuanOf } from '../operator-kit/form/values';
import { versionWords } from '../operator-kit/version/words';
import { IntakeForm } from './intake-form';
import { OrderGiftsForm } from './order-gifts-form';
import { draftWords, fieldWords, sectionWords } from './words';

function EffectiveFrom(): ReactElement {
  const path = ['effectiveFrom'];
  const [value, set] = useFormValue(path);
  const [offset] = useFormValue(['utcOffsetMinutes']);
  const problems = useProblemsAt(path);
  const kind = momentOf(typeof offset === 'number' ? offset : 0);
  return (
    <MomentField
      label={versionWords.effectiveFrom}
      value={kind.show(value)}
      hint={draftWords.effectiveHint}
      problems={problems}
      onChange={(typed) => set(kind.read(typed))}
    />
  );
}

/** The coupons of a gift, by their codes; a gift of coupons alone has 0 points. */
function Coupons({ path, name }: { path: string[]; name: string }): ReactElement {
  return (
    <FormField
      path={[...path, 'coupons']}
      kind={coupons}
      label={draftWords.couponsOf(name)}
      hint={draftWords.couponsHint}
      whenEmpty={{ path: [...path, 'coupons'], value: undefined }}
    />
  );
}

/** The first part of the form. */
export function BasicsForm(): ReactElement {
  return (
    <>
      <Panel title={draftWords.basics}>
        <View className={styles.grid}>
          <FormField path={['name']} kind={text} label={draftWords.name} />
          <EffectiveFrom />
          <FormField
            path={['reviewFromFen']}
            kind={yuanOf}
            label={draftWords.reviewFrom}
            hint={draftWords.reviewHint}
            isNumber
            whenEmpty={{ path: ['reviewFromFen'], value: undefined }}
          />
        </View>
      </Panel>
      <IntakeForm />
      <Panel title={sectionWords.giftsTitle}>
        <View className={styles.grid}>
          <FormField
            path={['welcomeGift', 'points']}
            kind={whole}
            label={fieldWords.welcomeGift}
            hint={draftWords.giftHint}
            isNumber
            whenEmpty={{ path: ['welcomeGift'], value: null }}
          />
          <FormField
            path={['birthdayGift', 'points']}
            kind={whole}
            label={fieldWords.birthdayGift}
            hint={draftWords.giftHint}
            isNumber
            whenEmpty={{ path: ['birthdayGift'], value: undefined }}
          />
          <Coupons path={['welcomeGift']} name={fieldWords.welcomeGift} />
          <Coupons path={['birthdayGift']} name={fieldWords.birthdayGift} />
          <FormField
            path={['packet', 'fromFen']}
            kind={yuanOf}
            label={draftWords.packetFrom}
            hint={draftWords.packetHint}
            isNumber
            whenEmpty={{ path: ['packet'], value: undefined }}
          />
          <Coupons path={['packet']} name={fieldWords.packet} />
        </View>
        <OrderGiftsForm />
      </Panel>
    </>
  );
}
