/** A page of headings, sentences, lists and charts, before anybody decides how it is drawn. Every chart has its words. */

export interface Bars {
  readonly type: 'bars';
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly sentence: string;
}

/** Shares between 0 and 1; `point` where one is known. `text` and `pointText` say the same in words. */
export interface Ranges {
  readonly type: 'ranges';
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly low: number;
    readonly high: number;
    readonly point: number | null;
    readonly text: string;
    readonly pointText: string;
  }[];
}

export type Block =
  | { readonly type: 'text' | 'quiet'; readonly text: string }
  | { readonly type: 'list'; readonly title: string; readonly items: readonly string[] }
  | Bars
  | Ranges;

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  readonly end: string;
}

/** Of fewer a share says nothing. */
export const FEWEST = 5;

export const text = (one: string): Block => ({ type: 'text', text: one });
export const quiet = (one: string): Block => ({ type: 'quiet', text: one });
export const when = (held: boolean, ...blocks: readonly Block[]): readonly Block[] => (held ? blocks : []);
