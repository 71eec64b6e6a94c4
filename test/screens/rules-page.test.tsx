import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourcesInWords } from '../../src/documents/parts/source-in-words.ts';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { shownStatements } from '../../src/policy/shown.ts';
import { About } from '../../src/screens/About.tsx';
import { ruleTopics } from '../../src/screens/rule-topics.ts';
import { Rules } from '../../src/screens/Rules.tsx';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { openCase, openPage } from './support/open-page.tsx';

const itemOf = (words: string): HTMLElement => {
  const item = screen.getByText(words).closest('li');
  if (item === null) throw new Error(`not in a list: ${words}`);
  return item;
};

describe('the page of the rules', () => {
  it('tells every rule once, with whom it binds and where it comes from', () => {
    openPage(<Rules />);
    for (const rule of allRules) {
      const item = itemOf(rule.words);
      expect(item).toHaveTextContent(`${rule.scope.words}.`);
      expect(item).toHaveTextContent(sourcesInWords(rule.source));
    }
  });

  it('says of each what happens where it does not hold', () => {
    openPage(<Rules />);
    const holding = { sign: /sign/u, start: /start|first day/u, run: /runs|go on/u } as const;
    for (const rule of allRules)
      expect(itemOf(rule.words)).toHaveTextContent(rule.level === 'note' ? /holds nothing/u : holding[rule.gate]);
  });

  it('tells what is shown and never asked, with its parts and its source', () => {
    openPage(<Rules />);
    for (const { words, source, ...rest } of shownStatements) {
      const item = screen.getByText((_, element) => element?.tagName === 'LI' && element.textContent.startsWith(words));
      for (const point of 'points' in rest ? rest.points : []) expect(within(item).getByText(point)).toBeVisible();
      expect(item).toHaveTextContent(sourcesInWords(source));
    }
  });

  it('leads to each topic from a list at its top, and every topic has a name of its own', () => {
    openPage(<Rules />);
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    for (const { title } of ruleTopics) {
      const heading = screen.getByRole('heading', { level: 2, name: title });
      expect(within(contents).getByRole('link', { name: title })).toHaveAttribute('href', `#${heading.id}`);
    }
    expect(ruleTopics.map(({ title }) => title)).not.toContain('Other rules');
    expect(ruleTopics.flatMap(({ rules }) => rules)).toHaveLength(allRules.length);
  });

  it('is reached from the page about Waymark', () => {
    openPage(<About />);
    expect(screen.getByRole('link', { name: 'The rules Waymark checks' })).toHaveAttribute('href', '#/rules');
  });

  it('is reached from the page of what is left to do before signing', async () => {
    await openCase(medicalShortPlain, 'readiness');
    expect(screen.getByRole('link', { name: 'the rules Waymark checks' })).toHaveAttribute('href', '#/rules');
  });
});
