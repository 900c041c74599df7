import { readPrivacyAnswer } from '../privacy/privacy-heading.ts';
import { closedBy, privacyOfKey } from '../privacy/private-fields.ts';
import {
  isSecretByBrackets,
  isSecretByPart,
  secrecyOf,
  secrecyOfName,
} from '../privacy/says-secret.ts';
import { hintsSecret, shelterOf } from '../privacy/shelters.ts';
import { isRaw, own, records, text, type Raw } from '../core/fields.ts';

/** HSDS has no field for what is private, so programs add their own, or say it in words. */

/** The records of a list of which none of their own fields says that they are private. */
export function openRecords(raw: Raw, key: string): readonly Raw[] {
  const list = records(raw, key);
  if (list.length === 0) return list;
  const kind = `${key.replace(/e?s$/, '')}_`;
  return list.filter(
    (record) =>
      closedBy(record, 'place', 'row', 'contact', 'mailing') === undefined &&
      closedBy(raw, 'contact')?.startsWith(kind) !== true,
  );
}

/** Where people write of a service, an offer or a place that its address is secret, having no flag for it. */
const WORDS = [
  ...(['description', 'short_desc', 'transportation', 'alert', 'application_process'] as const),
  ...(['eligibility_description', 'eligibility', 'fees_description', 'audience'] as const),
  ...(['interpretation_services', 'wait_time', 'x_notes', 'access', 'access_notes'] as const),
];
const NAMES = ['name', 'alternate_name'] as const;

/** Whether the words or attributes of a record say that the place is secret. */
export function saysSecret(raw: Raw): boolean {
  const isSaid = (words: unknown): boolean =>
    typeof words === 'string' && secrecyOf(words) !== undefined;
  return (
    WORDS.some((key) => isSaid(text(raw, key))) ||
    NAMES.some((key) => {
      const name = text(raw, key);
      if (typeof name !== 'string') return false;
      return (
        secrecyOfName(name) !== undefined || isSecretByBrackets(name) || isOfShelter(raw, name)
      );
    }) ||
    ATTRIBUTES.some((list) => records(raw, list).some(isSecretAttribute)) ||
    records(raw, 'metadata').some(isSecretChange)
  );
}

/** Whether a name is that of a shelter from violence, or of a shelter of which a short remark says it. */
function isOfShelter(raw: Raw, name: string): boolean {
  const shelter = shelterOf(name);
  if (shelter === undefined) return false;
  if (shelter === 'secret') return !isOpened(raw);
  return WORDS.some((key) => {
    const words = text(raw, key);
    return typeof words === 'string' && hintsSecret(words) && !isOpened(raw);
  });
}

/** Whether a field of a record says that its place may be shown. */
function isOpened(raw: Raw): boolean {
  return Object.keys(raw).some((key) => {
    const privacy = privacyOfKey(key);
    if (privacy?.about !== 'place') return false;
    const value = raw[key];
    const isAnswer = typeof value === 'string' || typeof value === 'boolean';
    const answer = isAnswer ? readPrivacyAnswer(String(value)) : undefined;
    if (answer === undefined) return false;
    return answer === 'shown' || answer === (privacy.yes === 'show' ? 'yes' : 'no');
  });
}

/** Whether a part of an address says it, such as its kind or to whom letters go. */
export function saysSecretAddress(address: Raw): boolean {
  return ADDRESS_PARTS.some((key) => {
    const part = text(address, key);
    return typeof part === 'string' && (secrecyOf(part) !== undefined || isSecretByPart(part));
  });
}

const ADDRESS_PARTS = ['attention', 'address_1', 'address_2', 'address_type', 'type'] as const;

/** Whether an organization says it of all its places. Of one of them nobody knows which. */
export function saysAllSecret(organization: Raw): boolean {
  const words = text(organization, 'description');
  return typeof words === 'string' && ALL_PLACES.test(words) && secrecyOf(words) === 'place';
}

const ALL_PLACES =
  /\b(?:all|every|each|any|none|locations|addresses|sites|shelters|toutes|tous|todas|alle)\b/i;

const ATTRIBUTES = ['attributes', 'accessibility', 'accessibility_for_disabilities'] as const;

/** `Confidential address: yes`, also as a term, or a text of its own. */
function isSecretAttribute(attribute: Raw): boolean {
  const term = own(attribute, 'taxonomy_term');
  const label = text(attribute, 'label') ?? (isRaw(term) ? text(term, 'name') : undefined);
  const value = text(attribute, 'value') ?? text(attribute, 'description');
  if (typeof value === 'string' && secrecyOf(value) === 'place') return true;
  if (typeof label !== 'string') return false;
  const privacy = privacyOfKey(label);
  if (privacy?.about !== 'place') return false;
  const answer = typeof value === 'string' ? readPrivacyAnswer(value) : undefined;
  if (privacy.yes === 'show') return answer === 'no' || answer === 'secret';
  return answer !== 'no' && answer !== 'shown';
}

/** `visibility` was set to `private`: whoever keeps the list did so. */
function isSecretChange(change: Raw): boolean {
  const field = text(change, 'field_name');
  const value = text(change, 'replacement_value');
  if (typeof field !== 'string' || typeof value !== 'string') return false;
  const privacy = privacyOfKey(field);
  if (privacy === undefined || privacy.about === 'contact') return false;
  const answer = readPrivacyAnswer(value);
  return answer === 'secret' || answer === (privacy.yes === 'show' ? 'no' : 'yes');
}
