/** What a guest wrote to a store, until the order is made: a page that is loaded anew has it still. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../platform/storage';

interface KeptRemarks {
  /** By store. */
  remarks: Record<string, string>;
  write: (store: string, remark: string) => void;
}

/** @example const remark = useKeptRemarks(remarkTo('west-lake')) */
export const useKeptRemarks = create<KeptRemarks>()(
  persist(
    (set) => ({
      remarks: {},
      write: (store, remark) =>
        set(({ remarks: { [store]: _, ...others } }) => ({
          remarks: remark === '' ? others : { ...others, [store]: remark },
        })),
    }),
    { name: 'huigan-remarks', storage: createJSONStorage(() => deviceStorage) },
  ),
);

export const remarkTo =
  (store: string) =>
  ({ remarks }: KeptRemarks): string =>
    remarks[store] ?? '';
