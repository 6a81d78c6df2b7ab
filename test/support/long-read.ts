/** Takes either engine a second or so; not forever, since the embedded one goes on with it when nobody waits any more. */
export const longRead = {
  text: "UNWIND range(1, 2500) AS a UNWIND range(1, 2500) AS b RETURN count(a + b) AS c",
  parameters: {},
};
