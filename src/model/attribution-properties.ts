/** What claims on a text say of it that its title shows. */
export const titleProperties: readonly string[] = ["title"];

/** What claims on a text say of who wrote it. */
export const authorProperties: readonly string[] = ["author", "authors"];
