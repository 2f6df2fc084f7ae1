/** Versions that wait for a second operator, and answering one. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TemplateRequestLine, TemplateRequestReply } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useReply } from '../../platform/use-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { Waiting } from '../operator-kit/desk/waiting';
import { AnswerSheet } from './answer-sheet';
import { listRequests, showRequest } from '../operator-kit/api-promotion';
import { TemplateCard } from './template-card';
import { requestWords as words } from './words';
import { WorstCase } from './worst-case';

function About({ line }: { line: TemplateRequestLine }): ReactElement {
  const { template, name, version, state, askedBy, askedAt, answeredBy, answeredAt, reason } = line;
  return (
    <View>
      <View className={styles.head}>
        <Text className={styles.entry}>{words.line(name, version)}</Text>
        <Text className={`${styles.badge} ${state === 'open' ? styles.strong : ''}`}>
          {words.states[state]}
        </Text>
      </View>
      <Text className={styles.faint}>{template}</Text>
      <Text className={styles.faint}>{words.asked(askedBy, longMoment(askedAt))}</Text>
      {answeredBy !== null && answeredAt !== null && (
        <Text className={styles.faint}>{words.answered(answeredBy, longMoment(answeredAt))}</Text>
      )}
      {reason !== null && <Text className={styles.faint}>{words.reason(reason)}</Text>}
    </View>
  );
}

function Answers({
  request,
  onAnswered,
}: {
  request: TemplateRequestReply;
  onAnswered: () => void;
}): ReactElement {
  const [agree, setAgree] = useState<boolean | null>(null);
  if (!request.mayAnswer)
    return <>{request.state === 'open' && <Text className={styles.warning}>{words.own}</Text>}</>;
  return (
    <View className={styles.buttons}>
      <View className={styles.slot}>
        <ActionButton words={words.agree} onPress={() => setAgree(true)} />
      </View>
      <View className={styles.slot}>
        <ActionButton words={words.decline} kind="quiet" onPress={() => setAgree(false)} />
      </View>
      {agree !== null && (
        <AnswerSheet
          request={request.request}
          agree={agree}
          onAnswered={onAnswered}
          onCancel={() => setAgree(null)}
        />
      )}
    </View>
  );
}

function ShownRequest({ request, onBack }: { request: string; onBack: () => void }): ReactElement {
  const [turn, setTurn] = useState(0);
  const { data, rejection, retry } = useReply(`request ${request} ${turn}`, () => showRequest(request));
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.title} kind="quiet" onPress={onBack} />
        </View>
      </View>
      {data === null ? (
        <Waiting rejection={rejection} heights={[120, 240]} onRetry={retry} />
      ) : (
        <>
          <View className={styles.panel}>
            <About line={data} />
            <Answers request={data} onAnswered={() => setTurn(turn + 1)} />
          </View>
          <TemplateCard card={data.card} />
          <WorstCase worst={data.worst} />
        </>
      )}
    </>
  );
}

/** The latest first. */
export function Requests({ onBack }: { onBack: () => void }): ReactElement {
  const [shown, setShown] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const list = usePagedReply(`requests ${turn}`, listRequests);
  const lines = list.pages.flatMap((page) => page.requests);
  const toList = (): void => {
    setShown(null);
    setTurn(turn + 1);
  };
  if (shown !== null) return <ShownRequest request={shown} onBack={toList} />;
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.back} kind="quiet" onPress={onBack} />
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={lines.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.panel}>
          {lines.map((line) => (
            <View key={line.request} className={`${styles.row} ${styles.between}`}>
              <About line={line} />
              <Pressable
                className={styles.small}
                label={words.showLabel(line.name)}
                onPress={() => setShown(line.request)}
              >
                {words.show}
              </Pressable>
            </View>
          ))}
        </View>
      </PagedList>
    </>
  );
}
