import * as z from 'zod/mini';
import { profileSchema } from './profile.ts';

/** What keeps some data from being a profile, in words for its author; nothing where it is one. */
export function profileFaults(profile: unknown): string | undefined {
  const read = z.safeParse(profileSchema, profile);
  return read.success ? undefined : z.prettifyError(read.error);
}
