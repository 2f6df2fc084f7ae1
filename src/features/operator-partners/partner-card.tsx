/** A partner: what they wrote, what was agreed, what they brought, and what can be decided. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { PartnerLine } from '../../../cloudfunctions/contract/partner-desk';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { endPartnership, refusePartner } from '../operator-kit/api-partners';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import type { Names } from '../operator-kit/form/use-names';
import { TermsForm } from './terms-form';
import { channelWords, kindWords, partnerWords as words, stateWords } from './words';

type Decision = 'approve' | 'refuse' | 'change' | 'end';
type NamesOfTerms = Pick<Names, 'products' | 'categories'>;

function Application({ application }: Pick<PartnerLine, 'application'>): ReactElement | null {
  if (application === null) return null;
  return application.kind === 'person' ? (
    <>
      <Fact name={words.channel} value={channelWords[application.channel]} />
      <Fact name={words.about} value={application.about} />
    </>
  ) : (
    <>
      <Fact name={words.code} value={application.creditCode} />
      <Fact name={words.contact} value={application.contact} />
    </>
  );
}

/** Terms in a line. @example '会员比例 +2%；普洱厚乳 15%；2026年12月1日起' */
function termsLine(
  { extraBp, products, categories, fromDay, untilDay }: PartnerLine['terms'][number],
  names: NamesOfTerms,
): string {
  const nameOf = (all: Names['products'], id: string): string =>
    all.find(({ value }) => value === id)?.words ?? id;
  const own = [
    ...products.map(({ product, rateBp }) => words.own(nameOf(names.products, product), rateBp)),
    ...categories.map(({ category, rateBp }) => words.own(nameOf(names.categories, category), rateBp)),
  ];
  const rates = extraBp === 0 ? own : [words.extra(extraBp), ...own];
  const said = rates.length === 0 ? [words.plain] : rates;
  return [...said, words.days(fromDay, untilDay)].join('；');
}

const WAYS: Partial<Record<PartnerLine['state'], readonly Decision[]>> = {
  applied: ['approve', 'refuse'],
  approved: ['change', 'end'],
};

interface DecideProps {
  partner: PartnerLine;
  decision: 'refuse' | 'end';
  onDone: () => void;
  onCancel: () => void;
}

function DecideSheet({ partner: { member }, decision, onDone, onCancel }: DecideProps): ReactElement {
  const isRefusal = decision === 'refuse';
  return (
    <ReasonedSheet
      id="decide-partner"
      title={isRefusal ? words.refuseTitle : words.endTitle}
      text={isRefusal ? words.refuseText : words.endText}
      words={words[decision]}
      busyWords={words.deciding}
      reasonWords={words}
      isGrave
      ask={(note) => (isRefusal ? refusePartner(member, note) : endPartnership(member, note))}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

function Ways(props: { partner: PartnerLine; onChoose: (decision: Decision) => void }): ReactElement {
  const { partner, onChoose } = props;
  return (
    <View className={styles.buttons}>
      {(WAYS[partner.state] ?? []).map((way, place) => (
        <View key={way} className={styles.slot}>
          <ActionButton
            words={words[way]}
            label={words.of(words[way], partner.title)}
            kind={place === 0 ? 'main' : 'quiet'}
            onPress={() => onChoose(way)}
          />
        </View>
      ))}
    </View>
  );
}

interface PartnerCardProps {
  partner: PartnerLine;
  names: NamesOfTerms;
  onDone: (decision: Decision) => void;
}

/** What is decided is said above the list. */
export function PartnerCard({ partner, names, onDone }: PartnerCardProps): ReactElement {
  const { member, title, kind, state, appliedAt, since, note, terms } = partner;
  const [decision, setDecision] = useState<Decision | null>(null);
  const done = (): void => {
    setDecision(null);
    if (decision !== null) onDone(decision);
  };
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{title === '' ? words.erased : title}</Text>
        <Text className={styles.badge}>{kindWords[kind]}</Text>
        <Text className={`${styles.badge} ${styles.strong}`}>{stateWords[state]}</Text>
      </View>
      <Text className={styles.faint}>{words.applied(longMoment(appliedAt))}</Text>
      {state !== 'applied' && <Text className={styles.faint}>{words.since(longMoment(since))}</Text>}
      <Text className={styles.faint}>{words.member(member)}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Application application={partner.application} />
        <Fact name={words.orders} value={groupDigits(String(partner.orders))} />
        <Fact name={words.sold} value={yuan(partner.soldFen)} />
        <Fact name={words.commission} value={yuan(partner.commissionFen)} />
        {note !== '' && <Fact name={words.note} value={note} />}
        {terms.map((one) => (
          <Fact
            key={one.version}
            name={`${words.terms(one.version)}${one.inForce ? ` · ${words.inForce}` : ''}`}
            value={termsLine(one, names)}
          />
        ))}
      </View>
      {decision === 'approve' || decision === 'change' ? (
        <TermsForm
          partner={partner}
          decision={decision}
          names={names}
          onDone={done}
          onCancel={() => setDecision(null)}
        />
      ) : (
        WAYS[state] !== undefined && <Ways partner={partner} onChoose={setDecision} />
      )}
      {(decision === 'refuse' || decision === 'end') && (
        <DecideSheet partner={partner} decision={decision} onDone={done} onCancel={() => setDecision(null)} />
      )}
    </View>
  );
}
