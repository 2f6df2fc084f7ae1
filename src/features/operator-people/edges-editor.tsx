/** Where the scores of the matrix part: changed, published, and what was published before. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import {
  EDGES,
  rfmEdgesSchema,
  type RfmEdges,
  type RfmVersionsReply,
} from '../../../cloudfunctions/contract/audience';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Panel } from '../../components/panel';
import { useReply } from '../../platform/use-reply';
import { listRfmVersions, publishRfm } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Waiting } from '../operator-kit/desk/waiting';
import { FormField, PlaceProblems } from '../operator-kit/form/fields';
import { FormContext, useKeptForm } from '../operator-kit/form/form';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import { whole, yuanOf } from '../operator-kit/form/values';
import { Overtaken } from '../operator-kit/version/publish';
import { EdgesVersions } from './edges-versions';
import styles from './people.module.scss';
import { builderWords, edgesWords as words } from './words';

type Part = keyof RfmEdges;
const PARTS = Object.keys(words.parts) as Part[];

/** What they are once they are; null: not yet. */
const edgesOf = (document: unknown): RfmEdges | null => rfmEdgesSchema.safeParse(document).data ?? null;

function PartFields({ part }: { part: Part }): ReactElement {
  const name = words.parts[part];
  return (
    <Panel title={name} level={3}>
      <View className={styles.edges}>
        {Array.from({ length: EDGES }, (_, place) => (
          <FormField
            key={place}
            path={[part, place]}
            kind={part === 'spentFen' ? yuanOf : whole}
            label={words.edge(place + 1)}
            name={words.edgeOf(name, place + 1)}
          />
        ))}
      </View>
      <Text className={`${desk.faint} ${desk.below}`}>{words.partHints[part]}</Text>
      <PlaceProblems paths={[[part]]} />
    </Panel>
  );
}

interface PublishProps {
  /** What was typed; null: it is none yet. */
  edges: RfmEdges | null;
  /** The version that was seen. */
  after: number;
  isSame: boolean;
  onPublished: () => void;
  onSeeLatest: () => void;
}

function Publish({ edges, after, isSame, onPublished, onSeeLatest }: PublishProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const [isOvertaken, setOvertaken] = useState(false);
  const publishing = useAttempt(async (wanted: RfmEdges) => {
    const reply = await publishRfm(wanted, after);
    if (!reply.ok && (reply.code === 'already-changed' || reply.code === 'figures-changed')) {
      setOvertaken(true);
      setAsking(false);
    }
    return reply;
  }, onPublished);
  if (isOvertaken)
    return (
      <Overtaken words={words.overtaken}>
        <View className={desk.slot}>
          <ActionButton words={words.seeLatest} onPress={onSeeLatest} />
        </View>
      </Overtaken>
    );
  return (
    <View className={desk.part}>
      {isSame && <Text className={desk.faint}>{words.same}</Text>}
      <View className={desk.buttons}>
        <View className={desk.slot}>
          <ActionButton
            words={words.publish}
            disabled={edges === null || isSame}
            onPress={() => {
              publishing.clear();
              setAsking(true);
            }}
          />
        </View>
      </View>
      {isAsking && edges !== null && (
        <ConfirmSheet
          id="publish-edges"
          title={words.publishTitle}
          text={words.publishText}
          words={words.publish}
          busyWords={publishing.busy === null ? null : words.publishing}
          troubleText={publishing.trouble}
          onConfirm={() => publishing.start(edges)}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
  );
}

interface FormProps {
  versions: RfmVersionsReply['versions'];
  onPublished: () => void;
  onSeeLatest: () => void;
}

/** Begins with the edges in force. */
function EdgesForm({ versions, ...ways }: FormProps): ReactElement {
  const [latest] = versions;
  const form = useKeptForm(latest?.edges, (document) => shapeProblems(rfmEdgesSchema, document));
  const edges = edgesOf(form.document);
  const isSame = JSON.stringify(edges) === JSON.stringify(edgesOf(latest?.edges));
  return (
    <FormContext.Provider value={form}>
      <Panel title={words.title}>
        <Text className={desk.faint}>{words.hint}</Text>
        {PARTS.map((part) => (
          <PartFields key={part} part={part} />
        ))}
        <Publish edges={edges} after={latest?.version ?? 0} isSame={isSame} {...ways} />
      </Panel>
      <EdgesVersions versions={versions} onTake={form.replace} />
    </FormContext.Provider>
  );
}

interface EdgesEditorProps {
  onBack: () => void;
  onPublished: () => void;
}

/** What somebody else published meanwhile begins the form anew. */
export function EdgesEditor({ onBack, onPublished }: EdgesEditorProps): ReactElement {
  const { data, rejection, retry } = useReply('rfm versions', listRfmVersions);
  return (
    <>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={builderWords.backTo.overview} kind="quiet" onPress={onBack} />
        </View>
      </View>
      {data === null ? (
        <Waiting rejection={rejection} heights={[420, 120]} onRetry={retry} />
      ) : (
        <EdgesForm
          key={data.versions[0]?.version}
          versions={data.versions}
          onPublished={onPublished}
          onSeeLatest={retry}
        />
      )}
    </>
  );
}
