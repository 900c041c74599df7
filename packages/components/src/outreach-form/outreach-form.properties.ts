const words = (text: string | null): readonly string[] =>
  text?.split(/\s+/).filter((word) => word !== '') ?? [];

/** A promise to delete must name a real number of days: none is made of anything else. */
const days = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;

/** The form's properties, and the attributes that set them. */
export const formProperties = {
  kind: {},
  intake: {},
  agency: {},
  agencyName: { attribute: 'agency-name' },
  recipients: { converter: { fromAttribute: words } },
  emergency: {},
  keepDays: { converter: { fromAttribute: days }, attribute: 'keep-days' },
  noPolice: { type: Boolean, attribute: 'no-police' },
  languages: {},
  sink: { attribute: false },
};
