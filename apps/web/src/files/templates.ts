import { mayLeave } from "./leaving.ts";
import { openText } from "./openText.ts";

/** A model to start from. `file` is its name in examples/. */
export interface Template {
  file: string;
  title: string;
  about: string;
}

export const TEMPLATES: readonly Template[] = [
  {
    file: "vpc-kubernetes.tm.json",
    title: "Kubernetes on private VPCs",
    about: "Transit VPC, workload networks, a cluster, a bastion: eleven control points.",
  },
  {
    file: "pod-launch.tm.json",
    title: "How a pod is launched",
    about: "The sixteen numbered flows from kubectl to a running container.",
  },
  {
    file: "cluster-components.tm.json",
    title: "The parts of a cluster",
    about: "Runtime and configuration: control plane, two workers, people and cloud.",
  },
  {
    file: "ci-cd.tm.json",
    title: "From code to cluster",
    about: "CI/CD and deployment: source, build, registry, GitOps in each cluster.",
  },
];

const TEXTS = import.meta.glob<string>("../../../../examples/*.tm.json", { query: "?raw", import: "default" });

/** File names that can be opened as templates. */
export const TEMPLATE_FILES: readonly string[] = Object.keys(TEXTS).map((path) =>
  path.slice(path.lastIndexOf("/") + 1),
);

/** Opens a template as a new document without a file, after asking about unsaved changes; false when nothing was opened. */
export async function openTemplate({ file }: Template): Promise<boolean> {
  const read = Object.entries(TEXTS).find(([path]) => path.endsWith(`/${file}`))?.[1];
  if (!read) throw new Error(`no template ${file}`);
  if (!(await mayLeave())) return false;
  return openText(await read(), { name: file });
}
