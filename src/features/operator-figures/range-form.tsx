/** Which days are looked at, for every part that looks at days. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../components/tabs';
import desk from '../operator-kit/desk/desk.module.scss';
import { DayField } from '../operator-kit/form/day-field';
import { isRange, RANGE_CHOICES } from './range.rules';
import { useRange } from './use-range';
import { rangeWords as words } from './words';

const CHOICES = RANGE_CHOICES.map((value) => ({ value, words: words.choices[value] }));

export function RangeForm(): ReactElement {
  const { choice, own, choose, chooseOwn } = useRange();
  const problems = isRange(own) ? [] : [words.wrong];
  return (
    <View className={desk.panel}>
      <Tabs isInner label={words.label} choices={CHOICES} value={choice} onChoose={choose} />
      {choice === 'own' && (
        <View className={`${desk.grid} ${desk.below}`}>
          <DayField label={words.from} value={own.from} onChange={(from) => chooseOwn({ ...own, from })} />
          <DayField
            label={words.to}
            value={own.to}
            problems={problems}
            onChange={(to) => chooseOwn({ ...own, to })}
          />
        </View>
      )}
    </View>
  );
}
