/** A mistake: who has the coupon, what each way of putting it right costs, and doing it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { CouponRunReply, HoldersReply } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import { useReply } from '../../platform/use-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Waiting } from '../operator-kit/desk/waiting';
import { ChoiceField, Field } from '../operator-kit/form/field';
import { showHolders } from '../operator-kit/api-promotion';
import { CorrectSheet } from './correct-sheet';
import { isCode } from '../operator-kit/form/code-field';
import { RunCard } from './run-card';
import { couponStates, mistakeWords as words, runWords } from './words';

const money = (fen: string | null): string => (fen === null ? words.noLimit : yuan(fen));

function Holders({ holders }: { holders: HoldersReply }): ReactElement {
  const { versions, held } = holders;
  return (
    <Panel title={words.title}>
      {versions.length === 0 && <Text className={styles.faint}>{words.nobody}</Text>}
      {versions.map(({ version, state, count }) => (
        <Fact
          key={`${version} ${state}`}
          name={`${words.line(version)} · ${couponStates[state]}`}
          value={words.count(groupDigits(count))}
        />
      ))}
      {held !== '0' && <Text className={styles.warning}>{words.held(groupDigits(held))}</Text>}
    </Panel>
  );
}

type Way = 'honour' | 'replace' | 'revoke';
const WAYS = (['honour', 'replace', 'revoke'] as const).map((value) => ({ value, words: words[value] }));

/** What was looked at last: the costs are of this. */
interface Looked {
  version: number | undefined;
  to: string | undefined;
}

function Cost({ way, holders }: { way: Way; holders: HoldersReply }): ReactElement {
  const { honour, replace } = holders;
  if (way === 'honour')
    return (
      <>
        <Text className={styles.faint}>{words.honourHint}</Text>
        <Fact name={words.cost} value={money(honour.mostFen)} />
      </>
    );
  if (way === 'revoke') return <Fact name={words.cost} value={yuan('0')} />;
  if (replace === null) return <Text className={styles.faint}>{words.noTemplate}</Text>;
  return (
    <>
      <Fact name={replace.name} value={words.left(replace.left && groupDigits(replace.left))} />
      <Fact name={words.cost} value={money(replace.mostFen)} />
    </>
  );
}

function Ways({
  template,
  holders,
  looked,
  onLook,
  onBegun,
}: {
  template: string;
  holders: HoldersReply;
  looked: Looked;
  onLook: (looked: Looked) => void;
  onBegun: (run: CouponRunReply) => void;
}): ReactElement {
  const [way, setWay] = useState<Way>('honour');
  const [version, setVersion] = useState('');
  const [to, setTo] = useState('');
  const [isAsking, setAsking] = useState(false);
  const wanted = {
    version: /^[1-9]\d{0,4}$/.test(version) ? Number(version) : undefined,
    to: way === 'replace' && isCode(to) ? to : undefined,
  };
  const isLooked = wanted.version === looked.version && wanted.to === looked.to;
  const mayStart =
    isLooked && way !== 'honour' && holders.usable !== '0' && (way === 'revoke' || holders.replace !== null);
  return (
    <Panel title={words.ways}>
      <View className={styles.grid}>
        <ChoiceField label={words.way} value={way} options={WAYS} onChange={(next) => setWay(next as Way)} />
        <Field
          label={words.version}
          value={version}
          hint={words.versionHint}
          isNumber
          onChange={(typed) => setVersion(typed.trim())}
        />
        {way === 'replace' && <Field label={words.to} value={to} onChange={(typed) => setTo(typed.trim())} />}
      </View>
      {isLooked && <Cost way={way} holders={holders} />}
      <View className={styles.buttons}>
        {!isLooked && (
          <View className={styles.slot}>
            <ActionButton words={words.look} kind="quiet" onPress={() => onLook(wanted)} />
          </View>
        )}
        {way !== 'honour' && (
          <View className={styles.slot}>
            <ActionButton
              words={words.start[way]}
              kind="grave"
              disabled={!mayStart}
              onPress={() => setAsking(true)}
            />
          </View>
        )}
      </View>
      {isAsking && way !== 'honour' && (
        <CorrectSheet
          way={way}
          asked={{ template, version: looked.version, to: looked.to ?? null }}
          holders={holders}
          onBegun={(run) => {
            setAsking(false);
            onBegun(run);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

/** What each way costs is shown before it can be begun. */
export function Mistakes({ template }: { template: string }): ReactElement {
  const [looked, setLooked] = useState<Looked>({ version: undefined, to: undefined });
  const [begun, setBegun] = useState<CouponRunReply[]>([]);
  const key = `holders ${template} ${looked.version} ${looked.to} ${begun.length}`;
  const { data, rejection, retry } = useReply(key, () => showHolders({ template, ...looked }));
  if (data === null) return <Waiting rejection={rejection} heights={[160, 160]} onRetry={retry} />;
  return (
    <>
      <Holders holders={data} />
      <Ways
        template={template}
        holders={data}
        looked={looked}
        onLook={setLooked}
        onBegun={(run) => setBegun([run, ...begun])}
      />
      {begun.length > 0 && (
        <Panel title={runWords.runs}>
          {begun.map((run) => (
            <RunCard key={run.run} first={run} />
          ))}
        </Panel>
      )}
    </>
  );
}
