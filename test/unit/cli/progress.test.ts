import { startProgress } from "../../../src/cli/progress.js";
import { createRecordingTerminal } from "./recording-terminal.js";

test("rewrites one line where a person watches, and takes it away", () => {
  const terminal = createRecordingTerminal(true);
  const progress = startProgress(terminal);

  progress.step("Reading");
  progress.step("Writing");
  progress.end();

  expect(terminal.said.err).toBe("\r\u001b[2KReading …\r\u001b[2KWriting …\r\u001b[2K");
});

test("stays silent where nobody does", () => {
  const terminal = createRecordingTerminal(false);
  const progress = startProgress(terminal);

  progress.step("Reading");
  progress.end();

  expect(terminal.said).toEqual({ out: "", err: "" });
});
