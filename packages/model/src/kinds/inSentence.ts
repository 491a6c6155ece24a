/** A label inside a sentence: "load balancer" for "Load balancer", but "VPC", "API server" and "kube-proxy" as they are. */
export function inSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
