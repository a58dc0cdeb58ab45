/** The same keys as the Chinese words, so that a missing or surplus one fails the type check. */
export type Translation<Source> = { readonly [Key in keyof Source]: string };
