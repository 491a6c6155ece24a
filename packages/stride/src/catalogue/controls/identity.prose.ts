import type { ControlProse } from "../entry.ts";

export const IDENTITY_PROSE: Readonly<Record<string, ControlProse>> = {
  "ID-02": {
    description:
      "Each duty has a role holding only the actions and resources it needs, so a stolen or abused credential reaches little.",
    howTo:
      "Write one AWS IAM or IBM access policy per duty without wildcards; use an access analyser on last-used data to cut it.",
    testIdea: "Enumerate effective actions of each role and diff them against the declared need list.",
    exempt: "Machine roles of nodes (ID-03) and pods (ID-16); rights inside the cluster (ID-07, ID-08).",
    references: {
      attack: ["M1018", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02", "K08"],
    },
  },
  "ID-03": {
    description:
      "The machine's own cloud role can do only what the node agent needs and differs per pool, so taking a node or a pod on it gives no broad cloud access.",
    howTo:
      "Give each node group its own instance profile; move add-on rights (storage, load balancer, DNS) from the node role to per-pod roles.",
    testIdea: "From a worker node try a control-plane-only cloud action and expect a denial.",
    exempt: "Rights granted to pods by ID-16 or by stored keys; what the node may read in the cluster.",
    references: {
      attack: ["M1026", "M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K08"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "ID-04": {
    description:
      "People sign in through one identity provider, so local accounts vanish and leaving the company ends access everywhere at once.",
    howTo:
      "Use OIDC for the API server, SAML or OIDC for the cloud account, and close local users and client-certificate logins.",
    testIdea: "Disable a person in the identity provider and check that kubectl stops working.",
    exempt: "Machine identities; break-glass accounts; tokens already issued until they expire.",
    references: {
      attack: ["M1018", "M1032", "M1036"],
      "threat-matrix-kubernetes": ["MS-M9009"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-05": {
    description:
      "A password alone opens nothing; hardware keys or passkeys also withstand fake login pages and replayed codes.",
    howTo:
      "Enforce FIDO2 or passkeys in the identity provider for every group and refuse push or SMS codes for administrators.",
    testIdea:
      "Sign in with a correct password only, and through a proxying fake login page; neither may yield a session.",
    exempt: "Machine accounts, session tokens stolen after login, accounts that do not sign in through the provider.",
    references: {
      attack: ["M1032"],
      "threat-matrix-kubernetes": ["MS-M9001"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-07": {
    description:
      "Each person may do only the verbs on the objects that the job needs, so stolen or misused user rights stay small.",
    howTo:
      "Bind groups to namespaced Roles without wildcards; keep get/list on secrets, exec and create pods as separate grants.",
    testIdea:
      "Act as each role against a matrix of forbidden verbs (secrets, exec, bindings); each call must be denied.",
    exempt: "Service accounts (ID-08); people who hold a node or etcd; rights given in cloud IAM.",
    references: {
      attack: ["M1018", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-08": {
    description:
      "A workload's token may do no more than the workload's own calls, so stealing it does not open secrets, pods or roles.",
    howTo:
      "Write one Role per service account from observed calls; forbid wildcards and cluster-wide bindings in namespaces by policy.",
    testIdea: "Use the pod's own token to list secrets and create a pod; both must fail.",
    exempt: "System controllers; accounts in exempt namespaces; cloud rights of the same account.",
    references: {
      attack: ["M1018", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-10": {
    description:
      "Pods that never call the Kubernetes API get no token, so there is nothing in the file system to steal.",
    howTo: "Set automountServiceAccountToken: false on the service account and on the pod template.",
    testIdea: "From code running in the pod try to call the API; no credential may be found.",
    exempt: "Pods that do use the API; tokens mounted explicitly as volumes; cloud identity tokens.",
    references: {
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9025"],
      "owasp-kubernetes-2022": ["K03", "K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "ID-11": {
    description:
      "A token expires within the hour, dies with its pod and works only for one audience, so a leaked one is soon worthless.",
    howTo:
      "Use projected tokens from TokenRequest, remove legacy token secrets, and set expirationSeconds and audience.",
    testIdea: "Replay a token after its lifetime, and against another audience; both must fail.",
    exempt: "Theft and use inside the lifetime; tokens minted by someone with createTokens rights.",
    references: {
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-12": {
    description:
      "Callers without an identity get nothing beyond health and version, also not through a role bound to the unauthenticated group.",
    howTo:
      "Set anonymous-auth=false or limit it to health paths with AuthenticationConfiguration; delete bindings to system:anonymous and system:unauthenticated.",
    testIdea: "Call the API without a credential and expect 401/403 on every resource path.",
    exempt: "Health endpoints; kubelets only when they are set on their own (CL-16).",
    references: {
      attack: ["M1035"],
      "threat-matrix-kubernetes": ["MS-M9021"],
      "owasp-kubernetes-2022": ["K06"],
      "owasp-kubernetes-2025": ["K09"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-13": {
    description:
      "Cloud and cluster rights are given from one source, so revoking a person in one does not leave a live right in the other.",
    howTo:
      "Map IAM groups to RBAC groups through EKS access entries or IBM Cloud service roles kept in code; ban hand-made bindings.",
    testIdea: "Revoke in IAM and check the cluster side, then the reverse.",
    exempt: "Bindings made directly in the cluster until OP-13 finds them.",
    references: {
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-14": {
    description:
      "Unused and forgotten rights are found and removed before somebody uses them; it narrows what is there, it stops no running attack.",
    howTo: "Compare granted with used rights each quarter (access analyser, audit log) and delete what nobody used.",
    testIdea: "Plant an unused strong grant; the next review must find and remove it.",
    exempt: "Rights abused between two reviews.",
    references: {
      attack: ["M1047", "M1018"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-15": {
    description:
      "Nobody but a few administrators can grant more than they hold, act as another, mint tokens or approve certificates, so a small identity stays small.",
    howTo:
      "Search roles for bind, escalate, impersonate, serviceaccounts/token, signers/approve and wildcard verbs and remove them outside the platform team.",
    testIdea: "Try to bind a higher role with a limited identity and expect a denial.",
    exempt: "Escalation by creating pods that use a stronger service account (CL-12, ID-08).",
    references: {
      attack: ["M1018", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "ID-16": {
    description:
      "Cloud rights follow the pod through a federated token, so one breached pod has neither the node's nor its neighbours' rights.",
    howTo:
      "Use EKS Pod Identity or IRSA, IBM trusted profiles or workload identity federation, and close the metadata address to pods.",
    testIdea: "From pod B, try to obtain pod A's cloud role.",
    exempt: "Pods on the host network; whoever may create a pod with that service account.",
    references: {
      attack: ["M1018"],
      "threat-matrix-kubernetes": ["MS-M9019"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K08"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "ID-18": {
    description: "Nobody holds strong rights in idle times, so a stolen session or credential is usually powerless.",
    howTo:
      "Use privileged access management or access-entry automation that grants a role for an hour against a ticket and approval.",
    testIdea: "With an administrator's everyday session do a privileged action without a request; it must be refused.",
    exempt: "Abuse during the granted hour (OP-14).",
    references: {
      attack: ["M1026"],
      "threat-matrix-kubernetes": ["MS-M9006"],
      "owasp-kubernetes-2022": ["K03"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "ID-20": {
    description:
      "A limit set above the account forbids dangerous actions even to its administrators, such as public sharing, switching off logs or leaving the region.",
    howTo: "Use AWS service control and resource control policies or IBM enterprise restrictions, with a test account.",
    testIdea:
      "As account administrator stop the activity log, make a bucket public and create an internet gateway; all must be refused.",
    exempt: "The organisation's root; actions not listed.",
    references: { attack: ["M1018", "M1026"] },
  },
  "ID-22": {
    description: "Sessions end after idle time or at revocation, so a stolen cookie or token does not live for days.",
    howTo: "Set session hours per role, bind tokens to the device and use continuous access evaluation.",
    testIdea: "Copy a session to another machine and disable the person; the session must die within minutes.",
    exempt: "Misuse within the session.",
    references: { attack: ["M1036"] },
  },
  "ID-24": {
    description:
      "People hold no standing write right on filters, routes, listeners and policies; only the reviewed pipeline does, so neither a slip nor a stolen session opens a door.",
    howTo: "Give daily roles read-only on networking and IAM, and let a plan-and-apply role act after approved merges.",
    testIdea: "With each daily role open a port, add a route and change a listener; all must be refused.",
    exempt: "Break-glass roles; a malicious merged change.",
    references: {
      attack: ["M1018", "M1026"],
      "threat-matrix-kubernetes": ["MS-M9003"],
      "owasp-kubernetes-2025": ["K02"],
    },
  },
  "ID-25": {
    description:
      "Whoever may create, pass or assume roles can do so only up to a fixed ceiling, so delegation is not a ladder.",
    howTo: "Demand a permissions boundary in every create-role grant and list passable roles by name.",
    testIdea: "With a delegated role create and pass an administrator role; both must be refused.",
    exempt: "The holders of the boundary itself.",
    references: { attack: ["M1018", "M1026"], "owasp-kubernetes-2025": ["K08"] },
  },
  "OP-08": {
    description: "People recognise bait and unsafe settings more often; it lowers likelihood and prevents nothing.",
    howTo: "Yearly role-based training with phishing exercises and secure-coding practice.",
    testIdea: "Run a phishing exercise; the reporting rate must rise and the first report come within minutes.",
    exempt: "A targeted, good deception.",
    references: { attack: ["M1017", "M1013"] },
  },
  "OP-09": {
    description: "Devices with access are known, patched, encrypted and watched.",
    howTo: "Enrol them in device management with disk encryption and endpoint protection; make it a sign-in condition.",
    testIdea: "Sign in with valid credentials from an unmanaged device; it must be refused.",
    exempt: "Malware that the endpoint protection does not know.",
    references: { attack: ["M1028", "M1051"] },
  },
  "OP-14": {
    description: "No insider or stolen account alone can delete, disable protection or take over.",
    howTo:
      "Demand a second approval for listed actions (key deletion, backup changes, cluster-admin) in the access tool.",
    testIdea:
      "As one administrator do each listed action by console, API and pipeline; all must wait for a second person.",
    exempt: "Two people together; actions not listed.",
    references: { attack: ["M1018", "M1026"], "owasp-kubernetes-2022": ["K03"], "owasp-kubernetes-2025": ["K02"] },
  },
  "PE-12": {
    description:
      "Administration happens on machines that read no mail and browse no web, so everyday malware never meets an admin session.",
    howTo: "Issue privileged workstations and let conditional access demand them for every strong role.",
    testIdea: "Admin login from an unmanaged device is refused.",
    exempt: "Insiders; people whose rights are not tied to the device check.",
    references: { attack: ["M1026", "M1030"] },
  },
};
