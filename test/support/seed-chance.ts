import fc from "fast-check";

/** Random cases are the same in every run; FC_SEED draws others. A case that fails comes with its seed. */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_190_419) });
