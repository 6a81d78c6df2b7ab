/** SPDX names of the licences under which others' work may be in the package or in the image: each lets it be passed on together with
 *  work under Apache-2.0, changed or not, and asks for no more than its notice. A package that offers a choice needs one of them. */
export const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC", "MIT"];

/** Packages that may stay although their licence is not on the list, each with the reason. */
export const exceptions = [
  {
    name: "argparse",
    licence: "PSF-2.0",
    why: "Reads the words of markdown-it's own command; no bundle of GraphiQL has it.",
  },
  ...["@fontsource-variable/source-sans-3", "@fontsource-variable/source-serif-4"].map((name) => ({
    name,
    licence: "OFL-1.1",
    why: "A font, which its licence lets be passed on with any program, as long as it is not sold by itself.",
  })),
];
