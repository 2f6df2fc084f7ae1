/**
 * A short ring and a shake of the phone. A browser stays silent until somebody has touched the page; a device
 * that can do neither is no trouble.
 */
import Taro from '@tarojs/taro';

/** Two tones, heard over a grinder. Hertz, seconds. */
const TONES = [
  { pitch: 880, from: 0 },
  { pitch: 1175, from: 0.22 },
];
const LASTS = 0.18;
const LOUD = 0.3;

let kept: AudioContext | null = null;

/** One for as long as the page lives; null: the device has none. */
function audio(): AudioContext | null {
  try {
    kept ??=
      process.env.TARO_ENV === 'h5'
        ? new AudioContext()
        : (Taro.createWebAudioContext() as unknown as AudioContext);
  } catch {
    return null;
  }
  return kept;
}

/** To be called by a tap: from then on a browser lets `ring` be heard. */
export function allowRing(): void {
  void audio()
    ?.resume()
    .catch(() => undefined);
}

/** Rings once, and shakes. */
export function ring(): void {
  Taro.vibrateLong().catch(() => undefined);
  const context = audio();
  if (context === null) return;
  for (const { pitch, from } of TONES) {
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = pitch;
    gain.gain.value = LOUD;
    tone.connect(gain);
    gain.connect(context.destination);
    tone.start(context.currentTime + from);
    tone.stop(context.currentTime + from + LASTS);
  }
}
