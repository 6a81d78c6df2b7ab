// Whoever runs the program runs it in production, unless they say otherwise: graphql-js then trusts its own classes instead of comparing their
// names again and again, which halves what it takes to check a document. It reads this once, so this is imported before anything else.
process.env["NODE_ENV"] ??= "production";
