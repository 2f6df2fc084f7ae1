/** A day of a form's document. */
import type { ReactElement } from 'react';
import { DayField } from '../operator-kit/form/day-field';
import { textAt, type Path } from '../operator-kit/form/document';
import { useForm, useFormValue, useProblemsAt } from '../operator-kit/form/form';

/** @example <FormDay path={['from']} label="开始日期" /> */
export function FormDay({ path, label }: { path: Path; label: string }): ReactElement {
  const { document } = useForm();
  const [, set] = useFormValue(path);
  return (
    <DayField label={label} value={textAt(document, path)} problems={useProblemsAt(path)} onChange={set} />
  );
}
