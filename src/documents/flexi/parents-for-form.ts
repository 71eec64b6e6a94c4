import { valueOf } from '../../case/field.ts';
import type { Field } from '../../case/field.ts';
import { parents } from '../../case/fields/people.ts';
import { request } from '../../case/fields/request.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import type { OfCase } from '../facts.ts';
import type { Cell } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';

/** The parents, the one who asks first. */
function inOrder(facts: OfCase): readonly string[] {
  const rows = rowsOf(facts.case, parents);
  const asking = valueOf(facts.case, request.by);
  return [...rows.filter((row) => row === asking), ...rows.filter((row) => row !== asking)];
}

/** The parents’ details as the authority’s form asks for them: with two or more parents a line each, under whose name it is. Source: LCC Appendix 7, section 2. */
export function parentsForForm(facts: OfCase): readonly Row[] {
  const rows = inOrder(facts);
  const { name, phone, email, address } = parents.row;
  const of = (row: string, field: Field<unknown>): Cell => cellOf(facts, rowField(parents, row, field));
  const each = (field: Field<unknown>): Cell => {
    const said = rows.flatMap((row): readonly string[] => {
      const value = of(row, field);
      if (value === null) return [];
      return [rows.length === 1 ? value : `${of(row, name) ?? 'No name yet'}: ${value}`];
    });
    return said.length === 0 ? null : said.join('\n');
  };
  const names = rows.flatMap((row) => of(row, name) ?? []);
  return [
    { label: 'Name(s)', value: names.length === 0 ? null : names.join('\n') },
    { label: 'Address', value: each(address) },
    { label: 'Contact number', value: each(phone) },
    { label: 'E-mail address', value: each(email) },
  ];
}
