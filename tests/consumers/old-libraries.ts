/**
 * What old libraries do to the built-ins of a page, in a few lines of our own: the parts that once broke what is
 * sent or kept. Each is a script that runs before ours.
 */
export const OLD_LIBRARIES: Readonly<Record<string, string>> = {
  /** Prototype.js 1.6 and 1.7: lists that turn into text, its own list methods, and its ways with elements. */
  'Prototype.js': `(() => {
    const list = Array.prototype;
    Array.from = (given) => {
      if (!given) return [];
      if ('toArray' in Object(given)) return given.toArray();
      const made = new Array(given.length || 0);
      for (let at = 0; at < made.length; at += 1) made[at] = given[at];
      return made;
    };
    list.toJSON = function () {
      return '[' + this.map((part) => JSON.stringify(part)).join(', ') + ']';
    };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Number.prototype.toJSON = function () { return String(this); };
    list.map = list.collect = function (act, on) {
      const made = [];
      for (let at = 0; at < this.length; at += 1) made.push(act.call(on, this[at], at));
      return made;
    };
    list.filter = list.findAll = function (act, on) {
      const made = [];
      for (let at = 0; at < this.length; at += 1) if (act.call(on, this[at], at)) made.push(this[at]);
      return made;
    };
    list.entries = list.toArray = list.clone = function () { return [].concat(this); };
    const reverse = list.reverse;
    list.reverse = function (inline) { return reverse.call(inline === false ? this.clone() : this); };
    list.first = list.last = list.compact = list.flatten = list.uniq = list.size = function () { return this; };
    Function.prototype.bind = function (on, ...before) {
      return (...rest) => this.apply(on, before.concat(rest));
    };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    for (const name of ['update', 'insert', 'replace', 'select', 'hide', 'show', 'empty', 'observe']) {
      HTMLElement.prototype[name] = function () { return this; };
    }
    const all = window.Element;
    window.Element = function (tag) { return document.createElement(tag); };
    Object.assign(window.Element, all);
    window.Element.prototype = all.prototype;
  })();`,
  /** MooTools 1.2: a list is made of what has a length, and of nothing else. */
  MooTools: `(() => {
    Array.from = (given) => {
      if (given == null) return [];
      const isList = typeof given !== 'string' && typeof given.length === 'number';
      return isList ? Array.prototype.slice.call(given) : [given];
    };
    Array.prototype.clean = Array.prototype.erase = Array.prototype.flatten = function () { return this; };
    String.prototype.clean = String.prototype.camelCase = function () { return String(this); };
  })();`,
};
