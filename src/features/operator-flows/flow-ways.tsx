/** What may be done with a flow, each after a question: begin it, hold it, let it go on, end it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { FlowReply, FlowState } from '../../../cloudfunctions/contract/flow';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { randomId } from '../../platform/random-id';
import { moveFlow, startFlow } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { flowWords as words } from './words';

type Way = 'start' | 'pause' | 'resume' | 'end';

const ASKED: Record<Way, { title: string; text: string; words: string; isGrave: boolean }> = {
  start: { title: words.startTitle, text: words.startText, words: words.start, isGrave: false },
  pause: { title: words.pauseTitle, text: words.pauseText, words: words.pause, isGrave: false },
  resume: { title: words.resume, text: words.startText, words: words.resume, isGrave: false },
  end: { title: words.endTitle, text: words.endText, words: words.end, isGrave: true },
};
const WAYS: Record<FlowState, readonly Way[]> = {
  draft: ['start'],
  running: ['pause', 'end'],
  paused: ['resume', 'end'],
  ended: [],
};

interface FlowWaysProps {
  flow: FlowReply;
  isDraftNew: boolean;
  onEdit: () => void;
  onMoved: () => void;
}

export function FlowWays({ flow, isDraftNew, onEdit, onMoved }: FlowWaysProps): ReactElement {
  const [asked, setAsked] = useState<Way | null>(null);
  const [requestId] = useState(randomId);
  const seen = { flow: flow.flow, after: flow.revision };
  const moving = useAttempt(
    (way: Way) => (way === 'start' ? startFlow({ ...seen, requestId }) : moveFlow(`${way}-flow`, seen)),
    () => {
      setAsked(null);
      onMoved();
    },
  );
  const ways = [...(flow.state !== 'draft' && isDraftNew ? ['start' as const] : []), ...WAYS[flow.state]];
  if (flow.state === 'ended') return <View />;
  return (
    <>
      <View className={desk.buttons}>
        <View className={desk.slot}>
          <ActionButton words={words.edit} kind="quiet" onPress={onEdit} />
        </View>
        {ways.map((way) => (
          <View key={way} className={desk.slot}>
            <ActionButton
              words={way === 'start' && flow.version > 0 ? words.startAgain : ASKED[way].words}
              kind={way === 'start' || way === 'resume' ? 'main' : 'quiet'}
              onPress={() => setAsked(way)}
            />
          </View>
        ))}
      </View>
      {asked !== null && (
        <ConfirmSheet
          id="move-flow"
          {...ASKED[asked]}
          busyWords={moving.busy === null ? null : words.busy}
          troubleText={moving.trouble}
          onConfirm={() => moving.start(asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}
