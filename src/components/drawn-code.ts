/** How large the pictures of a code are on this screen: every module on whole dots of the display. Pure. */
import type { ScreenSize } from '../platform/code-screen';
import { barImage, barModules, crispWidth, qrImage, qrModules } from './code-drawing';

/** The bars are as wide as the room allows; wider than this no scanner reads them better. Pixels. */
const WIDEST_BARS = 420;
/** Part of the window that the QR code takes: what stands around it stays on one screen with it. */
const QR_SHARE = 0.86;
const WIDEST_QR = 320;
/** With its quiet zone: nine pixels a module on the narrowest phone. Pixels. */
const NARROWEST_QR = 261;

/** Addresses of images, and how wide they are. Pixels. */
export interface DrawnCode {
  bars: { address: string; width: number };
  qr: { address: string; width: number };
}

/** @param margin left and right of where they stand. Pixels */
export function drawnCode(code: string, { width, pixelRatio }: ScreenSize, margin: number): DrawnCode {
  const widestBars = Math.min(width - 2 * margin, WIDEST_BARS);
  const widestQr = Math.max(NARROWEST_QR, Math.min(width * QR_SHARE, WIDEST_QR));
  return {
    bars: { address: barImage(code), width: crispWidth(barModules(code).length, widestBars, pixelRatio) },
    qr: { address: qrImage(code), width: crispWidth(qrModules(code).length, widestQr, pixelRatio) },
  };
}
