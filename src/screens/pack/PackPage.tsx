import { useEffect, useMemo, useState } from 'react';
import { isDeclined, isFlexiRequest, printableOf } from '../../arrangements/arrangement-of.ts';
import type { DocumentId } from '../../arrangements/ids.ts';
import { RUNNING } from '../../arrangements/ids.ts';
import type { Case } from '../../case/case.ts';
import { PackView } from '../../documents/html/pack-view.tsx';
import type { PackInput } from '../../documents/pack.ts';
import { documentTitles } from '../../documents/parts/document-titles.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import { hasRecord } from '../../life/has-record.ts';
import type { Life } from '../../life/life.ts';
import { packInput } from '../../reading/pack-input.ts';
import type { Printable } from '../../reading/printed.ts';
import { printableIn } from '../../reading/printed.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { useCaseView } from '../shared/case-view.ts';
import type { Made } from '../shared/made-pack.ts';
import { makePack } from '../shared/made-pack.ts';
import { NotKnownOfSchool } from '../shared/NotKnownOfSchool.tsx';
import { NotWhole } from '../shared/NotWhole.tsx';
import { isDamaged, useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import type { Look } from './MadePack.tsx';
import { MadePack } from './MadePack.tsx';

type Part = DocumentId | 'whole';

/** What can be printed: the whole, or one document alone. */
const partsOf = (c: Case) => [
  { value: 'whole', label: 'The whole pack' },
  ...printableOf(c)
    .filter((id) => id !== 'cover')
    .map((id) => ({ value: id, label: documentTitles[id] })),
];

/** The states in which nothing is proposed, and nothing agreed. */
const planned: readonly Life['state'][] = ['set-aside', 'not-begun', 'declined'];

/** What a version is called, where there is more than one to print. */
function versionInWords({ number, goesBy, takenBackOn }: Printable, life: Life, today: IsoDate): string {
  if (number === undefined) return planned.includes(life.state) ? 'What was planned' : 'What is proposed, as a draft';
  const of = goesBy ? 'with what was recorded since' : 'as it was signed';
  const back = takenBackOn === undefined ? '' : ` (taken back ${givenOn(takenBackOn, today)})`;
  return `Version ${String(number)}${back}, ${of}`;
}

export interface PackPageProps {
  /** Leads to what is kept on record after the start. */
  readonly onContinue: () => void;
}

/** The pack: read it here, as text or as its pages; download, print or share it, whole or one document alone. */
export function PackPage({ onContinue }: PackPageProps) {
  const view = useCaseView();
  const { reading } = view;
  const { proposed } = reading;
  const { pdf } = useServices();
  const [part, setPart] = useState<Part>(isDeclined(proposed.case) ? 'letter' : 'whole');
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const printable = useMemo(() => printableIn(reading), [reading]);
  const chosen = printable.find(({ id }) => id === wanted) ?? printable[0];
  const read = useMemo(() => chosen?.read() ?? proposed, [chosen, proposed]);
  const [last, setLast] = useState<Made | undefined>(undefined);
  const [look, setLook] = useState<Look>('none');
  usePageTitle('The pack');
  const { sample, damage } = view;
  const input = useMemo<PackInput>(
    () => packInput(read, part, sample, isDamaged(damage)),
    [read, part, sample, damage],
  );
  useEffect(() => {
    let gone = false;
    void makePack(input, pdf.make).then((done) => {
      if (!gone) setLast(done);
    });
    return () => {
      gone = true;
    };
  }, [input, pdf]);
  const ready = last?.of === input ? last : undefined;
  return (
    <>
      <Heading1>The pack</Heading1>
      <NotWhole />
      <NotKnownOfSchool />
      <Beside />
      {printable.length > 1 && (
        <Radios
          name="version"
          legend="Which version?"
          options={printable.map((one) => ({
            value: one.id,
            label: versionInWords(one, reading.life, proposed.today),
          }))}
          value={chosen?.id}
          onChange={setWanted}
        />
      )}
      <Radios
        name="part"
        legend="What do you need?"
        options={partsOf(read.case)}
        value={part}
        onChange={(value) => {
          setPart(printableOf(read.case).find((id) => id === value) ?? 'whole');
        }}
      />
      {ready === undefined && (
        <p className="govuk-body" role="status">
          Making the PDF
        </p>
      )}
      {ready?.state === 'failed' && (
        <>
          <InsetText>
            The PDF could not be made. The text below is the same, and can be printed from the browser’s own menu.
          </InsetText>
          <PackView pack={ready.pack} />
        </>
      )}
      {ready?.state === 'made' && <MadePack pack={ready.pack} bytes={ready.bytes} look={look} onLook={setLook} />}
      {hasRecord(reading.life) && proposed.walk.steps.some(({ form }) => form.id === RUNNING) && (
        <Button type="button" variant="secondary" onClick={onContinue}>
          Go on to what to record after the start
        </Button>
      )}
    </>
  );
}

/** Where else its contents are to be seen, or what is for whom. */
function Beside() {
  const view = useCaseView();
  const { proposed } = view.reading;
  if (isDeclined(proposed.case)) {
    return (
      <p className="govuk-body">
        The decision letter is for the parent. All else is the school’s own record of the request, and stays in school.
      </p>
    );
  }
  if (isFlexiRequest(proposed.case)) {
    return (
      <p className="govuk-body">
        The form, the agreement, the outline and the risk assessment go to the local authority:{' '}
        <a className="govuk-link" href={view.hrefOf('notify')}>
          tell the local authority
        </a>
        . The parent gets the agreement; the considerations stay in school.
      </p>
    );
  }
  return (
    <p className="govuk-body">
      The{' '}
      <a className="govuk-link" href={view.hrefOf('attendance')}>
        attendance codes
      </a>{' '}
      and the{' '}
      <a className="govuk-link" href={view.hrefOf('matrix')}>
        matrix of concern
      </a>{' '}
      are in it, and have pages of their own.
    </p>
  );
}
