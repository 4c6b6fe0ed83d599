// Names that the build replaces by what they stand for.
declare const BUILT_VERSION: string;
declare const BUILT_MIGRATIONS: readonly { readonly name: string; readonly sql: string }[];

/** The version in package.json. */
export const VERSION = BUILT_VERSION;

/** The files of migrations/, in order of name. */
export const MIGRATIONS = BUILT_MIGRATIONS;
