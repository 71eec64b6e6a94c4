import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Change } from './situations.ts';
import { findingsOf } from './situations.ts';

const panelOf = (days: string, change: Change = {}) =>
  findingsOf('plain', { ...change, answers: { 'medical.days-missed': days, ...change.answers } })
    .filter(({ rule }) => rule === 'medical.panel')
    .map(({ level }) => level);

describe('the panel for ill pupils', () => {
  test.each([
    ['9', []],
    ['10', ['note']],
    ['14', ['note']],
    ['15', ['explain']],
    ['16', ['explain']],
  ])('at %s days missed the school hears %j', (days, levels) => {
    expect(panelOf(days)).toEqual(levels);
  });

  test('is thought of by the days that the authority sets', () => {
    const panel = {
      name: 'Panel of the North',
      from: { value: 20, source: 'test' },
      headsUp: { value: 18, source: 'test' },
    };
    const authority = { ...lincolnshire, panel };
    expect(['17', '18', '20'].map((days) => panelOf(days, { authority }))).toEqual([[], ['note'], ['explain']]);
  });

  test('is not spoken of where the authority has none, nor without a health need', () => {
    expect(panelOf('30', { authority: england })).toEqual([]);
    expect(panelOf('30', { answers: { 'pupil.health': 'no' } })).toEqual([]);
  });

  test('is considered also by deciding against it', () => {
    const decided = {
      'panel.steps-tried': 'Lessons by video.',
      'panel.evidence': 'Letter of 4 January.',
      'panel.ground': 'provision',
      'panel.outcome': 'not-now',
    };
    expect(panelOf('30', { answers: decided })).toEqual([]);
    expect(panelOf('30', { answers: { ...decided, 'panel.outcome': 'refer' } })).toHaveLength(3);
  });

  test('is mended by the parent who has yet to agree, and by the school that has yet to send the form', () => {
    const referred = {
      'medical.days-missed': '20',
      'panel.steps-tried': 'Lessons by video.',
      'panel.evidence': 'Letter of 4 January.',
      'panel.ground': 'access',
      'panel.outcome': 'refer',
    };
    expect(findingsOf('plain', { answers: referred }).map(({ path, mender }) => [path, mender])).toEqual([
      ['panel.parent-agreed-on', 'parent'],
      ['panel.form-sent-on', 'school'],
    ]);
  });
});
