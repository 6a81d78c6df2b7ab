/** The address in the one spelling of all that mean the same: as the URL standard writes it (host in lower case, usual port left out, letters outside ASCII as
 *  bytes), its bytes written alike, and those of plain letters and digits as these. A text that is no address stays as it is.
 *  Source: https://url.spec.whatwg.org/ and RFC 3986, 6.2.2 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  return new URL(address).href.replace(/%[0-9a-f]{2}/giu, (written) => {
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return /[\w.~-]/u.test(character) ? character : written.toUpperCase();
  });
}
