import type { Subject } from "../../ask/documents.js";
import type { Template } from "../../html.js";
import { printName, titleOf, type Localized } from "../texts/texts.js";

/** What a record is called, whatever it is; nothing where it has no name. */
export function nameOf(subject: Subject): Localized {
  switch (subject.__typename) {
    case "Article":
      return titleOf(subject);
    case "Organization":
      return subject.bodyName;
    case "Convention":
    case "Occurrence":
      return subject.eventName;
    case "Topic":
      return subject.topicName;
    case "Vote":
      return { value: subject.question };
    case "VoteOption":
      return { value: subject.label };
    case "Person":
      return { value: subject.personName };
    default:
      return { value: "" };
  }
}

/** A link to a record by its name. */
export function printSubject(subject: Subject): Template {
  return printName(subject.id, nameOf(subject));
}
