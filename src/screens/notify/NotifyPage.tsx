import { useMemo } from 'react';
import { isFlexi } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { decision } from '../../case/fields/decision.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { authorityStep } from '../../forms/school/authority-step.ts';
import { schoolStep } from '../../forms/school/school-step.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { NothingHere } from '../shared/NothingHere.tsx';
import { NotKnownOfSchool } from '../shared/NotKnownOfSchool.tsx';
import { readinessInWords } from '../shared/readiness-in-words.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { Attachments } from './Attachments.tsx';
import { mailtoOf, notificationEmail } from './notification-email.ts';
import { ToldSoFar } from './ToldSoFar.tsx';
import { useAttachments } from './use-attachments.ts';

const TITLE = 'Tell the local authority';

const NOT_KNOWN = 'Waymark does not know your authority’s address for flexi-schooling. Look it up on its website.';

/** Telling the local authority of flexi-schooling: the e-mail, the files to attach, and the record that it was sent. */
export function NotifyPage() {
  const view = useCaseView();
  const { proposed } = view.reading;
  usePageTitle(TITLE);
  if (!isFlexi(proposed.case))
    return (
      <NothingHere title={TITLE}>
        This page is for flexi-schooling that has been agreed. There is nothing to send for this case.
      </NothingHere>
    );
  if (valueOf(proposed.case, decision.outcome) === undefined)
    return <NothingHere title={TITLE}>The head has not decided yet. There is nothing to send before that.</NothingHere>;
  const { state } = view.reading.life;
  if (state === 'refused' || state === 'set-aside')
    return (
      <NothingHere title={TITLE}>
        {`Nothing is agreed, so there is nothing to tell. If the authority has been told already, tell it that ${nameOf(proposed.case)} is in school full time.`}
      </NothingHere>
    );
  return <Prepared />;
}

function Prepared() {
  const view = useCaseView();
  const { proposed, agreed, life } = view.reading;
  const read = agreed ?? proposed;
  const { authority } = read;
  const email = useMemo(() => notificationEmail(read, read.authority), [read]);
  const attachments = useAttachments(view, email.files);
  return (
    <>
      <Heading1>{TITLE}</Heading1>
      <NotKnownOfSchool of={[schoolStep.id, authorityStep.id]} />
      {'version' in life ? (
        <p className="govuk-body">
          The form and its attachments are signed and ready to send. Waymark sends nothing: you do.
        </p>
      ) : (
        <InsetText>
          {readinessInWords(view.reading)}. Send the form once parent and head have signed the agreement; until then
          these are drafts.{' '}
          <a className="govuk-link" href={view.hrefOf('readiness')}>
            See what is left
          </a>
        </InsetText>
      )}
      {authority.flexiNotification === undefined && (
        <p className="govuk-body">
          Waymark knows of no rule by which your authority wants to be told of flexi-schooling. Ask it whether, and how;
          it is good practice to tell.
        </p>
      )}
      <h2 className="govuk-heading-m">The e-mail</h2>
      <SummaryList
        rows={[
          { key: 'To', value: email.to ?? NOT_KNOWN },
          { key: 'Subject', value: email.subject },
          { key: 'Text', value: email.body },
        ]}
      />
      <div className="govuk-button-group">
        {email.to !== undefined && <CopyButton label="Copy the address" text={email.to} />}
        <CopyButton label="Copy the subject" text={email.subject} />
        <CopyButton label="Copy the text" text={email.body} />
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href={mailtoOf(email)}>
          Start it in your e-mail program
        </a>
        . Attach the files yourself. The e-mail names no child, because e-mail can go astray; use secure e-mail where
        you have it.
      </p>
      <h2 className="govuk-heading-m">Files to attach</h2>
      <Attachments attachments={attachments} />
      <h2 className="govuk-heading-m">Once it is sent</h2>
      <ToldSoFar />
    </>
  );
}
