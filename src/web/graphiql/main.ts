import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const fetcher = createGraphiQLFetcher({ url: addressOf("/graphql") });
const container = document.getElementById("graphiql");
if (container !== null) {
  const [defaultQuery, asked] = [await readExample(), readAsked(window.location.hash)];
  createRoot(container).render(
    createElement(GraphiQL, { fetcher, defaultQuery, ...asked, shouldPersistHeaders: false }),
  );
}

/** The query that a page of the explorer leads here with. It stands in the fragment, so that no server sees it. */
function readAsked(fragment: string): { readonly initialQuery?: string; readonly initialVariables?: string } {
  const given = new URLSearchParams(fragment.slice(1));
  const [query, variables] = [given.get("query"), given.get("variables")];
  return {
    ...(query !== null && { initialQuery: query }),
    ...(variables !== null && { initialVariables: variables }),
  };
}

/** The question to begin with: the server writes it, since it knows the corpus. */
async function readExample(): Promise<string> {
  const ofAnyCorpus = "{\n  corpus {\n    title {\n      value\n    }\n  }\n}\n";
  try {
    const response = await fetch(addressOf("/graphiql/example.graphql"));
    return response.ok ? await response.text() : ofAnyCorpus;
  } catch {
    return ofAnyCorpus;
  }
}

function addressOf(path: string): string {
  return new URL(path, window.location.href).href;
}
