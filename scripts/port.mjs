import { createServer } from "node:net";
import { Advice } from "./say.mjs";

const usual = 4173;

/** The port asked for: `--port` before PORT before the usual one. */
export function readPort(args, env) {
  return parse(args) ?? fromText(env.PORT, "PORT") ?? usual;
}

function parse(args) {
  let port;
  for (let i = 0; i < args.length; i++) {
    const [name, inline] = args[i].split("=", 2);
    if (name !== "--port") {
      throw new Advice(
        `不认识的参数 ${args[i]}。用法:npm start -- --port 5000`,
        `Unknown argument ${args[i]}. Usage: npm start -- --port 5000`,
      );
    }
    port = fromText(inline ?? args[++i] ?? "?", "--port");
  }
  return port;
}

function fromText(text, name) {
  if (text === undefined || text === "") return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new Advice(
    `${name} 应为 1 到 65535 的端口号,而不是“${text}”。`,
    `${name} must be a port number from 1 to 65535, not “${text}”.`,
  );
}

/** The first free port from `first` on. */
export async function nextFreePort(first, isFree = isPortFree) {
  for (let port = first; port <= 65535; port++) {
    if (await isFree(port)) return port;
  }
  throw new Advice(
    `从 ${first} 起没有空闲端口。请用 --port 另选一个。`,
    `No port is free from ${first} on. Choose another with --port.`,
  );
}

/**
 * Every address a browser may mean by "localhost" has to be free: with only one tried, another
 * program on the other one would answer at the address we print.
 */
async function isPortFree(port) {
  for (const host of ["::", "0.0.0.0", "127.0.0.1", "::1"]) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no such address, which is no reason to call the port busy.
    server.once("error", (error) =>
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
