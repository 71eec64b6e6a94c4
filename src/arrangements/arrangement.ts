import type { Field } from '../case/field.ts';
import type { Signature } from '../case/signature.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { DocumentId, VisitedForm } from './ids.ts';

/** One place that has to be signed. */
export interface SignaturePlace {
  readonly document: Signature['document'];
  readonly role: Signature['role'];
}

/** What an arrangement is made of. It names forms and documents by id alone, so that every form, rule and document can ask it. */
export interface Arrangement {
  readonly id: 'part-time' | 'flexi' | 'declined';
  /** The forms that it is asked. */
  readonly forms: readonly VisitedForm[];
  /** The documents of its pack, in order. */
  readonly documents: readonly DocumentId[];
  /** What can be printed besides, each alone. */
  readonly alone: readonly DocumentId[];
  /** The places that have to be signed, as the pack has them. */
  readonly signs: readonly SignaturePlace[];
  /** Where the parent whose word is needed is chosen: who signs, or who asked. */
  readonly parent: Field<string>;
  /** Its first day. */
  readonly start: Field<IsoDate>;
  readonly words: {
    /** What its pack is called. */
    readonly title: string;
    /** What its files are called after. */
    readonly file: 'part-time-timetable' | 'flexi-schooling';
    /** What a list of cases says that it is. */
    readonly listed: string;
  };
}
