import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { journeyMachine } from '../../machines/journey.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { usePlaceInAddress } from '../../src/screens/case/use-place-in-address.ts';
import { sampleHref } from '../../src/screens/shared/case-href.ts';

const journey = () => createActor(journeyMachine, { input: { forms: caseForms, places: [] } }).start();

describe('the place in the address', () => {
  it('is written out where the address names the case alone', () => {
    window.location.hash = '#/sample';
    renderHook(() => {
      usePlaceInAddress(journey(), '', sampleHref);
    });
    expect(window.location.hash).toBe('#/sample/tasks');
  });

  it('does not call back whoever went on before the page had drawn itself', () => {
    window.location.hash = '#/sample/pupil/1';
    renderHook(() => {
      usePlaceInAddress(journey(), '', sampleHref);
    });
    expect(window.location.hash).toBe('#/sample/pupil/1');
  });
});
