/** What is built for browsers: each a folder of `src/web` with its own settings of the compiler and of Vite, and one of `dist` of the same name. */
export const bundles = [
  { name: "GraphiQL", folder: "graphiql", isCompressed: false },
  { name: "the explorer", folder: "explorer", isCompressed: true },
];
