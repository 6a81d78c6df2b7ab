// Imported by a program before its own modules: it then kills itself when it begins the query of a transaction that KILLED_AT numbers, or, where
// KILLED_AT is "commit", when the transaction has been committed.
import library from "@grafeo-db/js";

const { KILLED_AT } = process.env;
const { executeCypher, commit } = library.Transaction.prototype;
let queries = 0;

const die = () => process.kill(process.pid, "SIGKILL");

library.Transaction.prototype.executeCypher = function (...words) {
  const outcome = executeCypher.apply(this, words);
  queries += 1;
  if (queries === Number(KILLED_AT)) die();
  return outcome;
};

library.Transaction.prototype.commit = function () {
  commit.call(this);
  if (KILLED_AT === "commit") die();
};
