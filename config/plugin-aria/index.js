/**
 * Taro drops aria attributes on mini-programs. This plugin puts them back in two places: the generated
 * templates (build time, here) and the table that shortens attribute names (run time, runtime.js).
 */
const path = require('node:path');
const attributes = require('./attributes.json');

const components = {
  View: attributes,
  Text: attributes,
  Image: attributes,
  Button: attributes,
  Input: attributes,
  ScrollView: attributes,
};

module.exports = (context) =>
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const isMiniProgram = Boolean(platform.template);
      if (!isMiniProgram) return;
      platform.template.mergeComponents(context, components);
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime.js')].flat();
    },
  });
