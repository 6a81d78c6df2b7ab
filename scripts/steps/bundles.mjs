/** What is built for browsers: each a folder of `src/web` with its own settings of the compiler and of Vite, and one of `dist` of the same name;
 *  with the other folders that it takes something from. */
export const bundles = [
  { name: "GraphiQL", folder: "graphiql", others: [], isCompressed: false },
  { name: "the explorer", folder: "explorer", others: ["src/pages", "src/base"], isCompressed: true },
];
