/** What a person presses. */
export type Pressable = 'button' | 'link' | 'radio' | 'checkbox';

/**
 * A browser as a person uses it: pages, labels and words. The journeys are written against this alone, so that each runs in
 * every engine. Names and texts are whole and exact, but for outer spaces. Where a name stands on a page more than once, `group` is
 * the legend above the one that is meant. Each call waits, at most `patience`, for what it needs, and then fails with a message
 * that names it.
 */
export interface Driver {
  /** Opens an address, or a fragment of it. */
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Replaces what stands in the text box with this label. */
  fill(label: string, text: string, group?: string): Promise<void>;
  press(what: Pressable, name: string, group?: string): Promise<void>;
  /** Waits until the page's first heading is this. */
  untilHeading(text: string): Promise<void>;
  /** Waits until these words stand somewhere on the page. */
  untilText(text: string): Promise<void>;
  /** Waits until the control with this label holds this text; of a select it is the chosen value. */
  untilHolds(label: string, text: string, group?: string): Promise<void>;
  /** Waits until a JavaScript expression is true in the page; while it throws, it is not. For what no person sees, such as the service worker. */
  untilTrue(expression: string): Promise<void>;
  /** What a JavaScript expression gives in the page, as JSON can say it. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a call waits. Milliseconds; software rendering on a busy machine is slow. */
export const patience = 60_000;
