/** The coupons of a campaign: of templates that there are. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { listAt } from '../operator-kit/form/document';
import { PlaceProblems } from '../operator-kit/form/fields';
import { useForm } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { TemplateOption } from './use-template-options';
import { editorWords as words } from './words';

/** What is chosen and not to be chosen any more can be taken away. */
export function TemplatesForm({ options }: { options: readonly TemplateOption[] }): ReactElement {
  const { document } = useForm();
  const places = listAt(document, ['templates']).map((_, place) => ['templates', place]);
  return (
    <Panel title={words.templates}>
      <Text className={styles.faint}>{words.templatesHint}</Text>
      <ManyChoice path={['templates']} label={words.templates} options={options} none={words.noTemplates} />
      <PlaceProblems paths={places} />
    </Panel>
  );
}
