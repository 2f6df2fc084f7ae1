/** Passing things on, as the state of a page: its card, its link, and the sheet with every way. */
import { useState, type ReactElement } from 'react';
import { copyText } from '../../platform/clipboard';
import { linkAddress, pageAddress } from '../../platform/launch';
import { pictureAddress } from '../../platform/pictures';
import { useShareCard, type ShareCard } from '../../platform/share';
import { useSingleFlight } from '../../platform/use-single-flight';
import { ShareSheet } from './share-sheet';
import type { Shared } from './shared';
import { useLinks } from './use-links';
import { shareWords } from './words';

export interface Sharing {
  /** Opens the sheet: of what the page is about, or of `what`. */
  open: (what?: Shared) => void;
  /** The same, with the poster at once. */
  openPoster: () => void;
  /** Puts the link of what the page is about on the clipboard. */
  copy: () => void;
  /** What came of copying. */
  said: string | null;
  sheet: ReactElement | null;
}

const plainCard = ({ title, path, picture }: Shared): ShareCard => ({
  title,
  path,
  picture: pictureAddress(picture),
});

/**
 * The page's config has `enableShareAppMessage`. What is passed on has a link of the member's own wherever
 * the server gives one, and leads to the same page where it does not.
 * @param usual what the page is about: WeChat's menu passes it on
 * @param copied what is said once the link is on the clipboard
 */
export function useSharing(usual: Shared, copied: string = shareWords.copied): Sharing {
  const ask = useLinks();
  const [over, setOver] = useState<{ shared: Shared; isPoster: boolean } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const current = over?.shared ?? usual;
  useShareCard(plainCard(current), async () => {
    const reply = await ask(current, 'card');
    if (!reply.ok) return plainCard(current);
    const { path, picture } = reply.data;
    // A group says of itself how many are missing now.
    const title = current.content.kind === 'group' ? current.title : reply.data.title;
    return { title, path, picture: pictureAddress(picture || current.picture) };
  });
  const copying = useSingleFlight<true>(async () => {
    setSaid(null);
    const reply = await ask(current, 'link');
    const link = reply.ok ? linkAddress(reply.data.link) : pageAddress(current.path);
    setSaid((await copyText(link)) ? copied : shareWords.notCopied(link));
  });
  const show = (shared: Shared, isPoster: boolean): void => {
    setSaid(null);
    setOver({ shared, isPoster });
  };
  const copy = (): void => copying.start(true);
  const close = (): void => setOver(null);
  return {
    open: (what = usual) => show(what, false),
    openPoster: () => show(usual, true),
    copy,
    said: over === null ? said : null,
    sheet:
      over === null ? null : (
        <ShareSheet
          {...over}
          {...{ ask, said }}
          isCopying={copying.busy !== null}
          onCopy={copy}
          onTurn={() => setSaid(null)}
          onClose={close}
        />
      ),
  };
}
