/** Does the work for each member, so many at once, and gives what came of it in the order of the members. A folder of thousands of files read
 *  all at once would need as many open files, which no system allows. */
export async function someAtOnce<T, R>(
  members: readonly T[],
  work: (member: T) => Promise<R>,
  most = 64,
): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < members.length; start += most)
    done.push(...(await Promise.all(members.slice(start, start + most).map(work))));
  return done;
}
