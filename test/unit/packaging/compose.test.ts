import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly user?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[]; readonly interval: string };
  readonly mem_limit?: string;
  readonly memswap_limit?: string;
  readonly pids_limit?: number;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
}

interface ComposeFile {
  readonly services: Readonly<Record<"antiphony" | "neo4j", Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const root = join(__dirname, "..", "..", "..");
const text = readFileSync(join(root, "docker-compose.yml"), "utf8");
const { services, volumes } = parse(text) as ComposeFile;

describe.each(Object.entries(services))("the container of %s", (name, service) => {
  test("has bounds on memory and processes, and no right that it does not need", () => {
    expect(service).toMatchObject({
      mem_limit: expect.stringMatching(/\d+g\b/),
      memswap_limit: service.mem_limit,
      pids_limit: expect.any(Number),
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
  });

  test("rests on an exact version", () => {
    expect(service.image ?? service.build).toMatch(/^(?:\.|\w+:\d+\.\d+\.\d+-\w+(?:@sha256:[0-9a-f]{64})?)$/);
  });

  test("keeps what it writes in volumes that have a name", () => {
    const mounted = (service.volumes ?? []).map((volume) => volume.split(":")[0]);

    expect(mounted.filter((volume = "") => !(volume in volumes))).toEqual([]);
  });

  test("is open to this machine alone", () => {
    expect((service.ports ?? []).filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  test("is asked for its health every 30 s, without a password", () => {
    const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");
    if (service.build !== undefined) expect(dockerfile).toContain("HEALTHCHECK --interval=30s");
    else expect(service.healthcheck).toMatchObject({ interval: "30s" });
    expect(JSON.stringify(service.healthcheck ?? {})).not.toMatch(/PASSWORD|"-p"|NEO4J_AUTH/);
  });

  test(`takes what is secret from who starts ${name}, and does not start without`, () => {
    const secrets = Object.entries(service.environment).filter(([key]) => /PASSWORD|AUTH|SECRET|KEYS/.test(key));

    expect(secrets).not.toEqual([]);
    for (const [, value] of secrets) expect(value).toMatch(/^(?:neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });
});

test("lets the server write to /tmp alone", () => {
  expect(services.antiphony).toMatchObject({ read_only: true, tmpfs: [expect.stringMatching(/^\/tmp:size=\d+m/)] });
  expect(services.antiphony.volumes).toBeUndefined();
});

test("gives the server half of its memory as heap", () => {
  expect(services.antiphony.environment["NODE_OPTIONS"]).toBe("--max-old-space-size=512");
  expect(services.antiphony.mem_limit).toBe("1g");
});

test("opens Neo4j to the server alone, with the version that the tests run, and names both of its volumes", () => {
  const pom = readFileSync(join(root, "test", "support", "neo4j", "pom.xml"), "utf8");
  const tested = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];

  expect(services.neo4j.ports).toBeUndefined();
  expect(services.neo4j.image).toBe(`neo4j:${tested}-community`);
  expect(services.neo4j.volumes?.map((volume) => volume.split(":")[1])).toEqual(["/data", "/logs"]);
});

test("gives Neo4j one gigabyte more than its heap, which README.md measured for 250 000 records", () => {
  const heap = "${NEO4J_HEAP:-1G}";

  expect(services.neo4j).toMatchObject({
    mem_limit: "${NEO4J_MEMORY:-2g}",
    environment: { NEO4J_server_memory_heap_initial__size: heap, NEO4J_server_memory_heap_max__size: heap },
  });
});

test("sets nothing of Neo4j's that its image would take for another setting", () => {
  const named = Object.keys(services.neo4j.environment).filter((name) => name !== "NEO4J_AUTH");

  expect(named.filter((name) => !/^NEO4J_(?:server|db|dbms)_[a-z_]+$/.test(name))).toEqual([]);
});
