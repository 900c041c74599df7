/** The pictures of the overdose guide are part of the guidance: paper and plain pages show them too. */
export * from '@peerkit/guidance/pictures/drawings';
