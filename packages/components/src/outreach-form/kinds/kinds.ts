import type { SubmissionKind } from '@peerkit/model';
import type { FormKind } from '../outreach-form.definition.ts';
import { requestPeer } from './request-peer.ts';
import { requestPeerEn } from './request-peer.strings.ts';

/** Every kind the form can show. A new kind is a definition and its words, nothing more. */
export const KINDS: Readonly<Record<SubmissionKind, FormKind>> = {
  'request-peer': {
    definition: requestPeer,
    catalog: {
      en: requestPeerEn,
      load: {
        el: () => import('./locales/request-peer.el.ts'),
        fr: () => import('./locales/request-peer.fr.ts'),
        hu: () => import('./locales/request-peer.hu.ts'),
        lt: () => import('./locales/request-peer.lt.ts'),
        nl: () => import('./locales/request-peer.nl.ts'),
        pl: () => import('./locales/request-peer.pl.ts'),
        pt: () => import('./locales/request-peer.pt.ts'),
      },
    },
  },
};

/** The kind of that name, if there is one. */
export function kindOf(name: string): FormKind | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name as SubmissionKind] : undefined;
}
