/**
 * The levels: names, thresholds, multipliers, gifts and benefits; adding one between two others, and taking
 * away one that nobody holds yet.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { listAt, textAt, type Path } from '../operator-kit/form/document';
import { FormField } from '../operator-kit/form/fields';
import { useForm, useFormValue, useProblemsAt } from '../operator-kit/form/form';
import { coupons, text, times, whole } from '../operator-kit/form/values';
import { BenefitsForm } from './benefits-form';
import { GiftsForm } from './gifts-form';
import { withNewLevel } from './new-level';
import { draftWords, fieldWords, sectionWords } from './words';

const LEVELS: Path = ['tiers', 'levels'];

interface PartProps {
  path: Path;
  /** What the level is called. */
  level: string;
  isPublished: boolean;
}

/** A code that was published stays as it is: it is how members hold the level. */
function Figures({ path, level, isPublished }: PartProps): ReactElement {
  const said = (field: string): string => draftWords.ofLevel(level, field);
  const threshold = fieldWords.threshold;
  const multiplier = fieldWords.multiplierBp;
  return (
    <View className={styles.grid}>
      {!isPublished && (
        <FormField
          path={[...path, 'code']}
          kind={text}
          label={draftWords.levelCode}
          name={said(draftWords.levelCode)}
          hint={draftWords.levelCodeHint}
        />
      )}
      <FormField
        path={[...path, 'name']}
        kind={text}
        label={draftWords.levelName}
        name={said(draftWords.levelName)}
      />
      <FormField
        path={[...path, 'threshold']}
        kind={whole}
        label={threshold}
        name={said(threshold)}
        isNumber
      />
      <FormField
        path={[...path, 'multiplierBp']}
        kind={times}
        label={multiplier}
        name={said(multiplier)}
        hint={draftWords.multiplierHint}
        isNumber
      />
      <FormField
        path={[...path, 'monthlyGift', 'points']}
        kind={whole}
        label={fieldWords.monthlyGift}
        name={said(fieldWords.monthlyGift)}
        hint={draftWords.giftHint}
        isNumber
        whenEmpty={{ path: [...path, 'monthlyGift'], value: undefined }}
      />
      <FormField
        path={[...path, 'monthlyGift', 'coupons']}
        kind={coupons}
        label={draftWords.couponsOf(fieldWords.monthlyGift)}
        name={said(draftWords.couponsOf(fieldWords.monthlyGift))}
        hint={draftWords.couponsHint}
        whenEmpty={{ path: [...path, 'monthlyGift', 'coupons'], value: undefined }}
      />
    </View>
  );
}

function LevelForm({ path, level, isPublished }: PartProps): ReactElement {
  const { set } = useForm();
  const [value] = useFormValue(path);
  return (
    <Panel title={sectionWords.level(level)}>
      {isPublished && (
        <Text className={styles.faint}>{draftWords.publishedLevel(textAt(value, ['code']))}</Text>
      )}
      <Figures path={path} level={level} isPublished={isPublished} />
      <GiftsForm path={path} level={level} />
      <BenefitsForm path={path} level={level} />
      {!isPublished && (
        <Pressable className={styles.small} onPress={() => set(path, undefined)}>
          {draftWords.removeLevel(level)}
        </Pressable>
      )}
    </Panel>
  );
}

/** The fourth part of the form. @param published codes that members may hold */
export function LevelsForm({ published }: { published: readonly string[] }): ReactElement {
  const { document, set } = useForm();
  const levels = listAt(document, LEVELS);
  const problems = useProblemsAt(LEVELS, ['tiers']);
  const codes = levels.map((each) => textAt(each, ['code']));
  // Of two with one code nobody knows which is the new one.
  const isPublished = (code: string): boolean =>
    published.includes(code) && codes.indexOf(code) === codes.lastIndexOf(code);
  return (
    <>
      {problems.map((problem) => (
        <View key={problem} className={styles.above}>
          <MessageLine words={problem} isTrouble />
        </View>
      ))}
      {levels.map((each, index) => {
        const code = codes[index] ?? '';
        const level = textAt(each, ['name']) || code || String(index + 1);
        return (
          <View key={index}>
            <LevelForm path={[...LEVELS, index]} level={level} isPublished={isPublished(code)} />
            <View className={styles.above}>
              <Pressable className={styles.small} onPress={() => set(LEVELS, withNewLevel(levels, index))}>
                {draftWords.addLevel(level)}
              </Pressable>
            </View>
          </View>
        );
      })}
    </>
  );
}
