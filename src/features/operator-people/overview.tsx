/** Members as a whole: the matrix, the classes, the stages; who is in one of them; where the scores part. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PeopleReply } from '../../../cloudfunctions/contract/audience';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { StaleNotice } from '../../components/stale-notice';
import { toTopOfPage, usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { showPeople } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { Figure } from '../operator-kit/desk/figure';
import { Waiting } from '../operator-kit/desk/waiting';
import type { AskedCrowd } from './asked-crowd';
import { Builder } from './builder';
import { Crowd } from './crowd';
import { EdgesEditor } from './edges-editor';
import { shareOf } from './matrix.rules';
import { RfmClasses } from './rfm-classes';
import { RfmMatrix } from './rfm-matrix';
import { StageBars } from './stage-bars';
import styles from './people.module.scss';
import { edgesWords, overviewWords as words } from './words';

type Shown = { is: 'all' } | { is: 'edges' } | ({ is: 'crowd' | 'builder' } & AskedCrowd);

function Totals({ asOf, members, buyers }: PeopleReply): ReactElement {
  return (
    <View className={desk.panel}>
      <View className={desk.figures}>
        <Figure name={words.members} value={String(members)} />
        <View>
          <Figure name={words.buyers} value={String(buyers)} />
          <Text className={desk.faint}>{words.buyerShare(shareOf(buyers, members))}</Text>
        </View>
      </View>
      <Text className={`${desk.faint} ${desk.below}`}>{words.asOf(longDay(asOf))}</Text>
    </View>
  );
}

function All({ told, onShow }: { told: PeopleReply; onShow: (shown: Shown) => void }): ReactElement {
  const onCrowd = (asked: AskedCrowd): void => onShow({ is: 'crowd', ...asked });
  if (told.members === 0) return <Notice title={words.emptyTitle} hint={words.emptyHint} />;
  return (
    <>
      <Totals {...told} />
      <View className={styles.columns}>
        <RfmMatrix rfm={told.rfm} onCrowd={onCrowd} onEdges={() => onShow({ is: 'edges' })} />
        <StageBars stages={told.stages} onCrowd={onCrowd} />
      </View>
      <RfmClasses classes={told.rfm.classes} onCrowd={onCrowd} />
    </>
  );
}

/** What was told before stays while it is asked for anew. */
export function Overview(): ReactElement {
  const [shown, show] = useState<Shown>({ is: 'all' });
  const [done, setDone] = useState<string | null>(null);
  const { data, rejection, retry } = useReply('people', showPeople);
  usePageShown(retry);
  useEffect(toTopOfPage, [shown]);
  const toAll = (): void => show({ is: 'all' });
  if (shown.is === 'crowd')
    return <Crowd {...shown} onBack={toAll} onEdit={() => show({ ...shown, is: 'builder' })} />;
  if (shown.is === 'builder')
    return <Builder first={shown.rule} saved={null} from="overview" onLeave={toAll} />;
  if (shown.is === 'edges')
    return (
      <EdgesEditor
        onBack={toAll}
        onPublished={() => {
          setDone(edgesWords.published);
          toAll();
          retry();
        }}
      />
    );
  if (data === null) return <Waiting rejection={rejection} heights={[96, 320, 320]} onRetry={retry} />;
  return (
    <>
      <MessageLine words={done} />
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <All told={data} onShow={show} />
    </>
  );
}
