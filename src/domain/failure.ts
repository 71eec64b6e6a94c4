/** A failure that crosses rooms. A screen puts it into words; it holds no answer and no name. */
export type Failure =
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'wrong-recovery-key' }
  /** The store was written by a newer version of the app; this one never writes into it. */
  | { readonly kind: 'newer-store' }
  /** The browser refuses to keep anything. */
  | { readonly kind: 'store-blocked' }
  /** Another window has an older version of the store open, and does not let go of it. */
  | { readonly kind: 'store-held' }
  /** The store was asked to open, and has not answered. */
  | { readonly kind: 'store-silent' }
  /** The store was asked to keep something, and has not answered: whether it is kept, nobody knows. */
  | { readonly kind: 'save-unanswered' }
  | { readonly kind: 'store-full' }
  | { readonly kind: 'store-lost' }
  /** A record that cannot be opened with its key: swapped, replayed, cut or damaged. */
  | { readonly kind: 'damaged-record'; readonly record: string }
  | { readonly kind: 'weak-parameters' }
  /** Another window has changed the passphrase since this one was unlocked. */
  | { readonly kind: 'keys-changed' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'unexpected' };
