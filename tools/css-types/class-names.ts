/*
 * The class names that a CSS module gives out: those of its compiled selectors. A class inside `:global(…)`
 * is not the module's own. Reads one text; no files.
 */
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';

/**
 * Class names of a style sheet, sorted, each once.
 * @example '.a .b:hover { … } :global(.c) .a { … }' gives a and b.
 */
export function classNames(css: string): string[] {
  const found = new Set<string>();
  const collect = selectorParser((selectors) => {
    selectors.walkPseudos((pseudo) => {
      if (pseudo.value === ':global') pseudo.remove();
    });
    selectors.walkClasses(({ value }) => void found.add(value));
  });
  postcss.parse(css).walkRules((rule) => void collect.processSync(rule.selector));
  return [...found].sort();
}
