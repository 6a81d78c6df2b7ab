/** Whom the program takes for signatories, and the only place that says so. A text is signed by persons and bodies alike: lists, counts, filters,
 *  citations, outlines, walks and silences mean whoever signed. What ties people to people means persons alone: that two bodies signed one text, or a
 *  body and a person, says of no two people that they stood together. */
export const signers = {
  /** Labels are looked at only if it must be a person. */
  ofTexts: {},
  amongPeople: { label: "Person" },
} as const;
