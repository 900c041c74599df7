import { expect, it } from 'vitest';
import { formatDay, parseDay } from './calendar.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';

/** As published in tables, with the earliest, the latest, and those that the late moon moves. */
it.each([
  ...['1818-03-22', '1943-04-25', '2008-03-23', '2285-03-22', '2038-04-25', '1961-04-02'],
  ...['1954-04-18', '1981-04-19', '2049-04-18', '2076-04-19', '1609-04-19', '1900-04-15'],
  ...['2000-04-23', '2100-03-28', '2024-03-31', '2026-04-05'],
])('%s is Easter Sunday in the west', (day) => {
  expect(formatDay(westernEaster(Number(day.slice(0, 4))))).toBe(day);
});

it.each([
  ...['1983-05-08', '2013-05-05', '2010-04-04', '2024-05-05', '2025-04-20', '2026-04-12'],
  ...['2027-05-02', '1900-04-22', '2000-04-30', '2078-05-08', '2100-05-02'],
])('%s is Easter Sunday of the orthodox churches', (day) => {
  expect(formatDay(orthodoxEaster(Number(day.slice(0, 4))))).toBe(day);
});

/** 7515 is the first year of golden number 11 in which the moon would be at the end of its calendar. */
const YEARS = [...Array.from({ length: 800 }, (_, at) => 1600 + at), 7515];

it('both are what the tables of moons say in each year of eight centuries', () => {
  for (const year of YEARS) {
    expect(formatDay(westernEaster(year))).toBe(butcher(year));
    expect(orthodoxEaster(year), String(year)).toBe(julian(year));
  }
});

/** Butcher's rule of 1876, step by step with its own letters. */
function butcher(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${String(year)}-0${String(Math.floor(sum / 31))}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

/** Meeus's rule in the Julian calendar. */
function julian(year: number): number {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const sum = d + e + 114;
  return julianDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Day number of a Julian date in March, April or May: every fourth year has a leap day. */
function julianDay(year: number, month: number, date: number): number {
  const monthDays = [0, 31, 61][month - 3] ?? NaN;
  const marchFirst2000 = parseDay('2000-03-14') ?? NaN;
  return (
    marchFirst2000 + (year - 2000) * 365 + Math.floor((year - 2000) / 4) + monthDays + date - 1
  );
}
