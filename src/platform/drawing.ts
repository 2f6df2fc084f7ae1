/**
 * A canvas that is drawn by hand, the same in a browser and on WeChat: its size in pixels, its ink from the
 * style sheet, and where on it somebody tapped. A view with the id `takings` holds a `<Canvas type="2d">`
 * with the id `takings-canvas`.
 */
import { useEffect } from 'react';
import Taro from '@tarojs/taro';
import type { ITouchEvent } from '@tarojs/components';
import { screenSize } from './code-screen';
import { useWindowWidth } from './window-width';

/** What is drawn on. Sizes in pixels of the style sheets. */
export interface Board {
  context: CanvasRenderingContext2D;
  width: number;
  height: number;
  /** The colours of the text and of the upper border of what holds the canvas. */
  ink: string;
  faint: string;
}

interface CanvasNode {
  width: number;
  height: number;
  getContext: (kind: '2d') => CanvasRenderingContext2D;
}
interface Place {
  left: number;
  width: number;
  height: number;
  color: string;
  borderTopColor: string;
}

/** Null: it is not on the page. */
const findNode = (id: string): Promise<CanvasNode | null> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}-canvas`)
      .node((found) => resolve((found as { node?: CanvasNode } | null)?.node ?? null))
      .exec();
  });

const findPlace = (id: string): Promise<Place | null> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ rect: true, size: true, computedStyle: ['color', 'borderTopColor'] }, (found) =>
        resolve(found as Place | null),
      )
      .exec();
  });

async function boardOf(id: string): Promise<Board | null> {
  const node = await findNode(id);
  const place = await findPlace(id);
  if (node === null || place === null || place.width === 0) return null;
  const { width, height, color: ink, borderTopColor: faint } = place;
  const { pixelRatio } = screenSize();
  // Also takes away what was drawn before.
  node.width = Math.round(width * pixelRatio);
  node.height = Math.round(height * pixelRatio);
  const context = node.getContext('2d');
  context.scale(pixelRatio, pixelRatio);
  return { context, width, height, ink, faint };
}

/**
 * Draws once it is on the page, when `key` says that what is drawn has changed, and when the window has.
 * @example useDrawing('takings', `${day} ${measure}`, (board) => drawBars(board, bars))
 */
export function useDrawing(id: string, key: string, draw: (board: Board) => void): void {
  const width = useWindowWidth();
  useEffect(() => {
    let isOver = false;
    Taro.nextTick(() => {
      void boardOf(id).then((board) => {
        if (board !== null && !isOver) draw(board);
      });
    });
    return () => {
      isOver = true;
    };
    // `draw` is made anew each time; what it draws is named by `key`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, key, width]);
}

/** Where on it a tap was, from its left, and how wide it is. Pixels. */
export async function whereTapped(id: string, event: ITouchEvent): Promise<{ x: number; width: number }> {
  const place = await findPlace(id);
  const { detail, clientX } = event as unknown as { detail?: { x?: number }; clientX?: number };
  return { x: (detail?.x ?? clientX ?? 0) - (place?.left ?? 0), width: Math.max(1, place?.width ?? 1) };
}
