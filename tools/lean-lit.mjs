// Leaves out of lit what no widget uses: in a script that a page loads straight from us, every byte is a reader's.
// It also leaves out what lit keeps on the window, which an element with such an id would take the place of.
// docs/decisions/0015-lean-lit.md says more.
import { sep } from 'node:path';

const element = '@lit/reactive-element/reactive-element.js';
const sheets = '@lit/reactive-element/css-tag.js';
const html = 'lit-html/lit-html.js';
const litElement = 'lit-element/lit-element.js';
const consumer = '@lit/context/lib/controllers/context-consumer.js';
const provider = '@lit/context/lib/controllers/context-provider.js';
const notifier = '@lit/context/lib/value-notifier.js';

/** [file, text of lit, what stands there instead]. Each text is there once, in lit 3.3.3 and its context 1.1.6, or the build ends. */
const CUTS = [
  // versions on the window, and what polyfills hook into
  [element, 'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
  [element, ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
  [html, 'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'const D='],
  [html, 'j as _$LH,', ''],
  [litElement, 'const s=globalThis;', ''],
  [litElement, ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});const n={_$AK:(t,e,r)=>{t._$AK(e,r)},_$AL:t=>t._$AL};(s.litElementVersions??=[]).push("4.2.2");export{i as LitElement,n as _$LE}', ';export{i as LitElement}'],

  // decorators and initializers
  [element, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [element, 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
  [element, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [element, 'void 0!==t.l&&(this.l=[...t.l]),', ''],
  [element, ',this.constructor.l?.forEach(t=>t(this))', ''],
  [element, 'removeController(t){this._$EO?.delete(t)}', ''],

  // browsers without constructed style sheets: tools/classic.mjs stays away from them
  [sheets, 't=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,', 'e=!0,'],
  [sheets, 'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}', 's.adoptedStyleSheets=o.map(t=>t.styleSheet)'],
  // sheets made of other sheets
  [sheets, 'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}', 'constructor(t){this.cssText=t}'],
  [sheets, 'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t', 'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o'],
  [sheets, 'toString(){return this.cssText}', ''],
  [sheets, 'i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}', 'i=([t])=>new n(t)'],

  // properties that reflect, that convert themselves, or that are other than text, numbers and yes or no
  [element, 'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},', ''],
  [element, 'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i', 'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t'],
  [element, '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}', ''],
  [element, 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [element, 'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}', 'void 0!==e&&(this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type))'],
  [element, ',this._$Em=null,', ','],
  // properties that have a default, or accessors of their own
  [element, '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  [element, 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}', 'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}'],
  [element, 'this.C(t,s,i)', 'this.C(t,s)'],
  [element, 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}', ''],
  [element, 'this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', 'this._$Ei(),'],
  [element, 'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},', 'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},'],

  // steps of a drawing that no widget overrides, and values that are compared in a way of their own
  [element, 't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()', 't=!0,this.willUpdate(s),this.update(s)'],
  [element, 'shouldUpdate(t){return!0}', ''],
  [element, 'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}', 'return this.performUpdate(),!this.isUpdatePending}'],
  [element, 'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)', 'requestUpdate(t,s){if(void 0!==t){if(!(f(this[t],s)'],

  // what has changed, which no widget asks; property names that a compiler would change; lists of styles in lists
  [element, 'this._$AL=new Map,this._$E_()', 'this._$E_()'],
  [element, 'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}', ''],
  [element, 'return;this.C(t,s)}', 'return}'],
  [element, 'let t=!1;const s=this._$AL;try{t=!0,this.willUpdate(s),this.update(s)}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'try{this.willUpdate(),this.update()}catch(t){throw this._$EM(),t}this._$AE()'],
  [element, '_$EM(){this._$AL=new Map,', '_$EM(){'],
  [element, 'try{await this._$ES}catch(t){Promise.reject(t)}', 'await this._$ES;'],
  [element, 'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
  [element, 'if(s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}', 'this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))'],
  [element, '){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}', ')for(const[t,s]of Object.entries(this.properties))this.createProperty(t,s);'],
  [element, 'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))', 'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty("properties")'],
  [element, 'if(this.hasOwnProperty(d("finalized")))', 'if(this.hasOwnProperty("finalized"))'],
  [element, 'if(this.hasOwnProperty(d("elementProperties")))', 'if(this.hasOwnProperty("elementProperties"))'],
  [element, 'y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', 'y.elementProperties=new Map,y.finalized=!0'],
  [element, 'this.finalizeStyles(this.styles)', 'this.styles??[]'],
  [element, 'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}', ''],
  [element, 'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'return!1===s.attribute?void 0:s.attribute??t.toLowerCase()'],
  [litElement, 'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}', ''],

  // listeners with options, that are objects, or that go
  [html, 'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t', 'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t'],
  [html, '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)', 'this._$AH.call?.(this.options.host,t)'],

  // directives
  [html, 'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}', ''],
  [html, 't=M(this,t,i),a(t)?', 'a(t)?'],
  [html, 't=M(this,t,i,0),o=', 'o='],
  [html, 'r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  [html, '(t=M(this,t,i,0)??A)===E', '(t??=A)===E'],
  [html, 'for(this._$AP?.(!1,!0,s);', 'for(;'],
  [html, 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [litElement, 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
  [litElement, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],

  // expressions on elements, in comments and in raw text; attributes that are there or not; MathML; compiled templates
  [html, '6===r.type&&(i=new Z(h,this,t))', '0'],
  [html, '"?"===e[1]?L:', ''],
  [html, 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
  [html, 'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', 'r.data===n&&d.push({type:2,index:l});'],
  [html, '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  [html, ',y=/^(?:script|style|textarea|title)$/i,', ','],
  [html, 'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}', ''],
  [html, 'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}', ''],
  [html, ',T=x(3),', ','],
  [html, ',T as mathml', ''],
  [html, '2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
  [html, '2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
  [html, '2===i||3===i', '2===i'],
  [html, 'if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  [html, '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)'],
  [html, 'const{values:i,_$litType$:s}=t,e=', 'const{values:i}=t,e='],

  // what only directives, tests and other renderers read of a part
  [html, 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  [html, 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [html, 'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  [html, 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [html, 'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
  [html, 'this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0', 'this._$AH=A,this._$AA=t,this._$AB=i,this.options=e'],
  [html, 'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,', 'this.element=t,this.name=i,'],
  [html, 'constructor(){super(...arguments),this.type=3}', ''],
  [html, 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  [html, '(t?.creationScope??l)', 'l'],
  [litElement, 'i._$litElement$=!0,i["finalized"]=!0;', ''],

  // consumers that ask once, that are called back, or that name their context in the older way
  [consumer, 'if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=', 'this.t='],
  [consumer, 'this.unsubscribe&&(this.unsubscribe!==s&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value', 'this.unsubscribe&&this.unsubscribe!==s&&this.unsubscribe(),this.value'],
  [consumer, ',this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(t,s)),', ','],
  [consumer, ',void 0!==s.context){const t=s;this.context=t.context,this.callback=t.callback,this.subscribe=t.subscribe??!1}else this.context=s,this.callback=i,this.subscribe=h??!1;', ';this.context=s.context;'],
  [consumer, 'this.t,this.subscribe', 'this.t,!0'],
  [provider, 'void 0!==e.context?e.initialValue:i', 'e.initialValue'],
  [provider, 'void 0!==e.context?this.context=e.context:this.context=e', 'this.context=e.context'],
  [notifier, 'setValue(s,t=!1){const i=t||!Object.is(s,this.o);this.o=s,i&&this.updateObservers()}', 'setValue(s){const i=s!==this.o;this.o=s,i&&this.updateObservers()}'],
  // a provider that comes between: a widget asks again when it moves, and when the ledger is defined
  [provider, 'class e extends Event{constructor(t,s){super("context-provider",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=s}}', 'const e=0;'],
  [provider, ',this.onProviderRequest=s=>{if(s.context!==this.context)return;if((s.contextTarget??s.composedPath()[0])===this.host)return;const e=new Set;for(const[s,{consumerHost:i}]of this.subscriptions)e.has(s)||(e.add(s),i.dispatchEvent(new t(this.context,i,s,!0)));s.stopPropagation()}', ''],
  [provider, ',this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new e(this.context,this.host))}', ',s.addEventListener("context-request",this.onContextRequest)}'],
  [notifier, 'disposer:()=>{this.subscriptions.delete(s)},consumerHost:t', 'disposer:()=>{this.subscriptions.delete(s)}'],
  [notifier, 'clearCallbacks(){this.subscriptions.clear()}', ''],
];

/** What a widget that used it would miss. */
const MISSED = [
  [/from 'lit\//, 'directives and decorators'],
  [/\s\?[\w-]+=\$\{/, 'attributes that are there or not'],
  [/<(?:script|style|textarea|title)\b[^<`]*\$\{/, 'expressions in raw text'],
  [/<!--[^`]*\$\{[^`]*-->/, 'expressions in comments'],
  [/\bmathml`/, 'MathML'],
  [/\bcss`[^`]*\$\{/, 'sheets made of other sheets'],
  [/\b(?:reflect|useDefault|converter|noAccessor|hasChanged): /, 'properties that reflect, convert or compare themselves, or have a default'],
  [/\b(?:shouldUpdate|scheduleUpdate|hostUpdate)\(/, 'steps of a drawing'],
  [/\bPropertyValues\b|\bstate: true/, 'what has changed'],
  [/@[\w-]+=\$\{\{/, 'listeners with options'],
  [/\{[^{}]*\btype: (?:Object|Array)\b/, 'properties other than text, numbers and yes or no'],
  [/\bsubscribe: false|\bcallback: /, 'consumers that ask once or are called back'],
  [/\baddInitializer\(|\bremoveController\(/, 'initializers, controllers that leave'],
];

const slashed = (id) => id.split(sep).join('/');

/** @returns {import('rolldown').Plugin} */
export function leanLit() {
  const done = new Set();
  return {
    name: 'lean-lit',
    buildStart: () => done.clear(),
    transform(code, id) {
      const file = slashed(id);
      if (!file.includes('/node_modules/')) return missing(code, file);
      const cuts = CUTS.filter(([name]) => file.endsWith(`/node_modules/${name}`));
      cuts.forEach((cut) => done.add(cut));
      return cuts.reduce((text, [name, before, after]) => replaceOnce(text, before, after, name), code);
    },
    buildEnd(error) {
      const left = CUTS.find((cut) => !done.has(cut));
      if (!error && left) throw new Error(`${left[0]} is no longer where tools/lean-lit.mjs looks for it`);
    },
  };
}

function missing(code, file) {
  if (!file.includes('/src/')) return;
  const [, what] = MISSED.find(([used]) => used.test(code)) ?? [];
  if (what) throw new Error(`${file} uses what tools/lean-lit.mjs leaves out: ${what}`);
}

function replaceOnce(text, before, after, file) {
  const parts = text.split(before);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times what tools/lean-lit.mjs leaves out: ${before}`);
  return parts.join(after);
}
