/** A time zone that a list can only be in, and why. */
export interface ZoneProposal {
  readonly zone: string;
  readonly why: string;
}

/** Countries in which every clock shows the same. Spain and Portugal have islands that do not. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  ...{ GB: 'Europe/London', IE: 'Europe/Dublin', FR: 'Europe/Paris', DE: 'Europe/Berlin' },
  ...{ AT: 'Europe/Vienna', CH: 'Europe/Zurich', NL: 'Europe/Amsterdam', BE: 'Europe/Brussels' },
  ...{ LU: 'Europe/Luxembourg', PL: 'Europe/Warsaw', HU: 'Europe/Budapest', CZ: 'Europe/Prague' },
  ...{ SK: 'Europe/Bratislava', SI: 'Europe/Ljubljana', HR: 'Europe/Zagreb', IT: 'Europe/Rome' },
  ...{ LT: 'Europe/Vilnius', LV: 'Europe/Riga', EE: 'Europe/Tallinn', FI: 'Europe/Helsinki' },
  ...{ SE: 'Europe/Stockholm', NO: 'Europe/Oslo', DK: 'Europe/Copenhagen', GR: 'Europe/Athens' },
  ...{ RO: 'Europe/Bucharest', BG: 'Europe/Sofia', MT: 'Europe/Malta' },
};

/** Provinces and states with one zone. Ontario, Quebec, British Columbia, Florida, Texas and others have more. */
const OF_REGION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: {
    ...{ MB: 'America/Winnipeg', NB: 'America/Moncton', NS: 'America/Halifax' },
    ...{ PE: 'America/Halifax', AB: 'America/Edmonton', YT: 'America/Whitehorse' },
  },
  US: {
    ...zones('America/New_York', 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'),
    ...zones('America/Chicago', 'AL AR IA IL LA MN MO MS OK WI'),
    ...zones('America/Denver', 'CO MT NM UT WY'),
    ...zones('America/Los_Angeles', 'CA WA'),
    ...zones('Pacific/Honolulu', 'HI'),
  },
};

function zones(zone: string, regions: string): Readonly<Record<string, string>> {
  return Object.fromEntries(regions.split(' ').map((region) => [region, zone]));
}

/** A place of a list, as far as its row says. */
export interface Whereabout {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
}

/** The only zone in which all places of a list can be; undefined when one of them could be in another. */
export function zoneOfPlaces(places: readonly Whereabout[]): ZoneProposal | undefined {
  const found = new Map<string, string>();
  for (const place of places) {
    const country = place.country?.trim().toUpperCase() ?? '';
    const region = place.region?.trim().toUpperCase() ?? '';
    // Réunion and Guadeloupe are France as well.
    const isFar = country === 'FR' && /^9[78]/.test(place.postalCode?.trim() ?? '');
    const zone = isFar ? undefined : (OF_REGION[country]?.[region] ?? OF_COUNTRY[country]);
    if (zone === undefined) return undefined;
    found.set(zone, OF_COUNTRY[country] === undefined ? `${region}, ${country}` : country);
  }
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return { zone: only[0], why: `All places are in ${only[1]}, which has one time zone.` };
}
