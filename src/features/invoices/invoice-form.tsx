/** Asking for an invoice of an order: to whom, and of how much. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { plainYuan } from '../../../cloudfunctions/contract/in-words';
import { INVOICE_NAME_LENGTH } from '../../../cloudfunctions/contract/limits';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Tabs } from '../../components/tabs';
import { TextField } from '../../components/text-field';
import { chooseInvoiceTitle } from '../../platform/invoice-title';
import { randomId } from '../../platform/random-id';
import { useSaving } from '../../platform/use-saving';
import { useSingleFlight } from '../../platform/use-single-flight';
import { requestInvoice } from './api';
import styles from './invoice-form.module.scss';
import { isWrongTaxNumber, titleOf, type TypedTitle } from './typed-title';
import { invoiceFormWords, invoiceWords } from './words';

const KINDS = (['company', 'person'] as const).map((value) => ({ value, words: invoiceWords.kind[value] }));

/** Taken over whole; a browser has none. */
function FromWechat({ onChosen }: { onChosen: (title: TypedTitle) => void }): ReactElement | null {
  const choosing = useSingleFlight<true>(async () => {
    const chosen = await chooseInvoiceTitle();
    if (chosen !== null) onChosen(chosen);
  });
  if (process.env.TARO_ENV === 'h5') return null;
  return (
    <View className={styles.wechat}>
      <ActionButton kind="quiet" words={invoiceFormWords.fromWechat} onPress={() => choosing.start(true)} />
    </View>
  );
}

function TitleFields({ title, onChange }: { title: TypedTitle; onChange: (title: TypedTitle) => void }) {
  const { kind, name, taxNumber } = title;
  const over = name.trim().length - INVOICE_NAME_LENGTH;
  const isWrong = isWrongTaxNumber(taxNumber);
  return (
    <>
      <Text className={styles.label}>{invoiceFormWords.name[kind]}</Text>
      <TextField
        value={name}
        label={invoiceFormWords.name[kind]}
        placeholder={invoiceFormWords.namePlaceholder[kind]}
        note={over > 0 ? invoiceFormWords.tooLong(over) : ''}
        isWrong={over > 0}
        onChange={(typed) => onChange({ ...title, name: typed })}
      />
      {kind === 'company' && (
        <>
          <Text className={styles.label}>{invoiceFormWords.taxNumber}</Text>
          <TextField
            value={taxNumber}
            label={invoiceFormWords.taxNumber}
            placeholder={invoiceFormWords.taxNumberPlaceholder}
            note={isWrong ? invoiceFormWords.taxNumberWrong : invoiceFormWords.taxNumberNote}
            isWrong={isWrong}
            onChange={(typed) => onChange({ ...title, taxNumber: typed })}
          />
        </>
      )}
    </>
  );
}

interface InvoiceFormProps {
  order: string;
  /** What it is made out for. */
  openFen: string;
  onAsked: () => void;
}

/** One request, however often the button is tapped. */
export function InvoiceForm({ order, openFen, onAsked }: InvoiceFormProps): ReactElement {
  const [typed, setTyped] = useState<TypedTitle>({ kind: 'company', name: '', taxNumber: '' });
  const [requestId] = useState(randomId);
  const saving = useSaving(requestInvoice, onAsked);
  const title = titleOf(typed);
  const change = (next: TypedTitle): void => {
    setTyped(next);
    saving.clear();
  };
  return (
    <>
      <Panel>
        <Tabs
          label={invoiceFormWords.kind}
          choices={KINDS}
          value={typed.kind}
          onChoose={(kind) => change({ ...typed, kind })}
        />
        <FromWechat onChosen={change} />
        <TitleFields title={typed} onChange={change} />
      </Panel>
      <Panel>
        <View className={styles.amount}>
          <Text>{invoiceFormWords.amount}</Text>
          <Text className={styles.sum}>{plainYuan(openFen)}</Text>
        </View>
        <Text className={styles.hint}>{invoiceFormWords.amountHint}</Text>
      </Panel>
      <MessageLine words={saving.trouble && troubleWords(saving.trouble)} isTrouble />
      <ActionButton
        words={invoiceFormWords.submit}
        busyWords={saving.isBusy ? invoiceFormWords.submitting : null}
        disabled={title === null}
        onPress={() => title !== null && saving.save({ order, title, requestId })}
      />
    </>
  );
}
