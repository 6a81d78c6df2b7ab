import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const kept = 3;
const unfinished = ".unfinished";

/** Dated copies of a graph in the folder `backups` beside it; the newest three stay. */
export class Backups {
  private readonly folder: string;
  private readonly name: string;

  constructor(
    private readonly graphPath: string,
    private readonly now: () => Date,
  ) {
    this.folder = join(dirname(graphPath), "backups");
    this.name = basename(graphPath);
  }

  /** The path of the newest copy; undefined if there is none. */
  newest(): string | undefined {
    const last = this.list().at(-1);
    return last === undefined ? undefined : join(this.folder, last);
  }

  /** Lets `save` write a copy, unless there is one of today. */
  keepDaily(save: (path: string) => void): void {
    const today = this.now().toISOString().slice(0, 10);
    if (this.list().at(-1)?.startsWith(`${this.name}.${today}`) === true) return;
    this.keep("daily", save);
  }

  /** Copies the file and its log as they are, before another version of the library changes them. Gives the path of the copy. */
  keepBeforeUpgrade(version: string): string {
    return this.keep(`before-upgrade-from-${version.replace(/[^\w.+-]/g, "_")}`, (copy, path) => {
      const log = `${this.graphPath}.wal`;
      if (existsSync(log)) cpSync(log, `${path}.wal`, { recursive: true });
      cpSync(this.graphPath, copy);
    });
  }

  /** A copy gets its name once it is whole: a disk that fills up, or a process that ends, leaves none that looks like one. */
  private keep(reason: string, save: (unfinished: string, path: string) => void): string {
    mkdirSync(this.folder, { recursive: true });
    this.removeUnfinished();
    const stamp = this.now().toISOString().replace(/:/g, "-").replace(/\..*/, "");
    const path = join(this.folder, `${this.name}.${stamp}.${reason}`);
    try {
      save(`${path}${unfinished}`, path);
      renameSync(`${path}${unfinished}`, path);
    } catch (error) {
      this.removeUnfinished();
      throw error;
    }
    this.removeOld();
    return path;
  }

  private removeUnfinished(): void {
    for (const name of readdirSync(this.folder))
      if (name.startsWith(`${this.name}.`) && name.endsWith(unfinished))
        rmSync(join(this.folder, name), { force: true });
  }

  /** Names without their logs, oldest first: a name begins with its date. */
  private list(): readonly string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => name.startsWith(`${this.name}.`) && !name.endsWith(".wal") && !name.endsWith(unfinished))
      .sort();
  }

  private removeOld(): void {
    for (const name of this.list().slice(0, -kept)) {
      rmSync(join(this.folder, name), { force: true });
      rmSync(join(this.folder, `${name}.wal`), { recursive: true, force: true });
    }
  }
}
