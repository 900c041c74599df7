import type { Profile } from './profile.ts';
import type { Target } from '../../tables/columns/targets.ts';

/** Targets whose cells can be recognised by their shape. */
export const SHAPED: ReadonlySet<Target> = /* @__PURE__ */ new Set<Target>([
  ...(['phone', 'email', 'website', 'latitude', 'longitude', 'point'] as const),
  ...(['address.postalCode', 'assured', 'modified'] as const),
]);

/** The target that the cells allow: that of the heading, a more precise one, or none. */
export function fits(target: Target, cells: Profile): Target | undefined {
  const { shares, filled, distinct, meanLength } = cells;
  const flags = shares.yesNo > 0.6;
  switch (target) {
    case 'email':
    case 'organization.email':
      return shares.url > 0.5 ? 'website' : shares.email > 0.4 ? target : undefined;
    case 'website':
    case 'organization.website':
      return shares.email > 0.5 ? 'email' : shares.url > 0.4 ? target : undefined;
    case 'phone':
    case 'organization.phone':
    case 'location.phone':
    case 'phone.text':
    case 'phone.fax':
    case 'phone.tty':
      if (flags || shares.email > 0.5 || meanLength > 200) return undefined;
      // Dates, amounts and ids below `Number`.
      return shares.date > 0.4 || shares.degrees > 0.4 || shares.counted > 0.6 ? undefined : target;
    case 'latitude':
    case 'longitude':
      // Of metres each row says what to do.
      return shares.degrees > 0.4 || shares.metres > 0.6 ? target : undefined;
    case 'point':
      return shares.point > 0.4 ? target : undefined;
    case 'address':
      if (shares.point > 0.6) return 'point';
      if (shares.identifier > 0.6) return undefined;
      return flags || shares.url > 0.5 ? undefined : target;
    case 'address.line1':
    case 'address.city':
      return shares.identifier > 0.6 ? undefined : target;
    case 'address.number':
      return shares.houseNumber > 0.6 ? target : undefined;
    case 'assured':
    case 'modified':
    case 'alertUntil':
      return shares.date > 0.4 || shares.serialDay > 0.8 ? target : undefined;
    case 'id':
      return distinct === filled ? target : undefined;
    case 'minimumAge':
    case 'maximumAge':
      return shares.number > 0.4 ? target : undefined;
    case 'area':
      return meanLength <= 3 && !flags && shares.number < 0.5 ? 'address.region' : target;
    case 'name':
    case 'organization.name':
    case 'description':
      return flags || shares.number > 0.6 || shares.url > 0.6 ? undefined : target;
    case 'category':
      if (isToRead(cells)) return 'description';
      return shares.technical > 0.8 || flags || shares.number > 0.6 || meanLength > 200
        ? undefined
        : target;
    case 'status':
      // `Open`: Mon-Fri 9-5. Whether it is open is another question.
      return shares.hours > 0.3 && Math.max(shares.status, shares.answer, shares.yesNo) < 0.5
        ? 'hours'
        : target;
    case 'hours':
    case 'howToApply':
    case 'languages':
    case 'postalAddress':
      return flags ? undefined : target;
    default:
      return target;
  }
}

/** Sentences that hardly ever come again: no kinds of help to choose from. */
function isToRead({
  filled,
  distinct,
  meanLength,
  separator,
  hasLists,
  wordsInPart,
}: Profile): boolean {
  if (hasLists || separator !== undefined || filled < 3) return false;
  return meanLength > 30 && wordsInPart > 2.5 && distinct > filled * 0.8;
}
