/*
 * What TypeScript is told of a CSS module is what the module gives out: its own classes, nothing else.
 */
import { classNames } from '../../tools/css-types/class-names';
import { declarationOf } from '../../tools/css-types/declaration';

test('every class of a selector counts once, wherever it stands', () => {
  const css =
    '.row:hover > .name.on { top: 0 } @media (min-width: 900px) { .row, .wide:not(.off) { top: 0 } }';
  expect(classNames(css)).toEqual(['name', 'off', 'on', 'row', 'wide']);
});

test('a class of the whole app is not of the module', () => {
  expect(classNames(':global(.taro_tabbar_page) .page { top: 0 }')).toEqual(['page']);
});

test('a number with a dot and the steps of a movement are no classes', () => {
  expect(classNames('.in { margin: .5em } @keyframes come { 0.5% { top: .1em } }')).toEqual(['in']);
});

test('the declaration names the classes and lets no other through', () => {
  expect(declarationOf(['a', 'b-c'])).toBe(
    'declare const styles: {\n  readonly "a": string;\n  readonly "b-c": string;\n};\nexport default styles;\n',
  );
});
