declare module '*/scripts/chromium.mjs' {
  /** Path of a Chromium; installs one where there is none. */
  export function chromium(): Promise<string>
}

declare module '*/scripts/browser-arguments.mjs' {
  export const browserArguments: string[]
}

declare module '*/scripts/serve.mjs' {
  /** Serves a folder under a base; `url` is the address of the base and ends in '/'. */
  export function serve(
    folder: string,
    options: { port: number; base?: string },
  ): Promise<{ url: string; close(): Promise<void> }>
}
