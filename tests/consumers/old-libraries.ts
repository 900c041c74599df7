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
    list.reduce = function () { return this.length > 1 ? this : this[0]; };
    list.find = list.detect = function (test, on) {
      for (let at = 0; at < this.length; at += 1) if (test.call(on, this[at], at)) return this[at];
    };
    list.concat = function (...more) {
      const made = list.slice.call(this);
      for (const part of more) if (part instanceof Array) made.push(...part); else made.push(part);
      return made;
    };
    Object.keys = (given) => { const names = []; for (const name in given) names.push(name); return names; };
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
    Function.from = (given) => (typeof given === 'function' ? given : () => given);
    String.from = (given) => given + '';
    Number.from = (given) => parseFloat(given);
    Object.each = Object.append = (given) => given;
    window.Event = function (event) { this.event = event; };
    Date.parse = (given) => new Date(given);
  })();`,
  /** Libraries of one letter or one word: the names of the browser's own things are theirs. */
  'Names of the browser': `(() => {
    window.Event = { observe() {} };
    window.Node = {};
    window.Request = window.Selector = window.Form = window.Field = window.Hash = function () {};
    window.Response = window.Headers = window.Range = undefined;
  })();`,
  /** Sugar 1.2: list methods that take more, and words without accents. */
  Sugar: `(() => {
    const list = Array.prototype;
    const test = (asked) => (typeof asked === 'function' ? asked : (part) => part === asked);
    for (const name of ['some', 'every', 'filter', 'find', 'findIndex']) {
      const before = list[name];
      list[name] = function (asked, on) { return before.call(this, test(asked), on); };
    }
    const map = list.map;
    list.map = function (asked, on) {
      return map.call(this, typeof asked === 'string' ? (part) => part[asked] : asked, on);
    };
    list.at = function (at, ...more) {
      if (more.length > 0) return [at, ...more].map((one) => this[one]);
      return this[(at + this.length) % (this.length || 1)];
    };
    list.from = list.to = list.first = list.last = list.add = list.remove = function () { return this; };
    list.flatten = list.union = list.clone = function () { return this.slice(); };
    list.include = function (part) { return this.concat(part); };
    String.prototype.normalize = function () { return String(this); };
    String.prototype.first = String.prototype.last = String.prototype.insert = function () { return String(this); };
    Object.values = (given) => Object.keys(given).map((name) => given[name]);
  })();`,
  /** Datejs: what is read is a date, or null, and never a number. */
  Datejs: `(() => {
    Date.parse = (given) => {
      const read = new Date(given);
      return isNaN(read) ? null : read;
    };
    const write = Date.prototype.toString;
    Date.prototype.toString = function (shape) { return shape ? 'day' : write.call(this); };
    Date.today = () => new Date(new Date().setHours(0, 0, 0, 0));
    Date.prototype.add = Date.prototype.set = Date.prototype.clearTime = function () { return this; };
    Number.prototype.days = Number.prototype.fromNow = function () { return Number(this); };
  })();`,
};
