import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { useCaseView } from '../shared/case-view.ts';
import { actWords } from './act-words.ts';
import { GoOn } from './GoOn.tsx';
import { useArrangement } from './use-arrangement.ts';

/** What follows once the agreement was taken back. */
export function TakenBack() {
  const { acts } = useArrangement();
  const { reading, hrefOf } = useCaseView();
  const { case: c } = reading.proposed;
  const back = actWords('IN_FULL_TIME', c, reading.life);
  return (
    <>
      <p className="govuk-body">{lifeInWords(reading.life, reading.proposed).join(' ')}</p>
      {acts.includes('IN_FULL_TIME') && (
        <p className="govuk-body">
          <a className="govuk-link" href={hrefOf(back.place)}>
            {back.title}
          </a>{' '}
          Write that down as soon as you know.
        </p>
      )}
      <GoOn />
    </>
  );
}
