/** Two saved audiences beside each other: how many each has, and how many are in both. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { AudienceComparisonReply } from '../../../cloudfunctions/contract/audience';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { compareAudiences, listAudiences } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Waiting } from '../operator-kit/desk/waiting';
import { ChoiceField } from '../operator-kit/form/field';
import type { Option } from '../operator-kit/form/use-options';
import { Overlap } from './overlap';
import { builderWords, compareWords as words } from './words';

interface Pair {
  one: string;
  other: string;
}

function Choice({ options }: { options: readonly Option[] }): ReactElement {
  const [pair, setPair] = useState<Pair>({ one: '', other: '' });
  const [found, setFound] = useState<{ told: AudienceComparisonReply; of: Pair } | null>(null);
  const comparing = useAttempt(
    (of: Pair) => {
      setFound(null);
      return compareAudiences(of);
    },
    (told, of) => setFound({ told, of }),
  );
  const isSame = pair.one !== '' && pair.one === pair.other;
  const choices = [{ value: '', words: words.choose }, ...options];
  const nameOf = (audience: string): string => options.find(({ value }) => value === audience)?.words ?? '';
  return (
    <>
      <Panel title={words.title}>
        <View className={desk.grid}>
          <ChoiceField
            label={words.one}
            value={pair.one}
            options={choices}
            onChange={(one) => setPair({ ...pair, one })}
          />
          <ChoiceField
            label={words.other}
            value={pair.other}
            options={choices}
            problems={isSame ? [words.same] : []}
            onChange={(other) => setPair({ ...pair, other })}
          />
        </View>
        <MessageLine words={comparing.trouble} isTrouble />
        <View className={desk.buttons}>
          <View className={desk.slot}>
            <ActionButton
              words={words.compare}
              busyWords={comparing.busy === null ? null : words.comparing}
              disabled={isSame || pair.one === '' || pair.other === ''}
              onPress={() => comparing.start(pair)}
            />
          </View>
        </View>
      </Panel>
      {found !== null && (
        <Overlap told={found.told} one={nameOf(found.of.one)} other={nameOf(found.of.other)} />
      )}
    </>
  );
}

/** All pages of the list are fetched: one chooses among all of them. */
export function Compare({ onBack }: { onBack: () => void }): ReactElement {
  const list = usePagedReply('audiences to compare', listAudiences);
  useMoreWhile(list, true);
  const options = list.pages.flatMap((page) =>
    page.audiences.map(({ audience, name }) => ({ value: audience, words: name })),
  );
  const isKnown = list.pages.length > 0;
  return (
    <>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={builderWords.backTo.list} kind="quiet" onPress={onBack} />
        </View>
      </View>
      {!isKnown && <Waiting rejection={list.rejection} heights={[168]} onRetry={list.retry} />}
      {isKnown && !list.hasMore && options.length < 2 && (
        <Notice title={words.tooFewTitle} hint={words.tooFewHint} />
      )}
      {options.length >= 2 && <Choice options={options} />}
    </>
  );
}
