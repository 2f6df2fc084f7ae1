/** What a further flow begins with: one of the usual ones, or nothing. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import desk from '../operator-kit/desk/desk.module.scss';
import { PRESETS, type Preset } from './plan-draft';
import { editorWords, flowWords as words } from './words';

interface ChoosePresetProps {
  onBack: () => void;
  onChoose: (preset: Preset) => void;
}

export function ChoosePreset({ onBack, onChoose }: ChoosePresetProps): ReactElement {
  return (
    <>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={words.back} kind="quiet" onPress={onBack} />
        </View>
      </View>
      <Panel title={words.create}>
        {PRESETS.map((preset) => (
          <View key={preset.name} className={`${desk.row} ${desk.between}`}>
            <Text className={desk.entry}>{preset.name === '' ? editorWords.blank : preset.name}</Text>
            <Pressable
              className={desk.small}
              label={editorWords.beginLabel(preset.name === '' ? editorWords.blank : preset.name)}
              onPress={() => onChoose(preset)}
            >
              {editorWords.begin}
            </Pressable>
          </View>
        ))}
      </Panel>
    </>
  );
}
