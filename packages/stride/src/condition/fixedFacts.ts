/**
 * Facts that say what a thing is or is used for. Nobody makes a system safer by calling them something else, so they
 * are never offered under "would stop if".
 */
export const FIXED_FACTS: ReadonlySet<string> = new Set([
  "who",
  "accountOwner",
  "audience",
  "buildsFor",
  "callerRights",
  "codeOrigin",
  "connects",
  "console",
  "inputUse",
  "keepsEvidence",
  "lifecycle",
  "managed",
  "namespaceRole",
  "ownerElsewhere",
  "port",
  "protocol",
  "purpose",
  "runBy",
  "soleCopy",
  "stage",
  "stages",
  "technology",
  "tenants",
  "tier",
  "usedFrom",
  "workload",
]);
