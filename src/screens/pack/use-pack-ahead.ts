import { useEffect } from 'react';
import { buildPack } from '../../documents/pack.ts';
import { packInput } from '../../reading/pack-input.ts';
import { printedFirst } from '../../reading/printed.ts';
import type { CaseView } from '../shared/case-view.ts';
import { isDamaged, useServices } from '../shared/services.ts';

/** How long nobody has typed before the pack is made ahead. Milliseconds. */
const QUIET = 1_500;

/** Makes the whole pack while the person still answers, so that it is there when it is asked for. */
export function usePackAhead({ sample, damage, reading }: CaseView): void {
  const { pdf } = useServices();
  useEffect(() => {
    pdf.warm();
  }, [pdf]);
  useEffect(() => {
    const waiting = window.setTimeout(() => {
      // Nobody waits for it: should it fail, the pack’s own page tries again and says so.
      buildPack(packInput(printedFirst(reading), 'whole', sample, isDamaged(damage)))
        .then(pdf.make)
        .catch(() => undefined);
    }, QUIET);
    return () => {
      window.clearTimeout(waiting);
    };
  }, [pdf, reading, sample, damage]);
}
