// @vitest-environment node
import { expect, it } from "vitest";
import { auditHeadline, reportHeadline } from "../../src/findings/auditHeadline.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import "../../src/i18n/allWords.ts";

const none = { contradiction: 0, doubtful: 0, scope: 0, agreement: 0, undecidable: 0 };

it.each([
  [
    { agreement: 92, contradiction: 20, doubtful: 1, scope: 4, undecidable: 1 },
    "118 项核对：92 项相符，20 项不一致",
    "甲：20 处数据前后不一致",
  ],
  [
    { agreement: 50, doubtful: 1, undecidable: 2 },
    "53 项核对：50 项相符，1 项存疑",
    "甲：53 项核对，1 项存疑",
  ],
  [
    { agreement: 9, undecidable: 42 },
    "51 项核对：9 项相符，42 项无法判断",
    "甲：9 项核对没有发现不一致，另有 42 项无法判断",
  ],
  [{ agreement: 51 }, "51 项核对：51 项相符，没有不一致", "甲：51 项核对没有发现不一致"],
])("of %o is %s", (given, alone, named) => {
  const marks = { ...none, ...given };
  const checks = Object.values(marks).reduce((sum, n) => sum + n, 0);
  expect(auditHeadline({ checks, marks }, wordsFor("zh"))).toBe(alone);
  expect(reportHeadline("甲", { checks, marks }, wordsFor("zh"))).toBe(named);
});
