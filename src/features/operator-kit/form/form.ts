/**
 * A document that is edited place by place, whatever shape it has meanwhile: what stands where, what is wrong
 * there, and what was typed as JSON.
 */
import { createContext, useContext, useState } from 'react';
import { valueAt, withValue, type Path } from './document';

export interface Problem {
  /** Steps of names and places with dots between: "options.0.name". */
  path: string;
  message: string;
}

export interface Form {
  document: unknown;
  /** What was typed as JSON and is none yet; null: nothing. */
  raw: string | null;
  problems: readonly Problem[];
  /** Sets one place; undefined takes it away. */
  set: (path: Path, value: unknown) => void;
  replace: (document: unknown) => void;
  keepRaw: (raw: string) => void;
}

const nothing = (): void => undefined;

export const FormContext = createContext<Form>({
  document: null,
  raw: null,
  problems: [],
  set: nothing,
  replace: nothing,
  keepRaw: nothing,
});

export const useForm = (): Form => useContext(FormContext);

/** What stands at `path`, and how to change it. */
export function useFormValue(path: Path): [value: unknown, set: (value: unknown) => void] {
  const { document, set } = useForm();
  return [valueAt(document, path), (next) => set(path, next)];
}

/** What is wrong at exactly these places, each as a sentence. */
export function useProblemsAt(...paths: Path[]): string[] {
  const places = paths.map((path) => path.join('.'));
  const { problems } = useForm();
  return [...new Set(problems.filter(({ path }) => places.includes(path)).map(({ message }) => message))];
}

/** A document for as long as its form is on screen. @param problemsOf everything that is wrong with it */
export function useKeptForm(first: unknown, problemsOf: (document: unknown) => Problem[]): Form {
  const [{ document, raw }, setKept] = useState<Pick<Form, 'document' | 'raw'>>({
    document: first,
    raw: null,
  });
  return {
    document,
    raw,
    problems: problemsOf(document),
    set: (path, value) =>
      setKept((before) => ({ document: withValue(before.document, path, value), raw: null })),
    replace: (next) => setKept({ document: next, raw: null }),
    keepRaw: (text) => setKept((before) => ({ ...before, raw: text })),
  };
}
