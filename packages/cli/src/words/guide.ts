import type { Messages } from '@peerkit/model';

/** The words of `peerkit guide`. */
export const guideWords = {
  guideGroupAbout: 'Make the overdose guide for places without a network, and for paper.',
  guideExportAbout: 'Write the whole guide into one file. It works without a network.',
  guidePwaAbout: 'Write a folder for your site. Phones can install the guide from there.',
  guidePosterAbout: 'Write a page to print and hang up: every step, with pictures.',
  guideCardAbout: 'Write a page of cards for a wallet: print, cut out, fold.',
  optionKit: 'kits that people there have, the most likely first, such as nasal-4mg',
  optionLanguages: 'languages to offer in a menu, such as en fr',
  optionExit: 'address of the page that the "Leave" button opens (default: no such button)',
  optionFinder: 'address of your page where people find kits, such as /#find',
  optionWho: 'name of your agency, shown below the guide',
  optionAbout: 'a line about your agency, shown below its name',
  optionWhoContact: 'how to reach your agency: a phone number, an email address or https://…',
  whoNeedsName: 'Say with --name whose line or contact it is.',
  badWho: 'Write {option} as one line of text, with at most {most} characters.',
  badContact:
    '"{value}" cannot be made into a link. Write a phone number with its area code, an email address, or a web address that begins with https.',
  numberOfRegion:
    'The guide of "{region}" calls {number}, and no option changes that. --number is for regions that have no guide: leave it out.',
  optionPaper: 'paper size (default: letter in North America, else a4)',
  optionSite: 'folder of your site: without a network, its other pages open the guide instead',
  optionPwaOut: 'folder to write, such as public/guide',
  unknownKit: 'There is no kit "{value}" in {region}. Kits: {list}.',
  guideExported: 'Wrote {file}: {size} KB, all in one file. Open it in any browser.',
  guidePwaWritten: 'Wrote {folder}: {size} KB. Put this folder on your site, over https.',
  guideSiteWritten:
    'Wrote two files into {folder}. Put this line into the head of each page of your site: {tag}',
  guideOutsideSite: 'The folder {folder} is not inside of the site, {site}.',
  guidePosterWritten: 'Wrote {file}. Open it in a browser and print it on {paper}, at 100%.',
  guideCardWritten:
    'Wrote {file}. Open it in a browser and print it on {paper}, at 100%. Cut along the line and fold.',
} as const satisfies Messages;
