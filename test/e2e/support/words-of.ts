/** The words of a page, without what marks them up. */
export async function wordsOf(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  return html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
}
