/** What a frame needs to know of its form. */
export interface FramedForm {
  readonly kind: string;
  readonly intake: string;
  readonly baseURI: string;
}

/**
 * The address of the form's own page on the agency's intake; undefined where there is no such page. A page may name
 * neither recipients nor questions: the intake's own count.
 */
export function frameAddress({ kind, intake, baseURI }: FramedForm): URL | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(kind) || !URL.canParse(intake, baseURI)) return undefined;
  const base = new URL(intake, baseURI);
  if (!/^https?:$/.test(base.protocol)) return undefined;
  const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
  return new URL(`${folder}form/${kind}`, base);
}
