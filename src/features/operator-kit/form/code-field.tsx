/** The code of something new: chosen once, by which it is known for good. */
import type { ReactElement } from 'react';
import { Field } from './field';

const CODE = /^[a-z0-9-]{1,40}$/;
/** Whether a text is a code. @example isCode('winter-warm') = true */
export const isCode = (text: string): boolean => CODE.test(text);

interface CodeFieldProps {
  value: string;
  words: { code: string; codeHint: string; codeWrong: string };
  onChange: (code: string) => void;
}

/** Nothing is said of an empty one. */
export function CodeField({ value, words, onChange }: CodeFieldProps): ReactElement {
  const isWrong = value !== '' && !isCode(value);
  return (
    <Field
      label={words.code}
      value={value}
      hint={words.codeHint}
      problems={isWrong ? [words.codeWrong] : []}
      onChange={(typed) => onChange(typed.trim())}
    />
  );
}
