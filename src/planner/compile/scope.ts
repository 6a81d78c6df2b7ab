import { identifier, type Fragment } from "../../cypher/cypher.js";

/** Hands out the variables of one statement, in the order of asking, so that equal plans become equal texts. */
export class Scope {
  private nodes = 0;
  private lists = 0;
  private keys = 0;
  private edges = 0;

  node(): Fragment {
    return identifier(`n${this.nodes++}`);
  }

  edge(): Fragment {
    return identifier(`r${this.edges++}`);
  }

  list(): Fragment {
    return identifier(`l${this.lists++}`);
  }

  key(): Fragment {
    return identifier(`k${this.keys++}`);
  }
}
