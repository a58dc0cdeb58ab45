import type { Translation } from "../translation.ts";
import type { disclosureCharts as source } from "../zh/disclosureCharts.ts";

export const disclosureCharts: Translation<typeof source> = {
  "mark.inSeries": "{label} ({series})",
  "chart.codeSeparator": ", ",
  "channels.title": "Disclosure by channel",
  "channels.whole": "the sum of all channels",
  "channels.subtitle":
    "Items of government information published, and share of the sum of channels",
  "channels.reference": "total, duplicates removed: {total}",
  "channels.headline.over":
    "{channel} alone carried {n} items, more than the total of {total} with duplicates removed",
  "channels.headline.within":
    "{channel} carried most: {n} items, {share} of the sum of all channels",
  "channels.headline.none": "No channel carried any item",
  "channels.headline.missing": "The report does not give all items by channel",
  "channels.method":
    "The total counts the same item once, while every channel counts its own. So the channels together may exceed the total; a single one should not.",
  "accounts.title": "WeChat and Weibo accounts",
  "accounts.wechat": "Official WeChat",
  "accounts.weibo": "Official Weibo",
  "accounts.all": "All accounts (appendix)",
  "accounts.own": "main text, “{name}”",
  "accounts.one": "One account (main text)",
  "accounts.row": "{channel}, “{name}” being one",
  "accounts.ownUnnamed": "the account in the main text",
  "accounts.subtitle":
    "Items of government information published: all accounts in the appendix, and the one account that the main text mentions",
  "accounts.headline.over":
    "One account, “{account}”, published {one} items, yet the appendix has only {whole} for all of {channel}",
  "accounts.headline.within": "Official WeChat carried {wechat} items, official Weibo {weibo}",
  "accounts.headline.missing": "The report leaves the items on WeChat or Weibo empty",
  "accounts.named": "The appendix names {n} {n|account|accounts} for {channel}: {names}.",
  "enterprises.title": "Disclosure by public enterprises",
  "enterprises.thisYear": "{year}",
  "enterprises.lastYear": "{year} (derived)",
  "enterprises.subtitle":
    "Items published on the city's platform; last year's number worked out from the growth",
  "enterprises.subtitleCount":
    "Items that {count} {count|body|bodies} published on the city's platform; last year's number worked out from the growth",
  "enterprises.headline.noWhole":
    "{now} items, said to be {growth} more, yet no whole number for last year gives that growth",
  "enterprises.headline.growth": "{now} items, {growth} more than about {before} the year before",
  "enterprises.headline.plain": "Public enterprises and institutions published {now} items",
  "enterprises.headline.missing": "The report gives no number of items by public enterprises",
  "enterprises.method":
    "The printed growth is rounded, so last year's number can only be given as a range: this year's divided by one plus the growth, at both ends of its rounding.",
};
