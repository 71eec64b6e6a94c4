import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { saveStatus } from '../../../machines/case-log-status.ts';
import { recordsOf } from '../../../machines/unsaved.ts';
import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { InHeader } from '../../ui/InHeader.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { clockWords } from '../words/clock-words.ts';
import { failureWords, unsavedNext } from '../words/failure-words.ts';
import type { Answering } from './answering.ts';
import { saveFile } from './save-file.ts';
import type { CaseStore } from './services.ts';

export interface SaveLineProps {
  readonly store: CaseStore;
  readonly caseId: string;
  readonly log: Answering['log'];
  readonly sample: boolean;
}

/** The status line: whether what was typed is on the disk. It tells the truth, and offers a way out when it is not. */
export function SaveLine({ store, caseId, log, sample }: SaveLineProps) {
  const status = useSelector(log, saveStatus, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  const [noCopy, setNoCopy] = useState<Failure | undefined>(undefined);
  if (sample) return null;
  switch (status.kind) {
    case 'saved':
      return (
        <InHeader place="saved">
          <StatusLine tone="saved">
            {status.at === undefined ? 'Saved on this device' : `Saved on this device at ${clockWords(status.at)}`}
          </StatusLine>
        </InHeader>
      );
    case 'saving':
      return (
        <InHeader place="saved">
          <StatusLine tone="working">Saving</StatusLine>
        </InHeader>
      );
    case 'not-saved': {
      const takeOut = async (): Promise<void> => {
        const copy = await store.sealedCopy(caseId, recordsOf(log.getSnapshot().context));
        if (copy.ok) saveFile(copy.value, 'waymark-sealed-copy.waymark');
        setNoCopy(copy.ok ? undefined : copy.error);
      };
      return (
        <StatusLine tone="failed">
          Not saved. {failureWords(status.failure).what}. {unsavedNext(status.failure)}
          <ButtonGroup>
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                log.send({ type: 'RETRY' });
              }}
            >
              Try again
            </Button>
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                void takeOut();
              }}
            >
              Save a sealed copy
            </Button>
          </ButtonGroup>
          {noCopy !== undefined && `No copy could be made. ${failureWords(noCopy).what}. ${failureWords(noCopy).next}`}
        </StatusLine>
      );
    }
  }
}
