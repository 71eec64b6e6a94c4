import { useEffect } from 'react';
import { buildPack } from '../../documents/pack.ts';
import { useServices } from '../shared/services.ts';
import type { Packed } from '../shared/pack-input.ts';
import { packInput } from '../shared/pack-input.ts';

/** How long nobody has typed before the pack is made ahead. Milliseconds. */
const QUIET = 1_500;

/** Makes the whole pack while the person still answers, so that it is there when it is asked for. */
export function usePackAhead(view: Packed): void {
  const { pdf } = useServices();
  const { walk, signatures, situation, findings, today, sample } = view;
  useEffect(() => {
    pdf.warm();
  }, [pdf]);
  useEffect(() => {
    const waiting = window.setTimeout(() => {
      // Nobody waits for it: should it fail, the pack’s own page tries again and says so.
      buildPack(packInput({ walk, signatures, situation, findings, today, sample }, 'whole'))
        .then(pdf.make)
        .catch(() => undefined);
    }, QUIET);
    return () => {
      window.clearTimeout(waiting);
    };
  }, [pdf, walk, signatures, situation, findings, today, sample]);
}
