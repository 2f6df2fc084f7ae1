/** Arriving in a browser by the code of a group: its page opens. WeChat opens the page of a code itself. */
import { scannedGroup, useComingAndGoing } from '../../platform/launch';
import { openGroup } from '../../platform/navigation';

let latest: string | null = null;

function arriveByCode(): void {
  const group = scannedGroup();
  if (group === null || group === latest) return;
  latest = group;
  // Without network the code is still in the address: coming again leads there.
  openGroup(group).catch(() => {
    latest = null;
  });
}

/** For app.tsx. */
export function useArrivalByGroup(): void {
  useComingAndGoing(arriveByCode, () => undefined);
}
