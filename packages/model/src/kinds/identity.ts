import type { KindTable } from "./kind.ts";
import { OUTER_PLACES, PEOPLE_PLACES } from "./places.ts";

const PERSON_FACTS = ["who", "signIn", "accountUse", "rights", "credentialKept", "device"];

/** People, and what says who they are and what they may do. */
export const IDENTITY_KINDS: KindTable = {
  user: {
    label: "User",
    role: "external",
    trust: 2,
    parents: PEOPLE_PLACES,
    facts: PERSON_FACTS,
    help: "Somebody whom you know and have given an account: an employee, an operator, an administrator.",
    words: ["operator", "administrator", "employee", "developer", "person"],
  },
  "external-actor": {
    label: "External actor",
    role: "external",
    trust: 0,
    parents: PEOPLE_PLACES,
    facts: PERSON_FACTS,
    help: "Somebody outside: a customer, a partner, the public.",
    words: ["customer", "partner", "public", "attacker", "browser", "mobile app"],
  },
  insider: {
    label: "Insider",
    role: "external",
    trust: 2,
    parents: PEOPLE_PLACES,
    facts: PERSON_FACTS,
    icon: "user",
    help: "Somebody with rightful access who might misuse it, or whose access is stolen.",
    words: ["employee", "contractor", "malicious"],
  },
  "provider-staff": {
    label: "Provider's staff",
    role: "external",
    trust: 2,
    parents: PEOPLE_PLACES,
    facts: PERSON_FACTS,
    says: { who: "providerStaff", runBy: "provider" },
    icon: "user",
    help: "People of the cloud provider who can get at machines and services below yours.",
    words: ["hypervisor", "cloud operator", "support"],
  },
  iam: {
    label: "Cloud IAM",
    role: "process",
    parents: OUTER_PLACES,
    facts: ["widestGrant", "configuredBy"],
    help: "Says who may do what with the resources of the cloud.",
    words: ["identity and access management", "roles", "access policy"],
  },
  "identity-provider": {
    label: "Identity provider",
    role: "external",
    trust: 2,
    parents: [...OUTER_PLACES, "internet", "vpc", "subnet"],
    facts: ["configuredBy"],
    help: "Checks who somebody is, for several systems at once.",
    words: ["idp", "oidc", "saml", "single sign-on", "sso", "directory"],
  },
};
