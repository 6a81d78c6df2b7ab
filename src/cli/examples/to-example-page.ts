import { parse, print } from "graphql";
import { exampleQuestion } from "./example-questions.js";
import type { ExampleSubjects } from "./example-subjects.js";

/** What GraphiQL shows to begin with: a question that the corpus answers, with a few words before it. Without a corpus it says how
 *  to load one. */
export function toExamplePage(subjects: ExampleSubjects | undefined): string {
  const { article } = subjects ?? {};
  if (article !== undefined) return `${introduction(whoAnswered)}\n${aboutArticle(JSON.stringify(article))}\n`;
  const question = print(parse(exampleQuestion(subjects ?? {})));
  return `${introduction(subjects === undefined ? howToLoad : [])}\n${question}\n`;
}

const whoAnswered = ["Who answered whom, on what evidence,", "and where sources disagree."];
const howToLoad = ["No corpus could be read just now. If none is loaded yet:", "antiphony load <folder>"];
const howToAsk = ["Ctrl-Enter asks. Ctrl-Space completes.", "The book on the left describes every field."];

function introduction(before: readonly string[]): string {
  const lines = before.length === 0 ? howToAsk : [...before, "", ...howToAsk];
  return `${lines.map((line) => `# ${line}`.trimEnd()).join("\n")}\n`;
}

function aboutArticle(id: string): string {
  return print(
    parse(`query WhoAnsweredThisArticle {
  article(id: ${id}) {
    title { value language }
    published { text }
    publisher { name { value } }
    signatories(first: 5) { totalCount nodes { nameAsPrinted } }
    referencedBy(first: 5) {
      totalCount
      nodes { type stance locator from { title { value } published { edtf } } }
    }
  }
}`),
  );
}
