import { sectionAndNumber, sectionSoFar } from '../../forms/section-number.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { useAnswering } from './answering.ts';

/** What a page of a form is called: in the window’s title, alike for every pupil; above its heading, by how far the section has come in this case. */
export function useSection({ form, step }: AskedStep): { readonly title: string; readonly caption: string } {
  const { walk } = useAnswering().reading.proposed;
  return { title: sectionAndNumber(form, step.id), caption: sectionSoFar(walk, form, step.id) };
}
