/** The draft's name and when it takes effect, and what members are given on joining and on birthdays. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import styles from '../operator-desk/desk.module.scss';
import { MomentField } from '../operator-desk/moment-field';
import { Panel } from '../operator-desk/panel';
import { DraftField, useDraftValue } from './draft-field';
import { useProblemsAt } from './use-check';
import { momentOf, text, whole } from './values';
import { draftWords, fieldWords, sectionWords } from './words';

function EffectiveFrom(): ReactElement {
  const path = ['effectiveFrom'];
  const [value, set] = useDraftValue(path);
  const [offset] = useDraftValue(['utcOffsetMinutes']);
  const problems = useProblemsAt(path);
  const kind = momentOf(typeof offset === 'number' ? offset : 0);
  return (
    <MomentField
      label={draftWords.effectiveFrom}
      value={kind.show(value)}
      hint={draftWords.effectiveHint}
      problems={problems}
      onChange={(typed) => set(kind.read(typed))}
    />
  );
}

/** The first part of the form. */
export function BasicsForm(): ReactElement {
  return (
    <>
      <Panel title={draftWords.basics}>
        <View className={styles.grid}>
          <DraftField path={['name']} kind={text} label={draftWords.name} />
          <EffectiveFrom />
        </View>
      </Panel>
      <Panel title={sectionWords.giftsTitle}>
        <View className={styles.grid}>
          <DraftField
            path={['welcomeGift', 'points']}
            kind={whole}
            label={fieldWords.welcomeGift ?? ''}
            hint={draftWords.giftHint}
            isNumber
            whenEmpty={{ path: ['welcomeGift'], value: null }}
          />
          <DraftField
            path={['birthdayGift', 'points']}
            kind={whole}
            label={fieldWords.birthdayGift ?? ''}
            hint={draftWords.giftHint}
            isNumber
            whenEmpty={{ path: ['birthdayGift'], value: undefined }}
          />
        </View>
      </Panel>
    </>
  );
}
