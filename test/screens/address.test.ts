import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/screens/shared/address.ts';
import { hrefTo, readAddress } from '../../src/screens/shared/address.ts';

/** What ids and steps are made of: nothing that an address would have to escape. */
const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,35}$/u);
const place = fc.array(word, { maxLength: 4 }).map((parts) => parts.join('/'));

const address: fc.Arbitrary<Exclude<Address, { page: 'unknown' }>> = fc.oneof(
  fc.constantFrom<Exclude<Address, { page: 'unknown' }>>(
    { page: 'start' },
    { page: 'cases' },
    { page: 'about' },
    { page: 'rules' },
    { page: 'keeping' },
    { page: 'data-protection' },
  ),
  fc.record({ page: fc.constant('case' as const), id: fc.oneof(word, fc.uuid()), place }),
  fc.record({ page: fc.constant('delete' as const), id: fc.oneof(word, fc.uuid()) }),
  fc.record({ page: fc.constant('sample' as const), place }),
  fc.record({ page: fc.constant('settings' as const), place }),
);

describe('an address', () => {
  it('leads back to the address it was made from', () => {
    fc.assert(
      fc.property(address, (made) => {
        expect(readAddress(hrefTo(made))).toEqual(made);
      }),
    );
  });

  it('is a address only when it begins with #/: a link inside a page moves the focus alone', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text !== '' && !text.startsWith('/')),
        (text) => {
          expect(readAddress(`#${text}`)).toBeUndefined();
        },
      ),
    );
  });

  it('never breaks the page, whatever somebody types into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readAddress(`#/${text}`)?.page).toMatch(
          /^(start|cases|case|delete|sample|settings|about|rules|unknown)$/u,
        );
      }),
    );
    expect(readAddress('#/case/%E0%A4%A/pupil')).toEqual({ page: 'case', id: '%E0%A4%A', place: 'pupil' });
  });

  it.each<[string, Address]>([
    ['', { page: 'start' }],
    ['#', { page: 'start' }],
    ['#/', { page: 'start' }],
    ['#/case', { page: 'unknown' }],
    ['#/case/', { page: 'unknown' }],
    ['#/delete', { page: 'unknown' }],
    ['#/nowhere', { page: 'unknown' }],
    ['#/cases/nowhere', { page: 'unknown' }],
    ['#/cases/', { page: 'cases' }],
    ['#/about/x', { page: 'unknown' }],
    ['#/rules/x', { page: 'unknown' }],
    ['#/keeping/x', { page: 'unknown' }],
    ['#/data-protection/x', { page: 'unknown' }],
    ['#/delete/c1/x', { page: 'unknown' }],
    ['#/settle/c1/x', { page: 'unknown' }],
    ['#/settle/c1', { page: 'settle', id: 'c1' }],
    ['#/case/c1', { page: 'case', id: 'c1', place: '' }],
    ['#/case/c1/risk/hazards/r1/before', { page: 'case', id: 'c1', place: 'risk/hazards/r1/before' }],
    ['#/sample/pack', { page: 'sample', place: 'pack' }],
    ['#/settings/days', { page: 'settings', place: 'days' }],
    ['#/settings/terms/r1/half-term', { page: 'settings', place: 'terms/r1/half-term' }],
  ])('%j is %o', (hash, expected) => {
    expect(readAddress(hash)).toEqual(expected);
  });
});
