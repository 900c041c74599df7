export { layersOf, turnsRound, type Glyph } from '@peerkit/guidance/pictures/glyph';
