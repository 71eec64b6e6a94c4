import type { Path } from '../../case/case.ts';
import type { Edit } from '../../case/edit.ts';
import { momentInWords } from '../../documents/parts/moment-in-words.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import { Button } from '../../ui/Button.tsx';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { useAnswering } from '../shared/answering.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';

export interface ConflictChoicesProps {
  /** The answers to ask about; all without it. */
  readonly paths?: readonly Path[];
}

/** Where one question was answered twice, in two places at once: shows both answers and asks which holds. Neither is lost. */
export function ConflictChoices({ paths }: ConflictChoicesProps) {
  const { conflicts } = useAnswering().reading;
  const open = [...conflicts].filter(([path]) => paths === undefined || paths.includes(path));
  return open.map(([path, edits]) => <Choice key={path} path={path} edits={edits} />);
}

function Choice({ path, edits }: { readonly path: Path; readonly edits: readonly Edit[] }) {
  const { log, reading } = useAnswering();
  const notice = useVoidingNotice([path]);
  const { case: c } = reading.proposed;
  const words = ({ value }: Edit): string => {
    if (value === null) return 'No answer';
    const question = questionAt(path)?.question;
    return question === undefined ? Object.values(value).join(' ') : answerInWords(question, value, c);
  };
  return (
    <NotificationBanner title="Answered twice">
      <h2 className="govuk-heading-s">{questionAt(path)?.question?.short ?? 'An answer'}: which one holds?</h2>
      {notice ??
        edits.map((edit) => (
          <p key={edit.id} className="govuk-body">
            {words(edit)} <span className="wm-date">({momentInWords(edit.at, reading.proposed.today)})</span>
            <br />
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                log.send({ type: 'RESOLVE', path, editId: edit.id });
              }}
            >
              {`Keep: ${words(edit)}`}
            </Button>
          </p>
        ))}
    </NotificationBanner>
  );
}
