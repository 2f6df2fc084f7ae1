/** A field of the form that edits one place of the draft, with the check's problems below it. */
import { useState, type ReactElement } from 'react';
import { ChoiceField, Field } from '../operator-desk/field';
import { valueAt, type Path } from './document';
import { useProblemsAt } from './use-check';
import { useDraft } from './use-draft';
import type { Kind } from './values';

/** What stands at `path` of the draft, and how to change it. */
export function useDraftValue(path: Path): [value: unknown, set: (value: unknown) => void] {
  const value = useDraft(({ draft }) => (draft === null ? undefined : valueAt(draft.document, path)));
  const set = useDraft((state) => state.set);
  return [value, (next) => set(path, next)];
}

interface DraftFieldProps {
  path: Path;
  kind: Kind;
  label: string;
  /** Spoken instead of the label. */
  name?: string | undefined;
  hint?: string;
  isNumber?: boolean;
  /** What an empty field means; without it, an empty text. */
  whenEmpty?: { path: Path; value: null | undefined };
}

/** What was typed stays as it was typed for as long as it means what the draft has. */
export function DraftField(props: DraftFieldProps): ReactElement {
  const { path, kind, whenEmpty, ...field } = props;
  const [value] = useDraftValue(path);
  const set = useDraft((state) => state.set);
  const problems = useProblemsAt(path, whenEmpty?.path ?? path);
  const [typed, setTyped] = useState(kind.show(value));
  const isSame = value === undefined ? typed === '' : kind.read(typed) === value;
  const type = (next: string): void => {
    setTyped(next);
    if (whenEmpty !== undefined && next === '') set(whenEmpty.path, whenEmpty.value);
    else set(path, kind.read(next));
  };
  return <Field {...field} value={isSame ? typed : kind.show(value)} problems={problems} onChange={type} />;
}

interface DraftChoiceProps {
  /** Where the choice itself stands. */
  path: Path;
  label: string;
  name?: string | undefined;
  options: readonly { value: string; words: string }[];
  /** What is written where, for a choice; without it, the choice at its path. */
  onChoose?: (value: string) => void;
}

/** One of a few. */
export function DraftChoice({ path, onChoose, ...field }: DraftChoiceProps): ReactElement {
  const [value, set] = useDraftValue(path);
  const problems = useProblemsAt(path, path.slice(0, -1));
  return (
    <ChoiceField
      {...field}
      value={typeof value === 'string' ? value : ''}
      problems={problems}
      onChange={onChoose ?? set}
    />
  );
}
