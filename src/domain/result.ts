/** The outcome of something that can fail for a reason the reader can be told. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value that was had. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps the reason why there is no value. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
