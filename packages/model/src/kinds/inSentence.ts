/** Names of products: a second word with a capital letter, or one of these at the start. */
const PRODUCT = /\s\p{Lu}\p{Ll}|^(?:App ID|Azure|Cloud NAT|Entra|Google|Route 53|S3)\b/u;

/**
 * A label inside a sentence: "load balancer" for "Load balancer", but "VPC", "API server", "kube-proxy" and the names of
 * products as they are.
 */
export function inSentence(label: string): string {
  if (PRODUCT.test(label)) return label;
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
