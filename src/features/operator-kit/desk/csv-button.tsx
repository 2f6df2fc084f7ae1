/** Taking a file along: every page of it, joined as they come. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { CsvPageReply } from '../../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../../cloudfunctions/contract/reply';
import { MessageLine } from '../../../components/message-line';
import { Pressable } from '../../../components/pressable';
import { everyPage } from '../../../platform/every-page';
import { handOverFile } from '../../../platform/files';
import styles from './desk.module.scss';
import { useAttempt } from './use-attempt';
import { csvWords as words } from './words';

async function join(
  ask: (after?: string) => Promise<Reply<CsvPageReply>>,
  onPage: (pages: number) => void,
): Promise<Reply<string>> {
  const parts: string[] = [];
  const read = await everyPage(ask, ({ csv }) => {
    onPage(parts.push(csv));
    return true;
  });
  return read.ok ? { ok: true, data: parts.join('') } : read;
}

interface CsvButtonProps {
  /** What it is of, for who hears it. */
  of: string;
  fileName: string;
  ask: (after?: string) => Promise<Reply<CsvPageReply>>;
}

/** @example <CsvButton of="mall" fileName="codes.csv" ask={(after) => exportCodes(code, 'mall', after)} /> */
export function CsvButton({ of, fileName, ask }: CsvButtonProps): ReactElement {
  const [pages, setPages] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const taking = useAttempt(
    (_: 'csv') => {
      setPages(0);
      setDone(null);
      return join(ask, setPages);
    },
    async (csv) => {
      const handed = await handOverFile(fileName, csv).catch(() => null);
      setDone(handed === null ? words.failed : words.done[handed]);
    },
  );
  return (
    <View>
      <Pressable className={styles.small} label={words.getLabel(of)} onPress={() => taking.start('csv')}>
        {taking.busy === null ? words.get : words.busy(pages)}
      </Pressable>
      <MessageLine words={taking.trouble ?? done} isTrouble={taking.trouble !== null} />
    </View>
  );
}
