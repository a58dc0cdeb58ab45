/** The scripts are plain JavaScript, run before anything is installed: they have no types. */
declare module "*.mjs";
