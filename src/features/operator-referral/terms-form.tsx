/** Whose purchase an order is, for how long; ranks; and what commission comes to at most. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormChoice, FormField, FormToggle, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { percentOf, text, whole, yuanOf } from '../operator-kit/form/values';
import { formWords as desk } from '../operator-kit/form/words';
import { formWords as words } from './form-words';
import { newRank } from './programme-draft';

const ATTRIBUTION: Path = ['attribution'];
const RANKS: Path = ['ranks'];
const MODELS = Object.entries(words.models).map(([value, name]) => ({ value, words: name }));

/** The first part of the form. */
export function AttributionForm(): ReactElement {
  return (
    <Panel title={words.attribution}>
      <FormToggle path={['open']} label={words.open} hint={words.openHint} />
      <View className={styles.grid}>
        <FormField
          path={[...ATTRIBUTION, 'windowDays']}
          kind={whole}
          label={words.windowDays}
          hint={words.windowHint}
          isNumber
        />
        <FormField
          path={[...ATTRIBUTION, 'protectionDays']}
          kind={whole}
          label={words.protectionDays}
          hint={words.protectionHint}
          isNumber
        />
        <FormChoice path={[...ATTRIBUTION, 'model']} label={words.model} options={MODELS} />
        <FormField
          path={['freezeDays']}
          kind={whole}
          label={words.freezeDays}
          hint={words.freezeHint}
          isNumber
        />
      </View>
      <FormToggle
        path={[...ATTRIBUTION, 'newcomersOnly']}
        label={words.newcomersOnly}
        hint={words.newcomersHint}
      />
    </Panel>
  );
}

function Rank({ place, onRemove }: { place: number; onRemove: () => void }): ReactElement {
  const path = [...RANKS, place];
  const rank = words.rank(place + 1);
  const said = (label: string): { label: string; name: string } => ({
    label,
    name: words.ofPlace(rank, label),
  });
  const isFirst = place === 0;
  return (
    <View className={styles.row}>
      <View className={styles.grid}>
        <FormField path={[...path, 'name']} kind={text} {...said(words.name)} />
        <FormField path={[...path, 'code']} kind={text} {...said(words.code)} />
        {!isFirst && (
          <FormField path={[...path, 'fromSoldFen']} kind={yuanOf} {...said(words.from)} isNumber />
        )}
        <FormField path={[...path, 'extraBp']} kind={percentOf} {...said(words.extra)} isNumber />
      </View>
      {!isFirst && (
        <Pressable className={styles.small} label={desk.removeLabel(rank)} onPress={onRemove}>
          {desk.remove}
        </Pressable>
      )}
    </View>
  );
}

/** The first one begins at nothing. */
export function RanksForm(): ReactElement {
  const { list, add, remove } = useFormList(RANKS);
  return (
    <Panel title={words.ranks}>
      <Text className={styles.faint}>{words.ranksHint}</Text>
      {list.map((_, place) => (
        <Rank key={`${list.length}-${place}`} place={place} onRemove={() => remove(place)} />
      ))}
      <PlaceProblems paths={[RANKS]} />
      <Pressable className={styles.small} onPress={() => add(newRank(list.length))}>
        {words.addRank}
      </Pressable>
    </Panel>
  );
}

function Cap({ field, label }: { field: string; label: string }): ReactElement {
  const path = ['caps', field];
  return (
    <FormField
      path={path}
      kind={yuanOf}
      label={label}
      hint={words.noLimit}
      isNumber
      whenEmpty={{ path, value: null }}
    />
  );
}

/** Each may be left out. */
export function CapsForm(): ReactElement {
  return (
    <Panel title={words.caps}>
      <View className={styles.grid}>
        <Cap field="orderFen" label={words.orderFen} />
        <Cap field="dayFen" label={words.dayFen} />
        <Cap field="monthFen" label={words.monthFen} />
      </View>
    </Panel>
  );
}
