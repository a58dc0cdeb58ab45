import type { Plugin } from "vite";
import { zh } from "../../src/i18n/zh/messages.ts";
import { defaultKey } from "../../src/reports/defaultKey.ts";

/**
 * Says in the head of the single file which report it opens with: folders and tabs show it by that
 * before its program runs.
 */
export function editionHead(): Plugin {
  const { title = "", publisher = "" } = defaultKey.particulars;
  return {
    name: "gongkai:edition-head",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html
          .replace("<title>", `<title>${title} · `)
          .replace(
            /(?<=<meta name="description" content=")/,
            `${publisher}《${title}》。${zh["shell.product"]}：`,
          ),
    },
  };
}
