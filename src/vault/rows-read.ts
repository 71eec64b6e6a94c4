import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SummaryRows } from './store/commit.ts';
import type { Door } from './store/door.ts';

/** How many cases are read in one transaction, and opened together: a save waits for no more than these. */
const AT_ONCE = 200;

/** Some cases' rows, and those that follow them, which are being read. */
interface Piece {
  readonly rows: readonly SummaryRows[];
  readonly next: Promise<Result<Piece, Failure>> | undefined;
}

/** All cases' rows, the settings' too, as they are read. */
export interface RowsRead {
  readonly first: Promise<Result<Piece, Failure>>;
  /** Whether rows stand among the cases under ids that no case has. */
  readonly hasStrays: Promise<Result<boolean, Failure>>;
  /** Reads no more of them; what is asked for since fails as `locked`. */
  readonly stop: () => void;
}

/** Begins to read all cases' rows, in pieces between which a save can be made. */
export function readRows(door: Pick<Door, 'readSummaries' | 'hasStrayCases'>): RowsRead {
  let isWanted = true;
  const pieceAfter = async (id: string): Promise<Result<Piece, Failure>> => {
    if (!isWanted) return fail({ kind: 'locked' });
    const read = await door.readSummaries(id, AT_ONCE);
    if (!read.ok) return read;
    const last = read.value.length < AT_ONCE ? undefined : read.value.at(-1);
    return ok({ rows: read.value, next: last && pieceAfter(last.id) });
  };
  return {
    first: pieceAfter(''),
    hasStrays: door.hasStrayCases(),
    stop: () => {
      isWanted = false;
    },
  };
}
