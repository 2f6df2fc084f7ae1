/** Fields that edit one place of a form's document, with the problems of that place below them. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../../components/message-line';
import { Toggle } from '../../../components/toggle';
import type { Path } from './document';
import { ChoiceField, Field, FieldInput, type FieldProps } from './field';
import { useForm, useFormValue, useProblemsAt } from './form';
import { MomentField } from './moment-field';
import { chinaMoment, type Kind } from './values';

interface PlaceProps {
  path: Path;
  label: string;
  /** Spoken instead of the label, where several fields of a page have the same one. */
  name?: string | undefined;
}

interface TypedProps {
  path: Path;
  kind: Kind;
  /** What an empty field means; without it, an empty text. */
  whenEmpty?: { path: Path; value: null | undefined } | undefined;
}

/** What was typed stays as it was typed for as long as it means what the document has. */
function useTyped({
  path,
  kind,
  whenEmpty,
}: TypedProps): Pick<FieldProps, 'value' | 'problems' | 'onChange'> {
  const { set } = useForm();
  const [value] = useFormValue(path);
  const problems = useProblemsAt(path, whenEmpty?.path ?? path);
  const [typed, setTyped] = useState(kind.show(value));
  const isSame = value === undefined ? typed === '' : kind.read(typed) === value;
  const type = (next: string): void => {
    setTyped(next);
    if (whenEmpty !== undefined && next === '') set(whenEmpty.path, whenEmpty.value);
    else set(path, kind.read(next));
  };
  return { value: isSame ? typed : kind.show(value), problems, onChange: type };
}

interface FormFieldProps extends PlaceProps, TypedProps {
  hint?: string;
  /** Where its kind does not say so. */
  isNumber?: boolean;
}

/** A value that is typed. */
export function FormField({ path, kind, whenEmpty, ...field }: FormFieldProps): ReactElement {
  return <Field isNumber={kind.isNumber ?? false} {...field} {...useTyped({ path, kind, whenEmpty })} />;
}

interface FormSlotProps extends PlaceProps, TypedProps {
  placeholder?: string;
}

/** The same within a sentence, which says what is wrong with it (`PlaceProblems`). */
export function FormSlot({ path, kind, whenEmpty, ...field }: FormSlotProps): ReactElement {
  return (
    <FieldInput
      isInline
      isNumber={kind.isNumber ?? false}
      {...field}
      {...useTyped({ path, kind, whenEmpty })}
    />
  );
}

interface Option {
  value: string;
  words: string;
}

interface FormChoiceProps extends PlaceProps {
  options: readonly Option[];
  /** A place around it whose problems no other field shows. */
  around?: Path;
  /** What is written where, for a choice; without it, the choice at its path. */
  onChoose?: (value: string) => void;
}

/** One of a few; what stands there and is none of them is shown as it is. */
export function FormChoice(props: FormChoiceProps): ReactElement {
  const { path, around = path, onChoose, options, ...field } = props;
  const [value, set] = useFormValue(path);
  const problems = useProblemsAt(path, around);
  const chosen = typeof value === 'string' ? value : '';
  const isKnown = options.some((option) => option.value === chosen);
  return (
    <ChoiceField
      {...field}
      value={chosen}
      options={isKnown ? options : [{ value: chosen, words: chosen }, ...options]}
      problems={problems}
      onChange={onChoose ?? set}
    />
  );
}

/** An instant; empty is null. */
export function FormMoment({ path, label, hint }: PlaceProps & { hint: string }): ReactElement {
  const [value, set] = useFormValue(path);
  const problems = useProblemsAt(path);
  return (
    <MomentField
      label={label}
      value={chinaMoment.show(value)}
      hint={hint}
      problems={problems}
      onChange={(typed) => set(typed === '' ? null : chinaMoment.read(typed))}
    />
  );
}

/** True or not. */
export function FormToggle({ path, label, hint }: PlaceProps & { hint?: string }): ReactElement {
  const [value, set] = useFormValue(path);
  return (
    <Toggle
      kind="checkbox"
      title={label}
      {...(hint === undefined ? {} : { hint })}
      isOn={value === true}
      onChange={set}
    />
  );
}

/** What is wrong at a place that no field of its own shows. */
export function PlaceProblems({ paths }: { paths: Path[] }): ReactElement {
  const problems = useProblemsAt(...paths);
  return (
    <View>
      {problems.map((problem) => (
        <MessageLine key={problem} words={problem} isTrouble />
      ))}
    </View>
  );
}

/** The list at `path` as what can be added to and taken from. */
export function useFormList(path: Path): {
  list: readonly unknown[];
  add: (entry: unknown) => void;
  remove: (index: number) => void;
} {
  const { set } = useForm();
  const [value] = useFormValue(path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return {
    list,
    add: (entry) => set(path, [...list, entry]),
    remove: (index) => set([...path, index], undefined),
  };
}
