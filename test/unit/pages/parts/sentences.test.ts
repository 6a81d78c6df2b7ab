import { finish } from "../../../../src/base/scheduling/steps.js";
import { html, toHtml } from "../../../../src/pages/html.js";
import { printNote, printSentence } from "../../../../src/pages/parts/sentences.js";
import { english } from "../../../../src/pages/words/english/english.js";

const print = (sentence: string): string => finish(toHtml(html`${printSentence(sentence, english)}`));

test.each([
  {
    it: "leads to what is named in brackets",
    sentence: "These sources differ (conflict/who-the-voters-were).",
    printed: 'These sources differ (<a href="/conflict/who-the-voters-were">see</a>).',
  },
  {
    it: "says in words what is named within a sentence, and leaves the full stop where it is",
    sentence: "Told by article/a-reply.",
    printed: 'Told by <a href="/article/a-reply">this text</a>.',
  },
  { it: "leaves a date or a share as it is", sentence: "On 3/4 of votes/cast.", printed: "On 3/4 of votes/cast." },
  { it: "runs nothing", sentence: "<script>alert(1)</script>", printed: "&lt;script&gt;alert(1)&lt;/script&gt;" },
])("$it", ({ sentence, printed }) => {
  expect(print(sentence)).toBe(printed);
});

test("prints no note where there is none", () => {
  expect(printNote(null, english)).toBeUndefined();
});
