import { stateWords } from '../../documents/part-time/matrix-words.ts';
import { sourcesInWords } from '../../documents/parts/source-in-words.ts';
import type { Indicator } from '../../policy/matrix/indicator.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { MendLink } from '../shared/MendLink.tsx';

export interface IndicatorRowProps {
  readonly indicator: Indicator;
}

/** One indicator: whether it is so, what shows it, where it comes from, and the way to the answer it rests on. */
export function IndicatorRow({ indicator: { words, state, evidence, source, path } }: IndicatorRowProps) {
  const place = placeOfPath(path);
  return (
    <section className="wm-indicator">
      <h3 className="govuk-heading-s">{words}</h3>
      <p className="govuk-body">
        <strong>{stateWords[state]}.</strong> {evidence}{' '}
        <MendLink place={place} returnTo="matrix">
          Go to the answer<span className="govuk-visually-hidden">: {words}</span>
        </MendLink>
      </p>
      <p className="govuk-body-s wm-sources">From: {sourcesInWords(source)}</p>
    </section>
  );
}
