import { describe, expect, it } from 'vitest';
import { toJsonLd, type JsonLdNode } from './write.ts';
import { harbour, SECRET } from '../../../validation/src/directory/testing/harbour.ts';
import { uuidFor } from '../core/record-uuid.ts';

interface Document {
  readonly '@context': string;
  readonly '@graph': readonly JsonLdNode[];
}

const { text, problems } = toJsonLd(harbour);
const file = JSON.parse(text) as Document;
const named = (name: string): JsonLdNode =>
  file['@graph'].find((node) => node['name'] === name) ?? {};
const at = (kind: string, id: string) => ({ '@id': `urn:uuid:${uuidFor(kind, id)}` });
const specs = (node: JsonLdNode) => node['hoursAvailable'] as readonly JsonLdNode[];

describe('schema.org JSON-LD', () => {
  it('has organizations, services and places that point to each other', () => {
    expect(file['@context']).toBe('https://schema.org');
    expect(file['@graph'].map((node) => node['@type'])).toEqual([
      'Organization',
      'Organization',
      'Service',
      'Service',
      'Place',
      'Place',
    ]);
    expect(named('Harbour House')).toMatchObject({
      ...at('organizations', 'o1'),
      url: 'https://example.org',
      contactPoint: [{ '@type': 'ContactPoint', telephone: '+1 519 555 0100' }],
    });
    expect(named('=Drop-in')).toMatchObject({
      '@type': 'Service',
      provider: at('organizations', 'o1'),
      serviceType: ['service.drop-in', 'Food'],
      areaServed: ['Oxford County'],
      audience: { '@type': 'PeopleAudience', audienceType: 'Anybody.', suggestedMinAge: 16 },
      offers: [{ '@type': 'Offer', name: 'All', price: 0, priceCurrency: 'CAD' }],
      availableChannel: [
        { '@type': 'ServiceChannel', serviceLocation: at('locations', 'l1') },
        {
          '@type': 'ServiceChannel',
          servicePhone: [
            { telephone: '519-555-0101 ext. 12' },
            {},
            {},
            { faxNumber: '519-555-0102' },
          ],
        },
      ],
    });
    expect(named('Pier 2')).toMatchObject({
      ...at('locations', 'l1'),
      address: { streetAddress: '2 Pier Road, Floor 3', addressLocality: 'Harbour' },
      geo: { '@type': 'GeoCoordinates', latitude: 43.1, longitude: -80.7 },
    });
  });

  it('does not know of confidential places at all', () => {
    expect(text).not.toMatch(SECRET);
    expect(text).not.toContain(uuidFor('locations', 'l2'));
  });

  it('says weekly hours, nights, around the clock, and single days', () => {
    expect(specs(named('=Drop-in'))).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
        opens: '09:00',
        closes: '17:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Friday'],
        opens: '20:00',
        closes: '02:00',
      },
      expect.objectContaining({ opens: '06:00', closes: '05:59' }),
      {
        '@type': 'OpeningHoursSpecification',
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-12-25',
        validThrough: '2026-12-25',
        description: 'Holiday',
      },
    ]);
  });

  it('leaves out what schema.org cannot say, and says so', () => {
    expect(specs(named('Night line'))).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        opens: '10:00',
        closes: '23:59',
        validFrom: '2026-03-01',
        validThrough: '2026-03-01',
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Sunday'],
        opens: '10:00',
        closes: '12:00',
        validThrough: '2026-06-30',
      },
    ]);
    expect(problems).toMatchObject([{ record: 's2', code: 'hours-not-written' }]);
  });

  it('can be put inside a script element', () => {
    const closing = '</script><!-- & \u2028';
    const [organization] = harbour.organizations;
    const organizations = [{ ...organization!, description: closing }];
    const escaped = toJsonLd({ ...harbour, organizations }).text;
    expect(escaped).not.toMatch(/[<>&\u2028\u2029]/);
    expect((JSON.parse(escaped) as Document)['@graph'][0]).toMatchObject({ description: closing });
  });
});
