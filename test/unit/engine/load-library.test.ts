describe("loadLibrary", () => {
  const variable = "NAPI_RS_NATIVE_LIBRARY_PATH";
  afterEach(() => {
    delete process.env[variable];
  });

  test("says that no build fits, and what to use instead", async () => {
    process.env[variable] = "/nowhere/grafeo.node";

    await jest.isolateModulesAsync(async () => {
      const { loadLibrary } = await import("../../../src/engine/embedded/load-library.js");

      await expect(loadLibrary()).rejects.toMatchObject({
        code: "ENGINE_BINARY_MISSING",
        platform: `${process.platform} ${process.arch}`,
        hint: expect.stringContaining("NEO4J_URI"),
      });
    });
  });
});
