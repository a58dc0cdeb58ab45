import type { TextIndicatorId } from "../../forms/since2019/text.ts";
import { head, type Statement, type Talk } from "./statement.ts";
import { documents, items } from "./wording.ts";

const channels: readonly (readonly [TextIndicatorId, string])[] = [
  ["text.items.website", "(?:门户)?网站(?:平台)?(?:上)?"],
  ["text.items.wechat", "(?:官方|政务)?微信(?:公众号|公众平台|平台)?"],
  ["text.items.weibo", "(?:官方|政务)?微博(?:平台)?"],
  ["text.items.newMedia", "政务新媒体(?:平台|账号)?"],
];
const publish = "(?:主动公开|公开|发布|公布|推送)";

/** The statements about items that were published. */
export function itemStatements(): readonly Statement[] {
  const talk: Partial<Talk> = { topic: "items", ofReceived: false };
  const each = channels.flatMap(([id, channel]): readonly Statement[] => {
    const leads = /^其中|通过|利用|依托|运用|在|政府$/g;
    const said = `${head}${channel}(?:共|累计)*`;
    const kind = "(?:各类|各项)?(?:政府|政务)?信息";
    return [
      { id, leads, talk, alone: true, pattern: new RegExp(`${said}${publish}${kind}${items}`) },
      {
        ...{ id, leads, talk, about: ({ topic }: Talk) => topic === "items" },
        pattern: new RegExp(`${said}${publish}(?:${kind})?${items}`),
      },
    ];
  });
  return [
    {
      ...{ id: "text.items.total", talk, alone: true },
      pattern: new RegExp(`${head}(?:主动公开|公开|公布)(?:各类|各项)?政府信息${items}`),
    },
    ...each,
  ];
}

/** The statements about normative documents. */
export function documentStatements(): readonly Statement[] {
  const name = "的?(?:行政)?规范性文件";
  return [
    {
      ...{ id: "text.normative.issued", leads: /(?:动态|更新)+$/ },
      pattern: new RegExp(`${head}(?:新)?(?:制发|制定|印发|出台)${name}${documents}`),
    },
    {
      ...{
        id: "text.normative.inForce",
        stock: true,
        leads: /(?:集中|动态|主动|公开|更新|发布)+$/,
      },
      pattern: new RegExp(`${head}(?:现行有效${name}|规范性文件现行有效)${documents}`),
    },
  ];
}
