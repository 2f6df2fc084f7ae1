/** The first part of "my data": who the member is to us, in rows. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ExportedAbout } from '../../../cloudfunctions/contract/account';
import { groupDigits, longDay, shortDay } from '../../../cloudfunctions/contract/in-words';
import { householdNames } from '../../../cloudfunctions/contract/people-words';
import { dayOf } from '../../components/local-time';
import { Panel } from '../../components/panel';
import styles from './exported.module.scss';
import { dataWords } from './words';

interface Fact {
  name: string;
  value: string;
}

const orNone = (text: string | null): string => (text === null || text === '' ? dataWords.none : text);

function Facts({ facts }: { facts: Fact[] }): ReactElement {
  return (
    <>
      {facts.map(({ name, value }, index) => (
        <View key={`${index} ${name}`} className={styles.fact}>
          <Text className={styles.factName}>{name}</Text>
          <Text className={styles.factValue}>{value}</Text>
        </View>
      ))}
    </>
  );
}

const accountFacts = (about: ExportedAbout): Fact[] => [
  { name: dataWords.brand, value: about.brand },
  { name: dataWords.memberKey, value: about.memberKey },
  {
    name: dataWords.joinedAt,
    value: about.joinedAt === null ? dataWords.none : longDay(dayOf(about.joinedAt)),
  },
  { name: dataWords.name, value: orNone(about.name) },
  { name: dataWords.phone, value: orNone(about.phone) },
  {
    name: dataWords.birthday,
    value: about.birthday === null ? dataWords.none : shortDay(`0000-${about.birthday}`),
  },
  {
    name: dataWords.household,
    value: about.household === null ? dataWords.none : householdNames[about.household],
  },
  ...about.identities.map(({ kind, identity }) => ({
    name: `${dataWords.identities} · ${dataWords.identityKinds[kind] ?? kind}`,
    value: identity,
  })),
  {
    name: dataWords.messageChoices,
    value:
      about.messageChoices.weekMost === null
        ? dataWords.weekDefault
        : dataWords.weekMost(about.messageChoices.weekMost),
  },
  { name: dataWords.mutedSources, value: orNone(about.messageChoices.muted.join('、')) },
  { name: dataWords.behaviourEvents, value: dataWords.count(groupDigits(String(about.behaviourEvents))) },
];

const balanceFacts = ({ tier, balances }: ExportedAbout): Fact[] => [
  { name: dataWords.tier, value: tier },
  { name: dataWords.redeemable, value: groupDigits(balances.redeemable) },
  { name: dataWords.pending, value: groupDigits(balances.pending) },
  { name: dataWords.debt, value: groupDigits(balances.debt) },
  { name: dataWords.qualifying, value: groupDigits(balances.qualifying) },
];

const consentFacts = ({ consents }: ExportedAbout): Fact[] =>
  consents.map(({ purpose, version, granted, at }) => ({
    name: `${dataWords.purposes[purpose] ?? purpose}，${granted ? dataWords.granted : dataWords.withdrawn}`,
    value: `${longDay(dayOf(at))} · ${dataWords.version(version)}`,
  }));

const tagFacts = ({ tags }: ExportedAbout): Fact[] =>
  tags.map(({ name, reason, since, until }) => ({
    name,
    value: [
      dataWords.tagSince(longDay(dayOf(since)), reason),
      ...(until === null ? [] : [dataWords.tagUntil(longDay(until))]),
    ].join(' · '),
  }));

/** Shows; nothing to press. */
export function ExportedAboutParts({ about }: { about: ExportedAbout }): ReactElement {
  const consents = consentFacts(about);
  return (
    <>
      <Panel title={dataWords.about}>
        <Facts facts={accountFacts(about)} />
      </Panel>
      <Panel title={dataWords.balances}>
        <Facts facts={balanceFacts(about)} />
      </Panel>
      {about.tags.length > 0 && (
        <Panel title={dataWords.tags}>
          <Facts facts={tagFacts(about)} />
        </Panel>
      )}
      {consents.length > 0 && (
        <Panel title={dataWords.consents}>
          <Facts facts={consents} />
        </Panel>
      )}
    </>
  );
}
