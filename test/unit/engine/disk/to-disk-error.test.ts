import { toDiskError } from "../../../../src/engine/disk/to-disk-error.js";

const path = "/data/graph.sqlite";
const ofNode = (code: string) => Object.assign(new Error(`${code}: open '${path}'`), { code, syscall: "open" });
const ofLibrary = (text: string) => new Error(`Database error: GRAFEO-X003: I/O error: ${text}`);

test.each([
  { it: "no room", error: ofNode("ENOSPC"), code: "DISK_FULL" },
  { it: "a quota", error: ofNode("EDQUOT"), code: "DISK_FULL" },
  { it: "a read-only disk", error: ofNode("EROFS"), code: "DISK_READ_ONLY" },
  { it: "no right", error: ofNode("EACCES"), code: "FOLDER_UNUSABLE" },
  { it: "too many files", error: ofNode("EMFILE"), code: "TOO_MANY_FILES" },
  { it: "a disk that fails", error: ofNode("EIO"), code: "DISK_FAILED" },
  { it: "anything else that the system says", error: ofNode("ESTALE"), code: "DISK_FAILED" },
])("calls by its name what Node says: $it", ({ error, code }) => {
  expect(toDiskError(error, path)).toMatchObject({ code, cause: error });
});

test.each([
  { text: "WAL a.log: No space left on device (os error 28)", platform: "linux", code: "DISK_FULL" },
  {
    text: "cannot write 176 bytes at offset 28672: No space left on device (os error 28)",
    platform: "linux",
    code: "DISK_FULL",
  },
  { text: "Read-only file system (os error 30)", platform: "linux", code: "DISK_READ_ONLY" },
  { text: "Permission denied (os error 13)", platform: "linux", code: "FOLDER_UNUSABLE" },
  { text: "Too many open files (os error 24)", platform: "linux", code: "TOO_MANY_FILES" },
  { text: "Input/output error (os error 5)", platform: "linux", code: "DISK_FAILED" },
  { text: "There is not enough space on the disk. (os error 112)", platform: "win32", code: "DISK_FULL" },
  { text: "Access is denied. (os error 5)", platform: "win32", code: "FOLDER_UNUSABLE" },
] as const)("calls by its name what the library says on $platform: $text", ({ text, platform, code }) => {
  expect(toDiskError(ofLibrary(text), path, platform)).toMatchObject({ code });
});

test("keeps what a failing disk said", () => {
  expect(toDiskError(ofLibrary("WAL a.log: Input/output error (os error 5)"), path, "linux")?.message).toBe(
    `The system could not read or write the graph at "${path}": Input/output error.`,
  );
});

test.each([
  ofLibrary("failed to fill whole buffer"),
  new Error("checksum mismatch"),
  Object.assign(new Error("not ours"), { code: "ERR_INVALID_ARG_TYPE" }),
  undefined,
])("says nothing of what is not about the disk: %s", (error) => {
  expect(toDiskError(error, path)).toBeUndefined();
});
