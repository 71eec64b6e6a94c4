import type { Source } from '../authorities/sources.ts';
import { sourcesInWords } from '../documents/parts/source-in-words.ts';
import type { Rule } from '../policy/engine/rule.ts';
import { shownStatements } from '../policy/shown.ts';
import type { Shown } from '../policy/shown.ts';
import { Heading1 } from '../ui/Heading1.tsx';
import { ruleTopics } from './rule-topics.ts';
import { usePageTitle } from './shared/use-page-title.ts';
import { weightWords } from './words/rule-words.ts';

const statements: readonly Shown[] = shownStatements;

const shownTopics: readonly { readonly topic: Shown['topic']; readonly title: string }[] = [
  { topic: 'exclusion', title: 'Exclusion' },
  { topic: 'full-time', title: 'Full time' },
  { topic: 'illness', title: 'Long illness' },
  { topic: 'safeguarding', title: 'Safeguarding' },
  { topic: 'authority', title: 'What the authority does' },
];

const SHOWN = 'Told, and never asked';

const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-').replaceAll(',', '');

const Sources = ({ source }: { readonly source: readonly Source[] }) => (
  <span className="wm-sources">{sourcesInWords(source)}</span>
);

const RuleItem = ({ rule: { scope, words, level, gate, source } }: { readonly rule: Rule }) => (
  <li>
    <strong>{words}</strong>
    <br />
    {scope.words}. {weightWords(level, gate)}
    <br />
    <Sources source={source} />
  </li>
);

const ShownItem = ({ statement: { words, points = [], source } }: { readonly statement: Shown }) => (
  <li>
    {words}
    {points.length > 0 && (
      <ul className="govuk-list govuk-list--bullet">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    )}
    <br />
    <Sources source={source} />
  </li>
);

/** Every rule, by topic, in plain words, and what the guidance says besides; all of it open, so that the browser can search it. */
export function Rules() {
  usePageTitle('The rules Waymark checks');
  return (
    <>
      <Heading1>The rules Waymark checks</Heading1>
      <p className="govuk-body">
        Each case is checked against these rules while it is filled in. What is missing stands beside the question it
        concerns, and on the case’s own page of what is left to do.
      </p>
      <p className="govuk-body">
        A rule that comes from one council’s policy alone binds only schools that go by it. Limits, contacts and whom to
        ask are those of the school’s authority, which is chosen in the settings.
      </p>
      <nav aria-labelledby="topics">
        <h2 className="govuk-heading-s" id="topics">
          On this page
        </h2>
        <ul className="govuk-list wm-columns">
          {[...ruleTopics.map(({ title }) => title), SHOWN].map((title) => (
            <li key={title}>
              <a className="govuk-link" href={`#${anchorOf(title)}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ruleTopics.map(({ title, rules }) => (
        <section key={title} aria-labelledby={anchorOf(title)}>
          <h2 className="govuk-heading-m" id={anchorOf(title)} tabIndex={-1}>
            {title}
          </h2>
          <ul className="govuk-list govuk-list--spaced">
            {rules.map((rule) => (
              <RuleItem key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby={anchorOf(SHOWN)}>
        <h2 className="govuk-heading-m" id={anchorOf(SHOWN)} tabIndex={-1}>
          {SHOWN}
        </h2>
        <p className="govuk-body">The guidance says this too. It asks nothing of a single case.</p>
        {shownTopics.map(({ topic, title }) => (
          <section key={topic}>
            <h3 className="govuk-heading-s">{title}</h3>
            <ul className="govuk-list govuk-list--spaced">
              {statements
                .filter((statement) => statement.topic === topic)
                .map((statement) => (
                  <ShownItem key={statement.id} statement={statement} />
                ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  );
}
