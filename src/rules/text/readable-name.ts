/** A name as programs write it, as words: `causeOfTheCollapse` reads `cause of the collapse`. */
export function readableName(name: string): string {
  return name
    .replace(/(?<=[\p{Ll}\p{N}])\p{Lu}/gu, (letter) => ` ${letter}`)
    .replace(/[-_\s]+/gu, " ")
    .trim()
    .toLowerCase();
}
