/** A member's tags: where each came from, why, by whom and until when; giving one, and taking one away. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { CarriedTag, StoryMember } from '../../../cloudfunctions/contract/member-story';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { dayOf } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { untagMember } from '../operator-kit/api-story';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { sentenceOf, type RuleNames } from '../operator-people/rule-sentence';
import { useRuleNames } from '../operator-people/use-rule-names';
import { TagSheet } from './tag-sheet';
import { memberTagWords as words } from './words';

interface MemberTagsProps {
  member: StoryMember;
  onChanged: () => void;
}

type Asked = { is: 'giving' } | { is: 'taking'; tag: CarriedTag };

export function MemberTags({ member, onChanged }: MemberTagsProps): ReactElement {
  const [asked, setAsked] = useState<Asked | null>(null);
  const names = useRuleNames();
  const done = (): void => {
    setAsked(null);
    onChanged();
  };
  return (
    <Panel title={words.title}>
      {member.tags.length + member.fits.length === 0 && <Text className={styles.faint}>{words.none}</Text>}
      {member.tags.map((tag) => (
        <TagRow key={tag.tag} tag={tag} onTake={() => setAsked({ is: 'taking', tag })} />
      ))}
      {member.fits.map((fit) => (
        <RuleTag key={fit.audience} fit={fit} names={names} />
      ))}
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={words.add} kind="quiet" onPress={() => setAsked({ is: 'giving' })} />
        </View>
      </View>
      {asked?.is === 'giving' && (
        <TagSheet memberKey={member.memberKey} onDone={done} onCancel={() => setAsked(null)} />
      )}
      {asked?.is === 'taking' && (
        <TakeSheet
          memberKey={member.memberKey}
          tag={asked.tag}
          onDone={done}
          onCancel={() => setAsked(null)}
        />
      )}
    </Panel>
  );
}

/** By rule: they lose it by themselves. */
function RuleTag({ fit, names }: { fit: StoryMember['fits'][number]; names: RuleNames }): ReactElement {
  return (
    <View className={styles.row}>
      <Text className={styles.entry}>{fit.name}</Text>
      <Text className={styles.faint}>{words.byRule(sentenceOf(fit.rule, names))}</Text>
    </View>
  );
}

function TagRow({ tag, onTake }: { tag: CarriedTag; onTake: () => void }): ReactElement {
  const until = tag.until === null ? [] : [words.until(longDay(tag.until))];
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <Text className={styles.entry}>{tag.name}</Text>
        <Text className={styles.faint}>
          {[words.given(tag, longDay(dayOf(tag.since))), ...until].join(' · ')}
        </Text>
        <Text className={styles.faint}>{words.reasonIs(tag.reason)}</Text>
      </View>
      <Pressable className={styles.small} label={words.removeLabel(tag.name)} onPress={onTake}>
        {words.remove}
      </Pressable>
    </View>
  );
}

interface TakeSheetProps {
  memberKey: string;
  tag: CarriedTag;
  onDone: () => void;
  onCancel: () => void;
}

function TakeSheet({ memberKey, tag, onDone, onCancel }: TakeSheetProps): ReactElement {
  const taking = useAttempt((_: 'take') => untagMember({ member: memberKey, tag: tag.tag }), onDone);
  return (
    <ConfirmSheet
      id="take-tag"
      title={words.removeTitle(tag.name)}
      text={words.removeText}
      words={words.removeWords}
      busyWords={taking.busy === null ? null : words.removing}
      troubleText={taking.trouble}
      onConfirm={() => taking.start('take')}
      onCancel={onCancel}
    />
  );
}
