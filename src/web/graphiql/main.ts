import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const fetcher = createGraphiQLFetcher({ url: addressOf("/graphql") });
const container = document.getElementById("graphiql");
if (container !== null) {
  const defaultQuery = await readExample();
  createRoot(container).render(createElement(GraphiQL, { fetcher, defaultQuery, shouldPersistHeaders: false }));
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
