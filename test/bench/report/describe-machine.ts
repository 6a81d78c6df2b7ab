import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { findPostgres } from "../postgres/server.js";
import type { Machine } from "./results.js";

const libraries = ["libsql", "neo4j-driver", "graphql", "@apollo/server", "fastify", "@neo4j/graphql", "pg"];

/** This machine, and the versions of what is measured. */
export function describeMachine(root: string): Machine {
  const packages = Object.fromEntries(
    libraries.map((name) => [name, versionIn(join(root, "node_modules", name, "package.json"))] as const),
  );
  const pom = readFileSync(join(root, "test/support/neo4j/pom.xml"), "utf8");
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(root),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    versions: {
      Neo4j: /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)/u.exec(pom)?.[1] ?? "?",
      Postgres: /(\d+)\/bin$/u.exec(findPostgres() ?? "")?.[1] ?? "none",
      ...packages,
    },
    load: [loadavg()[0] ?? 0],
  };
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

/** A plus where files differ from the commit. */
function commitOf(root: string): string {
  try {
    const git = (...words: string[]) => execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "src") === "" ? "" : "+"}`;
  } catch {
    return "none";
  }
}
