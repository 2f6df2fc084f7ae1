/** Downloading one's data as the state of a page. */
import { useEffect, useRef, useState } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { dayAt, dayOf } from '../../components/local-time';
import { handOverFile, type Handed } from '../../platform/files';
import { useSingleFlight } from '../../platform/use-single-flight';
import { exportData } from './api';
import { fileNameOf, gatherData, type ExportedFile } from './download-data';

export interface Download {
  isBusy: boolean;
  /** Entries read so far. */
  entries: number;
  outcome: Handed | 'failed' | null;
  /** Why it failed, where the server said it. */
  trouble: RejectionCode | null;
  start: () => void;
  stop: () => void;
}

async function handOver(file: ExportedFile): Promise<Handed | 'failed'> {
  const at = file.about?.exportedAt;
  const day = at === undefined ? dayAt(Date.now()) : dayOf(at);
  try {
    return await handOverFile(fileNameOf(day), JSON.stringify(file, null, 2));
  } catch {
    return 'failed';
  }
}

/** Stops when the page is left. */
export function useDownload(): Download {
  const [entries, setEntries] = useState(0);
  const [outcome, setOutcome] = useState<Download['outcome']>(null);
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const stop = useRef((): void => undefined);
  const { start, busy } = useSingleFlight(async (_: 'download') => {
    const stopped = new Promise<'stopped'>((resolve) => {
      stop.current = () => resolve('stopped');
    });
    setEntries(0);
    setOutcome(null);
    setTrouble(null);
    const gathered = await gatherData(exportData, setEntries, stopped);
    if (gathered.state === 'stopped') return setOutcome('cancelled');
    if (gathered.state === 'complete') return setOutcome(await handOver(gathered.file));
    setTrouble(gathered.code);
    setOutcome('failed');
  });
  useEffect(() => () => stop.current(), []);
  return {
    isBusy: busy !== null,
    entries,
    outcome,
    trouble,
    start: () => start('download'),
    stop: () => stop.current(),
  };
}
