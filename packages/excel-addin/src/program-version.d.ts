/** The version in package.json, which webpack puts in. */
declare const PROGRAM_VERSION: string;
