/**
 * The run-time half of plugin-aria: without it the attributes exist in the templates but never get a value.
 */
import { mergeInternalComponents } from '@tarojs/shared';
import attributes from './attributes.json';

mergeInternalComponents({
  View: attributes,
  Text: attributes,
  Image: attributes,
  Button: attributes,
  Input: attributes,
  ScrollView: attributes,
});
