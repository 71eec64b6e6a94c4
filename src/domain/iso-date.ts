/** A calendar date without time or zone, `YYYY-MM-DD`. Made only by `isoDate` and by the functions of this file. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };
