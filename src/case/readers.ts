import { readDfeNumber } from '../domain/dfe-number.ts';
import { readEmail } from '../domain/email.ts';
import type { Fault } from '../domain/fault.ts';
import { hasRefusedLetter, wellFormed } from '../domain/letters.ts';
import { readPhone } from '../domain/phone.ts';
import { readDate } from '../domain/read-date.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { readUpn } from '../domain/upn.ts';
import { reading } from './field.ts';
import type { Typed } from './typed.ts';
import { boxesOf } from './typed.ts';

/** The longest text one answer may hold, in UTF-16 code units: a very long report, not a mistake of pasting. */
export const LONGEST_TEXT = 20_000;

/** Reads a text of any letters, as typed; control characters are refused, for paper and files cannot hold them. */
export const text = () =>
  reading((typed) => {
    if (typeof typed !== 'string') return fail({ kind: 'wrong-shape' });
    if (typed.length > LONGEST_TEXT) return fail({ kind: 'too-long', limit: LONGEST_TEXT, length: typed.length });
    return hasRefusedLetter(typed) ? fail({ kind: 'control-letters' }) : ok(wellFormed(typed).trim());
  });

/** Reads one of the given words. */
export const choice = <const T extends string>(options: readonly T[]) => {
  const known = new Map<Typed, Result<T, Fault>>(options.map((option) => [option, ok(option)]));
  return reading((typed) => known.get(typed) ?? fail({ kind: 'not-an-option' }));
};

/** Reads some of the given words, in the order they are declared. */
export const choices = <const T extends string>(options: readonly T[]) =>
  reading((typed) => {
    if (!Array.isArray(typed)) return fail({ kind: 'wrong-shape' });
    const ticked: readonly string[] = typed;
    return ticked.every((word) => options.some((option) => option === word))
      ? ok(options.filter((option) => ticked.includes(option)))
      : fail({ kind: 'not-an-option' });
  });

/** Reads `yes` or `no`. */
export const yesNo = () => choice(['yes', 'no']);

/** Reads a date typed into the boxes `day`, `month` and `year`. */
export const date = () =>
  reading((typed) => {
    const { day = '', month = '', year = '' } = boxesOf(typed);
    return readDate({ day, month, year });
  });

/** Reads a telephone number; the value keeps what was typed. */
export const phone = () =>
  reading((typed) => (typeof typed === 'string' ? readPhone(typed) : fail({ kind: 'wrong-shape' })));

/** Reads an e-mail address; the value keeps what was typed. */
export const email = () =>
  reading((typed) => (typeof typed === 'string' ? readEmail(typed) : fail({ kind: 'wrong-shape' })));

/** Reads a unique pupil number. */
export const upn = () =>
  reading((typed) => (typeof typed === 'string' ? readUpn(typed) : fail({ kind: 'wrong-shape' })));

/** Reads a school's DfE number; the value is written `925/4000`. */
export const dfeNumber = () =>
  reading((typed) => (typeof typed === 'string' ? readDfeNumber(typed) : fail({ kind: 'wrong-shape' })));

/** Reads a whole number from a least to a most, spaces aside. */
export const wholeNumber = (most: number, least = 0) =>
  reading((typed) => {
    const digits = typeof typed === 'string' ? typed.trim() : '';
    const number = /^\d{1,6}$/u.test(digits) ? Number(digits) : undefined;
    return number !== undefined && number >= least && number <= most
      ? ok(number)
      : fail({ kind: 'number', min: least, max: most });
  });

/** Reads a web address; the value keeps what was typed, with `https://` before it where nothing stood there. */
export const webAddress = () =>
  reading((typed) => {
    const text = typeof typed === 'string' ? typed.trim() : '';
    const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
    return /^https?:\/\/([a-z0-9-]+\.)+[a-z][a-z0-9-]*(:\d{1,4})?([/?#]\S*)?$/iu.test(address)
      ? ok(address)
      : fail({ kind: 'web-address' });
  });
