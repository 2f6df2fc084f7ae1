/** The way to take one's data along: a button, how far it is, and what came of it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { rejectionWords } from '../../components/words';
import styles from './forms.module.scss';
import { useDownload, type Download } from './use-download';
import { dataWords } from './words';

function outcomeWords({ outcome, trouble }: Download): string | null {
  if (outcome === null) return null;
  if (outcome !== 'failed') return dataWords[outcome];
  return trouble === null ? dataWords.failed : `${rejectionWords[trouble].title}，${dataWords.failed}`;
}

/** Reads everything again, whatever is on the page already. */
export function DownloadPanel(): ReactElement {
  const download = useDownload();
  return (
    <View>
      {download.isBusy ? (
        <>
          <Text className={styles.why}>{dataWords.reading(groupDigits(String(download.entries)))}</Text>
          <ActionButton words={dataWords.stop} kind="quiet" onPress={download.stop} />
        </>
      ) : (
        <ActionButton words={dataWords.download} onPress={download.start} />
      )}
      <MessageLine
        words={outcomeWords(download)}
        isTrouble={download.outcome === 'failed' || download.outcome === 'cancelled'}
      />
    </View>
  );
}
