declare module 'virtual:peerkit-manifest' {
  /** The custom-elements manifest of `@peerkit/components`, made for Storybook. */
  export const manifest: object;
}
