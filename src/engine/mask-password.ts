/** The address without what says who enters: `bolt://…@a.example` of `bolt://neo4j:secret@a.example`. Takes whatever stands before the last
 *  `@` for it, since a password may hold any sign. */
export function maskPassword(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/+)?[^]*@/i, "$1…@");
}
