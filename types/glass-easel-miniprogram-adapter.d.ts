/**
 * The package names a file of types that it does not have: what the host of the mini-program uses of it
 * (tools/weapp-host/device).
 */
declare module 'glass-easel-miniprogram-adapter' {
  export interface WxEventOptions {
    originalEvent?: unknown;
    bubbles?: boolean;
    composed?: boolean;
  }
  type EventListener = (target: object, type: string, detail: unknown, options: WxEventOptions) => void;

  class CurrentWindowBackendContext {
    document: {
      createElement(tag: string): unknown;
      createTextNode(text: string): unknown;
      createDocumentFragment(): unknown;
    };
    onEvent(listener: EventListener): void;
  }
  export const glassEasel: {
    globalOptions: { throwGlobalError: boolean };
    addGlobalErrorListener(listener: (error: unknown) => boolean | void): void;
    triggerEvent(target: object, type: string, detail: unknown, options: WxEventOptions): void;
    CurrentWindowBackendContext: typeof CurrentWindowBackendContext;
  };

  interface CodeSpace {
    addCompiledTemplate(path: string, template: object): void;
    addComponentStaticConfig(path: string, config: object): void;
    addStyleSheet(path: string, url: string): void;
    prepareComponentOptions(path: string, options?: object): [object, string];
    componentEnv<T>(path: string, work: (definers: object) => T): T;
  }
  interface Root {
    get(): object;
    attach(parent: object, placeholder: object): void;
    release(): void;
  }
  interface AssociatedBackend {
    registerStyleSheetContent(path: string, content: string): void;
    createRoot(tagName: string, space: CodeSpace, url: string): Root;
  }
  export class MiniProgramEnv {
    createCodeSpace(id: string, isMainSpace: boolean): CodeSpace;
    associateBackend(context: CurrentWindowBackendContext): AssociatedBackend;
  }
}
