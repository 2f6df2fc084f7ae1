/** The whole document as JSON, for what the form has no fields for: behind a switch for experts. */
import { useState, type ReactElement } from 'react';
import { Panel } from '../../../components/panel';
import { Toggle } from '../../../components/toggle';
import { LongField } from './field';
import { useForm } from './form';
import { formWords } from './words';

/** Undefined: it is no object. */
function objectIn(text: string): object | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** What was typed stays as it was typed for as long as it means the document. */
export function RawForm(words: { title?: string; hint?: string }): ReactElement {
  const { title = formWords.raw, hint = formWords.rawHint } = words;
  const { document, raw, replace, keepRaw } = useForm();
  const [typed, setTyped] = useState('');
  const [isExpert, setExpert] = useState(false);
  // What is written wrong stays in sight until it is right.
  const isShown = isExpert || raw !== null;
  const isSame = JSON.stringify(objectIn(typed)) === JSON.stringify(document);
  const type = (text: string): void => {
    setTyped(text);
    const read = objectIn(text);
    if (read === undefined) keepRaw(text);
    else replace(read);
  };
  return (
    <Panel>
      <Toggle
        kind="switch"
        title={formWords.expert}
        hint={formWords.expertHint}
        isOn={isShown}
        onChange={setExpert}
      />
      {isShown && (
        <LongField
          label={title}
          value={raw ?? (isSame ? typed : JSON.stringify(document, null, 2))}
          hint={hint}
          problems={raw === null ? [] : [formWords.rawWrong]}
          onChange={type}
        />
      )}
    </Panel>
  );
}
