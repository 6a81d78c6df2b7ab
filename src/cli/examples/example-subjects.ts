import { parse } from "graphql";
import type { Answerer } from "../../planner/answer.js";

/** What the corpus that is loaded has to ask about: ids, each left out where there is none. */
export interface ExampleSubjects {
  /** The vote whose turnout most sources tell of. */
  readonly countedVote?: string;
  /** Of the articles with most responses the first that somebody signed, or else the first. */
  readonly article?: string;
  readonly event?: string;
  readonly organization?: string;
  readonly person?: string;
  /** Any vote, whether or not a source counts it. */
  readonly vote?: string;
}

const text = `query ExampleSubjects {
  votes(first: 20) { nodes { id turnout { claims { id } } } }
  articles(first: 20, orderBy: { field: RESPONSE_COUNT, direction: DESC }) { nodes { id signatories(first: 1) { nodes { id } } } }
  events(first: 1) { nodes { id } }
  organizations(first: 1) { nodes { id } }
  people(first: 1) { nodes { id } }
}`;

interface Named {
  readonly id: string;
}

/** What the text above is answered with. */
interface Found {
  readonly votes: Page<Named & { readonly turnout: { readonly claims: readonly Named[] } | null }>;
  readonly articles: Page<Named & { readonly signatories: Page<Named> }>;
  readonly events: Page<Named>;
  readonly organizations: Page<Named>;
  readonly people: Page<Named>;
}

interface Page<T> {
  readonly nodes: readonly T[];
}

/** Looks through the graph by the API itself, so that whatever is found can be asked for. Undefined where the engine
 *  does not answer in time. */
export async function findExampleSubjects(
  answerer: Pick<Answerer, "answer">,
  timeoutMs: number,
): Promise<ExampleSubjects | undefined> {
  const { data } = await answerer.answer({ document, documentHash: text, variables: {}, timeoutMs });
  // The answer has the shape of the text.
  return data ? toSubjects(data as unknown as Found) : undefined;
}

const document = parse(text);

function toSubjects({ votes, articles, events, organizations, people }: Found): ExampleSubjects {
  const counted = votes.nodes.filter(({ turnout }) => turnout !== null);
  const byClaims = counted.toSorted((a, b) => (b.turnout?.claims.length ?? 0) - (a.turnout?.claims.length ?? 0));
  return {
    ...first("countedVote", byClaims),
    ...first("article", [
      ...articles.nodes.filter(({ signatories }) => signatories.nodes.length > 0),
      ...articles.nodes,
    ]),
    ...first("event", events.nodes),
    ...first("organization", organizations.nodes),
    ...first("person", people.nodes),
    ...first("vote", votes.nodes),
  };
}

function first(subject: keyof ExampleSubjects, [node]: readonly Named[]): ExampleSubjects {
  return node === undefined ? {} : { [subject]: node.id };
}
