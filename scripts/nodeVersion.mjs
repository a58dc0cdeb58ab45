import { Advice } from "./say.mjs";

/** Vite 8 needs 20.19. Newer than that is not refused: nobody should be stopped by our caution. */
const oldest = [20, 19];

export function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Said by us before anything is installed, because npm only warns and Vite fails with a syntax error. */
export function requireNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  throw new Advice(
    `需要 Node.js ${oldest.join(".")} 或更新版本,当前是 ${version}。请从 https://nodejs.org 安装新版后重试。`,
    `Node.js ${oldest.join(".")} or newer is needed, this is ${version}. Install a newer one from https://nodejs.org and try again.`,
  );
}
