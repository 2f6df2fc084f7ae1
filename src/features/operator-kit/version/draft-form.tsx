/** Editing a draft: every change is kept at once, and what the check has against a place is said there. */
import type { PropsWithChildren, ReactElement, ReactNode } from 'react';
import { EditorFrame } from '../form/editor-frame';
import { FormContext, type Form, type Problem } from '../form/form';
import type { Draft, UseDraft } from './versioned-draft';

interface DraftFormProps<D extends Draft> {
  draft: D;
  useDraft: UseDraft<D>;
  problems: readonly Problem[];
  /** What stands beside the form. */
  side: ReactNode;
  isSideWide?: boolean | undefined;
}

/** Children: the fields. */
export function DraftForm<D extends Draft>(props: PropsWithChildren<DraftFormProps<D>>): ReactElement {
  const { draft, useDraft, problems, side, isSideWide, children } = props;
  const { set, replace, keepRaw } = useDraft();
  const form: Form = { document: draft.document, raw: draft.raw, problems, set, replace, keepRaw };
  return (
    <FormContext.Provider value={form}>
      <EditorFrame side={side} isSideWide={isSideWide}>
        {children}
      </EditorFrame>
    </FormContext.Provider>
  );
}
