/**
 * Reading codes: with WeChat's scanner, with a browser's camera, or from a scanner that types like a
 * keyboard.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import Taro from '@tarojs/taro';
import { useComingAndGoing } from './launch';

/** Between two looks at the picture of a camera. Milliseconds. */
const LOOK_EVERY_MS = 200;
/** Taro's elements are hidden until they are set up, and what is hidden cannot be focused. Milliseconds. */
const VISIBLE_AFTER_MS = 60;

/** What browsers that have it call it; TypeScript does not know it yet. */
interface BarcodeDetector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface WithDetector {
  BarcodeDetector?: new (options: { formats: string[] }) => BarcodeDetector;
}

/** Whether this device can read codes with its camera. */
export function hasCamera(): boolean {
  if (process.env.TARO_ENV !== 'h5') return true;
  const { mediaDevices } = navigator as { mediaDevices?: Partial<MediaDevices> };
  return (window as WithDetector).BarcodeDetector !== undefined && mediaDevices?.getUserMedia !== undefined;
}

/** Opens WeChat's scanner; null when it was closed without a code. Never throws. */
export async function scanOnWechat(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] });
    return result === '' ? null : result;
  } catch {
    return null;
  }
}

/**
 * Opens WeChat's scanner for a code that leads into this mini-program: its path, or what it says; null when
 * it was closed. Never throws.
 */
export async function scanWayInOnWechat(): Promise<string | null> {
  try {
    const { path, result } = await Taro.scanCode({ scanType: ['qrCode'] });
    return path || result || null;
  } catch {
    return null;
  }
}

/** Looks until there is a code or `isStopped`; a picture that cannot be read is looked past. */
async function look(
  video: HTMLVideoElement,
  detector: BarcodeDetector,
  isStopped: () => boolean,
): Promise<string | null> {
  while (!isStopped()) {
    const [found] = await detector.detect(video).catch(() => []);
    if (found !== undefined && found.rawValue !== '') return found.rawValue;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return null;
}

/**
 * A browser's camera, shown in the `video` with the id `videoId` as long as the component is on screen.
 * @param onCode called once, with the first code read
 * @returns `refused` when nobody may use the camera
 */
export function useCamera(videoId: string, onCode: (code: string) => void): 'starting' | 'on' | 'refused' {
  const [state, setState] = useState<'starting' | 'on' | 'refused'>('starting');
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    let stopped = false;
    let stream: MediaStream | null = null;
    const stop = (): void => stream?.getTracks().forEach((track) => track.stop());
    const run = async (): Promise<void> => {
      const { BarcodeDetector: Detector } = window as WithDetector;
      if (Detector === undefined) return setState('refused');
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (stopped) return stop();
      const video = document.getElementById(videoId) as HTMLVideoElement;
      video.srcObject = stream;
      await video.play();
      setState('on');
      const code = await look(video, new Detector({ formats: ['qr_code', 'code_128'] }), () => stopped);
      if (code !== null && !stopped) latest.current(code);
    };
    run().catch(() => !stopped && setState('refused'));
    return () => {
      stopped = true;
      stop();
    };
  }, [videoId]);
  return state;
}

/** Fields and dialogs keep what is typed into them. */
const TAKES_KEYS = 'input, textarea, select, [role="dialog"]';
const isTaken = (): boolean => document.activeElement?.closest(TAKES_KEYS) != null;

/**
 * Keeps the input `inputId` ready for a scanner that types: it has the focus when the page comes on screen,
 * and digits that are typed anywhere else land in it; other fields and dialogs keep their own. Browsers only:
 * on WeChat the input asks for the focus itself.
 */
export function useKeyboardScanner(inputId: string): void {
  const isShown = useRef(true);
  const focusSoon = useCallback(() => {
    const focus = (): void => {
      if (isShown.current && !isTaken()) document.getElementById(inputId)?.focus({ preventScroll: true });
    };
    if (process.env.TARO_ENV === 'h5') setTimeout(focus, VISIBLE_AFTER_MS);
  }, [inputId]);
  useComingAndGoing(
    () => {
      isShown.current = true;
      focusSoon();
    },
    () => {
      isShown.current = false;
    },
  );
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return;
    focusSoon();
    const onKey = (event: KeyboardEvent): void => {
      const isTyped = /^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
      // The digit goes where the focus is once this is done.
      if (isShown.current && isTyped && !isTaken()) document.getElementById(inputId)?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [inputId, focusSoon]);
}
