import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import example from "./example.graphql?raw";

const fetcher = createGraphiQLFetcher({ url: new URL("/graphql", window.location.href).href });
const container = document.getElementById("graphiql");
if (container !== null) {
  createRoot(container).render(
    createElement(GraphiQL, { fetcher, defaultQuery: example, shouldPersistHeaders: false }),
  );
}
