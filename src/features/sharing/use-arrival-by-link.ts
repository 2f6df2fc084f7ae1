/** Arriving by the link or the code of somebody who recommends: it is opened behind the page, once. */
import { tokenOfVisit, useComingAndGoing } from '../../platform/launch';
import { openOnce, useOpenedLink } from './opened-link';

let latest: string | null = null;

function arriveByLink(): void {
  const token = tokenOfVisit();
  // Without network the token is still there: coming again opens it.
  const isWaiting = useOpenedLink.getState().token === token && useOpenedLink.getState().opened === null;
  if (token === null || (token === latest && !isWaiting)) return;
  latest = token;
  void openOnce(token);
}

/** For app.tsx. */
export function useArrivalByLink(): void {
  useComingAndGoing(arriveByLink, () => undefined);
}
