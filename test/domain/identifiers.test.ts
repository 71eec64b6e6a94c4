import { describe, expect, test } from 'vitest';
import { readDfeNumber } from '../../src/domain/dfe-number.ts';
import { readEmail } from '../../src/domain/email.ts';
import { readPhone } from '../../src/domain/phone.ts';

describe('DfE number', () => {
  test.each(['925/4000', '925-4000', '9254000', '925 4000', ' 925 / 4000 '])('reads %j', (typed) => {
    expect(readDfeNumber(typed)).toEqual({ ok: true, value: '925/4000' });
  });
  test.each(['925/400', '92/54000', '925/40000', 'school', '925//4000', ''])('refuses %j', (typed) => {
    expect(readDfeNumber(typed)).toEqual({ ok: false, error: { kind: 'dfe-number' } });
  });
});

describe('phone', () => {
  test.each([
    '01522 555000',
    '+44 (0)1522 555-000',
    '(01522) 555000',
    '01522.555.000',
    '07700 900123',
    '01522 555000 ext 12',
    '0044 1522 555000',
  ])('keeps %j as typed', (typed) => {
    expect(readPhone(` ${typed} `)).toEqual({ ok: true, value: typed });
  });
  test.each(['12345', 'call me', '01522 555000 or home', '1234567890123456', '++441522555000', ''])(
    'refuses %j',
    (typed) => {
      expect(readPhone(typed)).toEqual({ ok: false, error: { kind: 'phone' } });
    },
  );
});

describe('e-mail', () => {
  test.each(['a.b@school.lincs.sch.uk', "o'brien+x@example.com", 'josé@exämple.org'])('keeps %j as typed', (typed) => {
    expect(readEmail(` ${typed} `)).toEqual({ ok: true, value: typed });
  });
  test.each([
    'a.b',
    'a@b',
    'a b@c.de',
    'a@b.',
    'a@@b.de',
    'Name <a@b.de>',
    'a@b.de, c@d.de',
    '@b.de',
    `${'a'.repeat(250)}@b.de`,
  ])('refuses %j', (typed) => {
    expect(readEmail(typed)).toEqual({ ok: false, error: { kind: 'email' } });
  });
});
