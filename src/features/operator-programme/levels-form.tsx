/** The levels: names, thresholds, multipliers, gifts and benefits; adding one between two others, and taking away one that nobody holds yet. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import styles from '../operator-desk/desk.module.scss';
import { Panel } from '../operator-desk/panel';
import { BenefitsForm } from './benefits-form';
import { listAt, textAt, withNewLevel, type Path } from './document';
import { DraftField } from './draft-field';
import { GiftsForm } from './gifts-form';
import { useProblemsAt } from './use-check';
import { useDraft } from './use-draft';
import { text, times, whole } from './values';
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
  const threshold = fieldWords.threshold ?? '';
  const multiplier = fieldWords.multiplierBp ?? '';
  return (
    <View className={styles.grid}>
      {!isPublished && (
        <DraftField
          path={[...path, 'code']}
          kind={text}
          label={draftWords.levelCode}
          name={said(draftWords.levelCode)}
          hint={draftWords.levelCodeHint}
        />
      )}
      <DraftField
        path={[...path, 'name']}
        kind={text}
        label={draftWords.levelName}
        name={said(draftWords.levelName)}
      />
      <DraftField
        path={[...path, 'threshold']}
        kind={whole}
        label={threshold}
        name={said(threshold)}
        isNumber
      />
      <DraftField
        path={[...path, 'multiplierBp']}
        kind={times}
        label={multiplier}
        name={said(multiplier)}
        hint={draftWords.multiplierHint}
        isNumber
      />
      <DraftField
        path={[...path, 'monthlyGift', 'points']}
        kind={whole}
        label={fieldWords.monthlyGift ?? ''}
        name={said(fieldWords.monthlyGift ?? '')}
        hint={draftWords.giftHint}
        isNumber
        whenEmpty={{ path: [...path, 'monthlyGift'], value: undefined }}
      />
    </View>
  );
}

function LevelForm({ path, level, isPublished }: PartProps): ReactElement {
  const set = useDraft((state) => state.set);
  const code = useDraft(({ draft }) => textAt(draft?.document, [...path, 'code']));
  return (
    <Panel title={sectionWords.level(level)}>
      {isPublished && <Text className={styles.faint}>{draftWords.publishedLevel(code)}</Text>}
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

/** The fourth part of the form. */
export function LevelsForm(): ReactElement {
  const draft = useDraft((state) => state.draft);
  const set = useDraft((state) => state.set);
  const levels = listAt(draft?.document, LEVELS);
  const problems = useProblemsAt(LEVELS, ['tiers']);
  const codes = levels.map((each) => textAt(each, ['code']));
  // Of two with one code nobody knows which is the new one.
  const isPublished = (code: string): boolean =>
    draft?.published.includes(code) === true && codes.indexOf(code) === codes.lastIndexOf(code);
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
