import { useRef } from 'react';
import type { WeeksEvent } from '../../../machines/weeks.ts';
import { listed } from '../../domain/listed.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import type { FillingShown } from './use-weeks.ts';

export interface FilledLineProps {
  readonly shown: FillingShown | undefined;
  readonly send: (event: WeeksEvent) => void;
}

/** `Week 2 has times already.` */
const replacedInWords = (weeks: readonly number[]): string =>
  weeks.length === 1
    ? `Week ${String(weeks[0])} has times already.`
    : `Weeks ${listed(weeks.map(String))} have times already.`;

function Asked({ shown: { filling }, send }: { readonly shown: FillingShown; readonly send: FilledLineProps['send'] }) {
  return (
    <>
      <p className="govuk-body">{replacedInWords(filling.replaces)} Replace them?</p>
      <ButtonGroup>
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            send({ type: 'REPLACE' });
          }}
        >
          Replace them
        </Button>
        {filling.empty.length > 0 && (
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              send({ type: 'FILL_THE_EMPTY' });
            }}
          >
            Fill the empty days alone
          </Button>
        )}
        <LinkButton
          onClick={() => {
            send({ type: 'LEAVE_IT' });
          }}
        >
          Leave all as it is
        </LinkButton>
      </ButtonGroup>
    </>
  );
}

/** What was filled here, with the way back; or what is asked before it is. */
export function FilledLine({ shown, send }: FilledLineProps) {
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed goes: who works by keyboard goes on from here.
  const answer: FilledLineProps['send'] = (event) => {
    line.current?.focus();
    send(event);
  };
  return (
    <div className="wm-filled" role="status" ref={line} tabIndex={-1}>
      {shown?.isAsked === true && <Asked shown={shown} send={answer} />}
      {shown?.isAsked === false &&
        (shown.filling.days.length === 0 ? (
          'Nothing was there to fill.'
        ) : (
          <>
            Filled.{' '}
            <LinkButton
              onClick={() => {
                answer({ type: 'UNDO' });
              }}
            >
              Undo
            </LinkButton>
          </>
        ))}
    </div>
  );
}
