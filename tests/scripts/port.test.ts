// @vitest-environment node
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { nextFreePort, readPort } from "../../scripts/port.mjs";

describe("readPort", () => {
  it.each([
    [[], {}, 4173],
    [["--port", "5000"], {}, 5000],
    [["--port=5001"], {}, 5001],
    [[], { PORT: "5002" }, 5002],
    [[], { PORT: "" }, 4173],
    [["--port", "5003"], { PORT: "5004" }, 5003],
  ])("reads %j with %j as %i", (args, env, port) => {
    expect(readPort(args, env)).toBe(port);
  });

  it.each([
    [["--port"], {}],
    [["--port", "0"], {}],
    [["--port", "65536"], {}],
    [["--port", "80a"], {}],
    [["--prot", "5000"], {}],
    [[], { PORT: "-1" }],
  ])("refuses %j with %j", (args, env) => {
    expect(() => readPort(args, env)).toThrow(/port/i);
  });
});

describe("nextFreePort", () => {
  it("skips the ports that are taken", async () => {
    const taken = [4173, 4174];
    const isFree = async (port: number) => !taken.includes(port);
    expect(await nextFreePort(4173, isFree)).toBe(4175);
  });

  it("says so when there is none", async () => {
    await expect(nextFreePort(65534, async () => false)).rejects.toThrow(/65534/);
  });

  it.each(["127.0.0.1", "0.0.0.0"])("sees a real server on %s", async (host) => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, host, () => {
        const address = server.address();
        resolve(address && typeof address === "object" ? address.port : 0);
      }),
    );
    try {
      expect(await nextFreePort(port)).toBeGreaterThan(port);
    } finally {
      server.close();
    }
  });
});
