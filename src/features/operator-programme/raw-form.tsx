/** The whole draft as JSON, for what the form has no fields for. */
import { useState, type ReactElement } from 'react';
import { LongField } from '../operator-desk/field';
import { Panel } from '../operator-desk/panel';
import { useDraft, type Draft } from './use-draft';
import { draftWords } from './words';

const written = (document: unknown): string => JSON.stringify(document, null, 2);

/** Undefined: it is no object. */
function objectIn(text: string): object | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** What was typed stays as it was typed for as long as it means the draft. */
export function RawForm({ draft }: { draft: Draft }): ReactElement {
  const [typed, setTyped] = useState('');
  const replace = useDraft((state) => state.replace);
  const keepRaw = useDraft((state) => state.keepRaw);
  const isSame = JSON.stringify(objectIn(typed)) === JSON.stringify(draft.document);
  const type = (text: string): void => {
    setTyped(text);
    const document = objectIn(text);
    if (document === undefined) keepRaw(text);
    else replace(document);
  };
  return (
    <Panel title={draftWords.raw}>
      <LongField
        label={draftWords.raw}
        value={draft.raw ?? (isSame ? typed : written(draft.document))}
        hint={draftWords.rawHint}
        problems={draft.raw === null ? [] : [draftWords.rawWrong]}
        onChange={type}
      />
    </Panel>
  );
}
