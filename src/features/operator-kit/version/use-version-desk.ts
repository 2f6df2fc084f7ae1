/**
 * Which of three is on screen: the list of versions, one of them, or the draft; and what publishing does to
 * it.
 */
import { useState } from 'react';
import type { Reply } from '../../../../cloudfunctions/contract/reply';
import { longMoment } from '../../../components/local-time';
import { useReply, type ReplyState } from '../../../platform/use-reply';
import type { Published } from './publish';
import type { Version } from './version-list';
import type { Draft, UseDraft } from './versioned-draft';
import { versionWords } from './words';

/** A version's number; `list`: all of them. */
type Shown = 'list' | 'draft' | number;

interface VersionDesk<D extends Draft> {
  shown: Shown;
  show: (shown: Shown) => void;
  list: ReplyState<{ versions: Version[] }> & { retry: () => void };
  /** The latest version; 0: there is none, or it is not known. */
  latest: number;
  draft: D | null;
  throwAway: () => void;
  /** Asks for the versions anew. */
  refresh: () => void;
  /** What was published last, in words. */
  done: string | null;
  published: (published: Published) => void;
  withdrawn: (version: number) => void;
}

/** @param name of the document, for the question */
export function useVersionDesk<D extends Draft>(
  name: string,
  ask: () => Promise<Reply<{ versions: Version[] }>>,
  useDraft: UseDraft<D>,
): VersionDesk<D> {
  const [shown, show] = useState<Shown>('list');
  const [done, setDone] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const draft = useDraft((state) => state.draft);
  const throwAway = useDraft((state) => state.throwAway);
  const list = useReply(`${name} ${turn}`, ask);
  const refresh = (): void => setTurn((before) => before + 1);
  const published = ({ version, effectiveFrom }: Published): void => {
    setDone(versionWords.published(version, longMoment(effectiveFrom)));
    show('list');
    throwAway();
    refresh();
  };
  const withdrawn = (version: number): void => {
    setDone(versionWords.withdrawn(version));
    refresh();
  };
  const latest = Math.max(0, ...(list.data?.versions ?? []).map(({ version }) => version));
  return { shown, show, list, latest, draft, throwAway, refresh, done, published, withdrawn };
}
