import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const parent = join(__dirname, "..", "..", "..", ".cache", "tmp");

/** A disk of its own, in memory. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** The same disk at another place, where nothing can be written. Gives the place. */
  mountReadOnly(): string;
  /** Takes all the room but so many bytes. Gives what gives it back. */
  leave(bytes: number): () => void;
}

/** Mounting takes rights that only some machines give. */
const missing = reasonNotToMount();

/** A suite over a small disk, which is there anew for each test. Where none can be mounted it shows as skipped, by name and reason. */
export function describeOnSmallDisk(name: string, body: (disk: () => SmallDisk) => void): void {
  if (missing !== undefined) {
    describe.skip(`${name} [skipped: ${missing}]`, () => body(never));
    return;
  }
  describe(name, () => {
    let folder = "";
    const places = (): readonly string[] => [join(folder, "read-only"), join(folder, "disk")];
    beforeEach(() => {
      mkdirSync(parent, { recursive: true });
      folder = mkdtempSync(join(parent, "disk-"));
      for (const place of places()) mkdirSync(place);
      must("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", join(folder, "disk"));
    });
    afterEach(() => {
      // Lazily: the library may hold a file for a moment longer. A place where nothing is mounted is none to complain of.
      for (const place of places()) spawnSync("umount", ["--lazy", place]);
      rmSync(folder, { recursive: true });
    });
    body(() => toDisk(folder));
  });
}

function toDisk(parent: string): SmallDisk {
  const [readOnly, folder] = [join(parent, "read-only"), join(parent, "disk")];
  return {
    folder,
    mountReadOnly() {
      must("mount", "--bind", folder, readOnly);
      must("mount", "-o", "remount,bind,ro", readOnly);
      return readOnly;
    },
    leave(bytes) {
      const filling = join(folder, "filling");
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
      return () => rmSync(filling);
    },
  };
}

function reasonNotToMount(): string | undefined {
  if (process.platform !== "linux") return "a small disk is mounted on Linux only";
  // In a name space of its own, which goes away with the command.
  const { status, error } = spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]);
  if (error !== undefined) return "there is no `unshare` to try a mount with";
  return status === 0 ? undefined : "this user may not mount a disk";
}

function must(command: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")}: ${stderr}`);
}

function never(): never {
  throw new Error("A skipped suite mounts nothing.");
}
