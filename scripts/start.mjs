/** `npm start`: from a fresh clone to the dashboard's address. */
import { requireNode } from "./nodeVersion.mjs";
import { endWithNpm } from "./orphan.mjs";
import { nextFreePort, readPort } from "./port.mjs";
import { Advice, explain, say } from "./say.mjs";
import { requireUsableFolder } from "./usableFolder.mjs";

async function start() {
  requireNode();
  requireUsableFolder();
  endWithNpm();
  // Read first: a mistyped port should not cost a minute of installing.
  const asked = readPort(process.argv.slice(2), process.env);
  const { ensureDependencies } = await import("./setup.mjs");
  await ensureDependencies();
  await build();

  const port = await nextFreePort(asked);
  if (port !== asked) {
    say(`端口 ${asked} 已被占用,改用 ${port}。`, `Port ${asked} is busy, using ${port} instead.`);
  }
  // Loaded only now, because it needs Vite, which may just have been installed.
  const { servePreview } = await import("./preview.mjs");
  const server = await servePreview(port);
  endOnSignal(server);
  say(
    `看板已就绪:${server.address} (按 Ctrl-C 结束)`,
    `The dashboard is ready: ${server.address} (Ctrl-C ends it)`,
  );
}

async function build() {
  say("正在构建……", "Building …");
  const { runScript } = await import("./npm.mjs");
  const { ok } = await runScript("build");
  if (ok) return;
  throw new Advice(
    "构建失败,原因见上面的输出。npm test 会指出更多细节。",
    "The build failed; the output above says why. npm test tells more.",
  );
}

/** Being told to stop is no failure, so the exit code is 0 and npm adds no error of its own. */
function endOnSignal(server) {
  const end = async () => {
    process.exitCode = 0;
    await server.close();
    process.exit(0);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

start().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
