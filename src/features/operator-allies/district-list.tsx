/** Districts: the list, and the way to a new one. */
import type { ReactElement } from 'react';
import type { DistrictLine } from '../../../cloudfunctions/contract/ally';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listDistricts } from '../operator-kit/api-allies';
import { DistrictSheet } from './district-sheet';
import { EditedList, type EditedCard } from './edited-list';
import { districtWords as words } from './words';

const cardOf = ({ district, stores, ...line }: DistrictLine): EditedCard => ({
  ...line,
  code: district,
  badge: words.count(stores.length),
  about: district,
});

/** By their codes. */
export function DistrictList(): ReactElement {
  const list = usePagedReply('districts', listDistricts);
  return (
    <EditedList
      words={words}
      list={list}
      lines={list.pages.flatMap((page) => page.districts)}
      cardOf={cardOf}
      sheet={(props) => <DistrictSheet {...props} />}
    />
  );
}
