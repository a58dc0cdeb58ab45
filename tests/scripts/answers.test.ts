// @vitest-environment node
import { expect, it } from "vitest";
import { judge } from "../../scripts/answers.mjs";

const files = [
  "/index.html",
  "/404.html",
  "/about/index.html",
  "/assets/app.js",
  "/data/hailing-2017/observations.csv",
  "/图.svg",
];
const isFile = (path: string) => files.includes(path);
const html = "text/html; charset=utf-8";

it.each([
  ["/assets/app.js?v=1", "/assets/app.js", "text/javascript; charset=utf-8"],
  [
    "/data/hailing-2017/observations.csv",
    "/data/hailing-2017/observations.csv",
    "text/csv; charset=utf-8",
  ],
  ["/%E5%9B%BE.svg", "/图.svg", "image/svg+xml; charset=utf-8"],
  ["/", "/index.html", html],
  ["/reports/hailing-2017?from=app.js", "/404.html", html],
  ["/indicator/application.received.mail", "/404.html", html],
  ["/about", "/about/index.html", html],
  ["/about/", "/about/index.html", html],
])("answers %s with %s", (url, file, type) => {
  expect(judge(url, isFile)).toEqual({ file, type, status: file === "/404.html" ? 404 : 200 });
});

it.each(["/assets/old.js", "/data/nowhere/observations.csv", "/%E0%A4%A"])(
  "has nothing for %s",
  (url) => {
    expect(judge(url, isFile)).toBeUndefined();
  },
);
