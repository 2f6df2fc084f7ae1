/** What is made of an item where nobody chooses: the standard of each group. Pure. */
import type { Choice, MenuItem } from '../../contract/menu';

/**
 * Its standard options, filled up with the first ones where a group wants more.
 * @example size medium (standard) or large, one of them: [{ group: 'size', choices: ['medium'] }]
 */
export const standardChoice = ({ options }: Pick<MenuItem, 'options'>): Choice =>
  options.flatMap(({ code: group, least, most, choices }) => {
    const isStandard = (choice: { standard?: boolean | undefined }): boolean => choice.standard === true;
    const standard = choices.filter(isStandard).slice(0, most);
    const others = choices.filter((choice) => !isStandard(choice));
    const taken = [...standard, ...others.slice(0, Math.max(least - standard.length, 0))];
    return taken.length === 0 ? [] : [{ group, choices: taken.map(({ code }) => code) }];
  });
