/** The referral programme: the list of its versions, one of them, or the draft. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import styles from '../operator-kit/desk/desk.module.scss';
import { Waiting } from '../operator-kit/desk/waiting';
import { useNames } from '../operator-kit/form/use-names';
import { BeginDraft } from '../operator-kit/version/begin-draft';
import { useVersionDesk } from '../operator-kit/version/use-version-desk';
import { VersionList } from '../operator-kit/version/version-list';
import { listReferralProgrammes } from '../operator-kit/api-referral';
import { NEW_PROGRAMME, useReferralDraft } from './programme-draft';
import { ProgrammeEditor } from './programme-editor';
import { ShownProgramme } from './shown-programme';
import { programmeWords as words } from './words';

/** One of the three is on screen. */
export function Programmes(): ReactElement {
  const names = useNames();
  const desk = useVersionDesk('referral programmes', listReferralProgrammes, useReferralDraft);
  const begin = useReferralDraft((state) => state.begin);
  const { shown, show, list, latest, draft } = desk;
  if (list.data === null)
    return <Waiting rejection={list.rejection} heights={[120, 240]} onRetry={list.retry} />;
  const { versions } = list.data;
  const toDraft = (): void => show('draft');
  const toList = (): void => show('list');
  const beginFirst = (): void => {
    begin({ document: NEW_PROGRAMME, basedOn: 0, after: 0 });
    toDraft();
  };
  if (shown === 'draft' && draft !== null)
    return (
      <ProgrammeEditor
        draft={draft}
        names={names}
        latest={latest}
        onOvertaken={desk.refresh}
        onSeeLatest={() => show(latest)}
        onPublished={desk.published}
        onLeave={toList}
      />
    );
  if (typeof shown === 'number')
    return <ShownProgramme version={shown} latest={latest} names={names} onBack={toList} onDraft={toDraft} />;
  return (
    <>
      <MessageLine words={desk.done} />
      <VersionList
        versions={versions}
        draft={draft}
        onShow={show}
        onGoOn={toDraft}
        onThrowAway={desk.throwAway}
      >
        {versions.length === 0 && draft === null && (
          <>
            <Text className={styles.faint}>{words.noVersions}</Text>
            <View className={styles.buttons}>
              <BeginDraft words={words.first} hasDraft={false} onBegin={beginFirst} />
            </View>
          </>
        )}
      </VersionList>
    </>
  );
}
