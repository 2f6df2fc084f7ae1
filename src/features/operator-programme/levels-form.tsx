/** The levels: names, thresholds, multipliers, gifts and benefits. Levels are added and taken away in the document itself. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import styles from '../operator-desk/desk.module.scss';
import { Panel } from '../operator-desk/panel';
import { BenefitsForm } from './benefits-form';
import { listAt, textAt, type Path } from './document';
import { DraftField } from './draft-field';
import { useProblemsAt } from './use-check';
import { useDraft } from './use-draft';
import { text, times, whole } from './values';
import { draftWords, fieldWords, sectionWords } from './words';

interface PartProps {
  path: Path;
  level: string;
}

function Gift({ path, level, index }: PartProps & { index: number }): ReactElement {
  const set = useDraft((state) => state.set);
  const name = draftWords.ofLevel(level, draftWords.ofNumber(fieldWords.gifts ?? '', index));
  return (
    <View className={styles.fieldRow ?? ''}>
      <View className={styles.fill ?? ''}>
        <DraftField
          path={[...path, 'code']}
          kind={text}
          label={draftWords.giftCode}
          name={draftWords.ofLevel(name, draftWords.giftCode)}
        />
      </View>
      <View className={styles.fill ?? ''}>
        <DraftField
          path={[...path, 'points']}
          kind={whole}
          label={draftWords.points}
          name={draftWords.ofLevel(name, draftWords.points)}
          isNumber
        />
      </View>
      <Pressable
        className={styles.small}
        label={draftWords.removeLabel(name)}
        onPress={() => set(path, undefined)}
      >
        {draftWords.remove}
      </Pressable>
    </View>
  );
}

function Gifts({ path, level }: PartProps): ReactElement {
  const list = [...path, 'gifts'];
  const count = useDraft(({ draft }) => listAt(draft?.document, list).length);
  const set = useDraft((state) => state.set);
  return (
    <Panel title={fieldWords.gifts ?? ''} level={3}>
      {Array.from({ length: count }, (_, index) => (
        <Gift key={index} path={[...list, index]} level={level} index={index} />
      ))}
      <Pressable
        className={styles.small}
        label={draftWords.ofLevel(level, draftWords.addGift)}
        onPress={() => set([...list, count], { code: '', points: 1 })}
      >
        {draftWords.addGift}
      </Pressable>
    </Panel>
  );
}

function LevelForm({ path, level }: PartProps): ReactElement {
  const said = (field: string): string => draftWords.ofLevel(level, field);
  const threshold = fieldWords.threshold ?? '';
  const multiplier = fieldWords.multiplierBp ?? '';
  return (
    <Panel title={sectionWords.level(level)}>
      <View className={styles.grid ?? ''}>
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
      <Gifts path={path} level={level} />
      <BenefitsForm path={path} level={level} />
    </Panel>
  );
}

/** The fourth part of the form. */
export function LevelsForm(): ReactElement {
  const document = useDraft(({ draft }) => draft?.document);
  const levels = listAt(document, ['tiers', 'levels']);
  const problems = useProblemsAt(['tiers', 'levels'], ['tiers']);
  return (
    <>
      {problems.map((problem) => (
        <View key={problem} className={styles.above ?? ''}>
          <MessageLine words={problem} isTrouble />
        </View>
      ))}
      {levels.map((level, index) => (
        <LevelForm
          key={index}
          path={['tiers', 'levels', index]}
          level={textAt(level, ['name']) || textAt(level, ['code']) || String(index + 1)}
        />
      ))}
    </>
  );
}
