import { withoutKeys } from '../tables/keyed-json/read.ts';
import { isOhana, ohanaToHsds } from '../hsds/ohana/to-hsds.ts';
import { isOpenReferralUk1, openReferralUk1ToHsds } from '../hsds/open-referral-uk-1/to-hsds.ts';

/** Parsed JSON in the shape of HSDS 3, if it is one of the formats that came before it. */
export function hsdsValue(value: unknown): unknown {
  const plain = withoutKeys(value);
  if (isOpenReferralUk1(plain)) return openReferralUk1ToHsds(plain);
  return isOhana(plain) ? ohanaToHsds(plain) : plain;
}
