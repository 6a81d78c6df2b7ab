/** A small sound corpus: each file by its name in the folder `c`. Tests break one of them at a time. */
export const smallCorpus: Readonly<Record<string, string>> = {
  "corpus.yaml": `corpus: { title: Marrow Bay, description: Letters about a pier., language: en, licence: CC0-1.0 }
`,
  "articles/a-letter.yaml": `article:
  id: article/a-letter
  kind: LETTER
  language: en
  title: A letter
  published: 2019-03-01
  publisher: The Gull
  evidence: SEEN
  authors:
    - author: person/ada-quill
      nameAsPrinted: Ada Quill
`,
  "articles/a-reply.yaml": `article:
  id: article/a-reply
  kind: LETTER
  language: en
  title: A reply
  published: 2019-03-08
  evidence: SEEN
  references:
    - to: article/a-letter
      type: REPLIES_TO
      evidence: QUOTED
`,
  "rest.yaml": `people:
  - { id: person/ada-quill, name: Ada Quill, nameForm: FULL }
organizations:
  - { id: organization/the-gull, name: The Gull, kind: PUBLICATION }
events:
  - { id: event/hearing, name: Hearing, kind: MEETING, when: 2019-02 }
votes:
  - id: vote/pier
    question: Keep the pier?
    event: event/hearing
    options:
      - { key: keep, label: Keep it, kind: CHOICE }
    claims:
      - property: turnout
        source: article/a-letter
        stated: "212"
        statedAs: QUOTED
        figure: { unit: COUNT, base: voters }
        conflict: conflict/turnout
      - property: turnout
        source: article/a-reply
        stated: "230"
        statedAs: QUOTED
        figure: { unit: COUNT, base: voters }
        conflict: conflict/turnout
conflicts:
  - { id: conflict/turnout, topic: Turnout, subject: vote/pier, property: turnout }
publishers:
  The Gull: organization/the-gull
`,
};
