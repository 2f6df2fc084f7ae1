/** What home shows of a campaign: cards with their days, and where each leads. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Lead } from '../../../cloudfunctions/contract/campaign';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { listAt, textAt } from '../operator-kit/form/document';
import { FormChoice, FormField, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useForm, useFormValue } from '../operator-kit/form/form';
import { PictureField } from '../operator-kit/form/picture-field';
import type { Names } from '../operator-kit/form/use-names';
import { text, whole } from '../operator-kit/form/values';
import { NEW_LEADS, newCard } from './campaign-draft';
import { FormDay } from './form-day';
import type { TemplateOption } from './use-template-options';
import { editorWords as words } from './words';

const LEADS = (Object.keys(words.leads) as Lead['to'][]).map((to) => ({ value: to, words: words.leads[to] }));

interface CardFormProps {
  place: number;
  /** The drops of the campaign. */
  drops: readonly TemplateOption[];
  names: Names;
  onRemove: () => void;
}

function CardForm({ place, drops, names, onRemove }: CardFormProps): ReactElement {
  const path = ['home', place];
  const card = words.card(place + 1);
  const [leads, setLeads] = useFormValue([...path, 'leads']);
  const named = (label: string) => ({ label, name: words.ofCard(card, label) });
  const to = textAt(leads, ['to']);
  return (
    <View className={styles.row}>
      <View className={styles.grid}>
        <FormField path={[...path, 'title']} kind={text} {...named(words.title)} />
        <FormField path={[...path, 'line']} kind={text} {...named(words.line)} />
        <FormDay path={[...path, 'from']} label={words.ofCard(card, words.cardFrom)} />
        <FormDay path={[...path, 'to']} label={words.ofCard(card, words.cardTo)} />
        <FormChoice
          path={[...path, 'leads', 'to']}
          {...named(words.leadsTo)}
          options={LEADS}
          onChoose={(to) => setLeads(NEW_LEADS[to as Lead['to']])}
        />
        {to === 'product' && (
          <FormChoice
            path={[...path, 'leads', 'product']}
            {...named(words.product)}
            options={[{ value: '', words: words.noProduct }, ...names.products]}
          />
        )}
        <PictureField path={[...path, 'picture']} {...named(words.picture)} pictures={names.pictures} />
        <FormField
          path={[...path, 'place']}
          kind={whole}
          whenEmpty={{ path: [...path, 'place'], value: undefined }}
          isNumber
          {...named(words.place)}
        />
        {to === 'drop' && (
          <FormChoice
            path={[...path, 'leads', 'template']}
            {...named(words.drop)}
            options={[{ value: '', words: words.noDrop }, ...drops]}
          />
        )}
      </View>
      <PlaceProblems paths={[path, [...path, 'leads']]} />
      <Pressable className={styles.small} onPress={onRemove}>
        {words.removeCard(card)}
      </Pressable>
    </View>
  );
}

interface HomeFormProps {
  options: readonly TemplateOption[];
  names: Names;
}

/** A new card is for all days of the campaign. */
export function HomeForm({ options, names }: HomeFormProps): ReactElement {
  const { document } = useForm();
  const { list, add, remove } = useFormList(['home']);
  const chosen = listAt(document, ['templates']);
  const drops = options.filter(({ value, isDrop }) => isDrop && chosen.includes(value));
  const days = { from: textAt(document, ['from']), to: textAt(document, ['to']) };
  return (
    <Panel title={words.home}>
      <Text className={styles.faint}>{words.homeHint}</Text>
      {list.map((_, place) => (
        <CardForm key={place} place={place} drops={drops} names={names} onRemove={() => remove(place)} />
      ))}
      <PlaceProblems paths={[['home']]} />
      <Pressable className={styles.small} onPress={() => add(newCard(days))}>
        {words.addCard}
      </Pressable>
    </Panel>
  );
}
