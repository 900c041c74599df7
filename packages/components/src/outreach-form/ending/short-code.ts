/** A code short enough to say on the phone: the first eight characters of the id. */
export function shortCode(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();
}
