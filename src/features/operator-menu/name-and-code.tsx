/** What a group of options or a part of a set is called, and its code. */
import type { ReactElement } from 'react';
import type { Path } from '../operator-kit/form/document';
import { FormField } from '../operator-kit/form/fields';
import { text } from '../operator-kit/form/values';
import { itemWords } from './words';

/** @param name spoken before the name of each field */
export function NameAndCode({ path, name }: { path: Path; name: string }): ReactElement {
  return (
    <>
      <FormField
        path={[...path, 'name']}
        kind={text}
        label={itemWords.groupName}
        name={itemWords.ofGroup(name, itemWords.groupName)}
      />
      <FormField
        path={[...path, 'code']}
        kind={text}
        label={itemWords.code}
        name={itemWords.ofGroup(name, itemWords.code)}
        hint={itemWords.codeHint}
      />
    </>
  );
}
