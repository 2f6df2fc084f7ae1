/** Pages for browsers mean packed what they mean as they are written. */
import { minifySync, type JsMinifyOptions } from '@swc/core';
import production from '../../config/prod';

/** What the build gives to swc, of what Taro would give to terser. */
function packingOptions(): JsMinifyOptions {
  const kept: { terserOptions: JsMinifyOptions }[] = [];
  const packer = {
    get: (name: string) =>
      name === 'plugin' ? { swcMinify: minifySync } : [{ terserOptions: { keep_fnames: true } }],
    set: (_: string, args: typeof kept) => void kept.push(...args),
  };
  const chain = { optimization: { merge: () => undefined, minimizer: () => packer } };
  const { h5 } = production as { h5: { webpackChain: (chain: object) => void } };
  h5.webpackChain(chain);
  return kept[0]?.terserOptions ?? {};
}

/** A call that is asked by a property of the same name, as a button for a file has it. */
const SOURCE = `(function (told) {
  var ask = function ask(request) { return told.push(request), request; };
  var exportCodes = function exportCodes(rule, after) { return ask({ rule: rule, after: after }); };
  var count = function count(rule) { return ask({ rule: rule }); };
  return function Button(rule) {
    return { first: count(rule), again: count(rule), ask: function ask(after) {
      return exportCodes(rule, after);
    } };
  };
})`;

test('a function that is put into another of the same name asks what it asked before', () => {
  const { code } = minifySync(`window.make = ${SOURCE}`, packingOptions());
  const window: { make?: (told: object[]) => (rule: string) => { ask: (after: string) => object } } = {};
  new Function('window', code)(window);
  const told: object[] = [];
  expect(window.make?.(told)('every').ask('x')).toEqual({ rule: 'every', after: 'x' });
  expect(told).toHaveLength(3);
});
