import { spawn } from "node:child_process";
import { root } from "../steps/shell.mjs";

/** Starts the built program over the shipped corpus on a free port, and waits for its greeting. */
export function serve(data) {
  const child = spawn(process.execPath, [`${root}dist/cli/main.js`, "serve"], {
    cwd: root,
    env: { ...process.env, ANTIPHONY_DATA: data, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill("SIGINT");
    return ended;
  };
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const address = /API +(\S+)\/graphql/u.exec(said)?.[1];
      if (address !== undefined) resolve({ address, stop });
    });
    void ended.then((code) => reject(new Error(`The server ended with ${code} before it served.`)));
  });
}
