/** Ends the server that the setup started. */
async function tearDown(): Promise<void> {
  await globalThis.neo4jOfThisRun?.stop();
}

export { tearDown as default };
