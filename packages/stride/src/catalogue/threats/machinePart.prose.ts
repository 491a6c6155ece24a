import type { ThreatProse } from "../entry.ts";

export const MACHINE_PART_PROSE: Readonly<Record<string, ThreatProse>> = {
  "runtime-obeys-others-than-the-agent": {
    description:
      "The runtime trusts whoever reaches its socket: it starts privileged containers and shows all others, outside Kubernetes' rules and log.",
    exploit: "Ask the runtime through its socket for a container with the machine's file system mounted.",
    references: {
      attack: ["T1610", "T1059.013"],
      cwe: ["CWE-668"],
      "owasp-kubernetes-2022": ["K01"],
      "owasp-kubernetes-2025": ["K01"],
      "nsa-cisa-kubernetes": ["Network separation and hardening"],
    },
  },
  "runtime-flaw-lets-containers-out": {
    description:
      "The runtime makes the walls of every container as root. Known flaws in it have let containers out again and again, and it is mended only when somebody mends the machine.",
    exploit:
      "Start a container, or take one over, whose file links or file handles lead the runtime to the machine's own files.",
    references: {
      attack: ["T1611", "T1068"],
      cwe: ["CWE-1395"],
      capec: ["CAPEC-480"],
      "owasp-kubernetes-2022": ["K10"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Upgrading and application security practices"],
    },
  },
  "cached-image-started-by-other-tenant": {
    description:
      "An image that is on the machine already may be started without asking the registry, so its keys and code are open to whoever knows its name.",
    exploit: "Create a pod with the other tenant's image name on the same node and read what is in it.",
    references: {
      cwe: ["CWE-862"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "cached-image-changed-on-node": {
    description:
      "Layers are checked when they are fetched, not each time they start: what is changed on the disk runs under a name that everybody trusts.",
    exploit: "Write into the layer folder of the machine and wait until the next container starts from it.",
    references: {
      attack: ["T1525", "T1554"],
      cwe: ["CWE-353"],
      "owasp-kubernetes-2022": ["K02"],
      "owasp-kubernetes-2025": ["K07"],
      "nsa-cisa-kubernetes": ["Kubernetes Pod security"],
    },
  },
  "network-plug-in-in-application-hands": {
    description:
      "The plug-in runs on every node with all network rights. Whoever changes it reads, diverts or opens the traffic of every pod, whatever the policies say.",
    exploit: "Change its settings or its image and let the new version roll out to all nodes.",
    references: {
      attack: ["T1562.004", "T1557"],
      cwe: ["CWE-269"],
      "owasp-kubernetes-2022": ["K03", "K07"],
      "owasp-kubernetes-2025": ["K02", "K05"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "controllers-act-for-whoever-asks": {
    description:
      "A control loop does not ask who wrote the object that it obeys: it makes the tokens, addresses, routes or disks that an object names, with rights the author never had.",
    exploit:
      "Create an object whose fields name another tenant's or the cloud's resource and let the controller act on it.",
    references: {
      cwe: ["CWE-441"],
      capec: ["CAPEC-122"],
      "owasp-kubernetes-2022": ["K04"],
      "owasp-kubernetes-2025": ["K04"],
      "nsa-cisa-kubernetes": ["Authentication and authorization"],
    },
  },
  "hypervisor-login-opens-all-machines": {
    description:
      "Who works on the machine below reads the memory and disks of every machine on it, and no record inside them shows it.",
    exploit:
      "Guess or steal an administrator's password at the open login, or use a known flaw of its console, and open the disks.",
    references: { attack: ["T1078", "T1021"], cwe: ["CWE-923"], capec: ["CAPEC-560"] },
  },
  "strangers-share-the-physical-machine": {
    description:
      "Only the provider keeps customers apart there, and only its evidence says how well: flaws of processors and of the splitting program have crossed that wall before.",
    exploit:
      "Rent a machine beside the victim's and read its memory through a flaw of the processor or of the program that splits it.",
    references: { attack: ["T1611"], cwe: ["CWE-653"], capec: ["CAPEC-480"] },
  },
  "hypervisor-set-up-by-hand": {
    description:
      "A network, a disk or a copy attached to the wrong machine is a hole that nobody reviewed and nobody will look for.",
    exploit:
      "With an operator's rights attach a victim's disk or network to another machine, or make a copy of it, and read.",
    references: { cwe: ["CWE-284"], capec: ["CAPEC-176"] },
  },
};
