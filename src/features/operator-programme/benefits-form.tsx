/** The benefits of a level: what they are, and how often they may be used. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import styles from '../operator-desk/desk.module.scss';
import { ChoiceField } from '../operator-desk/field';
import { Panel } from '../operator-desk/panel';
import { listAt, type Path } from './document';
import { DraftField, useDraftValue } from './draft-field';
import { useDraft } from './use-draft';
import { text, whole } from './values';
import { draftWords, fieldWords } from './words';

interface PartProps {
  path: Path;
  /** Names the level and the benefit, for whoever does not see where the field stands. */
  name: string;
}

function Use({ path, name }: PartProps): ReactElement {
  const [value, set] = useDraftValue(path);
  const per = typeof value === 'object' && value !== null ? String((value as { per?: unknown }).per) : 'none';
  return (
    <>
      <ChoiceField
        label={fieldWords.use ?? ''}
        name={draftWords.ofLevel(name, fieldWords.use ?? '')}
        value={per}
        options={Object.entries(draftWords.uses).map(([kind, words]) => ({ value: kind, words }))}
        onChange={(kind) =>
          set(kind === 'none' ? undefined : { times: 1, ...(value as object | undefined), per: kind })
        }
      />
      {per !== 'none' && (
        <DraftField
          path={[...path, 'times']}
          kind={whole}
          label={draftWords.times}
          name={draftWords.ofLevel(name, draftWords.times)}
          isNumber
        />
      )}
    </>
  );
}

function Benefit({ path, name }: PartProps): ReactElement {
  const set = useDraft((state) => state.set);
  const said = (field: string): string => draftWords.ofLevel(name, field);
  return (
    <View className={styles.row}>
      <View className={styles.grid}>
        <DraftField
          path={[...path, 'name']}
          kind={text}
          label={draftWords.benefitName}
          name={said(draftWords.benefitName)}
        />
        <DraftField
          path={[...path, 'code']}
          kind={text}
          label={draftWords.giftCode}
          name={said(draftWords.giftCode)}
        />
        <DraftField
          path={[...path, 'detail']}
          kind={text}
          label={draftWords.benefitDetail}
          name={said(draftWords.benefitDetail)}
        />
        <Use path={[...path, 'use']} name={name} />
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

/** @param path of the level */
export function BenefitsForm({ path, level }: { path: Path; level: string }): ReactElement {
  const list = [...path, 'benefits'];
  const count = useDraft(({ draft }) => listAt(draft?.document, list).length);
  const set = useDraft((state) => state.set);
  return (
    <Panel title={fieldWords.benefits ?? ''} level={3}>
      {Array.from({ length: count }, (_, index) => (
        <Benefit
          key={index}
          path={[...list, index]}
          name={draftWords.ofLevel(level, draftWords.ofNumber(fieldWords.benefits ?? '', index))}
        />
      ))}
      <Pressable
        className={styles.small}
        label={draftWords.ofLevel(level, draftWords.addBenefit)}
        onPress={() => set([...list, count], { code: '', name: '', detail: '' })}
      >
        {draftWords.addBenefit}
      </Pressable>
    </Panel>
  );
}
