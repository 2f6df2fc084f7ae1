/** What one card says, by its kind. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { SavedAudience } from '../../../cloudfunctions/contract/audience';
import type { Card } from '../../../cloudfunctions/contract/flow';
import {
  MESSAGE_CHANNELS,
  MESSAGE_TARGETS,
  type MessageChannel,
} from '../../../cloudfunctions/contract/message-limits';
import desk from '../operator-kit/desk/desk.module.scss';
import { listAt, textAt, valueAt, type Path } from '../operator-kit/form/document';
import { ChoiceField } from '../operator-kit/form/field';
import { FormChoice, FormField } from '../operator-kit/form/fields';
import { useForm, useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { Option } from '../operator-kit/form/use-options';
import { percentOf, text, whole } from '../operator-kit/form/values';
import type { RuleNames } from '../operator-people/rule-sentence';
import { RuleChoice } from './rule-choice';
import { channelWords, editorWords as words, targetWords } from './words';

/** What cards may name. */
export interface Choices {
  audiences: readonly SavedAudience[];
  names: RuleNames;
  templates: readonly Option[];
}

const CHANNELS = MESSAGE_CHANNELS.map((value) => ({ value, words: channelWords[value] }));
const TARGETS = MESSAGE_TARGETS.map((value) => ({ value: value as string, words: targetWords[value] }));
const SPLITS = (['chance', 'rule'] as const).map((value) => ({ value, words: words.splits[value] }));
const FIRST_SPLITS: Record<string, object> = {
  chance: { is: 'chance', yesBp: 5000 },
  rule: { is: 'rule', rule: { all: [] } },
};

function Opens({ path }: { path: Path }): ReactElement {
  const [value, set] = useFormValue(path);
  return (
    <ChoiceField
      label={words.opens}
      value={typeof value === 'string' ? value : ''}
      options={[{ value: '', words: words.nowhere }, ...TARGETS]}
      onChange={(next) => set(next === '' ? null : next)}
    />
  );
}

/** In which order channels are tried: as they were chosen. */
function InTurn({ path }: { path: Path }): ReactElement | null {
  const { document } = useForm();
  const chosen = listAt(document, path) as MessageChannel[];
  if (chosen.length < 2) return null;
  return <Text className={desk.faint}>{words.inTurn(chosen.map((one) => channelWords[one]))}</Text>;
}

function MessageFields({ path }: { path: Path }): ReactElement {
  return (
    <>
      <FormField
        path={[...path, 'title']}
        kind={text}
        label={words.messageTitle}
        hint={words.messageTitleHint}
      />
      <FormField path={[...path, 'body']} kind={text} label={words.body} hint={words.bodyHint} />
      <View>
        <ManyChoice
          isDense
          path={[...path, 'channels']}
          label={words.channels}
          options={CHANNELS}
          none={words.noneChosen}
        />
        <InTurn path={[...path, 'channels']} />
      </View>
      <Opens path={[...path, 'opens']} />
      <FormField path={[...path, 'shownDays']} kind={whole} label={words.shownDays} />
    </>
  );
}

function SplitFields({ path, audiences, names }: { path: Path } & Choices): ReactElement {
  const { document, set } = useForm();
  const is = textAt(document, [...path, 'by', 'is']);
  return (
    <>
      <FormChoice
        path={[...path, 'by', 'is']}
        label={words.splitBy}
        options={SPLITS}
        onChoose={(next) => set([...path, 'by'], FIRST_SPLITS[next])}
      />
      {is === 'chance' ? (
        <FormField path={[...path, 'by', 'yesBp']} kind={percentOf} label={words.yesShare} />
      ) : (
        <RuleChoice path={[...path, 'by', 'rule']} audiences={audiences} names={names} />
      )}
    </>
  );
}

/** @param path of the card */
export function CardFields(props: { path: Path } & Choices): ReactElement {
  const { path, audiences, names, templates } = props;
  const { document } = useForm();
  switch (valueAt(document, [...path, 'do']) as Card['do']) {
    case 'wait':
      return (
        <FormField path={[...path, 'hours']} kind={whole} label={words.waitHours} hint={words.waitHint} />
      );
    case 'filter':
      return <RuleChoice path={[...path, 'rule']} audiences={audiences} names={names} />;
    case 'coupon':
      return (
        <FormChoice
          path={[...path, 'template']}
          label={words.template}
          options={[{ value: '', words: words.choose }, ...templates]}
        />
      );
    case 'points':
      return <FormField path={[...path, 'points']} kind={whole} label={words.points} />;
    case 'message':
      return <MessageFields path={path} />;
    case 'task':
      return (
        <>
          <FormField path={[...path, 'words']} kind={text} label={words.task} hint={words.taskHint} />
          <FormField path={[...path, 'withinDays']} kind={whole} label={words.withinDays} />
        </>
      );
    case 'split':
      return <SplitFields {...props} />;
  }
}
