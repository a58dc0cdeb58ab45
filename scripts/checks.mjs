import { countExit, countPlaywright, countVitest } from "./tally.mjs";

/**
 * What `npm test` does, in order. `script` is a script of package.json; a check with `report` also
 * writes its results there as JSON, to be counted test by test; `needs` names what it cannot run without.
 */
export const checks = [
  { zh: "类型检查", en: "Type check", script: "typecheck", count: countOf(countExit) },
  { zh: "代码规范与格式", en: "Lint and format", script: "lint", count: countOf(countExit) },
  { zh: "未使用的代码", en: "Unused code", script: "knip", count: countOf(countExit) },
  {
    zh: "单元、组件与架构测试",
    en: "Unit, component and architecture tests",
    script: "test:unit",
    report: "vitest.json",
    args: (report) => ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    count: countVitest,
  },
  { zh: "生产构建", en: "Production build", script: "build", count: countOf(countExit) },
  { zh: "单文件构建", en: "Single-file build", script: "build:single", count: countOf(countExit) },
  {
    zh: "可重复构建",
    en: "Reproducible build",
    script: "reproduce",
    needs: ["build", "build:single"],
    count: countOf(countExit),
  },
  {
    zh: "浏览器端到端测试",
    en: "End-to-end tests in a browser",
    script: "test:e2e",
    report: "playwright.json",
    args: () => ["--reporter=list,json"],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    needs: ["build", "build:single", "browser"],
    count: countPlaywright,
  },
];

function countOf(countResult) {
  return (_report, result) => countResult(result);
}
