/** Applying as a partner: as whom, what that brings, and who one is. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { isCreditCode, writeCreditCode } from '../../../cloudfunctions/contract/credit-code';
import {
  PARTNER_CHANNELS,
  type PartnerApplication,
  type PartnerChannel,
} from '../../../cloudfunctions/contract/partner';
import { PARTNER_KINDS, type PartnerKind } from '../../../cloudfunctions/contract/partner-terms';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { ReasonField, useReason } from '../../components/reason-field';
import { RuleLines } from '../../components/rule-lines';
import { Tabs } from '../../components/tabs';
import { TextField } from '../../components/text-field';
import { useSaving } from '../../platform/use-saving';
import { applyPartner } from './api';
import styles from './partner.module.scss';
import { formWords as words, kindWords, partnerWords } from './words';

/** What the contract takes. Characters. */
const MOST = { name: 20, company: 60, contact: 60 } as const;

interface Line {
  typed: string;
  text: string;
  type: (typed: string) => void;
  isLong: boolean;
}

function useLine(most: number): Line {
  const [typed, type] = useState('');
  const text = typed.trim();
  return { typed, text, type, isLong: text.length > most };
}

function LineField(props: { line: Line; label: string; placeholder: string; most: number }): ReactElement {
  const { line, label, placeholder, most } = props;
  return (
    <View className={styles.field}>
      <Text className={styles.label}>{label}</Text>
      <TextField
        value={line.typed}
        label={label}
        placeholder={placeholder}
        note={line.isLong ? words.most(most) : ''}
        isWrong={line.isLong}
        onChange={line.type}
      />
    </View>
  );
}

function Send({ application, onApplied }: { application: PartnerApplication | null; onApplied: () => void }) {
  const saving = useSaving(applyPartner, onApplied);
  return (
    <View className={styles.send}>
      <MessageLine words={saving.trouble === null ? null : troubleWords(saving.trouble)} isTrouble />
      <ActionButton
        words={words.do}
        busyWords={saving.isBusy ? words.doing : null}
        disabled={application === null}
        onPress={() => application !== null && saving.save(application)}
      />
    </View>
  );
}

function PersonForm({ onApplied }: { onApplied: () => void }): ReactElement {
  const name = useLine(MOST.name);
  const about = useReason();
  const [channel, setChannel] = useState<PartnerChannel>('xiaohongshu');
  const isWhole = name.text !== '' && !name.isLong && !about.isShort && !about.isLong;
  const application = { kind: 'person', title: name.text, channel, about: about.text } as const;
  return (
    <>
      <LineField line={name} label={words.name} placeholder={words.namePlaceholder} most={MOST.name} />
      <Text className={styles.label}>{words.channel}</Text>
      <View className={styles.channels}>
        <Tabs
          label={words.channel}
          choices={PARTNER_CHANNELS.map((value) => ({ value, words: words.channels[value] }))}
          value={channel}
          onChoose={setChannel}
          isInner
        />
      </View>
      <Text className={styles.label}>{words.about}</Text>
      <ReasonField
        reason={about}
        label={words.about}
        placeholder={words.aboutPlaceholder}
        note={words.aboutNote}
      />
      <Send application={isWhole ? application : null} onApplied={onApplied} />
    </>
  );
}

function CompanyForm({ onApplied }: { onApplied: () => void }): ReactElement {
  const company = useLine(MOST.company);
  const contact = useLine(MOST.contact);
  const [code, setCode] = useState('');
  const creditCode = writeCreditCode(code);
  const isCode = isCreditCode(creditCode);
  const isWrong = creditCode.length >= 18 && !isCode;
  const isNamed = company.text.length >= 2 && contact.text.length >= 2;
  const isWhole = isNamed && !company.isLong && !contact.isLong && isCode;
  const title = company.text;
  const application = { kind: 'company', title, creditCode, contact: contact.text } as const;
  return (
    <>
      <LineField
        line={company}
        label={words.company}
        placeholder={words.companyPlaceholder}
        most={MOST.company}
      />
      <View className={styles.field}>
        <Text className={styles.label}>{words.code}</Text>
        <TextField
          value={code}
          label={words.code}
          placeholder={words.codePlaceholder}
          note={isWrong ? words.codeWrong : ''}
          isWrong={isWrong}
          onChange={setCode}
        />
      </View>
      <LineField
        line={contact}
        label={words.contact}
        placeholder={words.contactPlaceholder}
        most={MOST.contact}
      />
      <Send application={isWhole ? application : null} onApplied={onApplied} />
    </>
  );
}

interface PartnerFormProps {
  /** Whether there was an application before. */
  isAgain: boolean;
  onlyCompany: boolean;
  onApplied: () => void;
}

/** @example <PartnerForm isAgain={false} onlyCompany={false} onApplied={retry} /> */
export function PartnerForm({ isAgain, onlyCompany, onApplied }: PartnerFormProps): ReactElement {
  const [chosen, setKind] = useState<PartnerKind>('person');
  const kind = onlyCompany ? 'company' : chosen;
  const kinds = onlyCompany ? (['company'] as const) : PARTNER_KINDS;
  return (
    <>
      {!isAgain && <Text className={styles.lead}>{partnerWords.lead}</Text>}
      <View className={styles.kinds}>
        <Tabs
          label={partnerWords.kinds}
          choices={kinds.map((value) => ({ value, words: kindWords[value] }))}
          value={kind}
          onChoose={setKind}
        />
      </View>
      <Panel title={partnerWords.gets}>
        <RuleLines rules={partnerWords.getsOf[kind]} />
      </Panel>
      <Panel title={isAgain ? words.again : words.title}>
        {onlyCompany && <Text className={styles.line}>{words.onlyCompany}</Text>}
        {kind === 'person' ? <PersonForm onApplied={onApplied} /> : <CompanyForm onApplied={onApplied} />}
      </Panel>
    </>
  );
}
