/** Codes as a sentence lists them; a long list is cut and says how many there are. */
export function listed(codes: readonly string[], most = 8): string {
  const shown = codes.slice(0, most).join(', ');
  return codes.length > most ? `${shown} and ${codes.length - most} more` : shown;
}
