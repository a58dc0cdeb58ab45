import { fileURLToPath } from "node:url";

/** The project's folder, so that the scripts work from any current folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));
