// Imported by a program before its own modules: it then kills itself when it writes the row that KILLED_AT numbers, or, where KILLED_AT is
// "commit", when a transaction has been committed.
import Database from "libsql";

const { KILLED_AT } = process.env;
const { exec, prepare } = Database.prototype;
let rows = 0;

const die = () => process.kill(process.pid, "SIGKILL");

Database.prototype.prepare = function (text) {
  const statement = prepare.call(this, text);
  if (!/^\s*(INSERT|UPDATE|DELETE|REPLACE)\b/i.test(text)) return statement;
  const run = statement.run.bind(statement);
  statement.run = (...cells) => {
    const outcome = run(...cells);
    rows += 1;
    if (rows === Number(KILLED_AT)) die();
    return outcome;
  };
  return statement;
};

Database.prototype.exec = function (text) {
  const outcome = exec.call(this, text);
  if (KILLED_AT === "commit" && text === "COMMIT") die();
  return outcome;
};
