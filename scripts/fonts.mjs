import { spawnSync } from "node:child_process";
import { canInstallPackages, installPackages } from "./debian.mjs";
import { say } from "./say.mjs";

/**
 * Without a Chinese font every character is the same empty box: tests about text that overflows or
 * overlaps would then measure boxes. They still run, so this is a note and not a failure.
 */
export async function ensureChineseFonts() {
  if (process.platform !== "linux" || hasChineseFont()) return;
  if (canInstallPackages()) {
    say(
      "没有中文字体,正在安装 fonts-noto-cjk……",
      "No Chinese font found, installing fonts-noto-cjk …",
    );
    if (await installPackages("fonts-noto-cjk")) return;
  }
  say(
    "没有中文字体,浏览器测试中的汉字将显示为方框。建议安装 fonts-noto-cjk。",
    "There is no Chinese font, so the browser tests will see boxes. Installing fonts-noto-cjk is advised.",
  );
}

function hasChineseFont() {
  const list = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}
