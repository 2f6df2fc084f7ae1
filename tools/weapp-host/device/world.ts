/*
 * What the page is given by Node, and the names under which both meet.
 */
import type { Answer, Question, Settings } from '../settings';

export interface PageConfig {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationStyle?: 'default' | 'custom';
  onReachBottomDistance?: number;
  backgroundColor?: string;
  usingComponents?: Record<string, string>;
}

export interface TabBarConfig {
  color?: string;
  selectedColor?: string;
  backgroundColor?: string;
  list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[];
}

export interface AppConfig {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
  window?: PageConfig;
  tabBar?: TabBarConfig;
  darkmode?: boolean;
}

export type ModuleBody = (this: unknown, ...given: unknown[]) => void;

/** The mini-program, as pack.ts writes it. Paths have no suffix, those of modules do. */
export interface PackedApp {
  configs: Record<string, unknown> & { app: AppConfig; theme?: Record<string, Record<string, string>> };
  styles: Record<string, string>;
  templates: Record<string, unknown>;
  modules: Record<string, ModuleBody>;
}

declare global {
  interface Window {
    weapp: PackedApp;
    weappSettings: Settings;
    /** Asks the world outside of the phone. */
    askPhone(question: Question): Promise<Answer>;
  }
}
