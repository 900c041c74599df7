export { default } from '../../tsup.base.mjs';
