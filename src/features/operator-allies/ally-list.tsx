/** Who makes common cause with the brand: the list, and the way to a new one. */
import type { ReactElement } from 'react';
import type { AllyLine } from '../../../cloudfunctions/contract/ally';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listAllies, listDistricts } from '../operator-kit/api-allies';
import type { Option } from '../operator-kit/form/use-options';
import { AllySheet } from './ally-sheet';
import { EditedList, type EditedCard } from './edited-list';
import { allyWords as words, resultWords } from './words';

/** Every district, as its pages arrive. */
function useDistricts(): Option[] {
  const list = usePagedReply('districts', listDistricts);
  useMoreWhile(list, true);
  return list.pages.flatMap((page) =>
    page.districts.map(({ district, name }) => ({ value: district, words: name })),
  );
}

/** By their codes. */
export function AllyList(): ReactElement {
  const list = usePagedReply('allies', listAllies);
  const districts = useDistricts();
  const nameOf = (code: string | null): string =>
    districts.find(({ value }) => value === code)?.words ?? code ?? '';
  const cardOf = ({ ally, kind, district, isOpen, ...line }: AllyLine): EditedCard => ({
    ...line,
    code: ally,
    badge: isOpen ? words.isOpen : words.ended,
    about: `${ally} · ${resultWords.kind(kind, nameOf(district))}`,
  });
  return (
    <EditedList
      words={words}
      list={list}
      lines={list.pages.flatMap((page) => page.allies)}
      cardOf={cardOf}
      sheet={(props) => <AllySheet {...props} districts={districts} />}
    />
  );
}
