/** As much of jsdom as the comparison uses; its own types would bring the browser's globals into every file of the project. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    // biome-ignore lint/suspicious/noExplicitAny: readability and defuddle name the browser's Document here.
    readonly window: { document: any; close(): void };
    static fragment(html: string): { textContent: string | null };
  }
}
