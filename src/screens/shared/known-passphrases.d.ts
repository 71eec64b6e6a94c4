/** Made by `.ci/known-passphrases.mjs` of the list of @zxcvbn-ts/language-common; all of it in small letters. */
declare module 'virtual:known-passphrases' {
  /** Known passwords of 12 or more characters. */
  export const entries: readonly string[];
  /** The most common words among the shorter ones. */
  export const stems: readonly string[];
}
