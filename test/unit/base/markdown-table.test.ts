import { markdownTable } from "../../../src/base/markdown-table.js";

test("writes heads, a rule and a line for each row", () => {
  expect(
    markdownTable(
      ["what", "most"],
      [
        ["depth", 12],
        ["aliases", 30],
      ],
    ),
  ).toBe("| what | most |\n| --- | --- |\n| depth | 12 |\n| aliases | 30 |");
});

test("escapes a bar, so that it ends no cell", () => {
  expect(markdownTable(["a|b"], [["c|d"]])).toBe("| a\\|b |\n| --- |\n| c\\|d |");
});

test("writes no heads without rows", () => {
  expect(markdownTable(["what"], [])).toBe("");
});
