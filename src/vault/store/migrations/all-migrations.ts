import { first } from './001-first.ts';
import { piecesAndAccount } from './002-pieces-and-account.ts';

/** Every schema that was ever released, oldest first. None is ever changed or taken out. */
export const migrations = [first, piecesAndAccount];

/** The schema that this code reads and writes. */
export const SCHEMA_VERSION = Math.max(...migrations.map(({ version }) => version));
