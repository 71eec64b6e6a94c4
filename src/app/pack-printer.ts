import type { Pack } from '../documents/model.ts';
import { createPdfMaker } from '../documents/pdf/make-pdf.ts';

/** Makes packs in the worker, and keeps the last few: a pack made ahead opens at once. */
export interface PackPrinter {
  readonly warm: () => void;
  readonly make: (pack: Pack) => Promise<Uint8Array>;
  /** Ends the worker and forgets all packs: for a lock. */
  readonly forget: () => void;
}

const KEPT = 8;

/** Makes the printer. The worker starts with the first `warm` or `make`. */
export function createPackPrinter(): PackPrinter {
  const maker = createPdfMaker();
  const made = new Map<string, Promise<Uint8Array>>();
  return {
    warm: () => {
      maker.warm();
    },
    make: (pack) => {
      const key = JSON.stringify(pack);
      const known = made.get(key);
      if (known !== undefined) return known;
      const making = maker.make(pack);
      made.set(key, making);
      making.catch(() => made.delete(key));
      const [oldest] = made.keys();
      if (made.size > KEPT && oldest !== undefined) made.delete(oldest);
      return making;
    },
    forget: () => {
      maker.stop();
      made.clear();
    },
  };
}
