import { describe, expect, it } from 'vitest';
import { readAll, readOne } from '../testing/read-one.ts';

const file = (version: string, service: object = {}, schedule: object = {}): object => ({
  version,
  organizations: [{ id: 'o', name: 'Pier', description: 'x', tax_id: '12' }],
  services: [
    {
      id: 's',
      organization_id: 'o',
      name: 'Kits',
      status: 'active',
      schedules: [
        {
          id: 'h',
          freq: 'WEEKLY',
          byday: 'MO',
          opens_at: '09:00',
          closes_at: '17:00',
          ...schedule,
        },
      ],
      ...service,
    },
  ],
});

const notesOf = (said: readonly string[]): readonly string[] =>
  said.filter((line) => line.includes('field-not-read'));

describe('fields that nothing is made from', () => {
  it.each(['3.0', '3.0.1', '3.1', '3.1.2', '3.2', '3.2.1', '3.9'])(
    'HSDS %s is read',
    async (version) => {
      const { seen, said } = await readOne('hsds.json', file(version));
      expect(seen[0]?.service.hours?.schedules).toMatchObject([
        { byDay: ['MO'], opensAt: '09:00' },
      ]);
      expect(said).toEqual([]);
    },
  );

  it('are told once each, whatever record or row of hours they are in', async () => {
    const hsds = file('3.2', { x_beds: 4, crisis_level: 'high' }, { open_on_holidays: 'no' }) as {
      services: object[];
    };
    const { said, problems } = await readOne('hsds.json', {
      ...hsds,
      services: [...hsds.services, { ...hsds.services[0], id: 's2', name: 'Van' }],
    });
    expect(notesOf(said)).toEqual([
      'info field-not-read services.x_beds',
      'info field-not-read services.crisis_level',
      'info field-not-read schedules.open_on_holidays',
    ]);
    expect(problems.find(({ code }) => code === 'field-not-read')?.message).toContain('(2 times)');
  });

  it('are told for tables, for several files, and for Open Referral UK 1', async () => {
    const tables = await readAll({
      'organizations.csv': 'id,name,description\no,Pier,x\n',
      'services.csv': 'id,organization_id,name,status,crisis_level\ns,o,Kits,active,high\n',
      'schedules.csv':
        'id,service_id,freq,byday,opens_at,closes_at,open_on_holidays\nh,s,WEEKLY,MO,09:00,17:00,no\n',
    });
    expect(notesOf(tables.said)).toEqual([
      'info field-not-read services.crisis_level',
      'info field-not-read schedules.open_on_holidays',
    ]);
    const pages = await readAll({
      '1.json': {
        contents: [(file('3.1', { crisis_level: 'high' }) as { services: object[] }).services[0]],
      },
      '2.json': { contents: [{ id: 'o', name: 'Pier', description: 'x', services: [] }] },
    });
    expect(notesOf(pages.said)).toEqual(['info field-not-read services.crisis_level']);
    const uk = await readOne('uk.json', {
      content: [
        {
          id: 's',
          name: 'Kits',
          status: 'active',
          organization: { id: 'o', name: 'Pier' },
          eligibilitys: [],
          attending_access: 'drop_in',
        },
      ],
      totalPages: 1,
      number: 1,
    });
    expect(notesOf(uk.said)).toEqual(['info field-not-read services.attending_access']);
  });

  it('of the standard itself are one note, and private ones are obeyed instead', async () => {
    const { notes, said } = await readOne('hsds.json', {
      ...file('3.1', { funding: [{ source: 'City' }], metadata: [{}] }),
      locations: [{ id: 'l', name: 'Hall', location_type: 'physical', address_is_private: true }],
    });
    expect(notes).toEqual([
      { code: 'fields-unused', fields: ['organizations.tax_id', 'services.funding', 'metadata'] },
    ]);
    expect(notesOf(said)).toEqual([]);
  });

  it('never tell what is written there', async () => {
    const { problems, notes } = await readOne(
      'hsds.json',
      file('3.1', { x_alarm_code: '99 Hidden Ln' }),
    );
    expect(JSON.stringify([problems, notes])).not.toContain('Hidden');
  });
});
