const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Graph-Dq6dP-BG.js","assets/Graph-W0Va7j2c.css"])))=>i.map(i=>d[i]);
var e,t,n,r,i,a,o,s,c,l,u,d,f=Symbol.for(`pv`),p={},m=[],h=/^m(i|n|o|s|text|space)$/,g=Array.isArray,_=m.slice,v=Object.assign;function y(e){e&&e.parentNode&&e.remove()}function b(e,t,n){var r,i,a,o={},s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?_.call(arguments,2):n),S(e,o,r,i,null)}function x(e,t,n){var r,i,a,o=v({},e.props),s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e.type!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?_.call(arguments,2):n),S(e.type,o,r===void 0?e.key:r,i===void 0?e.ref:i,null)}function S(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function C(e){return e.children}function w(e,t){this.props=e,this.context=t,this.__g=0}function T(e,t){if(t==null)return e.__&&T(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:T(e)}function E(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=v({constructor:f},r)).__v=r.__v+1,e.vnode&&e.vnode(n),A(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||T(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,ue(a,n,o),r.__=r.__e=null,n.__e!=i&&D(n))}function D(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),D(e)}function ee(t){(8&t.__g||(t.__g|=8,r.push(t),a++))&&i==e.debounceRendering||((i=e.debounceRendering)||queueMicrotask)(O)}function O(){try{for(var e,t=1;r.length;)r.length>t&&r.sort(o),e=r.shift(),t=r.length,8&e.__g&&E(e)}finally{(a=r.length)&&(i||queueMicrotask)(O)}}function te(e,t,n,r,i,a,o,s,c,l,u){var d,f,h,g,_,v,y=r.__k||m,b=t.length;for(c=ne(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(f=~h.__i&&y[h.__i]||p,h.__i=d,v=A(e,h,f,i,a,o,s,c,l,u),g=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&fe(f.ref,null,h,f),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=re(h,c,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function ne(e,t,n,r,i){var a,o,s,c,l,u,d,p,m,h=n.length,_=h,v=0,y=0,b=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=b[a]=S(null,o):g(o)?o=b[a]=S(C,{children:o}):o.constructor===f&&o.__b?o=b[a]=S(o.type,o.props,o.key,o.ref,o.__v):b[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=ae(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,y=1)):(~l||(i>h?v--:i<h&&v++),typeof o.type!=`function`&&(o.__u|=4))):b[a]=null;if(y){for(u=[],d=[],a=0;a<i;a++)if((o=b[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,d[a]=v+1}for(v=u.length;a--;)d[a]&&(d[a]==v?v--:b[a].__u|=4)}if(_)for(a=0;a<h;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=T(s)),pe(s,s));return r}function re(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=re(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=T(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function ie(e,t){return t||=[],e!=null&&typeof e!=`boolean`&&(g(e)?e.some(function(e){ie(e,t)}):t.push(e)),t}function ae(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function oe(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function k(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||oe(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||oe(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=u[t]||(u[t]=se(t)),(e.__a||={})[t]=l,a=t!=(t=t.replace(c,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function se(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[s]==null)n[s]=l++;else if(n[s]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function A(t,n,r,i,a,o,s,c,l,u){var d,p,h,_,b,x,S,E,D,ee,O,ne,re,ie,ae,oe,k,se,A=n.type;if(n.constructor!==f)return null;128&r.__u&&(l=32&r.__u,d=r.__c.__z)&&(n.__u|=l,p=o=[],d.nodeType==8?c=ce(d,o):o.push(d),c=o[0]||c),(d=e.__b)&&d(n);n:if(typeof A==`function`){h=s.length;try{if(E=n.props,D=(d=A.prototype)&&d.render,ee=(d=A.contextType)&&i[d.__c],O=d?ee?ee.props.value:d.__:i,(_=r.__c)?(n.__c=_,2&_.__g&&(_.__g|=1)):(D?n.__c=_=new A(E,O):(n.__c=_=new w(E,O),_.constructor=A,_.render=me),ee&&ee.sub(_),_.state||(_.state={}),_.__n=i,_.__g|=8,_.__h=[],_.__k=[]),D&&(_.__s||(_.__s=_.state),A.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=v({},_.__s)),v(_.__s,A.getDerivedStateFromProps(E,_.__s)))),b=_.props,x=_.state,_.__v=n,r.__c){if(E!==b&&D&&!A.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(E,O),n.__v==r.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&!1===_.shouldComponentUpdate(E,_.__s,O)){n.__v!=r.__v&&(_.props=E,_.state=_.__s,_.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),m.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&s.push(_),c=T(r);break n}_.componentWillUpdate&&_.componentWillUpdate(E,_.__s,O),D&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate(b,x,S)})}else D&&!A.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),D&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=O,_.props=E,_.__P=t,_.__g&=-5,ne=e.__r,re=D?25:0;do _.__g&=-9,ne&&ne(n),d=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++re<25);D&&(m.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(i=v({},i,_.getChildContext())),D&&r.__c&&_.getSnapshotBeforeUpdate&&(S=_.getSnapshotBeforeUpdate(b,x)),ie=d&&d.type===C&&d.key==null?d.props.children:d,E.__P&&(d=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&pe(e,e)}),r.__k=null),c=r.__k?T(r,0):null),c=te(t,g(ie)?ie:[ie],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=d),n.__u&=-161,p&&p.some(y),_.__h.length&&s.push(_),1&_.__g&&(_.__g&=-4)}catch(t){if(s.length=h,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(k=o.indexOf(c||void 0))||(k=o.length);(se=o[k-1])&&se.nodeType==8;)k--;for(;k<o.length;k++)if(se=o[k]){if(o[k]=null,ae){if(se==oe)break}else{if(se.nodeType!=8)break;se.data.startsWith(`$s`)&&(oe=ce(ae=se))}}}if(!ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ae=c}(d=ce(ae=n.__c.__z||(n.__c.__z=ae)))?(n.__e=ae,c=d):n.__e=c,c&&=c.nextSibling}else o&&o.some(y)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||le(n),e.__e(t,n,r)}}else c=n.__e=de(r.__e,n,r,i,a,o,s,l,u,t);return(d=e.diffed)&&d(n),c}function ce(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function le(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(le))}function ue(t,n,r){for(var i=0;i<r.length;)fe(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function de(t,n,r,i,a,o,s,c,l,u){var d,f,m,v,b,x,S,C,w=r.props||p,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(D?b.localName==D:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(C=u.ownerDocument||document,!D)return C.createTextNode(E);t=C.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&_.call(u.childNodes),!c&&o)for(w={},d=0;d<t.attributes.length;d++)w[(b=t.attributes[d]).name]=b.value;for(d in w)b=w[d],d==`dangerouslySetInnerHTML`?m=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||k(t,d,null,b,a);for(d in E)b=E[d],d==`children`?v=b:d==`dangerouslySetInnerHTML`?f=b:d==`value`?x=b:d==`checked`?S=b:c&&typeof b!=`function`||w[d]===b||k(t,d,b,w[d],a);f?(c||m&&(f.__html==m.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),n.__k=[]):(m&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&h.test(D))&&(a=`http://www.w3.org/1999/xhtml`),te(u,g(v)?v:[v],n,r,i,a,o,s,o?o[0]:r.__k&&T(r,0),c,l),o&&o.some(y)),c&&D!=`textarea`||(d=`value`,D==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(D!=`progress`||x)||k(t,d,x,w[d],a),d=`checked`,S!=null&&S!=t[d]&&k(t,d,S,w[d],a))}else w===E||c&&t.data==E||(t.data=E);return t}function fe(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function pe(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||fe(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&pe(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ce(i,o=[]))&&(i==t.__e&&o.some(y),y(a),y(i)),r||y(t.__e),t.__e=t.__c=t.__=null}function me(e,t,n){return this.constructor(e,n)}function he(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=S(C,{children:[t]}),a=[],o=[],A(n,n.__k,i||p,p,n.namespaceURI,i?null:n.firstChild?_.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),ue(a,n.__k,o),n.__k.props.children=null}function ge(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,ee(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+d++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var i,o,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw a=0,e}},t=0,n=function(e){return e!=null&&e.constructor===f},w.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=v({},this.state)),typeof e==`function`&&(e=e(v({},n),this.props)),e&&(v(n,e),this.__v&&(t&&this.__k.push(t),ee(this)))},w.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ee(this))},w.prototype.render=C,r=[],a=0,o=function(e,t){return e.__v.__b-t.__v.__b},s=Symbol(),c=/(PointerCapture)$|Capture$/i,l=0,u={},d=0;var _e,j,ve,ye,be=Object.is,xe=0,Se=[],Ce=[],M=e,we=M.__b,Te=M.__r,Ee=M.diffed,De=M.__c,Oe=M.unmount,ke=M.__;function Ae(e,t){M.__h&&M.__h(j,e,xe||t),xe=0;var n=j.__H||(j.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function N(e){return xe=1,je(Ue,e)}function je(e,t,n){var r=Ae(_e++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ue(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);be(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=j,!j.__f)){j.__f=!0;var i=j.shouldComponentUpdate;j.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,be(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function P(e,t){var n=Ae(_e++,3);!M.__s&&He(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,j.__H.__h.push(n))}function Me(e,t){var n=Ae(_e++,4);!M.__s&&He(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,j.__h.push(n))}function F(e){return xe=5,I(function(){return{current:e}},[])}function I(e,t){var n=Ae(_e++,7);return He(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ne(e,t){return xe=8,I(function(){return e},t)}function Pe(e){var t=j.context[e.__c],n=Ae(_e++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(j)),t.props.value):e.__}function Fe(){var e=Ae(_e++,11);if(!e.__){for(var t=j.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function Ie(){var e;do{for(;e=Ce.shift();)try{Be(e)}catch(t){M.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Se.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Be),t.__h.some(Ve),t.__h=[]}catch(n){t.__h=[],M.__e(n,e.__v)}}}while(Ce.length)}M.__b=function(e){j=null,we&&we(e)},M.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ke&&ke(e,t)},M.__r=function(e){Te&&Te(e),_e=0;var t=(j=e.__c).__H;t&&(ve==j?j.__h=[]:(t.__h.some(Be),t.__h.some(Ve),_e=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),ve=j},M.diffed=function(e){Ee&&Ee(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ze(Se.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),ve=j=null},M.__c=function(e,t){t.some(function(e){try{e.__h.some(Be),e.__h=e.__h.filter(function(e){return!e.__||Ve(e)})}catch(t){e.__h=[function(){throw t}]}}),De&&De(e,t)},M.unmount=function(e){Oe&&Oe(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,ze(Ce.push(r))}else Be(r)}catch(e){t=e}}),r.__H=void 0,t&&M.__e(t,r.__v))};var Le=typeof requestAnimationFrame==`function`;function Re(e){var t,n=function(){clearTimeout(r),Le&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Le&&(t=requestAnimationFrame(n))}function ze(e){e!=1&&ye==M.requestAnimationFrame||((ye=M.requestAnimationFrame)||Re)(Ie)}function Be(e){var t=j,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),j=t}function Ve(e){var t=j;e.__c=e.__(),j=t}function He(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!be(t,e[n])})}function Ue(e,t){return typeof t==`function`?t(e):t}var We,Ge;function Ke(e){return!Ge||(typeof Ge==`string`?e.startsWith(Ge):Ge.test(e))}function qe(e,t){let n=``;if(We=void 0,t&&t.type===`click`){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||t.button!==0)return e;let r=t.composedPath().find(e=>e.nodeName==`A`&&e.href),i=r&&r.getAttribute(`href`);if(!r||r.origin!=location.origin||/^#/.test(i)||!/^(_?self)?$/i.test(r.target)||!Ke(i)||r.download)return e;We=!0,t.preventDefault(),n=r.href.replace(location.origin,``)}else t&&t.url?(We=!t.replace,n=t.url):n=location.pathname+location.search;return We===!0?history.pushState(null,``,n):We===!1&&history.replaceState(null,``,n),n}var Je=(e,t,n={})=>{e=e.split(`/`).filter(Boolean),t=(t||``).split(`/`).filter(Boolean),n.params||={};for(let r=0,i,a;r<Math.max(e.length,t.length);r++){let[,o,s,c]=(t[r]||``).match(/^(:?)(.*?)([+*?]?)$/);if(i=e[r],o||s!=i){if(!o&&i&&c==`*`){n.rest=`/`+e.slice(r).join(`/`);break}if(!o||!i&&c!=`?`&&c!=`*`)return;if(a=c==`+`||c==`*`,a?i=e.slice(r).map(decodeURIComponent).join(`/`)||void 0:i&&=decodeURIComponent(i),n.params[s]=i,s in n||(n[s]=i),a)break}}return n};function Ye(e){let[t,n]=je(qe,e.url||location.pathname+location.search);e.scope&&(Ge=e.scope);let r=We===!0,i=I(()=>{let e=new URL(t,location.origin),i=e.pathname.replace(/\/+$/g,``)||`/`;return{url:t,path:i,query:Object.fromEntries(e.searchParams),route:(e,t)=>n({url:e,replace:t}),back:()=>{history.back()},forward:()=>{history.forward()},wasPush:r}},[t]);return Me(()=>(addEventListener(`click`,n),addEventListener(`popstate`,n),()=>{removeEventListener(`click`,n),removeEventListener(`popstate`,n)}),[]),b(Ye.ctx.Provider,{value:i},e.children)}var Xe=Promise.resolve();function Ze(e){let[t,n]=je(e=>e+1,0),{url:r,query:i,wasPush:a,path:o}=L();if(!r)throw Error(`preact-iso's <Router> must be used within a <LocationProvider>, see: https://github.com/preactjs/preact-iso#locationprovider`);let{rest:s=o,params:c={}}=Pe(tt),l=F(!1),u=F(o),d=F(1),f=F(),p=F(),m=F(),h=F(!1),g=F();g.current=!1;let _,v,y;ie(e.children).some(e=>{if(Je(s,e.props.path,y={...e.props,path:s,query:i,params:Object.assign({},c),rest:``}))return _=x(e,y);e.props.default&&(v=x(e,y))});let S=_||v,C=f.current&&f.current.__u&Qe&&f.current.__u&$e,w=f.current&&f.current.__h,T=I(()=>{p.current=f.current,f.current=b(tt.Provider,{value:y},S);let e=p.current&&p.current.props.children;return!e||!S||S.type!==e.type||S.props.component!==e.props.component?(d.current++,!0):!1},[r,JSON.stringify(y)]);C?(f.current.__u|=Qe,f.current.__u|=$e):w&&(f.current.__h=!0);let E=p.current;return p.current=null,this.__c=(t,i)=>{g.current=!0,p.current=E,e.onLoadStart&&e.onLoadStart(r),l.current=!0;let a=d.current;t.then(()=>{a===d.current&&(p.current=null,f.current&&(i.__h&&(f.current.__h=i.__h),i.__u&$e&&(f.current.__u|=$e),i.__u&Qe&&(f.current.__u|=Qe)),Xe.then(n))})},Me(()=>{let t=this.__v&&this.__v.__e;g.current?!h.current&&!m.current&&(m.current=t):(!h.current&&m.current&&(m.current!==t&&m.current.remove(),m.current=null),h.current=!0,u.current!==o&&(a&&scrollTo(0,0),e.onRouteChange&&e.onRouteChange(r),u.current=o),e.onLoadEnd&&l.current&&e.onLoadEnd(r),l.current=!1)},[o,a,t]),T?[b(et,{r:f,key:d.current}),b(et,{r:p,key:d.current-1})]:b(et,{r:f,key:d.current})}var Qe=32,$e=128,et=({r:e})=>e.current;Ze.Provider=Ye,Ye.ctx=ge({});var tt=ge({}),nt=e=>b(e.component,e),L=()=>Pe(Ye.ctx),rt=()=>Pe(tt),it=e.__b;e.__b=e=>{e.type&&e.type._forwarded&&e.ref&&(e.props.ref=e.ref,e.ref=null),it&&it(e)};function at(e){let t,n,r=()=>e().then(e=>n=e&&e.default||e),i=e=>{let[,i]=N(0),a=F(n);if(t||=r(),n!==void 0)return b(n,e);throw a.current||=t.then(()=>i(1)),t};return i.preload=()=>(t||=r(),t),i._forwarded=!0,i}var ot=e.__e;e.__e=(e,t,n)=>{if(e&&e.then){let r=t;for(;r=r.__;)if(r.__c&&r.__c.__c)return t.__e??(t.__c.__z=[n.__e],t.__e=n.__e,t.__k=n.__k),t.__k||=[],r.__c.__c(e,t)}ot&&ot(e,t,n)};function st(e){return this.__c=ct,this.componentDidCatch=e.onError,e.children}function ct(e){e.then(()=>this.forceUpdate())}var lt=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),ut=function(e){return`/`+e},dt={},ft=function(e){return e.pathname.endsWith(`.css`)},pt=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},mt=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=ut(t,n);let r=s(t),i=ft(r);return pt(dt,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:lt,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},ht=Symbol.for(`preact-signals`);function gt(){if(xt>1)xt--;else{var e,t=!1;for((function(){var e=Tt;for(Tt=void 0;e!==void 0;){var t=e.S;if(t.v===e.v)for(var n=t.t;n!==void 0;n=n.x)n.i===e.i&&(n.i=t.i);e=e.o}})();bt!==void 0;){var n=bt;for(bt=void 0,St++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&kt(n))try{n.c()}catch(n){t||=(e=n,!0)}n=r}}if(St=0,xt--,t)throw e}}function _t(e){if(xt>0)return e();wt=++Ct,xt++;try{return e()}finally{gt()}}var vt,R=void 0;function yt(e){var t=R,n=vt;R=void 0,vt=void 0;try{return e()}finally{R=t,vt=n}}var bt=void 0,xt=0,St=0,Ct=0,wt=0,Tt=void 0,Et=0;function Dt(e){if(R!==void 0){var t=e.n;if(t===void 0||t.t!==R)return t={i:0,S:e,p:R.s,n:void 0,t:R,e:void 0,x:void 0,r:t},R.s!==void 0&&(R.s.n=t),R.s=t,e.n=t,32&R.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=R.s,t.n=void 0,R.s.n=t,R.s=t),t}}function z(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}z.prototype.brand=ht,z.prototype.h=function(){return!0},z.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n===void 0?yt(function(){var e;(e=t.W)==null||e.call(t)}):n.e=e)},z.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&yt(function(){var e;(e=t.Z)==null||e.call(t)}))}},z.prototype.subscribe=function(e){var t=this;return Rt(function(){var n=t.value;yt(function(){return e(n)})},{name:`sub`})},z.prototype.valueOf=function(){return this.value},z.prototype.toString=function(){return this.value+``},z.prototype.toJSON=function(){return this.value},z.prototype.peek=function(){var e=this;return yt(function(){return e.value})},Object.defineProperty(z.prototype,"value",{get:function(){var e=Dt(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(St>100)throw Error(`Cycle detected`);(function(e){xt!==0&&St===0&&e.l!==wt&&(e.l=wt,Tt={S:e,v:e.v,i:e.i,o:Tt})})(this),this.v=e,this.i++,Et++,xt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{gt()}}}});function Ot(e,t){return new z(e,t)}function kt(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function At(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jt(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Mt(e,t){z.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Et-1,this.f=4}Mt.prototype=new z,Mt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Et))return!0;if(this.g=Et,this.f|=1,this.i>0&&!kt(this))return this.f&=-2,!0;var e=R;try{At(this),R=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return R=e,jt(this),this.f&=-2,!0},Mt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}z.prototype.S.call(this,e)},Mt.prototype.U=function(e){if(this.t!==void 0&&(z.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}},Mt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}},Object.defineProperty(Mt.prototype,"value",{get:function(){if(1&this.f)throw Error(`Cycle detected`);var e=Dt(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Nt(e,t){return new Mt(e,t)}function Pt(e){var t=e.j;if(e.j=void 0,typeof t==`function`){xt++;var n=R;R=void 0;try{t()}catch(t){throw e.f&=-2,e.f|=8,Ft(e),t}finally{R=n,gt()}}}function Ft(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Pt(e)}function It(e){if(R!==this)throw Error(`Out-of-order effect`);jt(this),R=e,this.f&=-2;try{8&this.f&&Ft(this)}finally{gt()}}function Lt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,vt&&vt.push(this)}Lt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==`function`&&(this.j=t)}finally{e()}},Lt.prototype.S=function(){if(1&this.f)throw Error(`Cycle detected`);this.f|=1,this.f&=-9,Pt(this),At(this),xt++;var e=R;return R=this,It.bind(this,e)},Lt.prototype.N=function(){2&this.f||(this.f|=2,this.u=bt,bt=this)},Lt.prototype.d=function(){this.f|=8,1&this.f||Ft(this)},Lt.prototype.dispose=function(){this.d()};function Rt(e,t){var n=new Lt(e,t);try{n.c()}catch(e){throw n.d(),e}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var zt,Bt,Vt=typeof window<`u`&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ht=[];Rt(function(){zt=this.N})();function Ut(t,n){e[t]=n.bind(null,e[t]||function(){})}function Wt(e){if(Bt){var t=Bt;Bt=void 0,t()}Bt=e&&e.S()}function Gt(e){var t=this,r=e.data,i=qt(r);i.name=`ReactiveDom`,i.value=r;var a=I(function(){for(var e=t,r=t.__v;r=r.__;)if(r.__c){r.__c.__$f|=4;break}var a=Nt(function(){var e=i.value.value;return e===0?0:!0===e?``:e||``}),o=Nt(function(){return!Array.isArray(a.value)&&!n(a.value)}),s=Rt(function(){if(this.N=Xt,o.value){var t=a.value;e.__v&&e.__v.__e&&e.__v.__e.nodeType===3&&(e.__v.__e.data=t)}}),c=t.__$u.d;return t.__$u.d=function(){s(),c.call(this)},[o,a]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}Gt.displayName=`ReactiveTextNode`,Object.defineProperties(z.prototype,{constructor:{configurable:!0,value:b(C,null).constructor},type:{configurable:!0,value:Gt},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}}),Ut(`__b`,function(e,t){if(Wt(),typeof t.type==`string`){var n,r=t.props;for(var i in r)if(i!==`children`){var a=r[i];a instanceof z&&(n||(t.__np=n={}),n[i]=a,r[i]=a.peek())}}e(t)}),Ut(`__r`,function(e,t){if(e(t),t.type!==C){Wt();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=function(e,t){var n;return Rt(function(){n=this},{name:t}),n.c=e,n}(function(e){return function(){var t;Vt&&((t=this.y)==null||t.call(this)),e.__$f|=1,e.setState({})}}(r),typeof t.type==`function`?t.type.displayName||t.type.name:``))),Wt(n)}}),Ut(`__e`,function(e,t,n,r){Wt(),e(t,n,r)}),Ut(`diffed`,function(e,t){Wt();var n;if(typeof t.type==`string`&&(n=t.__e)){var r=t.__np,i=t.props,a=n.U;if(a)for(var o in a){var s=a[o];s===void 0||r&&o in r||(s.d(),a[o]=void 0)}if(r)for(var c in a||(a={},n.U=a),r){var l=a[c],u=r[c];l===void 0?(l=Kt(n,c,u,i),a[c]=l):l.o(u,i)}}e(t)});function Kt(e,t,n,r){var i=t in e&&e.ownerSVGElement===void 0,a=Ot(n);return{o:function(e,t){a.value=e,r=t},d:Rt(function(){this.N=Xt;var n=a.value.value;r[t]!==n&&(r[t]=n,i?e[t]=n:n!=null&&(!1!==n||t[4]===`-`)?e.setAttribute(t,n):e.removeAttribute(t))})}}Ut(`unmount`,function(e,t){if(typeof t.type==`string`){var n=t.__e;if(n){var r=n.U;if(r)for(var i in n.U=void 0,r){var a=r[i];a&&a.d()}}var o=t.__np;if(o){var s=t.props;for(var c in o)s[c]=o[c]}t.__np=void 0}else{var l=t.__c;if(l){l.__$f|=8;var u=l.__$u;u&&(l.__$u=void 0,u.d())}}e(t)}),Ut(`__h`,function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)}),w.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==`boolean`&&!0===this.u){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var o in e)if(o!==`__source`&&e[o]!==this.props[o])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function qt(e,t){return I(function(){return Ot(e,t)},[])}var Jt=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Yt(){_t(function(){for(var e;e=Ht.shift();)zt.call(e)})}function Xt(){Ht.push(this)===1&&(e.requestAnimationFrame||Jt)(Yt)}function Zt(e,t){let n=null;try{n=localStorage.getItem(e)}catch{}let r=Ot(t.find(e=>e===n)??t[0]);return Rt(()=>{try{localStorage.setItem(e,r.value)}catch{}}),r}var Qt=Zt(`plangraph.lang`,[`zh`,`en`]),$t=Zt(`plangraph.theme`,[`system`,`light`,`dark`]);Rt(()=>{document.documentElement.lang=Qt.value===`zh`?`zh-CN`:`en`}),Rt(()=>{$t.value===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=$t.value});var en={title:`PlanGraph`,tagline:`Which plan mandates a target, and what stands above that plan`,skip:`Skip to content`,menu:{plans:`Plans`,divergences:`Divergences`,wanted:`Wanted`},theme:{label:`Appearance`,system:`System`,light:`Light`,dark:`Dark`},switchLang:`中文`,behind:`GraphQL`,behindHint:`Open the query behind this page in GraphiQL`,print:`Print`,copyLink:`Copy link`,copied:`Copied`,more:`More`,all:`All`,none:`None`,close:`Close`,count:e=>`${e.toLocaleString(`en`)} in all`,years:(e,t)=>e===t?`${e}`:`${e}–${t}`,state:{loading:`Loading…`,error:`Could not read this`,retry:`Try again`,offline:`The server does not answer. This page goes on by itself once it does.`,back:`The server is back.`,notFound:`The graph has no such entry`,notFoundHint:`The link may come from other data. Search is a good place to start.`,noPage:`There is no such page`,nothing:`Nothing here`,codes:{BAD_USER_INPUT:`The query is not well formed`,NOT_FOUND:`The graph has no such entry`,UNAVAILABLE:`The database does not answer at the moment`,TIMEOUT:`The query took too long`,TOO_COMPLEX:`Too much was asked for at once`,OFFLINE:`The server does not answer`,INTERNAL:`Something went wrong on the server`}},search:{label:`Search`,placeholder:`Indicator, plan, body, region, project, or words of the text`,hint:`Several words, set apart by spaces, in any order`,suggestions:`Suggestions`,suggested:e=>e?`${e} suggestions, choose with the arrow keys`:`No suggestions`,seeAll:e=>`All results for “${e}”`,results:(e,t)=>`“${e}”: ${t.toLocaleString(`en`)} results`,nothing:e=>`Nothing found for “${e}”`,nothingHint:`Try fewer or other words, or browse the plans.`,kinds:`Kind`,loadMore:`More results`},home:{try:`Try`,loaded:`Loaded plans`,stats:`Size of the graph`,loadedAt:e=>`Data of ${e}`,empty:`The graph is empty`,emptyHint:`Load planning documents with plangraph load.`},type:{PLAN:`Plan`,SECTION:`Section`,REGION:`Region`,DEPARTMENT:`Body`,INDICATOR:`Indicator`,TARGET:`Target`,PROJECT:`Project`,TASK:`Task`,YEAR:`Year`,DOCUMENT:`Document`},planKind:{FIVE_YEAR_PLAN:`Five-year plan`,ANNUAL_PLAN:`Annual plan`,SPECIAL_PLAN:`Special plan`,ACTION_PLAN:`Action plan`,OPINION:`Opinion`,REGULATION:`Regulation`,CATALOGUE:`Catalogue`,NOTICE:`Notice`,LAW:`Law`,OTHER:`Other`},planStatus:{LOADED:`Loaded`,CITED:`Cited only, its text is not loaded`},alignment:{SAME:`Same`,STRICTER:`Stricter`,LOOSER:`Looser`,PARTIAL:`Partial`,INCOMPARABLE:`Not comparable`},alignmentHint:{SAME:`The same amount as this target`,STRICTER:`The traced target asks for more than this one`,LOOSER:`The traced target asks for less than this one`,PARTIAL:`The periods only overlap; no difference is given`,INCOMPARABLE:`One indicator, measured in ways that cannot be set side by side`},basis:{CITED:`Cited`,DECLARED:`Declared`,INFERRED:`Inferred`},role:{LEAD:`Lead`,RESPONSIBLE:`Responsible`,SUPPORTING:`Supporting`,UNDERTAKING:`Undertaking`},nature:{BINDING:`Binding`,EXPECTED:`Expected`},factKind:{TARGET:`Target`,ACTUAL:`Reached`},regionLevel:{NATION:`Nation`,PROVINCE:`Province`,PREFECTURE:`Prefecture`,COUNTY:`County`,TOWNSHIP:`Township`,VILLAGE:`Village`,ZONE:`Zone`},stage:{PROPOSED:`Proposed`,PREPARING:`In preparation`,NEW:`New`,CONTINUED:`Continued`,COMPLETED:`Completed`},stats:{plans:`plans`,documents:`files`,targets:`targets`,tasks:`tasks`,projects:`projects`,departments:`bodies`,regions:`regions`,indicators:`indicators`,edges:`relations`},comparator:{EQ:``,GE:`at least`,GT:`more than`,LE:`at most`,LT:`less than`,APPROX:`about`,RANGE:``,TEXT:``},measure:{LEVEL:``,GROWTH:`up`,DECLINE:`down`,INCREMENT:`new`},perYear:`a year`,columns:{kind:`Kind`,period:`Period`,indicator:`Indicator`,figure:`Figure`,region:`Region`,plan:`Plan`,number:`value`,unit:`unit`,docNumber:`number`,nature:`Nature`,measure:`Measure`,factKind:`Kind`},trace:{title:`Trace of`,ladder:`From the target up to the highest plan`,level:e=>e===0?`Its plan`:`${e} above`,traced:`Traced target`,alone:`No plan above has a target for this indicator`,folded:e=>`${e} more documents that only concern parts of the plan below`,notLoaded:`text not loaded`,basis:`Basis`,responsible:`Who answers for it`,nobody:`The text names nobody.`,beside:`What plans beside it say`,points:` points`,alignRule:{"same-period":`same period`,"point-in-span":`year within the span`,"year-under-average":`one year beside a yearly average`,"spans-differ":`spans differ`,"measure-differs":`measured differently`,"unit-differs":`units differ`,"value-in-words":`value in words`},linkRule:{"cited-basis":`named as its basis`,"cited-basis-of-a-part":`basis of a part`,"declared-period-plan":`names the five-year plan of its region`,"inferred-annual-under-five-year":`annual plan under its region’s five-year plan`,"inferred-five-year-under-parent-region":`five-year plan under that of the region above`,"inferred-special-under-outline":`special plan under its region’s outline`}},exports:{label:`Export`,as:e=>`Export ${e.toUpperCase()}`,failed:`The export did not work; try again`},divergences:{title:`Divergences`,intro:`One indicator, one region, one time, and plans that say different things. The widest apart come first, relative to the other figure.`,alignment:`Compared`,stands:`Where the other plan stands`,above:`above`,beside:`beside`,only:e=>`only ${e}`,target:`Target`,standsTo:`is`,other:`Other target`,difference:`Difference`,differenceUnit:`Unit of difference`,nothing:`No divergences`,nothingHint:`Try another region or condition.`},indicator:{aliases:`Also called`,related:`Other indicators of nearly the same name`,unit:`Unit`,chart:e=>`${e}: targets and what was reached, by year`,chartHint:`Each mark is a figure of a plan; open it to see its words.`,divergences:`Divergences`,noChart:`These figures have no year or are words; there is nothing to draw.`,list:`All figures`,level:`level`,comparator:`Comparator`,max:`Upper end`,normalized:e=>`In ${e}`},graph:{title:`Graph`,of:e=>`Graph of ${e}`,open:`Graph`,edges:`Relations`,depth:`Steps`,expand:`Expand`,pin:`Pin`,unpin:`Unpin`,page:`Open its page`,focus:`Centre on it`,fit:`Fit`,layout:`Lay out again`,list:`Nodes`,chosen:`Selected`,nothing:`Select a node to see what it is; double-click it to add its neighbours.`,counts:(e,t)=>`${e.toLocaleString(`en`)} nodes, ${t.toLocaleString(`en`)} relations`,truncated:e=>`${e.toLocaleString(`en`)} more relations are not drawn; filter by relation, or expand single nodes.`,label:`Graph of relations. Its nodes are also listed beside it, where they can be chosen by keyboard.`,zoomIn:`Zoom in`,zoomOut:`Zoom out`,from:`From`,to:`To`,role:`Role`,basis:`Basis`},edge:{PARENT_PLAN:`carries out`,CITES:`cites`,MANDATES:`mandates`,MEASURES:`measures`,APPLIES_TO:`applies to`,RESPONSIBLE_FOR:`answers for`,PART_OF:`part of`,LOCATED_IN:`located in`,ISSUED_BY:`issued by`,DUE_IN:`due in`,COVERS:`covers`,CONTAINS:`contains`,ALIGNS_WITH:`aligns with`},read:{contents:`Contents`,legend:`What is marked`,kind:{target:`Targets`,body:`Bodies`,cite:`Citations`,project:`Projects`}},words:{open:`Words`,openOf:e=>`Words of ${e}`,title:`The words`,read:`Read in place`,place:(e,t,n)=>`${e}, bytes ${t}–${n}`,rule:(e,t)=>`Rule ${e}, measured precision ${t}%`,none:`Inferred by a rule; no words of the text say it.`}},tn={title:`规划图谱`,tagline:`一个目标出自哪份规划，它的上面还有什么`,skip:`跳到正文`,menu:{plans:`规划`,divergences:`分歧`,wanted:`待收文件`},theme:{label:`外观`,system:`跟随系统`,light:`浅色`,dark:`深色`},switchLang:`English`,behind:`GraphQL`,behindHint:`在 GraphiQL 中打开这一页背后的查询`,print:`打印`,copyLink:`复制链接`,copied:`已复制`,more:`更多`,all:`全部`,none:`无`,close:`关闭`,count:e=>`${e.toLocaleString(`zh-CN`)} 条`,years:(e,t)=>e===t?`${e}年`:`${e}–${t}年`,state:{loading:`正在读取…`,error:`没有读到`,retry:`重试`,offline:`连不上服务。恢复后会自动继续。`,back:`服务已恢复。`,notFound:`图谱里没有这一项`,notFoundHint:`链接可能来自另一份数据。可以从搜索开始。`,noPage:`没有这个页面`,nothing:`没有内容`,codes:{BAD_USER_INPUT:`查询的写法有误`,NOT_FOUND:`图谱里没有这一项`,UNAVAILABLE:`数据库暂时没有回应`,TIMEOUT:`查询超时`,TOO_COMPLEX:`一次要的内容太多`,OFFLINE:`连不上服务`,INTERNAL:`服务内部出错`}},search:{label:`搜索`,placeholder:`指标、规划、部门、地区、项目或原文`,hint:`多个词用空格隔开，次序不限`,suggestions:`搜索建议`,suggested:e=>e?`${e} 条建议，用上下键选择`:`没有建议`,seeAll:e=>`查看“${e}”的全部结果`,results:(e,t)=>`“${e}”：${t.toLocaleString(`zh-CN`)} 条结果`,nothing:e=>`没有找到“${e}”`,nothingHint:`少用几个词，或换一种说法；也可以按类型浏览规划。`,kinds:`类型`,loadMore:`再取一些`},home:{try:`试一试`,loaded:`已收录的规划`,stats:`图谱规模`,loadedAt:e=>`数据更新于 ${e}`,empty:`图谱还是空的`,emptyHint:`用 plangraph load 读入规划文件。`},type:{PLAN:`规划`,SECTION:`章节`,REGION:`地区`,DEPARTMENT:`部门`,INDICATOR:`指标`,TARGET:`目标`,PROJECT:`项目`,TASK:`任务`,YEAR:`年份`,DOCUMENT:`文件`},planKind:{FIVE_YEAR_PLAN:`五年规划`,ANNUAL_PLAN:`年度计划`,SPECIAL_PLAN:`专项规划`,ACTION_PLAN:`行动方案`,OPINION:`意见`,REGULATION:`规章办法`,CATALOGUE:`目录清单`,NOTICE:`通知`,LAW:`法律`,OTHER:`其他`},planStatus:{LOADED:`已收录`,CITED:`仅被引用，未收录全文`},alignment:{SAME:`一致`,STRICTER:`更高`,LOOSER:`更低`,PARTIAL:`部分`,INCOMPARABLE:`不可比`},alignmentHint:{SAME:`与这一目标数值相同`,STRICTER:`所追溯的目标比这一目标要求更高`,LOOSER:`所追溯的目标比这一目标要求更低`,PARTIAL:`期间只有部分重合，不作差`,INCOMPARABLE:`同一指标，但计量方式不能相比`},basis:{CITED:`原文引用`,DECLARED:`原文述及`,INFERRED:`规则推定`},role:{LEAD:`牵头`,RESPONSIBLE:`责任`,SUPPORTING:`配合`,UNDERTAKING:`承办`},nature:{BINDING:`约束性`,EXPECTED:`预期性`},factKind:{TARGET:`目标`,ACTUAL:`完成值`},regionLevel:{NATION:`国家`,PROVINCE:`省级`,PREFECTURE:`市级`,COUNTY:`县级`,TOWNSHIP:`乡级`,VILLAGE:`村级`,ZONE:`园区`},stage:{PROPOSED:`谋划`,PREPARING:`前期`,NEW:`新建`,CONTINUED:`续建`,COMPLETED:`建成`},stats:{plans:`规划`,documents:`文件`,targets:`目标`,tasks:`任务`,projects:`项目`,departments:`部门`,regions:`地区`,indicators:`指标`,edges:`关系`},comparator:{EQ:``,GE:`不低于`,GT:`超过`,LE:`不高于`,LT:`低于`,APPROX:`约`,RANGE:``,TEXT:``},measure:{LEVEL:``,GROWTH:`增长`,DECLINE:`下降`,INCREMENT:`新增`},perYear:`年均`,columns:{kind:`类别`,period:`期间`,indicator:`指标`,figure:`数值`,region:`地区`,plan:`规划`,number:`数`,unit:`单位`,docNumber:`文号`,nature:`属性`,measure:`计量`,factKind:`类型`},trace:{title:`追溯`,ladder:`从目标到最上位规划`,level:e=>e===0?`本规划`:`上 ${e} 级`,traced:`所追溯的目标`,alone:`上位规划没有同一指标的目标`,folded:e=>`另有 ${e} 份文件，只有部分内容与之相关`,notLoaded:`未收录全文`,basis:`依据`,responsible:`责任部门`,nobody:`原文没有写明由谁负责。`,beside:`同级规划怎么说`,points:` 个百分点`,alignRule:{"same-period":`期间相同`,"point-in-span":`年份在期间之内`,"year-under-average":`当年对年均`,"spans-differ":`累计期间不同`,"measure-differs":`计量口径不同`,"unit-differs":`单位不同`,"value-in-words":`数值为文字`},linkRule:{"cited-basis":`开篇写明的依据`,"cited-basis-of-a-part":`部分内容所依据`,"declared-period-plan":`述及本地区五年规划`,"inferred-annual-under-five-year":`年度计划在本地区五年规划之下`,"inferred-five-year-under-parent-region":`五年规划在上级地区同期规划之下`,"inferred-special-under-outline":`专项规划在本地区规划纲要之下`}},exports:{label:`导出`,as:e=>`导出 ${e.toUpperCase()}`,failed:`没有导出成，请再试一次`},divergences:{title:`分歧`,intro:`同一指标、同一地区、期间相合，而几份规划说的不一样。按相对差距从大到小排列。`,alignment:`比较`,stands:`另一规划的位置`,above:`上级规划`,beside:`并列规划`,only:e=>`只看 ${e}`,target:`这一目标`,standsTo:`相比`,other:`另一目标`,difference:`差`,differenceUnit:`差的单位`,nothing:`没有分歧`,nothingHint:`换一个地区或条件再看。`},indicator:{aliases:`又称`,related:`名称相近的其他指标`,unit:`单位`,chart:e=>`${e}：历年的目标与完成值`,chartHint:`每一点是一份规划里的一个数值；点开看原文。`,divergences:`看分歧`,noChart:`这些数值没有年份，或是文字，画不成图。`,list:`全部数值`,level:`数值`,comparator:`比较词`,max:`上限`,normalized:e=>`折合${e}`},graph:{title:`关系图`,of:e=>`${e}的关系图`,open:`关系图`,edges:`关系`,depth:`步数`,expand:`展开`,pin:`固定`,unpin:`放开`,page:`打开页面`,focus:`以它为中心`,fit:`全图`,layout:`重新排布`,list:`节点`,chosen:`选中`,nothing:`点一个节点看它是什么；双击展开它的邻居。`,counts:(e,t)=>`${e.toLocaleString(`zh-CN`)} 个节点，${t.toLocaleString(`zh-CN`)} 条关系`,truncated:e=>`还有 ${e.toLocaleString(`zh-CN`)} 条关系没有画出；可按关系筛选，或展开单个节点。`,label:`关系图。节点也列在旁边，可用键盘选择。`,zoomIn:`放大`,zoomOut:`缩小`,from:`起点`,to:`终点`,role:`角色`,basis:`依据`},edge:{PARENT_PLAN:`上级规划`,CITES:`引用`,MANDATES:`提出目标`,MEASURES:`衡量指标`,APPLIES_TO:`适用地区`,RESPONSIBLE_FOR:`负责`,PART_OF:`属于`,LOCATED_IN:`位于`,ISSUED_BY:`发文机关`,DUE_IN:`到期年份`,COVERS:`期间`,CONTAINS:`文件包含`,ALIGNS_WITH:`可比目标`},read:{contents:`目录`,legend:`标出的内容`,kind:{target:`目标`,body:`责任`,cite:`引用`,project:`项目`}},words:{open:`原文`,openOf:e=>`${e}的原文`,title:`原文`,read:`在文中查看`,place:(e,t,n)=>`${e} 第 ${t}–${n} 字节`,rule:(e,t)=>`规则 ${e}，实测准确率 ${t}%`,none:`由规则推定，原文没有对应的文字。`}},B=Nt(()=>Qt.value===`zh`?tn:en),nn=Ot(null);function rn(e,t){let n=e.toString();P(()=>{nn.value={query:n,variables:t}},[n,JSON.stringify(t)])}function an({query:e,variables:t}){return`/graphiql/?`+new URLSearchParams({query:e.trim(),variables:JSON.stringify(t,null,2)}).toString()}var V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new V(`
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
    `,{fragmentName:`Figure`}),new V(`
    fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
    `,{fragmentName:`Words`}),new V(`
    fragment Side on Target {
  ...Figure
  indicator {
    id
    name
    unit
  }
  region {
    id
    name
  }
  plan {
    id
    name
    docNumber
  }
  evidence {
    ...Words
  }
}
    fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}`,{fragmentName:`Side`}),new V(`
    fragment GraphNode on Node {
  __typename
  id
  ... on Plan {
    name
    docNumber
    status
  }
  ... on Region {
    name
  }
  ... on Department {
    name
  }
  ... on Indicator {
    name
  }
  ... on Project {
    name
  }
  ... on Task {
    name
    plan {
      name
    }
  }
  ... on Target {
    ...Figure
    indicator {
      name
    }
    plan {
      name
    }
  }
  ... on Section {
    heading
    plan {
      id
    }
  }
  ... on Year {
    year
  }
  ... on Document {
    path
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}`,{fragmentName:`GraphNode`}),new V(`
    fragment OfIndicator on Target {
  ...Figure
  normalized
  region {
    id
    name
  }
  plan {
    id
    name
    docNumber
  }
  evidence {
    ...Words
  }
}
    fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}`,{fragmentName:`OfIndicator`}),new V(`
    fragment Fact on Node {
  __typename
  id
  ... on Target {
    ...Figure
    indicator {
      name
    }
  }
  ... on Task {
    name
    deadline
    responsible {
      role
      department {
        id
        name
      }
    }
  }
  ... on Project {
    name
    capacity
    investment
    stage
  }
  ... on Plan {
    name
    status
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}`,{fragmentName:`Fact`}),new V(`
    fragment Hit on SearchHit {
  snippet
  node {
    __typename
    id
    ... on Plan {
      name
      status
      docNumber
      planKind: kind
    }
    ... on Region {
      name
      parent {
        name
      }
    }
    ... on Department {
      name
    }
    ... on Indicator {
      name
      indicatorUnit: unit
    }
    ... on Target {
      ...Figure
      indicator {
        name
      }
      plan {
        name
      }
    }
    ... on Project {
      name
      stage
      capacity
      investment
    }
    ... on Task {
      name
      plan {
        id
        name
      }
      evidence {
        section {
          id
        }
      }
    }
    ... on Section {
      heading
      path
      plan {
        id
        name
      }
    }
    ... on Year {
      year
    }
    ... on Document {
      file: path
    }
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}`,{fragmentName:`Hit`}),new V(`
    fragment Hits on SearchHitConnection {
  totalCount
  nodes {
    ...Hit
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Hit on SearchHit {
  snippet
  node {
    __typename
    id
    ... on Plan {
      name
      status
      docNumber
      planKind: kind
    }
    ... on Region {
      name
      parent {
        name
      }
    }
    ... on Department {
      name
    }
    ... on Indicator {
      name
      indicatorUnit: unit
    }
    ... on Target {
      ...Figure
      indicator {
        name
      }
      plan {
        name
      }
    }
    ... on Project {
      name
      stage
      capacity
      investment
    }
    ... on Task {
      name
      plan {
        id
        name
      }
      evidence {
        section {
          id
        }
      }
    }
    ... on Section {
      heading
      path
      plan {
        id
        name
      }
    }
    ... on Year {
      year
    }
    ... on Document {
      file: path
    }
  }
}`,{fragmentName:`Hits`}),new V(`
    fragment Aligned on AlignedTarget {
  alignment
  difference
  rule
  target {
    ...Figure
    region {
      id
      name
    }
    evidence {
      ...Words
    }
  }
}
    fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}`,{fragmentName:`Aligned`}),new V(`
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
    `,{fragmentName:`PlanName`}),new V(`
    fragment Beside on AlignedTarget {
  ...Aligned
  target {
    plan {
      ...PlanName
    }
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Aligned on AlignedTarget {
  alignment
  difference
  rule
  target {
    ...Figure
    region {
      id
      name
    }
    evidence {
      ...Words
    }
  }
}`,{fragmentName:`Beside`});var on=new V(`
    query Divergences($region: ID, $indicator: ID, $plan: ID, $after: String) {
  divergences(
    region: $region
    indicator: $indicator
    plan: $plan
    first: 200
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      alignment
      difference
      above
      rule
      target {
        ...Side
      }
      other {
        ...Side
      }
    }
  }
}
    fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Side on Target {
  ...Figure
  indicator {
    id
    name
    unit
  }
  region {
    id
    name
  }
  plan {
    id
    name
    docNumber
  }
  evidence {
    ...Words
  }
}`),sn=new V(`
    query Neighborhood($id: ID!, $depth: Int!, $edges: [EdgeType!], $limit: Int!) {
  neighborhood(id: $id, depth: $depth, edges: $edges, limit: $limit) {
    truncated
    omitted {
      type
      count
    }
    nodes {
      ...GraphNode
    }
    edges {
      type
      from
      to
      role
      basis
    }
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment GraphNode on Node {
  __typename
  id
  ... on Plan {
    name
    docNumber
    status
  }
  ... on Region {
    name
  }
  ... on Department {
    name
  }
  ... on Indicator {
    name
  }
  ... on Project {
    name
  }
  ... on Task {
    name
    plan {
      name
    }
  }
  ... on Target {
    ...Figure
    indicator {
      name
    }
    plan {
      name
    }
  }
  ... on Section {
    heading
    plan {
      id
    }
  }
  ... on Year {
    year
  }
  ... on Document {
    path
  }
}`),cn=new V(`
    query Home {
  stats {
    plans
    documents
    targets
    tasks
    projects
    departments
    regions
    indicators
    edges
    loadedAt
  }
  plans(filter: {status: LOADED}, first: 100) {
    totalCount
    nodes {
      ...PlanName
      docNumber
      issuedOn
      period {
        from
        to
      }
      region {
        id
        name
      }
      targets {
        totalCount
      }
      tasks {
        totalCount
      }
      projects {
        totalCount
      }
    }
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}`),ln=new V(`
    query Indicator($id: ID!) {
  indicator(id: $id) {
    id
    name
    aliases
    unit
    related {
      id
      name
    }
  }
  divergences(indicator: $id, first: 1) {
    totalCount
  }
}
    `),un=new V(`
    query IndicatorTargets($id: ID!, $after: String) {
  targets(
    filter: {indicator: $id}
    orderBy: {field: YEAR, direction: ASC}
    first: 500
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OfIndicator
    }
  }
}
    fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment OfIndicator on Target {
  ...Figure
  normalized
  region {
    id
    name
  }
  plan {
    id
    name
    docNumber
  }
  evidence {
    ...Words
  }
}`),dn=new V(`
    query Reader($plan: ID!) {
  plan(id: $plan) {
    ...PlanName
    docNumber
    documents {
      id
      path
    }
    sections {
      id
      heading
      level
    }
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}`),fn=new V(`
    query SectionTexts($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Section {
      id
      text
      evidence {
        quote
        start
        document {
          id
        }
        about {
          ...Fact
        }
      }
    }
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Fact on Node {
  __typename
  id
  ... on Target {
    ...Figure
    indicator {
      name
    }
  }
  ... on Task {
    name
    deadline
    responsible {
      role
      department {
        id
        name
      }
    }
  }
  ... on Project {
    name
    capacity
    investment
    stage
  }
  ... on Plan {
    name
    status
  }
}`),pn=new V(`
    query Suggest($query: String!) {
  search(query: $query, first: 8) {
    totalCount
    nodes {
      ...Hit
    }
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Hit on SearchHit {
  snippet
  node {
    __typename
    id
    ... on Plan {
      name
      status
      docNumber
      planKind: kind
    }
    ... on Region {
      name
      parent {
        name
      }
    }
    ... on Department {
      name
    }
    ... on Indicator {
      name
      indicatorUnit: unit
    }
    ... on Target {
      ...Figure
      indicator {
        name
      }
      plan {
        name
      }
    }
    ... on Project {
      name
      stage
      capacity
      investment
    }
    ... on Task {
      name
      plan {
        id
        name
      }
      evidence {
        section {
          id
        }
      }
    }
    ... on Section {
      heading
      path
      plan {
        id
        name
      }
    }
    ... on Year {
      year
    }
    ... on Document {
      file: path
    }
  }
}`),mn=new V(`
    query SearchKinds($query: String!) {
  PLAN: search(query: $query, types: [PLAN], first: 5) {
    ...Hits
  }
  INDICATOR: search(query: $query, types: [INDICATOR], first: 5) {
    ...Hits
  }
  TARGET: search(query: $query, types: [TARGET], first: 5) {
    ...Hits
  }
  DEPARTMENT: search(query: $query, types: [DEPARTMENT], first: 5) {
    ...Hits
  }
  PROJECT: search(query: $query, types: [PROJECT], first: 5) {
    ...Hits
  }
  TASK: search(query: $query, types: [TASK], first: 5) {
    ...Hits
  }
  REGION: search(query: $query, types: [REGION], first: 5) {
    ...Hits
  }
  SECTION: search(query: $query, types: [SECTION], first: 5) {
    ...Hits
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Hits on SearchHitConnection {
  totalCount
  nodes {
    ...Hit
  }
}
fragment Hit on SearchHit {
  snippet
  node {
    __typename
    id
    ... on Plan {
      name
      status
      docNumber
      planKind: kind
    }
    ... on Region {
      name
      parent {
        name
      }
    }
    ... on Department {
      name
    }
    ... on Indicator {
      name
      indicatorUnit: unit
    }
    ... on Target {
      ...Figure
      indicator {
        name
      }
      plan {
        name
      }
    }
    ... on Project {
      name
      stage
      capacity
      investment
    }
    ... on Task {
      name
      plan {
        id
        name
      }
      evidence {
        section {
          id
        }
      }
    }
    ... on Section {
      heading
      path
      plan {
        id
        name
      }
    }
    ... on Year {
      year
    }
    ... on Document {
      file: path
    }
  }
}`),hn=new V(`
    query SearchKind($query: String!, $type: EntityType!, $after: String) {
  search(query: $query, types: [$type], first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    ...Hits
  }
}
    fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Hits on SearchHitConnection {
  totalCount
  nodes {
    ...Hit
  }
}
fragment Hit on SearchHit {
  snippet
  node {
    __typename
    id
    ... on Plan {
      name
      status
      docNumber
      planKind: kind
    }
    ... on Region {
      name
      parent {
        name
      }
    }
    ... on Department {
      name
    }
    ... on Indicator {
      name
      indicatorUnit: unit
    }
    ... on Target {
      ...Figure
      indicator {
        name
      }
      plan {
        name
      }
    }
    ... on Project {
      name
      stage
      capacity
      investment
    }
    ... on Task {
      name
      plan {
        id
        name
      }
      evidence {
        section {
          id
        }
      }
    }
    ... on Section {
      heading
      path
      plan {
        id
        name
      }
    }
    ... on Year {
      year
    }
    ... on Document {
      file: path
    }
  }
}`),gn=new V(`
    query Trace($target: ID!) {
  trace(target: $target) {
    target {
      ...Figure
      indicator {
        id
        name
        unit
      }
      region {
        id
        name
      }
      plan {
        id
      }
      evidence {
        ...Words
      }
      compared {
        ...Beside
      }
    }
    steps {
      depth
      basis
      rule
      plan {
        ...PlanName
        docNumber
        issuedOn
        period {
          from
          to
        }
        region {
          id
          name
        }
        issuer {
          id
          name
        }
        parents {
          plan {
            id
          }
        }
      }
      evidence {
        ...Words
      }
      aligned {
        ...Aligned
      }
    }
    responsible {
      role
      department {
        id
        name
      }
      task {
        id
        name
        deadline
      }
      evidence {
        ...Words
      }
    }
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
fragment Words on Evidence {
  quote
  start
  end
  rule
  confidence
  document {
    id
    path
  }
  section {
    id
    path
    plan {
      id
      name
    }
  }
}
fragment Figure on Target {
  id
  kind
  measure
  comparator
  value
  valueMax
  unit
  text
  perYear
  nature
  period {
    from
    to
  }
}
fragment Aligned on AlignedTarget {
  alignment
  difference
  rule
  target {
    ...Figure
    region {
      id
      name
    }
    evidence {
      ...Words
    }
  }
}
fragment Beside on AlignedTarget {
  ...Aligned
  target {
    plan {
      ...PlanName
    }
  }
}`),_n=Ot(!0),vn=Ot(0),yn=1e3,bn=15e3;function xn(){_n.value&&(_n.value=!1,Sn(yn))}function Sn(e){setTimeout(async()=>{if(!await fetch(`/healthz`,{cache:`no-store`}).then(e=>e.ok,()=>!1))return Sn(Math.min(e*2,bn));_n.value=!0,vn.value++},e)}var H=class extends Error{code;constructor(e,t){super(t),this.code=e}};async function Cn(e,t,n){let r=await wn(e.toString(),t,n),i;try{i=await r.json()}catch(e){throw n?.aborted?e:(r.status>=502&&xn(),new H(r.status>=502?`OFFLINE`:`INTERNAL`,`HTTP ${r.status}`))}let a=i.errors?.[0];if(a)throw new H(a.extensions?.code??`INTERNAL`,a.message);if(!i.data)throw new H(`INTERNAL`,`HTTP ${r.status}`);return i.data}async function wn(e,t,n){try{return await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:e,variables:t}),signal:n})}catch(e){throw n?.aborted?e:(xn(),new H(`OFFLINE`,String(e)))}}var Tn=40,En=new Map;function Dn(e,t){En.delete(e),En.set(e,t);for(let e of En.keys()){if(En.size<=Tn)break;En.delete(e)}}function On(e,t,{view:n,skip:r}={}){let i=e.toString(),a=JSON.stringify(t)+i,[o,s]=N({key:``,loading:!0}),[c,l]=N(0),u=o.error?.code===`OFFLINE`?vn.value:0,d=Ne(()=>l(e=>e+1),[]);P(()=>{n&&!r&&(nn.value={query:i,variables:t})},[a,n,r]),P(()=>{if(r)return;let n=En.get(a);if(n!==void 0){s({key:a,data:n,loading:!1});return}let i=new AbortController;return s(e=>({key:a,data:e.data,loading:!0})),Cn(e,t,i.signal).then(e=>{Dn(a,e),s({key:a,data:e,loading:!1})},e=>{if(i.signal.aborted)return;let t=e instanceof H?e:new H(`INTERNAL`,String(e));s(e=>({key:a,data:e.data,error:t,loading:!1}))}),()=>i.abort()},[a,c,u,r]);let f=En.get(a);return f===void 0?{data:o.data,error:o.key===a?o.error:void 0,loading:o.loading||o.key!==a,retry:d}:{data:f,loading:!1,retry:d}}var U={search:(e,t)=>`/search?`+new URLSearchParams(t?{q:e,type:t}:{q:e}).toString(),trace:e=>`/trace/${e}`,plan:e=>`/plan/${e}`,read:(e,t)=>{let n=new URLSearchParams;return t?.section&&n.set(`section`,t.section),t?.fact&&n.set(`fact`,t.fact),`/read/${e}`+(n.size?`?`+n.toString():``)},region:e=>`/region/${e}`,department:e=>`/department/${e}`,indicator:e=>`/indicator/${e}`,project:e=>`/project/${e}`,divergences:e=>`/divergences?`+new URLSearchParams(e).toString(),graph:e=>`/graph/${e}`};function kn(e,t){switch(e){case`Target`:return U.trace(t);case`Plan`:return U.plan(t);case`Region`:return U.region(t);case`Department`:return U.department(t);case`Indicator`:return U.indicator(t);case`Project`:return U.project(t);default:return null}}var An={Plan:`PLAN`,Section:`SECTION`,Region:`REGION`,Department:`DEPARTMENT`,Indicator:`INDICATOR`,Target:`TARGET`,Project:`PROJECT`,Task:`TASK`,Year:`YEAR`,Document:`DOCUMENT`};function jn(e){return e.toLocaleString(Qt.value===`zh`?`zh-CN`:`en`,{maximumFractionDigits:6,useGrouping:Math.abs(e)>=1e4})}function Mn(e){let t=Number(e.toPrecision(12));return(t>0?`+`:t<0?`−`:`±`)+jn(Math.abs(t))}function W(e){if(e.value===null)return e.text??``;let t=e.valueMax===null?jn(e.value):`${jn(e.value)}–${jn(e.valueMax)}`,n=e.unit??``,r=B.value;if(Qt.value===`zh`){let i=(e.perYear?r.perYear:``)+r.measure[e.measure]+r.comparator[e.comparator];return i+(i?` `:``)+t+n}return[r.measure[e.measure],r.comparator[e.comparator],t+n,e.perYear?r.perYear:``].filter(Boolean).join(` `)}function G(e){return e?B.value.years(e.from,e.to):``}var Nn=Symbol.for(`pv`),Pn=0;Array.isArray;function K(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Nn,__v:--Pn,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function Fn(e){switch(e.__typename){case`Section`:return U.read(e.plan.id,{section:e.id});case`Task`:return U.read(e.plan.id,{section:e.evidence[0]?.section.id,fact:e.id});default:return kn(e.__typename,e.id)??`/`}}function In({hit:e}){let t=An[e.node.__typename];return K(`span`,{class:`hit`,children:[t&&K(`span`,{class:`kind kind-`+t.toLowerCase(),children:B.value.type[t]}),K(`span`,{class:`hit-words`,children:K(Ln,{text:e.snippet})}),K(`span`,{class:`hit-more`,children:Rn(e.node)})]})}function Ln({text:e}){return K(C,{children:e.split(/⟪(.*?)⟫/s).map((e,t)=>t%2?K(`mark`,{children:e},t):e)})}function Rn(e){let t=B.value;switch(e.__typename){case`Plan`:return[e.docNumber,e.status===`CITED`?t.planStatus.CITED:t.planKind[e.planKind]].filter(Boolean).join(` · `);case`Target`:return[W(e),G(e.period),e.plan.name].filter(Boolean).join(` · `);case`Indicator`:return e.indicatorUnit;case`Region`:return e.parent?.name;case`Project`:return[e.stage&&t.stage[e.stage],e.capacity,e.investment].filter(Boolean).join(` · `);case`Task`:case`Section`:return e.plan.name;default:return null}}var zn=150;function Bn({large:e}){let{route:t,query:n,path:r}=L(),i=r===`/search`?n.q??``:``,[a,o]=N(i),[s,c]=N(``),[l,u]=N(!1),[d,f]=N(-1),p=F(null),m=Fe(),h=B.value;P(()=>o(i),[i]),P(()=>{let e=setTimeout(()=>c(a.trim()),zn);return()=>clearTimeout(e)},[a]),P(()=>{let e=e=>{let t=e.target instanceof HTMLElement&&e.target.closest(`input, textarea, select, [contenteditable]`);e.key!==`/`||t||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),p.current?.focus(),p.current?.select())};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]);let{data:g}=On(pn,{query:s},{skip:!l||s===``}),_=s===``?[]:g?.search.nodes??[],v=l&&a.trim()!==``&&s!==``&&g!==void 0,y=e=>{u(!1),p.current?.blur(),t(e)};return K(`form`,{class:`search`+(e?` large`:``),role:`search`,onSubmit:e=>e.preventDefault(),children:[K(`input`,{ref:p,type:`search`,list:void 0,role:`combobox`,"aria-label":h.search.label,"aria-expanded":v,"aria-controls":m+`list`,"aria-autocomplete":`list`,"aria-activedescendant":v&&d>=0?m+d:void 0,autocomplete:`off`,spellcheck:!1,autofocus:e,placeholder:h.search.placeholder,value:a,onInput:e=>{o(e.currentTarget.value),f(-1),u(!0)},onFocus:()=>u(!0),onBlur:()=>u(!1),onKeyDown:e=>{let t=_.length;switch(e.key){case`ArrowDown`:case`ArrowUp`:return e.preventDefault(),v?f(n=>e.key===`ArrowDown`?n>=t?0:n+1:n<=0?t:n-1):u(!0);case`Escape`:return u(!1),f(-1);case`Enter`:{if(e.isComposing||a.trim()===``)return;e.preventDefault();let t=v?_[d]:void 0;return y(t?Fn(t.node):U.search(a.trim()))}}}}),K(`div`,{id:m+`list`,class:`search-list`,role:`listbox`,"aria-label":h.search.suggestions,hidden:!v,onMouseDown:e=>e.preventDefault(),children:[_.map((e,t)=>K(`div`,{id:m+t,role:`option`,"aria-selected":t===d,onClick:()=>y(Fn(e.node)),children:K(In,{hit:e})},e.node.id)),K(`div`,{id:m+_.length,role:`option`,"aria-selected":d===_.length,class:`search-all`,onClick:()=>y(U.search(a.trim())),children:_.length>0?h.search.seeAll(a.trim()):h.search.nothing(s)})]}),K(`span`,{class:`unseen`,role:`status`,children:v?h.search.suggested(_.length):``})]})}function Vn(){let{path:e}=L(),t=B.value,n=t=>e.startsWith(t)?`page`:void 0;return K(`header`,{class:`bar`,children:[K(`a`,{class:`bar-home`,href:`/`,children:[K(`svg`,{viewBox:`0 0 32 32`,width:`26`,height:`26`,"aria-hidden":`true`,children:K(`path`,{d:`M10 24V13m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0 7h9a3 3 0 0 0 3-3v-1m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`,"stroke-linecap":`round`})}),K(`span`,{children:t.title})]}),e!==`/`&&K(Bn,{}),K(`nav`,{class:`bar-nav`,"aria-label":t.title,children:[K(`a`,{href:`/plans`,"aria-current":n(`/plan`),children:t.menu.plans}),K(`a`,{href:`/divergences`,"aria-current":n(`/divergences`),children:t.menu.divergences})]}),K(`div`,{class:`bar-tools`,children:[nn.value&&K(`a`,{class:`button quiet`,href:an(nn.value),target:`_blank`,title:t.behindHint,children:t.behind}),K(`select`,{"aria-label":t.theme.label,value:$t.value,onChange:e=>$t.value=e.currentTarget.value,children:[K(`option`,{value:`system`,children:t.theme.system}),K(`option`,{value:`light`,children:t.theme.light}),K(`option`,{value:`dark`,children:t.theme.dark})]}),K(`button`,{type:`button`,class:`quiet`,lang:Qt.value===`zh`?`en`:`zh-CN`,onClick:()=>Qt.value=Qt.value===`zh`?`en`:`zh`,children:t.switchLang})]})]})}function Hn({of:e,children:t}){let n=B.value.state;return e.error?.code===`NOT_FOUND`?K(Gn,{title:n.notFound,hint:n.notFoundHint}):e.error?K(Wn,{code:e.error.code,retry:e.retry}):e.data===void 0?K(Un,{}):K(C,{children:t(e.data)})}function Un(){return K(`p`,{class:`state loading`,role:`status`,children:B.value.state.loading})}function Wn({code:e,retry:t}){let n=B.value.state;return K(`div`,{class:`state problem`,role:`alert`,children:[K(`h2`,{children:n.error}),K(`p`,{children:n.codes[e]??n.codes.INTERNAL}),K(`button`,{type:`button`,onClick:t,children:n.retry})]})}function Gn({title:e,hint:t}){return K(`div`,{class:`state empty`,children:[K(`h2`,{children:e}),t&&K(`p`,{children:t})]})}function Kn(){return K(`div`,{class:`offline`,role:`status`,children:!_n.value&&K(`p`,{children:B.value.state.offline})})}async function qn(e,t,n,r,i=()=>{}){let a=[],o=null;for(;;){let{nodes:s,pageInfo:c}=n(await Cn(e,{...t,after:o},r));if(a.push(...s),!c.hasNextPage||c.endCursor===null)return a;i([...a]),o=c.endCursor}}function Jn(e,t,n){let r=JSON.stringify(t)+e.toString(),[i,a]=N({key:``,loading:!0}),[o,s]=N(0);P(()=>{let i=new AbortController;return a({key:r,loading:!0}),qn(e,t,n,i.signal,e=>a({key:r,data:e,loading:!0})).then(e=>a({key:r,data:e,loading:!1}),e=>{i.signal.aborted||a(t=>({...t,key:r,error:e instanceof H?e:new H(`INTERNAL`,String(e)),loading:!1}))}),()=>i.abort()},[r,o,i.error?.code===`OFFLINE`?vn.value:0]);let c=i.key===r;return{data:c?i.data:void 0,error:c?i.error:void 0,loading:!c||i.loading,retry:()=>s(e=>e+1)}}function Yn(e,t){return`﻿`+[t.map(e=>Xn(e.name)),...e.map(e=>t.map(t=>Xn(t.value(e))))].map(e=>e.join(`,`)+`\r
`).join(``)}function Xn(e){if(e==null)return``;if(typeof e==`number`)return String(e);let t=/^[=+\-@\t\r]/.test(e)?`'`+e:e;return/[",\r\n]/.test(t)?`"`+t.replaceAll(`"`,`""`)+`"`:t}var Zn={string:`string`,number:`double`,boolean:`boolean`};function Qn({nodes:e,edges:t}){return[`<?xml version="1.0" encoding="UTF-8"?>`,`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,...$n(`node`,e),...$n(`edge`,t),`<graph id="plangraph" edgedefault="directed">`,...e.map(e=>`<node id="${tr(e.id)}">${er(`node`,e)}</node>`),...t.map((e,t)=>`<edge id="e${t}" source="${tr(e.from)}" target="${tr(e.to)}">${er(`edge`,e)}</edge>`),`</graph>`,`</graphml>`].join(`
`)+`
`}function $n(e,t){let n=new Map;for(let{attributes:e}of t)for(let[t,r]of Object.entries(e))r!=null&&!n.has(t)&&n.set(t,typeof r);return[...n].map(([t,n])=>`<key id="${e}.${tr(t)}" for="${e}" attr.name="${tr(t)}" attr.type="${Zn[n]}"/>`)}function er(e,{attributes:t}){return Object.entries(t).filter(([,e])=>e!=null).map(([t,n])=>`<data key="${e}.${tr(t)}">${tr(String(n))}</data>`).join(``)}function tr(e){return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,``).replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`)}function nr({name:e,formats:t}){let[n,r]=N(),[i,a]=N(!1),o=B.value.exports;async function s({ending:t,make:n}){r(t),a(!1);try{sr(await n(),`${or(e)}.${t}`)}catch{a(!0)}finally{r(void 0)}}return K(`div`,{class:`export`,role:`group`,"aria-label":o.label,children:[K(`span`,{class:`faint`,children:o.label}),t.map(e=>K(`button`,{type:`button`,disabled:n!==void 0,"aria-label":o.as(e.ending),onClick:()=>s(e),children:n===e.ending?`…`:e.ending.toUpperCase()},e.ending)),K(`span`,{role:`status`,children:i&&o.failed})]})}function rr(e,t,n){return[{ending:`csv`,make:async()=>ar(Yn(await e(),t),`text/csv`)},{ending:`json`,make:async()=>ir(await e())},{ending:`graphml`,make:async()=>ar(Qn(n(await e())),`application/xml`)}]}function ir(e){return ar(JSON.stringify(e,null,2)+`
`,`application/json`)}function ar(e,t){return new Blob([e],{type:t+`;charset=utf-8`})}function or(e){return e.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu,` `).trim().slice(0,80)||`plangraph`}function sr(e,t){let n=URL.createObjectURL(e),r=document.createElement(`a`);r.href=n,r.download=t,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function cr({alignment:e,difference:t,unit:n}){let r=B.value;return K(`span`,{class:`alignment `+e.toLowerCase(),title:r.alignmentHint[e],children:[r.alignment[e],t!=null&&t!==0&&K(`b`,{children:[Mn(t),n]})]})}var lr=Math.min,ur=Math.max,dr=Math.round,fr=Math.floor,pr=e=>({x:e,y:e}),mr={left:`right`,right:`left`,bottom:`top`,top:`bottom`};function hr(e,t,n){return ur(e,lr(t,n))}function gr(e,t){return typeof e==`function`?e(t):e}function _r(e){return e.split(`-`)[0]}function vr(e){return e.split(`-`)[1]}function yr(e){return e===`x`?`y`:`x`}function br(e){return e===`y`?`height`:`width`}function xr(e){let t=e[0];return t===`t`||t===`b`?`y`:`x`}function Sr(e){return yr(xr(e))}function Cr(e,t,n){n===void 0&&(n=!1);let r=vr(e),i=Sr(e),a=br(i),o=i===`x`?r===(n?`end`:`start`)?`right`:`left`:r===`start`?`bottom`:`top`;return t.reference[a]>t.floating[a]&&(o=Mr(o)),[o,Mr(o)]}function wr(e){let t=Mr(e);return[Tr(e),t,Tr(t)]}function Tr(e){return e.includes(`start`)?e.replace(`start`,`end`):e.replace(`end`,`start`)}var Er=[`left`,`right`],Dr=[`right`,`left`],Or=[`top`,`bottom`],kr=[`bottom`,`top`];function Ar(e,t,n){switch(e){case`top`:case`bottom`:return n?t?Dr:Er:t?Er:Dr;case`left`:case`right`:return t?Or:kr;default:return[]}}function jr(e,t,n,r){let i=vr(e),a=Ar(_r(e),n===`start`,r);return i&&(a=a.map(e=>e+`-`+i),t&&(a=a.concat(a.map(Tr)))),a}function Mr(e){let t=_r(e);return mr[t]+e.slice(t.length)}function Nr(e){return{top:e.top??0,right:e.right??0,bottom:e.bottom??0,left:e.left??0}}function Pr(e){return typeof e==`number`?{top:e,right:e,bottom:e,left:e}:Nr(e)}function Fr(e){let{x:t,y:n,width:r,height:i}=e;return{width:r,height:i,top:n,left:t,right:t+r,bottom:n+i,x:t,y:n}}function Ir(e,t,n){let{reference:r,floating:i}=e,a=xr(t),o=Sr(t),s=br(o),c=_r(t),l=a===`y`,u=r.x+r.width/2-i.width/2,d=r.y+r.height/2-i.height/2,f=r[s]/2-i[s]/2,p;switch(c){case`top`:p={x:u,y:r.y-i.height};break;case`bottom`:p={x:u,y:r.y+r.height};break;case`right`:p={x:r.x+r.width,y:d};break;case`left`:p={x:r.x-i.width,y:d};break;default:p={x:r.x,y:r.y}}let m=vr(t);return m&&(p[o]+=f*(m===`end`?1:-1)*(n&&l?-1:1)),p}async function Lr(e,t){t===void 0&&(t={});let{x:n,y:r,platform:i,rects:a,elements:o,strategy:s}=e,{boundary:c=`clippingAncestors`,rootBoundary:l=`viewport`,elementContext:u=`floating`,altBoundary:d=!1,padding:f=0}=gr(t,e),p=Pr(f),m=o[d?u===`floating`?`reference`:`floating`:u],h=Fr(await i.getClippingRect({element:await(i.isElement==null?void 0:i.isElement(m))??!0?m:m.contextElement||await(i.getDocumentElement==null?void 0:i.getDocumentElement(o.floating)),boundary:c,rootBoundary:l,strategy:s})),g=u===`floating`?{x:n,y:r,width:a.floating.width,height:a.floating.height}:a.reference,_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(o.floating)),v=await(i.isElement==null?void 0:i.isElement(_))&&await(i.getScale==null?void 0:i.getScale(_))||{x:1,y:1},y=Fr(i.convertOffsetParentRelativeRectToViewportRelativeRect?await i.convertOffsetParentRelativeRectToViewportRelativeRect({elements:o,rect:g,offsetParent:_,strategy:s}):g);return{top:(h.top-y.top+p.top)/v.y,bottom:(y.bottom-h.bottom+p.bottom)/v.y,left:(h.left-y.left+p.left)/v.x,right:(y.right-h.right+p.right)/v.x}}var Rr=50,zr=async(e,t,n)=>{let{placement:r=`bottom`,strategy:i=`absolute`,middleware:a=[],platform:o}=n,s=o.detectOverflow?o:{...o,detectOverflow:Lr},c=await(o.isRTL==null?void 0:o.isRTL(t)),l=await o.getElementRects({reference:e,floating:t,strategy:i}),{x:u,y:d}=Ir(l,r,c),f=r,p=0,m={};for(let n=0;n<a.length;n++){let h=a[n];if(!h)continue;let{name:g,fn:_}=h,{x:v,y,data:b,reset:x}=await _({x:u,y:d,initialPlacement:r,placement:f,strategy:i,middlewareData:m,rects:l,platform:s,elements:{reference:e,floating:t}});u=v??u,d=y??d,m[g]={...m[g],...b},x&&p<Rr&&(p++,typeof x==`object`&&(x.placement&&(f=x.placement),x.rects&&(l=x.rects===!0?await o.getElementRects({reference:e,floating:t,strategy:i}):x.rects),{x:u,y:d}=Ir(l,f,c)),n=-1)}return{x:u,y:d,placement:f,strategy:i,middlewareData:m}},Br=function(e){return e===void 0&&(e={}),{name:`flip`,options:e,async fn(t){var n;let{placement:r,middlewareData:i,rects:a,initialPlacement:o,platform:s,elements:c}=t,{mainAxis:l=!0,crossAxis:u=!0,fallbackPlacements:d,fallbackStrategy:f=`bestFit`,fallbackAxisSideDirection:p=`none`,flipAlignment:m=!0,...h}=gr(e,t);if((n=i.arrow)!=null&&n.alignmentOffset)return{};let g=_r(r),_=xr(o),v=_r(o)===o,y=await(s.isRTL==null?void 0:s.isRTL(c.floating)),b=d||(v||!m?[Mr(o)]:wr(o)),x=p!==`none`;!d&&x&&b.push(...jr(o,m,p,y));let S=[o,...b],C=await s.detectOverflow(t,h),w=[],T=i.flip?.overflows||[];if(l&&w.push(C[g]),u){let e=Cr(r,a,y);w.push(C[e[0]],C[e[1]])}if(T=[...T,{placement:r,overflows:w}],!w.every(e=>e<=0)){let e=(i.flip?.index||0)+1,t=S[e];if(t&&(u!==`alignment`||_===xr(t)||T.every(e=>xr(e.placement)!==_||e.overflows[0]>0)))return{data:{index:e,overflows:T},reset:{placement:t}};let n=T.filter(e=>e.overflows[0]<=0).sort((e,t)=>e.overflows[1]-t.overflows[1])[0]?.placement;if(!n)switch(f){case`bestFit`:{let e=T.filter(e=>{if(x){let t=xr(e.placement);return t===_||t===`y`}return!0}).map(e=>[e.placement,e.overflows.filter(e=>e>0).reduce((e,t)=>e+t,0)]).sort((e,t)=>e[1]-t[1])[0]?.[0];e&&(n=e);break}case`initialPlacement`:n=o}if(r!==n)return{reset:{placement:n}}}return{}}}},Vr=new Set([`left`,`top`]);async function Hr(e,t){let{placement:n,platform:r,elements:i}=e,a=await(r.isRTL==null?void 0:r.isRTL(i.floating)),o=_r(n),s=vr(n),c=xr(n)===`y`,l=Vr.has(o)?-1:1,u=a&&c?-1:1,d=gr(t,e),{mainAxis:f,crossAxis:p,alignmentAxis:m}=typeof d==`number`?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return s&&typeof m==`number`&&(p=s===`end`?m*-1:m),c?{x:p*u,y:f*l}:{x:f*l,y:p*u}}var Ur=function(e){return e===void 0&&(e=0),{name:`offset`,options:e,async fn(t){var n;let{x:r,y:i,placement:a,middlewareData:o}=t,s=await Hr(t,e);return a===o.offset?.placement&&(n=o.arrow)!=null&&n.alignmentOffset?{}:{x:r+s.x,y:i+s.y,data:{...s,placement:a}}}}},Wr=function(e){return e===void 0&&(e={}),{name:`shift`,options:e,async fn(t){let{x:n,y:r,placement:i,platform:a}=t,{mainAxis:o=!0,crossAxis:s=!1,limiter:c={fn:e=>{let{x:t,y:n}=e;return{x:t,y:n}}},...l}=gr(e,t),u={x:n,y:r},d=await a.detectOverflow(t,l),f=xr(i),p=yr(f),m=u[p],h=u[f],g=(e,t)=>hr(t+d[e===`y`?`top`:`left`],t,t-d[e===`y`?`bottom`:`right`]);o&&(m=g(p,m)),s&&(h=g(f,h));let _=c.fn({...t,[p]:m,[f]:h});return{..._,data:{x:_.x-n,y:_.y-r,enabled:{[p]:o,[f]:s}}}}}};function Gr(){return typeof window<`u`}function Kr(e){return Jr(e)?(e.nodeName||``).toLowerCase():`#document`}function q(e){var t;return(e==null||(t=e.ownerDocument)==null?void 0:t.defaultView)||window}function qr(e){return((Jr(e)?e.ownerDocument:e.document)||window.document)?.documentElement}function Jr(e){return Gr()?e instanceof Node||e instanceof q(e).Node:!1}function J(e){return Gr()?e instanceof Element||e instanceof q(e).Element:!1}function Yr(e){return Gr()?e instanceof HTMLElement||e instanceof q(e).HTMLElement:!1}function Xr(e){return!Gr()||typeof ShadowRoot>`u`?!1:e instanceof ShadowRoot||e instanceof q(e).ShadowRoot}function Zr(e){let{overflow:t,overflowX:n,overflowY:r,display:i}=Y(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+n)&&i!==`inline`&&i!==`contents`}function Qr(e){return/^(table|td|th)$/.test(Kr(e))}function $r(e){try{if(e.matches(`:popover-open`))return!0}catch{}try{return e.matches(`:modal`)}catch{return!1}}var ei=/transform|translate|scale|rotate|perspective|filter/,ti=/paint|layout|strict|content/,ni=e=>!!e&&e!==`none`,ri;function ii(e){let t=J(e)?Y(e):e;return ni(t.transform)||ni(t.translate)||ni(t.scale)||ni(t.rotate)||ni(t.perspective)||!oi()&&(ni(t.backdropFilter)||ni(t.filter))||ei.test(t.willChange||``)||ti.test(t.contain||``)}function ai(e){let t=li(e);for(;Yr(t)&&!si(t);){if(ii(t))return t;if($r(t))return null;t=li(t)}return null}function oi(){return ri??=typeof CSS<`u`&&CSS.supports&&CSS.supports(`-webkit-backdrop-filter`,`none`),ri}function si(e){return/^(html|body|#document)$/.test(Kr(e))}function Y(e){return q(e).getComputedStyle(e)}function ci(e){return J(e)?{scrollLeft:e.scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function li(e){if(Kr(e)===`html`)return e;let t=e.assignedSlot||e.parentNode||Xr(e)&&e.host||qr(e);return Xr(t)?t.host:t}function ui(e){let t=li(e);return si(t)?(e.ownerDocument||e).body:Yr(t)&&Zr(t)?t:ui(t)}function di(e,t,n){t===void 0&&(t=[]),n===void 0&&(n=!0);let r=ui(e),i=r===e.ownerDocument?.body,a=q(r);if(i){let e=fi(a);return t.concat(a,a.visualViewport||[],Zr(r)?r:[],e&&n?di(e):[])}return t.concat(r,di(r,[],n))}function fi(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}function pi(e){let t=Y(e),n=parseFloat(t.width)||0,r=parseFloat(t.height)||0,i=Yr(e),a=i?e.offsetWidth:n,o=i?e.offsetHeight:r,s=dr(n)!==a||dr(r)!==o;return s&&(n=a,r=o),{width:n,height:r,$:s}}function mi(e){return J(e)?e:e.contextElement}function hi(e){let t=mi(e);if(!Yr(t))return pr(1);let n=t.getBoundingClientRect(),{width:r,height:i,$:a}=pi(t),o=(a?dr(n.width):n.width)/r,s=(a?dr(n.height):n.height)/i;return o&&Number.isFinite(o)||(o=1),s&&Number.isFinite(s)||(s=1),{x:o,y:s}}var gi=pr(0);function _i(e){let t=q(e);return!oi()||!t.visualViewport?gi:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function vi(e,t,n){return t===void 0&&(t=!1),!!n&&t&&n===q(e)}function yi(e,t,n,r){t===void 0&&(t=!1),n===void 0&&(n=!1);let i=e.getBoundingClientRect(),a=mi(e),o=pr(1);t&&(r?J(r)&&(o=hi(r)):o=hi(e));let s=vi(a,n,r)?_i(a):pr(0),c=(i.left+s.x)/o.x,l=(i.top+s.y)/o.y,u=i.width/o.x,d=i.height/o.y;if(a&&r){let e=q(a),t=J(r)?q(r):r,n=e,i=fi(n);for(;i&&t!==n;){let e=hi(i),t=i.getBoundingClientRect(),r=Y(i),a=t.left+(i.clientLeft+parseFloat(r.paddingLeft))*e.x,o=t.top+(i.clientTop+parseFloat(r.paddingTop))*e.y;c*=e.x,l*=e.y,u*=e.x,d*=e.y,c+=a,l+=o,n=q(i),i=fi(n)}}return Fr({width:u,height:d,x:c,y:l})}function bi(e,t){let n=ci(e).scrollLeft;return t?t.left+n:yi(qr(e)).left+n}function xi(e,t){let n=e.getBoundingClientRect();return{x:n.left+t.scrollLeft-bi(e,n),y:n.top+t.scrollTop}}function Si(e){let{elements:t,rect:n,offsetParent:r,strategy:i}=e,a=i===`fixed`,o=qr(r),s=t?$r(t.floating):!1;if(r===o||s&&a)return n;let c={scrollLeft:0,scrollTop:0},l=pr(1),u=pr(0),d=Yr(r);if((d||!a)&&((Kr(r)!==`body`||Zr(o))&&(c=ci(r)),d)){let e=yi(r);l=hi(r),u.x=e.x+r.clientLeft,u.y=e.y+r.clientTop}let f=o&&!d&&!a?xi(o,c):pr(0);return{width:n.width*l.x,height:n.height*l.y,x:n.x*l.x-c.scrollLeft*l.x+u.x+f.x,y:n.y*l.y-c.scrollTop*l.y+u.y+f.y}}function Ci(e){return e.getClientRects?Array.from(e.getClientRects()):[]}function wi(e){let t=ci(e),n=e.ownerDocument.body,r=ur(e.scrollWidth,e.clientWidth,n.scrollWidth,n.clientWidth),i=ur(e.scrollHeight,e.clientHeight,n.scrollHeight,n.clientHeight),a=-t.scrollLeft+bi(e),o=-t.scrollTop;return Y(n).direction===`rtl`&&(a+=ur(e.clientWidth,n.clientWidth)-r),{width:r,height:i,x:a,y:o}}var Ti=25;function Ei(e,t,n){n===void 0&&(n=`viewport`);let r=n===`layoutViewport`,i=q(e),a=qr(e),o=i.visualViewport,s=a.clientWidth,c=a.clientHeight,l=0,u=0;if(o){let e=!oi()||t===`fixed`;r?e||(l=-o.offsetLeft,u=-o.offsetTop):(s=o.width,c=o.height,e&&(l=o.offsetLeft,u=o.offsetTop))}if(bi(a)<=0){let e=a.ownerDocument,t=e.body,n=getComputedStyle(t),r=e.compatMode===`CSS1Compat`&&parseFloat(n.marginLeft)+parseFloat(n.marginRight)||0,i=Math.abs(a.clientWidth-t.clientWidth-r),o=getComputedStyle(a).scrollbarGutter===`stable both-edges`?i/2:i;o<=Ti&&(s-=o)}return{width:s,height:c,x:l,y:u}}function Di(e,t){let n=yi(e,!0,t===`fixed`),r=n.top+e.clientTop,i=n.left+e.clientLeft,a=hi(e);return{width:e.clientWidth*a.x,height:e.clientHeight*a.y,x:i*a.x,y:r*a.y}}function Oi(e,t,n){let r;if(t===`viewport`||t===`layoutViewport`)r=Ei(e,n,t);else if(t===`document`)r=wi(qr(e));else if(J(t))r=Di(t,n);else{let n=_i(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return Fr(r)}function ki(e,t){let n=t.get(e);if(n)return n;let r=di(e,[],!1).filter(e=>J(e)&&Kr(e)!==`body`),i=null,a=Y(e).position===`fixed`,o=a?li(e):e;for(;J(o)&&!si(o);){let e=Y(o),t=ii(o),n=i?i.position:a?`fixed`:``;!t&&(n===`fixed`||n===`absolute`&&e.position===`static`)?r=r.filter(e=>e!==o):i=e,o=li(o)}return t.set(e,r),r}function Ai(e){let{element:t,boundary:n,rootBoundary:r,strategy:i}=e,a=[...n===`clippingAncestors`?$r(t)?[]:ki(t,this._c):[].concat(n),r],o=Oi(t,a[0],i),s=o.top,c=o.right,l=o.bottom,u=o.left;for(let e=1;e<a.length;e++){let n=Oi(t,a[e],i);s=ur(n.top,s),c=lr(n.right,c),l=lr(n.bottom,l),u=ur(n.left,u)}return{width:c-u,height:l-s,x:u,y:s}}function ji(e){let{width:t,height:n}=pi(e);return{width:t,height:n}}function Mi(e,t,n){let r=Yr(t),i=qr(t),a=n===`fixed`,o=yi(e,!0,a,t),s={scrollLeft:0,scrollTop:0},c=pr(0);if((r||!a)&&((Kr(t)!==`body`||Zr(i))&&(s=ci(t)),r)){let e=yi(t,!0,a,t);c.x=e.x+t.clientLeft,c.y=e.y+t.clientTop}!r&&i&&(c.x=bi(i));let l=i&&!r&&!a?xi(i,s):pr(0);return{x:o.left+s.scrollLeft-c.x-l.x,y:o.top+s.scrollTop-c.y-l.y,width:o.width,height:o.height}}function Ni(e){return Y(e).position===`static`}function Pi(e,t){if(!Yr(e)||Y(e).position===`fixed`)return null;if(t)return t(e);let n=e.offsetParent;return qr(e)===n&&(n=n.ownerDocument.body),n}function Fi(e,t){let n=q(e);if($r(e))return n;if(!Yr(e)){let t=li(e);for(;t&&!si(t);){if(J(t)&&!Ni(t))return t;t=li(t)}return n}let r=Pi(e,t);for(;r&&Qr(r)&&Ni(r);)r=Pi(r,t);return r&&si(r)&&Ni(r)&&!ii(r)?n:r||ai(e)||n}var Ii=async function(e){let t=this.getOffsetParent||Fi,n=this.getDimensions,r=await n(e.floating);return{reference:Mi(e.reference,await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function Li(e){return Y(e).direction===`rtl`}var Ri={convertOffsetParentRelativeRectToViewportRelativeRect:Si,getDocumentElement:qr,getClippingRect:Ai,getOffsetParent:Fi,getElementRects:Ii,getClientRects:Ci,getDimensions:ji,getScale:hi,isElement:J,isRTL:Li};function zi(e,t){return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function Bi(e,t,n){let r=null,i,a=qr(e);function o(){var e;clearTimeout(i),(e=r)==null||e.disconnect(),r=null}function s(n,c){n===void 0&&(n=!1),c===void 0&&(c=1),o();let l=e.getBoundingClientRect(),{left:u,top:d,width:f,height:p}=l;if(n||t(),!f||!p)return;let m=fr(d),h=fr(a.clientWidth-(u+f)),g=fr(a.clientHeight-(d+p)),_=fr(u),v={rootMargin:-m+`px `+-h+`px `+-g+`px `+-_+`px`,threshold:ur(0,lr(1,c))||1},y=!0;function b(t){let n=t[0].intersectionRatio;if(!zi(l,e.getBoundingClientRect()))return s();if(n!==c){if(!y)return s();n?s(!1,n):i=setTimeout(()=>{s(!1,1e-7)},1e3)}y=!1}try{r=new IntersectionObserver(b,{...v,root:a.ownerDocument})}catch{r=new IntersectionObserver(b,v)}r.observe(e)}let c=q(e),l=()=>s(n);return c.addEventListener(`resize`,l),s(!0),()=>{c.removeEventListener(`resize`,l),o()}}function Vi(e,t,n,r){r===void 0&&(r={});let{ancestorScroll:i=!0,ancestorResize:a=!0,elementResize:o=typeof ResizeObserver==`function`,layoutShift:s=typeof IntersectionObserver==`function`,animationFrame:c=!1}=r,l=mi(e),u=i||a?[...l?di(l):[],...t?di(t):[]]:[];u.forEach(e=>{i&&e.addEventListener(`scroll`,n),a&&e.addEventListener(`resize`,n)});let d=l&&s?Bi(l,n,a):null,f=-1,p=null;o&&(p=new ResizeObserver(e=>{let[r]=e;r&&r.target===l&&p&&t&&(p.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(()=>{var e;(e=p)==null||e.observe(t)})),n()}),l&&!c&&p.observe(l),t&&p.observe(t));let m,h=c?yi(e):null;c&&g();function g(){let t=yi(e);h&&!zi(h,t)&&n(),h=t,m=requestAnimationFrame(g)}return n(),()=>{var e;u.forEach(e=>{i&&e.removeEventListener(`scroll`,n),a&&e.removeEventListener(`resize`,n)}),d?.(),(e=p)==null||e.disconnect(),p=null,c&&cancelAnimationFrame(m)}}var Hi=Ur,Ui=Wr,Wi=Br,Gi=(e,t,n)=>{let r=new Map,i=n??{},a={...Ri,...i.platform,_c:r};return zr(e,t,{...i,platform:a})};function Ki({evidence:e,fact:t,of:n}){let[r,i]=N(!1),a=F(null),o=F(null),s=Fe(),c=B.value.words;return P(()=>{let e=a.current,t=o.current;if(r&&e&&t)return Vi(e,t,async()=>{let{x:n,y:r}=await Gi(e,t,{placement:`bottom-start`,strategy:`fixed`,middleware:[Hi(6),Wi(),Ui({padding:8})]});t.style.left=`${n}px`,t.style.top=`${r}px`})},[r]),e.length===0?null:K(C,{children:[K(`button`,{ref:a,type:`button`,class:`words`,popovertarget:s,"aria-expanded":r,"aria-label":n?c.openOf(n):void 0,children:c.open}),K(`div`,{ref:o,id:s,popover:`auto`,class:`words-card`,role:`dialog`,"aria-label":c.title,onToggle:e=>i(e.newState===`open`),children:r&&e.map(e=>K(qi,{words:e,fact:t},e.document.id+e.start))})]})}function qi({words:e,fact:t}){let n=B.value.words;return K(`figure`,{class:`quote`,children:[K(`blockquote`,{children:e.quote}),K(`figcaption`,{children:[K(`span`,{children:e.section.plan.name}),e.section.path.length>1&&K(`span`,{class:`quote-path`,children:e.section.path.slice(1).join(` › `)}),K(`span`,{class:`faint`,children:n.place(e.document.path,e.start,e.end)}),K(`span`,{class:`faint`,children:n.rule(e.rule,Math.round(e.confidence*100))}),K(`a`,{href:U.read(e.section.plan.id,{section:e.section.id,fact:t}),children:n.read})]})]})}function Ji({label:e,value:t,options:n,onPick:r}){return K(`label`,{class:`select`,children:[K(`span`,{class:`faint`,children:e}),K(`select`,{value:t??``,onChange:e=>r(e.currentTarget.value),children:[K(`option`,{value:``,children:B.value.all}),n.map(e=>K(`option`,{value:e.value,children:e.name},e.value))]})]})}function Yi(e){return typeof e==`object`?e.key:e}function Xi(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function Zi(e,t,n){let r=n.initialDeps??[],i,a=!0;function o(){let o=e();return(o.length!==r.length||o.some((e,t)=>r[t]!==e))&&(r=o,i=t(...o),n?.onChange&&!(a&&n.skipInitialOnChange)&&n.onChange(i),a=!1),i}return o.updateDeps=e=>{r=e},o}function Qi(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}var $i=(e,t)=>Math.abs(e-t)<1.01,ea=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})};function ta({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:i,pendingWrite:a,clampedMaxAtWrite:o}){return t&&a===null&&e===i?`spurious`:a!==null&&Math.abs(e-a.target)<1.5?`readBack`:a!==null&&!a.smooth&&n!==null&&a.target>n+r+.5&&Math.abs(e-(n+r))<1.5||a!==null&&!a.smooth&&a.lowMaxes?.some(t=>Math.abs(e-t)<1.5)?`clampedReadBack`:o!==null&&Math.abs(e-o)<1.5?`clampedEcho`:`external`}var na=e=>e===`smooth`||e===`smoothFinishing`;function ra({kind:e,offset:t,command:n,target:r}){return e!==`spurious`&&e!==`readBack`&&e!==`clampedReadBack`&&n?.index!=null&&n.phase!==`queued`&&!na(n.phase)&&!$i(t,n.lastTargetOffset)&&!$i(t,r())&&e!==`clampedEcho`}var ia=40;function aa(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<ia;)n--;if(n<0)return!1;let r=e[n],i=n-1;for(;i>=0&&r.t-e[i].t<ia;)i--;if(i<0)return!1;let a=e[i],o=(t.offset-r.offset)/(t.t-r.t),s=(r.offset-a.offset)/(r.t-a.t);return o*s>=0&&Math.abs(o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function oa(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<ia;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var sa,ca=()=>{if(sa!==void 0)return sa;if(typeof navigator>`u`)return sa=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return sa=!0;let e=navigator.maxTouchPoints;return sa=navigator.platform===`MacIntel`&&e!==void 0&&e>0},la,ua=()=>la===void 0?la=ca()&&typeof CSS<`u`&&typeof CSS.supports==`function`&&CSS.supports(`overflow-anchor: auto`):la,da=()=>!ca()||ua(),fa={capture:!0,passive:!0},pa=class{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>this._touch!==null&&this._touch.phase!==`lateFling`,this.dragging=()=>this._touch?.phase===`down`&&this._touch.moved,this.tail=()=>this._touch?.phase===`tail`?this._touch.moved?`fling`:`tap`:null,this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:r})=>(e&&this._touch?.phase===`tail`?this._openTail(this._touch.moved||!t,!1):this._touch?.phase===`lateFling`&&(this.host.now()>this._touch.until?this._touch=null:r&&e&&n&&this._openTail(!0,!1)),!t&&e&&n&&this._touch?.phase===`down`?(this._touch.moved=!0,!0):!1),this.touchStart=()=>{this.end(),this._touch={phase:`down`,moved:!1}},this.touchEnd=()=>{let e=this._touch?.phase===`down`&&this._touch.moved;this.end(),this._openTail(e,e)},this.end=()=>{let e=this.host.getWindow();this._touch?.phase===`tail`&&e!=null&&e.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{let t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener(`touchstart`,t,fa),e.addEventListener(`touchend`,n,fa),e.addEventListener(`touchcancel`,n,fa),()=>{e.removeEventListener(`touchstart`,t,fa),e.removeEventListener(`touchend`,n,fa),e.removeEventListener(`touchcancel`,n,fa),this.end()}},this._openTail=(e,t)=>{let n=this.host.getWindow();if(n==null)return;this.end();let r={phase:`tail`,moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(r.moved,r.awaitingFling):(this._touch=r.awaitingFling?{phase:`lateFling`,until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=r}}get touch(){return this._touch}},ma=e=>{let t=new Set;return{schedule:n=>{let r=e.requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},ha=e=>e,ga=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+1,i=Array(r);for(let e=0;e<r;e++)i[e]=n+e;return i},_a={passive:!0},va=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=()=>{t({width:n.innerWidth,height:n.innerHeight})};return r(),n.addEventListener(`resize`,r,_a),()=>{n.removeEventListener(`resize`,r)}},ya=typeof window>`u`||`onscrollend`in window,ba=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&ya,o=0,s=a?null:ea(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s?.(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,_a),a&&r.addEventListener(`scrollend`,u,_a),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s?.cancel()}},xa=(e,t)=>ba(e,t,t=>e.options.horizontal?t.scrollX:t.scrollY),Sa=(e,t,n)=>{if(n.options.useCachedMeasurements){let t=n.indexFromElement(e),r=n.options.getItemKey(t);return n.itemSizeCache.get(r)??n.options.estimateSize(t)}if(t?.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},Ca=(e,{adjustments:t=0,behavior:n},r)=>{var i;let{scrollElement:a,options:o}=r,s=e+t,c=o.horizontal&&o.isRtl&&a!==null&&`ownerDocument`in a;(i=a?.scrollTo)==null||i.call(a,{[o.horizontal?`left`:`top`]:c?-s:s,behavior:n})},wa=(e,t)=>e===`smooth`?t?`smoothLanded`:`smooth`:`instant`,Ta=e=>e?.phase===`smooth`||e?.phase===`smoothLanded`;function Ea(e,t,n,r){if(t===0)return!1;let i=r(0),a=new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var Da=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new pa({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let e=this.scrollState;if(e?.phase!==`queued`||this.pendingWrite!==null)return!1;let t=this._readElementOffset();return t===null||this._lastElementOffset===null||Math.abs(t-this._lastElementOffset)<1?!1:(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],!0)},onTailClosed:()=>{let e=this.scrollState;e?.phase===`queued`&&oa(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e;return((e=this.targetWindow?.performance)?.now)?.call(e)??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,r=!1,i=new Set,a=()=>{if(e)return e;let r=this.targetWindow;if(!r||!r.ResizeObserver)return null;let i=t=ma(r);return e=new r.ResizeObserver(e=>{let t=()=>{let t={sync:!1};this._resizeBatch=t;try{e.forEach(o)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)i.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},o=e=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;(n=a())==null||n.disconnect(),t?.cancel(),i.clear(),r=!1,e=null,t=null},observe:o=>{let s=a();s&&(n?(i.add(o),r||(r=!0,t?.schedule(()=>{r=!1,i.forEach(t=>{t.isConnected&&e?.observe(t,{box:`border-box`})}),i.clear()}))):s.observe(o,{box:`border-box`}))},unobserve:e=>{var t;i.delete(e),(t=a())==null||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{let t={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:ha,rangeExtractor:ga,onChange:()=>{},measureElement:Sa,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let n in e){let r=e[n];r!==void 0&&(t[n]=r)}let n=this.options,r=null,i=null,a=!1;if(n!==void 0&&n.enabled&&t.enabled&&t.anchorTo===`end`&&this.scrollElement!==null){let e=n.count,o=t.count,s=this.getMeasurements(),c=this._singleLaneMeasurements?.items??s,l=e=>Yi(c[e]),u=e>0?l(0):null,d=e>0?l(e-1):null;if(o!==e||e>0&&o>0&&(t.getItemKey(0)!==u||t.getItemKey(o-1)!==d)){a=!0;let c=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??s[0]:null;c&&(r=[c.key,this.getScrollOffset()-c.start]);let u=t.followOnAppend===!0?`auto`:t.followOnAppend||null;u&&o>0&&this.isAtEnd(n.scrollEndThreshold)&&(e===0||t.getItemKey(o-1)!==d)&&(o>e||Ea(e,o,l,t.getItemKey))&&(i=u)}}this.options=t,a&&(this.pendingMin=0,this.itemSizeCacheVersion++);let o=null;if(r&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[e,t]=r,n=this.getMeasurements(),{count:a,getItemKey:s}=this.options,c=0;for(;c<a&&s(c)!==e;)c++;if(c<a){let e=n[c];if(e){let n=Math.max(0,e.start+t);!i&&n!==this.scrollOffset&&(o=n-this.scrollOffset,this.scrollOffset=n)}}}i?this.pendingScrollAnchor={kind:`follow`,behavior:i}:o!==null&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:`anchor`,delta:o}:(this._holdOffset+=o,this._followOffsetTarget(o)))},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=Zi(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,(e=this._momentumStop)==null||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{let e=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==e){if(this.cleanup(),!e){this.maybeNotify();return}this.scrollElement=e,this.targetWindow=this.scrollElement&&`ownerDocument`in this.scrollElement?this.scrollElement.ownerDocument.defaultView:this.scrollElement?.window??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{let n=t?this._elementMaxScrollOffset():null,r=this._reportedOverscroll;this._reportedOverscroll=e<0||n!==null&&e>n+1;let i=e;this._lastElementOffset=i,e=this._toLayoutOffset(e);let a=this._classifyScrollEvent(e,t,n);if(a===`spurious`)return;a===`readBack`?e=this.pendingWrite.target:a===`clampedReadBack`&&this.scrollState?.index!=null&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:ra({kind:a,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let o=this.getScrollOffset(),s=this.scrollDirection;this.scrollDirection=t?o===e?this.scrollDirection:o<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t;let c=this.scrollState;if(c?.phase===`queued`&&a===`external`&&t){if(r||this._reportedOverscroll)c.samples=[];else{let e=this.now();c.samples=[...(c.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:i}],(s!==null&&this.scrollDirection!==s||aa(c.samples))&&(this.scrollState=null)}}this._iosGesture.onScroll({isScrolling:t,ownReadBack:a===`readBack`,moved:e!==o,external:a===`external`&&this.scrollState?.phase!==`smooth`&&this.scrollState?.phase!==`smoothFinishing`})&&this.scrollState?.phase===`queued`&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();let t=this.pendingScrollAnchor;this.pendingScrollAnchor=null,t&&this.scrollElement&&this.options.enabled&&(t.kind===`anchor`?this._canWriteScroll()?Ta(this.scrollState)&&!$i(this.getScrollOffset()-t.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(t.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=t.delta,this._followOffsetTarget(t.delta),this.notify(!1)):this.scrollToEnd({behavior:t.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>ta({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:this._clampedAdjustment?.maxAtWrite??null}),this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{let e=this.scrollState;if(e===null||e.phase!==`queued`)return;let{behavior:t}=e;this.getMeasurements();let n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=wa(t,e.index!=null&&$i(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let e=this.scrollElement;if(e==null)return null;let{horizontal:t,isRtl:n}=this.options;return typeof e.scrollTop==`number`?t?e.scrollLeft*(n&&-1||1):e.scrollTop:typeof e.scrollY==`number`?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(ca()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=e=>{if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||this.scrollState?.phase===`smooth`)return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);let t=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(t),this._scrollToOffset(t)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=Zi(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=Zi(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{let l=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=this._singleLaneMeasurements?.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&u>0&&e.set(a.subarray(0,u*2)),a=e}let o=u===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(u===0)c=t+n;else{let e=u-1;c=a[e*2]+a[e*2+1]+s}for(let t=u;t<e;t++){let e=r(t);o[t]=e;let n=l.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let d=Xi(o,a);return this.measurementsCache=d,d}let d=this.measurementsCache.slice(0,u),f=Array(a).fill(void 0),p=new Float64Array(a),m=0;for(let e=0;e<u;e++){let t=d[e];t&&(f[t.lane]===void 0&&m++,f[t.lane]=e,p[t.lane]=t.end)}for(let i=u;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),u,h,g=o===`estimate`||l.has(e);if(c!==void 0&&this.options.lanes>1){u=c;let e=f[u],r=e===void 0?void 0:d[e];h=r?r.end+s:t+n}else if(m===a){let e=0,t=p[0],n=f[0];for(let r=1;r<a;r++){let i=p[r];(i<t||i===t&&f[r]<n)&&(e=r,t=i,n=f[r])}u=e,h=t+s,g&&this.laneAssignments.set(i,u)}else u=i%this.options.lanes,h=t+n,g&&this.laneAssignments.set(i,u);let _=l.get(e),v=typeof _==`number`?_:this.options.estimateSize(i),y=h+v;d[i]={index:i,start:h,size:v,end:y,key:e,lane:u},f[u]===void 0&&m++,f[u]=i,p[u]=y}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),this.calculateRange=Zi(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,r,i)=>{if(e.length===0||t===0)return this.range=null,null;let a=Math.max(i-t,0);return this.range=Aa(e,t,Math.min(n,a),r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Zi(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,r,i,a)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{if(!Ta(this.scrollState))return!0;let t=this.scrollState.index??this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;if(t!==void 0&&this.range){let n=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),r=Math.max(0,t-n),i=Math.min(this.options.count-1,t+n);return e>=r&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n;if(!this.isIndexInRange(e))return;this._resizeBatch?.sync&&this.getMeasurements();let r,i,a,o=this._singleLaneMeasurements?.flat;if(this.options.lanes===1&&o!=null)a=this.options.getItemKey(e),i=o[e*2],r=o[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;a=t.key,i=t.start,r=t.size}let s=this.itemSizeCache.get(a)??r,c=t-s;if(c!==0){let o=this.options.anchorTo===`end`&&!Ta(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,l=o?this._getLayoutTotalSize():0,u=this.getScrollOffset(),d=this.itemSizeCache.has(a)?i+s<=u&&this.scrollDirection!==`backward`:i<u,f=!Ta(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?d:this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:a,start:i,size:r,end:i+r,lane:0},c,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(a,t),this.itemSizeCacheVersion++;let p=!1;if(this._awaitingCommandReadBack()||(o?p=this.applyScrollAdjustment(this._getLayoutTotalSize()-l):f&&(p=this.applyScrollAdjustment(c))),this._resizeBatch){this._resizeBatch.notify=!0,(n=this._resizeBatch).sync||(n.sync=p);return}this.notify(p),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Zi(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{let r=[];for(let i=0,a=e.length;i<a;i++){let a=t[e[i]];r.push(n===0?a:{...a,start:a.start-n,end:a.end-n})}return r},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{let t=this.getMeasurements();if(t.length===0)return;let n=this._singleLaneMeasurements?.flat,r=this.options.lanes===1&&n!=null;return Qi(t[Oa(0,t.length-1,r?e=>n[e*2]:e=>Qi(t[e]).start,e)])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;let e=this._elementMaxScrollOffset();if(e===null)return;let t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;let r=t.lowMaxes??=[];r[r.length-1]!==n&&r.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{let t=e+this._holdOffset;return this.pendingScrollAnchor?.kind===`anchor`&&(t+=this.pendingScrollAnchor.delta),t},this._elementMaxScrollOffset=()=>{let e=this.scrollElement;if(e===null)return null;if(`scrollHeight`in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if(`document`in e){let t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{let t=this.scrollElement,n=this.targetWindow;if(t===null||n===null)return;let r=`document`in t?t.document.scrollingElement:t;if(!r?.style)return;if(this._momentumStop){this._momentumStop.done=e;return}let{style:i}=r,a=this.options.horizontal?`overflow-x`:`overflow-y`,o=i.getPropertyValue(a),s=i.getPropertyPriority(a),c=()=>this.options.horizontal?r.clientHeight:r.clientWidth,l=c();if(i.setProperty(a,`hidden`,`important`),c()!==l){i.setProperty(a,o,s);return}let u={restore:()=>i.getPropertyValue(a)!==`hidden`||i.getPropertyPriority(a)!==`important`?!1:(i.setProperty(a,o,s),!0),done:e};this._momentumStop=u,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===u&&(this._momentumStop=null,u.restore()&&u.done())}))},this._clampedBy=e=>{let t=this._elementMaxScrollOffset();if(t===null)return null;let n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.getMeasurements()[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1){let e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,`absolute`)},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r;this._startScroll({index:e,align:a},i,n,`absolute`)},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,`start`);this._startScroll({index:null,align:`start`},n,t,`relative`)},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:`end`,toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,`absolute`):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{let e=this.getMeasurements(),t;if(e.length===0)t=this.options.paddingStart;else if(this.options.lanes===1){let n=e.length-1,r=this._singleLaneMeasurements?.flat;t=r==null?e[n]?.end??0:r[n*2]+r[n*2+1]}else{let n=Array(this.options.lanes).fill(null),r=e.length-1;for(;r>=0&&n.some(e=>e===null);){let t=e[r];n[t.lane]===null&&(n[t.lane]=t.end),r--}t=Math.max(...n.filter(e=>e!==null))}return Math.max(t-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{let r={target:e+(t??0),smooth:n===`smooth`};return this.pendingWrite=r,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),r},this.getCommandWrittenOffset=()=>this.scrollState!==null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let e=this.getCommandWrittenOffset();return!(ca()&&this._iosGesture.dragging())&&e!==null&&!$i(e,this.getScrollOffset())},this._followOffsetTarget=e=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){let n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);let r=this._scrollToOffset(n,{adjustments:e,behavior:t});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?this.rafId??=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}):this.scrollState=null}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index==null?void 0:this.getOffsetForIndex(e.index,e.align);return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase===`queued`){this.scheduleScrollReconcile();return}this.getMeasurements();let e=this.getScrollStateTarget(this.scrollState),t=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&$i(e,this.getScrollOffset())){if(this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothLanded`:this.scrollState.phase===`smoothFinishing`&&(this.scrollState.phase=`instant`),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t){this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),r=Ta(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,r?this.scrollState.phase=`smooth`:this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothFinishing`:this.scrollState.phase===`smoothLanded`&&(this.scrollState.phase=`instant`),this._scrollToOffset(e,{behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}_startScroll(e,t,n,r){this.pendingScrollAnchor=null,this._clampedAdjustment=null;let i=this._iosGesture.tail();if(r===`absolute`&&i!==null){if(i===`fling`&&da()){this._stopMomentum(()=>{this.scrollState?.phase!==`queued`||this._iosGesture.tail()!==`fling`||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:`queued`,behavior:n,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:wa(n,e.index!=null&&$i(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}},Oa=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function ka(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function Aa(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=ka(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=Oa(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}function ja({count:e,rowHeight:t,list:n,overscan:r=10,covered:i=0}){let[,a]=je((e,t)=>e+1,0),o=Ma(),s=F(0),c={count:e,getScrollElement:()=>window,estimateSize:t,overscan:r,scrollMargin:s.current,scrollPaddingStart:i,observeElementRect:va,observeElementOffset:xa,scrollToFn:Ca,initialOffset:()=>window.scrollY,onChange:()=>a()},[l]=N(()=>new Da(c));if(l.setOptions(c),Me(()=>{let e=(n.current?.getBoundingClientRect().top??0)+window.scrollY;Math.abs(e-s.current)>1&&(s.current=e,a())}),Me(()=>l._didMount(),[l]),Me(()=>l._willUpdate()),o)return{items:Array.from({length:e},(e,t)=>({index:t,key:t,start:0,end:0,size:0,lane:0})),above:0,below:0,measure:()=>{},show:()=>{}};let u=l.getVirtualItems();return{items:u,above:(u[0]?.start??s.current)-s.current,below:l.getTotalSize()-((u[u.length-1]?.end??s.current)-s.current),measure:e=>l.measureElement(e),show:e=>l.scrollToIndex(e,{align:`start`})}}function Ma(){let[e,t]=N(!1);return P(()=>{let e=()=>t(!0),n=()=>t(!1);return addEventListener(`beforeprint`,e),addEventListener(`afterprint`,n),()=>{removeEventListener(`beforeprint`,e),removeEventListener(`afterprint`,n)}},[]),e}var Na=150;function Pa(e){return e.rows.length>Na?K(Ia,{...e}):K(Fa,{...e})}function Fa({rows:e,columns:t,keyOf:n,label:r}){return K(`table`,{"aria-label":r,children:[K(Ra,{columns:t}),K(`tbody`,{children:e.map(e=>K(`tr`,{children:K(za,{row:e,columns:t})},n(e)))})]})}function Ia({rows:e,columns:t,keyOf:n,label:r,rowHeight:i=37}){let a=F(null),{items:o,above:s,below:c,measure:l}=ja({count:e.length,rowHeight:()=>i,list:a});return K(`table`,{"aria-label":r,"aria-rowcount":e.length+1,children:[K(Ra,{columns:t}),K(`tbody`,{ref:a,children:[s>0&&K(La,{height:s,columns:t.length}),o.map(({index:r})=>{let i=e[r];return i&&K(`tr`,{ref:l,"data-index":r,"aria-rowindex":r+2,children:K(za,{row:i,columns:t})},n(i))}),c>0&&K(La,{height:c,columns:t.length})]})]})}function La({height:e,columns:t}){return K(`tr`,{class:`gap`,"aria-hidden":`true`,children:K(`td`,{colSpan:t,style:{height:e}})})}function Ra({columns:e}){return K(`thead`,{children:K(`tr`,{children:e.map(e=>K(`th`,{scope:`col`,class:Ba(e),children:e.name},e.name))})})}function za({row:e,columns:t}){return K(C,{children:t.map(t=>K(`td`,{class:Ba(t),children:t.cell(e)},t.name))})}function Ba(e){return e.number?`number`:e.wide?`wide`:e.half?`half`:void 0}function Va(e){let t=B.value.title;P(()=>{document.title=e?`${e} · ${t}`:t},[e,t])}function Ha(e,t){return(e.unit===`%`||Ua(e))&&(t.unit===`%`||Ua(t))?B.value.trace.points:e.indicator.unit??e.unit??``}function Ua(e){return e.measure===`GROWTH`||e.measure===`DECLINE`}function Wa(){let{query:e,route:t}=L(),n=B.value.divergences;Va(n.title);let r={region:e.region??null,indicator:e.indicator??null,plan:e.plan??null};rn(on,{...r,after:null});let i=Jn(on,r,e=>e.divergences),a=(n,r)=>{let i=new URLSearchParams(e);r?i.set(n,r):i.delete(n),t(`/divergences`+(i.size?`?`+i.toString():``),!0)};return K(`article`,{class:`divergences`,children:[K(`h1`,{children:n.title}),K(`p`,{class:`faint`,children:n.intro}),K(Hn,{of:i,children:t=>{let r=t.filter(t=>(!e.alignment||t.alignment===e.alignment)&&(!e.stands||qa(t)===e.stands));return K(C,{children:[K(`div`,{class:`filters`,children:[K(Ji,{label:B.value.columns.region,value:e.region,options:Ja(t),onPick:e=>a(`region`,e)}),K(Ji,{label:n.alignment,value:e.alignment,options:[`LOOSER`,`STRICTER`].map(e=>({value:e,name:B.value.alignment[e]})),onPick:e=>a(`alignment`,e)}),K(Ji,{label:n.stands,value:e.stands,options:[`above`,`beside`].map(e=>({value:e,name:n[e]})),onPick:e=>a(`stands`,e)}),e.indicator&&K(`button`,{type:`button`,onClick:()=>a(`indicator`,``),children:[n.only(t[0]?.target.indicator.name??``),` ✕`]}),e.plan&&K(`button`,{type:`button`,onClick:()=>a(`plan`,``),children:[n.only(t[0]?.target.plan.name??``),` ✕`]}),K(`span`,{class:`faint`,role:`status`,children:i.loading?B.value.state.loading:B.value.count(r.length)}),K(nr,{name:n.title,formats:rr(()=>r,Ya(),Xa)})]}),r.length===0&&!i.loading?K(Gn,{title:n.nothing,hint:n.nothingHint}):K(Ga,{rows:r})]})}})]})}function Ga({rows:e}){let t=B.value.divergences;return K(Pa,{label:t.title,rows:e,rowHeight:132,keyOf:e=>e.target.id+e.other.id,columns:[{name:B.value.columns.indicator,cell:e=>K(C,{children:[K(`a`,{href:U.indicator(e.target.indicator.id),children:K(`strong`,{children:e.target.indicator.name})}),K(`span`,{class:`faint pair-where`,children:[K(`a`,{href:U.region(e.target.region.id),children:e.target.region.name}),` · `,G(e.target.period)]})]})},{name:t.target,half:!0,cell:e=>K(Ka,{of:e.target})},{name:t.standsTo,cell:e=>K(`div`,{class:`pair-between`,children:[K(cr,{alignment:e.alignment,difference:e.difference,unit:Ha(e.target,e.other)}),K(`span`,{class:`faint`,children:t[qa(e)]}),e.rule&&K(`span`,{class:`faint`,children:B.value.trace.alignRule[e.rule]??e.rule})]})},{name:t.other,half:!0,cell:e=>K(Ka,{of:e.other})}]})}function Ka({of:e}){let t=e.evidence[0];return K(`div`,{class:`pair-side`,children:[K(`p`,{children:[K(`a`,{href:U.trace(e.id),children:K(`strong`,{children:W(e)})}),` `,K(`span`,{class:`faint`,children:G(e.period)}),` `,K(Ki,{evidence:e.evidence,fact:e.id,of:`${e.plan.name} ${W(e)}`})]}),t&&K(`blockquote`,{children:K(`a`,{href:U.read(t.section.plan.id,{section:t.section.id,fact:e.id}),children:t.quote})}),K(`a`,{class:`pair-plan`,href:U.plan(e.plan.id),children:e.plan.name})]})}function qa(e){return e.above?`above`:`beside`}function Ja(e){return[...new Map(e.map(e=>[e.target.region.id,e.target.region.name]))].map(([e,t])=>({value:e,name:t}))}function Ya(){let{columns:e,alignment:t,divergences:n,type:r}=B.value,i=(t,n)=>[{name:t,value:e=>W(n(e))},{name:`${t} ${e.number}`,value:e=>n(e).value},{name:`${t} ${e.unit}`,value:e=>n(e).unit},{name:`${t} ${e.period}`,value:e=>G(n(e).period)},{name:`${t} ${r.PLAN}`,value:e=>n(e).plan.name},{name:`${t} ${e.docNumber}`,value:e=>n(e).plan.docNumber},{name:`${t} ${B.value.words.open}`,value:e=>n(e).evidence[0]?.quote}];return[{name:e.indicator,value:e=>e.target.indicator.name},{name:e.region,value:e=>e.target.region.name},{name:n.alignment,value:e=>t[e.alignment]},{name:n.difference,value:e=>e.difference},{name:n.differenceUnit,value:e=>Ha(e.target,e.other).trim()},{name:n.stands,value:e=>n[qa(e)]},...i(n.target,e=>e.target),...i(n.other,e=>e.other)]}function Xa(e){return{nodes:[...new Map(e.flatMap(e=>[e.target,e.other]).map(e=>[e.id,e])).values()].map(e=>({id:e.id,attributes:{type:`Target`,name:e.indicator.name,figure:W(e),value:e.value,unit:e.unit,from:e.period?.from,to:e.period?.to,region:e.region.name,plan:e.plan.name}})),edges:e.map(e=>({from:e.target.id,to:e.other.id,attributes:{type:`ALIGNS_WITH`,alignment:e.alignment,difference:e.difference,above:e.above,rule:e.rule}}))}}function Za({plans:e}){let t=B.value;return K(Pa,{rows:e,keyOf:e=>e.id,columns:[{name:t.type.PLAN,wide:!0,cell:e=>K(C,{children:[K(`a`,{href:U.plan(e.id),children:e.name}),e.docNumber&&K(`span`,{class:`faint doc-number`,children:e.docNumber})]})},{name:t.columns.kind,cell:e=>t.planKind[e.kind]},{name:t.type.REGION,cell:e=>e.region&&K(`a`,{href:U.region(e.region.id),children:e.region.name})},{name:t.columns.period,cell:e=>G(e.period)},{name:t.type.TARGET,number:!0,cell:e=>e.targets.totalCount||``},{name:t.type.TASK,number:!0,cell:e=>e.tasks.totalCount||``},{name:t.type.PROJECT,number:!0,cell:e=>e.projects.totalCount||``}]})}var Qa=[`plans`,`targets`,`indicators`,`tasks`,`projects`,`departments`,`regions`];function $a(){Va(void 0);let e=On(cn,{},{view:!0}),t=B.value;return K(`div`,{class:`home`,children:[K(`section`,{class:`home-head`,children:[K(`h1`,{children:t.tagline}),K(Bn,{large:!0}),K(`p`,{class:`faint`,children:t.search.hint})]}),K(Hn,{of:e,children:({stats:e,plans:n})=>n.totalCount===0?K(Gn,{title:t.home.empty,hint:t.home.emptyHint}):K(C,{children:[K(`dl`,{class:`counts`,"aria-label":t.home.stats,children:Qa.map(n=>K(`div`,{children:[K(`dt`,{children:t.stats[n]}),K(`dd`,{children:e[n].toLocaleString(Qt.value)})]},n))}),K(`h2`,{children:t.home.loaded}),K(Za,{plans:n.nodes})]})})]})}function eo(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function to(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function no(e){let t,n,r;e.length===2?(t=e===eo||e===to?e:ro,n=e,r=e):(t=eo,n=(t,n)=>eo(e(t),n),r=(t,n)=>e(t)-n);function i(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<0?i=t+1:a=t}while(i<a)}return i}function a(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<=0?i=t+1:a=t}while(i<a)}return i}function o(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o}return{left:i,center:o,right:a}}function ro(){return 0}function io(e){return e===null?NaN:+e}var ao=no(eo),oo=ao.right;ao.left,no(io).center,Array.prototype.slice;var so=Math.sqrt(50),co=Math.sqrt(10),lo=Math.sqrt(2);function uo(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/10**i,o=a>=so?10:a>=co?5:a>=lo?2:1,s,c,l;return i<0?(l=10**-i/o,s=Math.round(e*l),c=Math.round(t*l),s/l<e&&++s,c/l>t&&--c,l=-l):(l=10**i*o,s=Math.round(e/l),c=Math.round(t/l),s*l<e&&++s,c*l>t&&--c),c<s&&.5<=n&&n<2?uo(e,t,n*2):[s,c,l]}function fo(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,a,o]=r?uo(t,e,n):uo(e,t,n);if(!(a>=i))return[];let s=a-i+1,c=Array(s);if(r){if(o<0)for(let e=0;e<s;++e)c[e]=(a-e)/-o;else for(let e=0;e<s;++e)c[e]=(a-e)*o}else if(o<0)for(let e=0;e<s;++e)c[e]=(i+e)/-o;else for(let e=0;e<s;++e)c[e]=(i+e)*o;return c}function po(e,t,n){return t=+t,e=+e,n=+n,uo(e,t,n)[2]}function mo(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?po(t,e,n):po(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function ho(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function go(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function _o(){}var vo=.7,yo=1/vo,bo=`\\s*([+-]?\\d+)\\s*`,xo=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`,X=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`,So=/^#([0-9a-f]{3,8})$/,Co=RegExp(`^rgb\\(${bo},${bo},${bo}\\)$`),wo=RegExp(`^rgb\\(${X},${X},${X}\\)$`),To=RegExp(`^rgba\\(${bo},${bo},${bo},${xo}\\)$`),Eo=RegExp(`^rgba\\(${X},${X},${X},${xo}\\)$`),Do=RegExp(`^hsl\\(${xo},${X},${X}\\)$`),Oo=RegExp(`^hsla\\(${xo},${X},${X},${xo}\\)$`),ko={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ho(_o,Po,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Ao,formatHex:Ao,formatHex8:jo,formatHsl:Mo,formatRgb:No,toString:No});function Ao(){return this.rgb().formatHex()}function jo(){return this.rgb().formatHex8()}function Mo(){return Ko(this).formatHsl()}function No(){return this.rgb().formatRgb()}function Po(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=So.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Fo(t):n===3?new Z(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Io(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Io(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Co.exec(e))?new Z(t[1],t[2],t[3],1):(t=wo.exec(e))?new Z(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=To.exec(e))?Io(t[1],t[2],t[3],t[4]):(t=Eo.exec(e))?Io(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Do.exec(e))?Go(t[1],t[2]/100,t[3]/100,1):(t=Oo.exec(e))?Go(t[1],t[2]/100,t[3]/100,t[4]):ko.hasOwnProperty(e)?Fo(ko[e]):e===`transparent`?new Z(NaN,NaN,NaN,0):null}function Fo(e){return new Z(e>>16&255,e>>8&255,e&255,1)}function Io(e,t,n,r){return r<=0&&(e=t=n=NaN),new Z(e,t,n,r)}function Lo(e){return e instanceof _o||(e=Po(e)),e?(e=e.rgb(),new Z(e.r,e.g,e.b,e.opacity)):new Z}function Ro(e,t,n,r){return arguments.length===1?Lo(e):new Z(e,t,n,r??1)}function Z(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}ho(Z,Ro,go(_o,{brighter(e){return e=e==null?yo:yo**+e,new Z(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?vo:vo**+e,new Z(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Z(Uo(this.r),Uo(this.g),Uo(this.b),Ho(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:zo,formatHex:zo,formatHex8:Bo,formatRgb:Vo,toString:Vo}));function zo(){return`#${Wo(this.r)}${Wo(this.g)}${Wo(this.b)}`}function Bo(){return`#${Wo(this.r)}${Wo(this.g)}${Wo(this.b)}${Wo((isNaN(this.opacity)?1:this.opacity)*255)}`}function Vo(){let e=Ho(this.opacity);return`${e===1?`rgb(`:`rgba(`}${Uo(this.r)}, ${Uo(this.g)}, ${Uo(this.b)}${e===1?`)`:`, ${e})`}`}function Ho(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Uo(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Wo(e){return e=Uo(e),(e<16?`0`:``)+e.toString(16)}function Go(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Q(e,t,n,r)}function Ko(e){if(e instanceof Q)return new Q(e.h,e.s,e.l,e.opacity);if(e instanceof _o||(e=Po(e)),!e)return new Q;if(e instanceof Q)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new Q(o,s,c,e.opacity)}function qo(e,t,n,r){return arguments.length===1?Ko(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}ho(Q,qo,go(_o,{brighter(e){return e=e==null?yo:yo**+e,new Q(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?vo:vo**+e,new Q(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new Z(Xo(e>=240?e-240:e+120,i,r),Xo(e,i,r),Xo(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new Q(Jo(this.h),Yo(this.s),Yo(this.l),Ho(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Ho(this.opacity);return`${e===1?`hsl(`:`hsla(`}${Jo(this.h)}, ${Yo(this.s)*100}%, ${Yo(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function Jo(e){return e=(e||0)%360,e<0?e+360:e}function Yo(e){return Math.max(0,Math.min(1,e||0))}function Xo(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Zo=Math.PI/180,Qo=180/Math.PI,$o=18,es=.96422,ts=1,ns=.82521,rs=4/29,is=6/29,as=3*is*is,os=is*is*is;function ss(e){if(e instanceof $)return new $(e.l,e.a,e.b,e.opacity);if(e instanceof hs)return gs(e);e instanceof Z||(e=Lo(e));var t=fs(e.r),n=fs(e.g),r=fs(e.b),i=ls((.2225045*t+.7168786*n+.0606169*r)/ts),a,o;return t===n&&n===r?a=o=i:(a=ls((.4360747*t+.3850649*n+.1430804*r)/es),o=ls((.0139322*t+.0971045*n+.7141733*r)/ns)),new $(116*i-16,500*(a-i),200*(i-o),e.opacity)}function cs(e,t,n,r){return arguments.length===1?ss(e):new $(e,t,n,r??1)}function $(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}ho($,cs,go(_o,{brighter(e){return new $(this.l+$o*(e??1),this.a,this.b,this.opacity)},darker(e){return new $(this.l-$o*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=es*us(t),e=ts*us(e),n=ns*us(n),new Z(ds(3.1338561*t-1.6168667*e-.4906146*n),ds(-.9787684*t+1.9161415*e+.033454*n),ds(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function ls(e){return e>os?e**(1/3):e/as+rs}function us(e){return e>is?e*e*e:as*(e-rs)}function ds(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function fs(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function ps(e){if(e instanceof hs)return new hs(e.h,e.c,e.l,e.opacity);if(e instanceof $||(e=ss(e)),e.a===0&&e.b===0)return new hs(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Qo;return new hs(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function ms(e,t,n,r){return arguments.length===1?ps(e):new hs(e,t,n,r??1)}function hs(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function gs(e){if(isNaN(e.h))return new $(e.l,0,0,e.opacity);var t=e.h*Zo;return new $(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}ho(hs,ms,go(_o,{brighter(e){return new hs(this.h,this.c,this.l+$o*(e??1),this.opacity)},darker(e){return new hs(this.h,this.c,this.l-$o*(e??1),this.opacity)},rgb(){return gs(this).rgb()}}));var _s=-.14861,vs=1.78277,ys=-.29227,bs=-.90649,xs=1.97294,Ss=xs*bs,Cs=xs*vs,ws=vs*ys-bs*_s;function Ts(e){if(e instanceof Ds)return new Ds(e.h,e.s,e.l,e.opacity);e instanceof Z||(e=Lo(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(ws*r+Ss*t-Cs*n)/(ws+Ss-Cs),a=r-i,o=(xs*(n-i)-ys*a)/bs,s=Math.sqrt(o*o+a*a)/(xs*i*(1-i)),c=s?Math.atan2(o,a)*Qo-120:NaN;return new Ds(c<0?c+360:c,s,i,e.opacity)}function Es(e,t,n,r){return arguments.length===1?Ts(e):new Ds(e,t,n,r??1)}function Ds(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}ho(Ds,Es,go(_o,{brighter(e){return e=e==null?yo:yo**+e,new Ds(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?vo:vo**+e,new Ds(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Zo,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new Z(255*(t+n*(_s*r+vs*i)),255*(t+n*(ys*r+bs*i)),255*(t+xs*r*n),this.opacity)}}));var Os=e=>()=>e;function ks(e,t){return function(n){return e+n*t}}function As(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function js(e,t){var n=t-e;return n?ks(e,n>180||n<-180?n-360*Math.round(n/360):n):Os(isNaN(e)?t:e)}function Ms(e){return(e=+e)==1?Ns:function(t,n){return n-t?As(t,n,e):Os(isNaN(t)?n:t)}}function Ns(e,t){var n=t-e;return n?ks(e,n):Os(isNaN(e)?t:e)}var Ps=(function e(t){var n=Ms(t);function r(e,t){var r=n((e=Ro(e)).r,(t=Ro(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=Ns(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function Fs(e,t){t||=[];var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function Is(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Ls(e,t){for(var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=Array(r),a=Array(n),o=0;o<r;++o)i[o]=Ks(e[o],t[o]);for(;o<n;++o)a[o]=t[o];return function(e){for(o=0;o<r;++o)a[o]=i[o](e);return a}}function Rs(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function zs(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Bs(e,t){var n={},r={},i;for(i in typeof e==`object`&&e||(e={}),typeof t==`object`&&t||(t={}),t)i in e?n[i]=Ks(e[i],t[i]):r[i]=t[i];return function(e){for(i in n)r[i]=n[i](e);return r}}var Vs=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Hs=new RegExp(Vs.source,`g`);function Us(e){return function(){return e}}function Ws(e){return function(t){return e(t)+``}}function Gs(e,t){var n=Vs.lastIndex=Hs.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=Vs.exec(e))&&(i=Hs.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:zs(r,i)})),n=Hs.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?Ws(c[0].x):Us(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}function Ks(e,t){var n=typeof t,r;return t==null||n===`boolean`?Os(t):(n===`number`?zs:n===`string`?(r=Po(t))?(t=r,Ps):Gs:t instanceof Po?Ps:t instanceof Date?Rs:Is(t)?Fs:Array.isArray(t)?Ls:typeof t.valueOf!=`function`&&typeof t.toString!=`function`||isNaN(t)?Bs:zs)(e,t)}function qs(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Js=1e-12;function Ys(e){return((e=Math.exp(e))+1/e)/2}function Xs(e){return((e=Math.exp(e))-1/e)/2}function Zs(e){return((e=Math.exp(2*e))-1)/(e+1)}(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<Js)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=Ys(y),c=s/(n*g)*(i*Zs(t*r+y)-Xs(y));return[a+c*d,o+c*f,s*i/Ys(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function Qs(e){return(function t(n){n=+n;function r(t,r){var i=e((t=Es(t)).h,(r=Es(r)).h),a=Ns(t.s,r.s),o=Ns(t.l,r.l),s=Ns(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}Qs(js),Qs(Ns);function $s(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString(`en`).replace(/,/g,``):e.toString(10)}function ec(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf(`e`),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function tc(e){return e=ec(Math.abs(e)),e?e[1]:NaN}function nc(e,t){return function(n,r){for(var i=n.length,a=[],o=0,s=e[0],c=0;i>0&&s>0&&(c+s+1>r&&(s=Math.max(1,r-c)),a.push(n.substring(i-=s,i+s)),!((c+=s+1)>r));)s=e[o=(o+1)%e.length];return a.reverse().join(t)}}function rc(e){return function(t){return t.replace(/[0-9]/g,function(t){return e[+t]})}}var ic=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function ac(e){if(!(t=ic.exec(e)))throw Error(`invalid format: `+e);var t;return new oc({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}ac.prototype=oc.prototype;function oc(e){this.fill=e.fill===void 0?` `:e.fill+``,this.align=e.align===void 0?`>`:e.align+``,this.sign=e.sign===void 0?`-`:e.sign+``,this.symbol=e.symbol===void 0?``:e.symbol+``,this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?``:e.type+``}oc.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?`0`:``)+(this.width===void 0?``:Math.max(1,this.width|0))+(this.comma?`,`:``)+(this.precision===void 0?``:`.`+Math.max(0,this.precision|0))+(this.trim?`~`:``)+this.type};function sc(e){out:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case`.`:r=i=n;break;case`0`:r===0&&(r=n),i=n;break;default:if(!+e[n])break out;r>0&&(r=0)}return r>0?e.slice(0,r)+e.slice(i+1):e}var cc;function lc(e,t){var n=ec(e,t);if(!n)return cc=void 0,e.toPrecision(t);var r=n[0],i=n[1],a=i-(cc=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,o=r.length;return a===o?r:a>o?r+Array(a-o+1).join(`0`):a>0?r.slice(0,a)+`.`+r.slice(a):`0.`+Array(1-a).join(`0`)+ec(e,Math.max(0,t+a-1))[0]}function uc(e,t){var n=ec(e,t);if(!n)return e+``;var r=n[0],i=n[1];return i<0?`0.`+Array(-i).join(`0`)+r:r.length>i+1?r.slice(0,i+1)+`.`+r.slice(i+1):r+Array(i-r.length+2).join(`0`)}var dc={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+``,d:$s,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>uc(e*100,t),r:uc,s:lc,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function fc(e){return e}var pc=Array.prototype.map,mc=[`y`,`z`,`a`,`f`,`p`,`n`,`µ`,`m`,``,`k`,`M`,`G`,`T`,`P`,`E`,`Z`,`Y`];function hc(e){var t=e.grouping===void 0||e.thousands===void 0?fc:nc(pc.call(e.grouping,Number),e.thousands+``),n=e.currency===void 0?``:e.currency[0]+``,r=e.currency===void 0?``:e.currency[1]+``,i=e.decimal===void 0?`.`:e.decimal+``,a=e.numerals===void 0?fc:rc(pc.call(e.numerals,String)),o=e.percent===void 0?`%`:e.percent+``,s=e.minus===void 0?`−`:e.minus+``,c=e.nan===void 0?`NaN`:e.nan+``;function l(e,l){e=ac(e);var u=e.fill,d=e.align,f=e.sign,p=e.symbol,m=e.zero,h=e.width,g=e.comma,_=e.precision,v=e.trim,y=e.type;y===`n`?(g=!0,y=`g`):dc[y]||(_===void 0&&(_=12),v=!0,y=`g`),(m||u===`0`&&d===`=`)&&(m=!0,u=`0`,d=`=`);var b=(l&&l.prefix!==void 0?l.prefix:``)+(p===`$`?n:p===`#`&&/[boxX]/.test(y)?`0`+y.toLowerCase():``),x=(p===`$`?r:/[%p]/.test(y)?o:``)+(l&&l.suffix!==void 0?l.suffix:``),S=dc[y],C=/[defgprs%]/.test(y);_=_===void 0?6:/[gprs]/.test(y)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function w(e){var n=b,r=x,o,l,p;if(y===`c`)r=S(e)+r,e=``;else{e=+e;var w=e<0||1/e<0;if(e=isNaN(e)?c:S(Math.abs(e),_),v&&(e=sc(e)),w&&+e==0&&f!==`+`&&(w=!1),n=(w?f===`(`?f:s:f===`-`||f===`(`?``:f)+n,r=(y===`s`&&!isNaN(e)&&cc!==void 0?mc[8+cc/3]:``)+r+(w&&f===`(`?`)`:``),C){for(o=-1,l=e.length;++o<l;)if(p=e.charCodeAt(o),48>p||p>57){r=(p===46?i+e.slice(o+1):e.slice(o))+r,e=e.slice(0,o);break}}}g&&!m&&(e=t(e,1/0));var T=n.length+e.length+r.length,E=T<h?Array(h-T+1).join(u):``;switch(g&&m&&(e=t(E+e,E.length?h-r.length:1/0),E=``),d){case`<`:e=n+e+r+E;break;case`=`:e=n+E+e+r;break;case`^`:e=E.slice(0,T=E.length>>1)+n+e+r+E.slice(T);break;default:e=E+n+e+r}return a(e)}return w.toString=function(){return e+``},w}function u(e,t){var n=Math.max(-8,Math.min(8,Math.floor(tc(t)/3)))*3,r=10**-n,i=l((e=ac(e),e.type=`f`,e),{suffix:mc[8+n/3]});return function(e){return i(r*e)}}return{format:l,formatPrefix:u}}var gc,_c,vc;yc({thousands:`,`,grouping:[3],currency:[`$`,``]});function yc(e){return gc=hc(e),_c=gc.format,vc=gc.formatPrefix,gc}function bc(e){return Math.max(0,-tc(Math.abs(e)))}function xc(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(tc(t)/3)))*3-tc(Math.abs(e)))}function Sc(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,tc(t)-tc(e))+1}function Cc(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function wc(e){return function(){return e}}function Tc(e){return+e}var Ec=[0,1];function Dc(e){return e}function Oc(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:wc(isNaN(t)?NaN:.5)}function kc(e,t){var n;return e>t&&(n=e,e=t,t=n),function(n){return Math.max(e,Math.min(t,n))}}function Ac(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=Oc(i,r),a=n(o,a)):(r=Oc(r,i),a=n(a,o)),function(e){return a(r(e))}}function jc(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=Oc(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=oo(e,t,1,r)-1;return a[n](i[n](t))}}function Mc(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Nc(){var e=Ec,t=Ec,n=Ks,r,i,a,o=Dc,s,c,l;function u(){var n=Math.min(e.length,t.length);return o!==Dc&&(o=kc(e[0],e[n-1])),s=n>2?jc:Ac,c=l=null,d}function d(i){return i==null||isNaN(i=+i)?a:(c||=s(e.map(r),t,n))(r(o(i)))}return d.invert=function(n){return o(i((l||=s(t,e.map(r),zs))(n)))},d.domain=function(t){return arguments.length?(e=Array.from(t,Tc),u()):e.slice()},d.range=function(e){return arguments.length?(t=Array.from(e),u()):t.slice()},d.rangeRound=function(e){return t=Array.from(e),n=qs,u()},d.clamp=function(e){return arguments.length?(o=e?!0:Dc,u()):o!==Dc},d.interpolate=function(e){return arguments.length?(n=e,u()):n},d.unknown=function(e){return arguments.length?(a=e,d):a},function(e,t){return r=e,i=t,u()}}function Pc(){return Nc()(Dc,Dc)}function Fc(e,t,n,r){var i=mo(e,t,n),a;switch(r=ac(r??`,f`),r.type){case`s`:var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(a=xc(i,o))&&(r.precision=a),vc(r,o);case``:case`e`:case`g`:case`p`:case`r`:r.precision==null&&!isNaN(a=Sc(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=a-(r.type===`e`));break;case`f`:case`%`:r.precision==null&&!isNaN(a=bc(i))&&(r.precision=a-(r.type===`%`)*2)}return _c(r)}function Ic(e){var t=e.domain;return e.ticks=function(e){var n=t();return fo(n[0],n[n.length-1],e??10)},e.tickFormat=function(e,n){var r=t();return Fc(r[0],r[r.length-1],e??10,n)},e.nice=function(n){n??=10;var r=t(),i=0,a=r.length-1,o=r[i],s=r[a],c,l,u=10;for(s<o&&(l=o,o=s,s=l,l=i,i=a,a=l);u-->0;){if(l=po(o,s,n),l===c)return r[i]=o,r[a]=s,t(r);if(l>0)o=Math.floor(o/l)*l,s=Math.ceil(s/l)*l;else if(l<0)o=Math.ceil(o*l)/l,s=Math.floor(s*l)/l;else break;c=l}return e},e}function Lc(){var e=Pc();return e.copy=function(){return Mc(e,Lc())},Cc.apply(e,arguments),Ic(e)}var Rc=300,zc={top:24,right:24,bottom:32,left:64},Bc=6,Vc=24;function Hc({axis:e,title:t,chosen:n,onChoose:r}){let i=F(null),a=Kc(i),o=Uc(e.points),s=e.points.flatMap(e=>[e.value,e.max??e.value]),c=e.points.map(e=>e.year),l=Lc([Math.min(...c)-.5,Math.max(...c)+.5],[zc.left,a-zc.right]),u=Lc(Gc(s),[Rc-zc.bottom,zc.top]).nice(5),d=Wc(o,l),f=e.points.find(e=>e.target.id===n),p=B.value;return K(`figure`,{class:`chart`,children:[K(`div`,{ref:i,children:K(`svg`,{viewBox:`0 0 ${a} ${Rc}`,width:a,height:Rc,role:`group`,"aria-label":t,children:[K(`text`,{class:`chart-axis`,x:zc.left-8,y:12,"text-anchor":`end`,children:e.unit}),u.ticks(5).map(e=>K(`g`,{children:[K(`line`,{class:`chart-grid`,x1:zc.left,x2:a-zc.right,y1:u(e),y2:u(e)}),K(`text`,{class:`chart-axis`,x:zc.left-8,y:u(e)+4,"text-anchor":`end`,children:jn(e)})]},e)),[...new Set(c)].sort().map(e=>K(`text`,{class:`chart-axis`,x:l(e),y:290,"text-anchor":`middle`,children:e},e)),o.map((t,n)=>K(`g`,{class:`series series-${n%Bc}`,children:[t.points.length>1&&K(`polyline`,{points:t.points.map(e=>`${d(e)},${u(e.value)}`).join(` `)}),t.points.map(n=>{let i=`${t.name} ${G(n.target.period)} ${W(n.target)} ${p.factKind[n.target.kind]}`;return K(`g`,{class:`mark `+n.target.kind.toLowerCase(),role:`button`,tabIndex:0,"aria-label":i,"aria-pressed":n===f,onClick:()=>r(n),onKeyDown:e=>{(e.key===`Enter`||e.key===` `)&&(e.preventDefault(),r(n))},children:[K(`title`,{children:i}),n.max!==void 0&&K(`line`,{x1:d(n),x2:d(n),y1:u(n.value),y2:u(n.max)}),K(`circle`,{cx:d(n),cy:u(n.value),r:n===f?8:5.5}),e.points.length<=Vc&&K(`text`,{x:d(n),y:u(n.value)-11,"text-anchor":`middle`,children:jn(n.value)})]},n.target.id)})]},t.key))]})}),K(`figcaption`,{children:[K(`ul`,{class:`legend`,children:[o.map((e,t)=>K(`li`,{class:`series-${t%Bc}`,children:[K(`i`,{}),e.name]},e.key)),K(`li`,{class:`faint`,children:[`○ `,p.factKind.TARGET]}),K(`li`,{class:`faint`,children:[`● `,p.factKind.ACTUAL]})]}),K(`div`,{class:`chart-words`,"aria-live":`polite`,children:f?f.target.evidence.map(e=>K(qi,{words:e,fact:f.target.id},e.document.id+e.start)):K(`p`,{class:`faint`,children:p.indicator.chartHint})})]})]})}function Uc(e){let t=new Map;for(let n of e){let e=n.target.plan.id+n.target.region.id,r=t.get(e)??{key:e,name:`${n.target.region.name} · ${n.target.plan.name}`,points:[]};r.points.push(n),t.set(e,r)}for(let e of t.values())e.points.sort((e,t)=>e.year-t.year);return[...t.values()]}function Wc(e,t){let n=new Map;for(let t of e.flatMap(e=>e.points))n.set(t.year,[...n.get(t.year)??[],t]);let r=Math.min(44,(t(1)-t(0))*.8/Math.max(...[...n.values()].map(e=>e.length)));return e=>{let i=n.get(e.year)??[];return t(e.year)+(i.indexOf(e)-(i.length-1)/2)*r}}function Gc(e){let t=Math.min(...e),n=Math.max(...e);if(t===n)return[Math.min(0,t),Math.max(0,n*1.1)||1];let r=(n-t)*.15;return[t>0&&t>(n-t)*2?t-r:Math.min(0,t-r),n+r]}function Kc(e){let[t,n]=N(900);return Me(()=>{let t=e.current;if(!t)return;let r=new ResizeObserver(([e])=>e&&n(Math.max(320,Math.floor(e.contentRect.width))));return r.observe(t),()=>r.disconnect()},[]),t}function qc(e,t){let n=new Map;for(let r of e){if(r.value===null||!r.period)continue;let e=r.measure!==`GROWTH`&&r.measure!==`DECLINE`&&r.normalized!==null&&t!==null,i=e&&r.value!==0&&r.normalized!==null?r.normalized/r.value:1,a=e?t:r.unit??``,o=[r.measure,r.perYear?`yearly`:``,a].join(`.`),s=[r.perYear?B.value.perYear:``,B.value.measure[r.measure]||B.value.indicator.level,a&&`(${a})`].filter(Boolean).join(` `),c=n.get(o)??{key:o,name:s,unit:a,points:[]};c.points.push({target:r,year:r.period.to,value:r.value*i,...r.valueMax!==null&&{max:r.valueMax*i}}),n.set(o,c)}return[...n.values()].sort((e,t)=>t.points.length-e.points.length||(e.key<t.key?-1:1))}function Jc(){let{params:e}=rt(),t=e.id??``,n=On(ln,{id:t}),r=Jn(un,{id:t,after:null},e=>e.targets);return rn(un,{id:t,after:null}),Va(n.data?.indicator?.name),K(Hn,{of:n,children:({indicator:e,divergences:t})=>e&&K(`article`,{class:`indicator`,children:[K(Yc,{of:e,divergences:t.totalCount}),K(Hn,{of:r,children:t=>K(Xc,{of:e,all:t})})]})})}function Yc({of:e,divergences:t}){let n=B.value.indicator;return K(`header`,{children:[K(`h1`,{children:e.name}),K(`dl`,{class:`facts`,children:[e.unit&&K(C,{children:[K(`dt`,{children:n.unit}),K(`dd`,{children:e.unit})]}),e.aliases.length>0&&K(C,{children:[K(`dt`,{children:n.aliases}),K(`dd`,{children:e.aliases.join(`、`)})]}),e.related.length>0&&K(C,{children:[K(`dt`,{children:n.related}),K(`dd`,{children:e.related.map(e=>K(`a`,{href:U.indicator(e.id),children:e.name},e.id))})]})]}),K(`p`,{class:`links`,children:[K(`a`,{class:`button`,href:U.graph(e.id),children:B.value.graph.open}),t>0&&K(`a`,{class:`button`,href:U.divergences({indicator:e.id}),children:[n.divergences,` (`,t,`)`]})]})]})}function Xc({of:e,all:t}){let{query:n,path:r,route:i}=L(),{indicator:a,columns:o,count:s}=B.value,c=[...new Map(t.map(e=>[e.region.id,e.region.name]))].map(([e,t])=>({value:e,name:t})),l=t.filter(e=>!n.region||e.region.id===n.region),u=qc(l,e.unit),d=u.find(e=>e.key===n.measure)??u[0],f=(e,t)=>{let a=new URLSearchParams(n);t?a.set(e,t):a.delete(e),i(r+(a.size?`?`+a.toString():``),!0)},p=d?.points.find(e=>e.target.id===n.point);return K(C,{children:[K(`div`,{class:`filters`,children:[c.length>1&&K(Ji,{label:o.region,value:n.region,options:c,onPick:e=>f(`region`,e)}),u.length>1&&K(`label`,{class:`select`,children:[K(`span`,{class:`faint`,children:o.measure}),K(`select`,{value:d?.key,onChange:e=>f(`measure`,e.currentTarget.value),children:u.map(e=>K(`option`,{value:e.key,children:[e.name,` (`,e.points.length,`)`]},e.key))})]}),K(`span`,{class:`faint`,children:s(l.length)}),K(nr,{name:e.name,formats:rr(()=>l,Zc(e),Qc(e))})]}),d?K(Hc,{axis:d,title:a.chart(e.name),chosen:p?.target.id,onChoose:e=>f(`point`,e.target.id)}):K(Gn,{title:a.noChart}),K(`h2`,{children:a.list}),K(Pa,{label:a.list,rows:l,keyOf:e=>e.id,columns:[{name:o.period,cell:e=>G(e.period)},{name:o.figure,number:!0,cell:e=>K(`a`,{href:U.trace(e.id),children:K(`strong`,{children:W(e)})})},{name:o.factKind,cell:e=>B.value.factKind[e.kind]},{name:o.nature,cell:e=>e.nature&&B.value.nature[e.nature]},{name:o.region,cell:e=>K(`a`,{href:U.region(e.region.id),children:e.region.name})},{name:o.plan,wide:!0,cell:e=>K(`a`,{href:U.plan(e.plan.id),children:e.plan.name})},{name:B.value.words.open,cell:e=>K(Ki,{evidence:e.evidence,fact:e.id,of:`${e.plan.name} ${W(e)}`})}]})]})}function Zc(e){let{columns:t,factKind:n,measure:r,comparator:i,nature:a,words:o}=B.value;return[{name:t.indicator,value:()=>e.name},{name:t.region,value:e=>e.region.name},{name:t.factKind,value:e=>n[e.kind]},{name:`${t.period} 1`,value:e=>e.period?.from},{name:`${t.period} 2`,value:e=>e.period?.to},{name:t.measure,value:e=>[e.perYear?B.value.perYear:``,r[e.measure]].filter(Boolean).join(` `)},{name:B.value.indicator.comparator,value:e=>i[e.comparator]},{name:t.figure,value:e=>e.value??e.text},{name:B.value.indicator.max,value:e=>e.valueMax},{name:t.unit,value:e=>e.unit},{name:B.value.indicator.normalized(e.unit??``),value:e=>e.normalized},{name:t.nature,value:e=>e.nature&&a[e.nature]},{name:t.plan,value:e=>e.plan.name},{name:t.docNumber,value:e=>e.plan.docNumber},{name:o.open,value:e=>e.evidence[0]?.quote}]}function Qc(e){return t=>{let n=new Map([[e.id,{type:`Indicator`,name:e.name}]]);for(let e of t)n.set(e.plan.id,{type:`Plan`,name:e.plan.name}),n.set(e.region.id,{type:`Region`,name:e.region.name});return{nodes:[...[...n].map(([e,t])=>({id:e,attributes:t})),...t.map(e=>({id:e.id,attributes:{type:`Target`,name:W(e),value:e.value,unit:e.unit,normalized:e.normalized,from:e.period?.from,to:e.period?.to}}))],edges:t.flatMap(t=>[{from:t.id,to:e.id,attributes:{type:`MEASURES`}},{from:t.plan.id,to:t.id,attributes:{type:`MANDATES`}},{from:t.id,to:t.region.id,attributes:{type:`APPLIES_TO`}}])}}}var $c=[`target`,`body`,`cite`,`project`];function el(e){switch(e.__typename){case`Task`:return`body`;case`Plan`:return`cite`;case`Project`:return`project`;default:return`target`}}function tl({fact:e}){let t=B.value;switch(e.__typename){case`Target`:return K(`a`,{href:U.trace(e.id),children:[K(`b`,{children:W(e)}),` `,e.indicator.name,` `,K(`span`,{class:`faint`,children:[G(e.period),e.kind===`ACTUAL`&&t.factKind.ACTUAL].filter(Boolean).join(` · `)})]});case`Task`:return K(C,{children:[e.responsible.map((n,r)=>K(`span`,{children:[(r===0||e.responsible[r-1]?.role!==n.role)&&K(`span`,{class:`faint`,children:[t.role[n.role],` `]}),K(`a`,{href:U.department(n.department.id),children:n.department.name}),` `]},n.role+n.department.id)),e.deadline&&K(`span`,{class:`faint`,children:e.deadline})]});case`Project`:return K(`a`,{href:U.project(e.id),children:[e.name,` `,K(`span`,{class:`faint`,children:[e.stage&&t.stage[e.stage],e.capacity,e.investment].filter(Boolean).join(` · `)})]});case`Plan`:return K(`a`,{href:U.plan(e.id),children:[`《`,e.name,`》`]});default:return null}}var nl=Object.assign;function rl(e,t){for(var n in e)if(n!=`__source`&&e[n]!==t[n])return!0;for(var r in t)if(r!=`__source`&&!(r in e))return!0;return!1}var il=/^(-|f[lo].*[^se]$|g.{5,}[^ps]$|z|o[pr]|(W.{5})?[lL]i.*(t|mp)$|an|(bo|s).{4}Im|sca|m.{6}[ds]|ta|c.*[st]$|wido|ini|asp|fill|st)/;function al(e,t){function n(e){var n=this.props.ref;return n!=e.ref&&n&&(typeof n==`function`?n(null):n.current=null),t?!t(this.props,e)||n!=e.ref:rl(this.props,e)}function r(t){return this.shouldComponentUpdate=n,b(e,t)}return r.displayName=`Memo(`+(e.displayName||e.name)+`)`,r.prototype.isReactComponent=!0,r.type=e,r}var ol=Symbol.for(`react.element`),sl=/^(?:accent|alignment|arabic|baseline|cap|clip(?!PathU)|color|dominant|fill|flood|font|glyph(?!R)|horiz|image(?!S)|letter|lighting|marker(?!H|W|U)|overline|paint|pointer|shape|stop|strikethrough|stroke|text(?!L)|transform|underline|unicode|units|v|vector|vert|word|writing|x(?!C))[A-Z]/,cl=/[A-Z0-9]/g,ll=typeof document<`u`,ul=function(e){return/fil|che|rad/.test(e)};w.prototype.isReactComponent=!0,[`componentWillMount`,`componentWillReceiveProps`,`componentWillUpdate`].forEach(function(e){Object.defineProperty(w.prototype,e,{configurable:!0,get:function(){return this[`UNSAFE_`+e]},set:function(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}})});var dl=e.event;e.event=function(e){return dl&&(e=dl(e)),e.persist=function(){},e.isPropagationStopped=function(){return this.cancelBubble},e.isDefaultPrevented=function(){return this.defaultPrevented},e.nativeEvent=e};var fl={configurable:!0,get:function(){return this.class}},pl=e.vnode;e.vnode=function(e){if(typeof e.type==`string`)(function(e){var t=e.props,n=e.type,r={},i=n.indexOf(`-`)==-1;for(var a in t){var o=t[a];if(!(a==`value`&&`defaultValue`in t&&o==null||ll&&a==`children`&&n==`noscript`||a==`class`||a==`className`)){if(a==`style`&&o&&o.constructor==Object){var s=void 0;for(var c in o)typeof o[c]!=`number`||il.test(c)||(s||=o=nl({},o),o[c]+=`px`)}else if(a==`defaultValue`&&`value`in t&&t.value==null)a=`value`;else if(a==`download`&&!0===o)o=``;else if(a==`translate`&&o===`no`)o=!1;else if(a[0]==`o`&&a[1]==`n`){var l=a.toLowerCase();l==`ondoubleclick`?a=`ondblclick`:l!=`onchange`||n!=`input`&&n!=`textarea`||ul(t.type)?l==`onfocus`?a=`onfocusin`:l==`onblur`&&(a=`onfocusout`):l=a=`oninput`,l==`oninput`&&r[a=l]&&(a=`oninputCapture`)}else i&&sl.test(a)?a=a.replace(cl,`-$&`).toLowerCase():o===null&&(o=void 0);r[a]=o}}if(n==`select`){var u=r.defaultValue==null?r.multiple&&Array.isArray(r.value)?r.value:null:r.defaultValue;u!=null&&(r.value=ie(t.children).forEach(function(e){e.props.selected=r.multiple?u.indexOf(e.props.value)!=-1:u==e.props.value}))}t.class&&!t.className?(r.class=t.class,Object.defineProperty(r,"className",fl)):t.className&&(r.class=r.className=t.className),e.props=r})(e);else if(typeof e.type==`function`&&(`ref`in e.props&&`prototype`in e.type&&e.type.prototype.render&&(e.ref=e.props.ref,delete e.props.ref),e.type.defaultProps)){var t=nl({},e.props);for(var n in e.type.defaultProps)t[n]===void 0&&(t[n]=e.type.defaultProps[n]);e.props=t}e.ref&&!(`ref`in e.props)&&Object.defineProperty(e.props,"ref",{value:e.ref,configurable:!0,writable:!0}),e.$$typeof=ol,pl&&pl(e)};function ml(e,t){let n=hl(e),r=new Map,i=new Map,a=[],o=new Map;for(let e of[...t].sort((e,t)=>e.start-t.start)){let t=hl(e.quote).text,s=e.document.id+`
`+t,c=i.get(s+`
`)===e.start?r.get(s)??0:(r.get(s)??-1)+1,l=t===``?-1:n.text.indexOf(t,c);if(l<0){o.set(e.about.id,e.about);continue}r.set(s,l),i.set(s+`
`,e.start);let u=n.at[l],d=n.at[l+t.length-1];u!==void 0&&d!==void 0&&(a.some(t=>t.about.id===e.about.id&&t.from===u)||a.push({from:u,to:d+1,about:e.about}))}for(let e of a)o.delete(e.about.id);return gl(e,a,[...o.values()])}function hl(e){let t=``,n=[];for(let r=0;r<e.length;r++){let i=(e[r]??``).normalize(`NFKC`).replace(/\s/g,``);t+=i;for(let e=0;e<i.length;e++)n.push(r)}return{text:t,at:n}}function gl(e,t,n){let r=[],i=new Set,a=0;for(let n of e.split(`
`)){let o=a+n.length,s=t.filter(e=>e.from<o&&e.to>a),c=new Set([a,o]);for(let e of s)c.add(Math.max(e.from,a)).add(Math.min(e.to,o));let l=[...c].sort((e,t)=>e-t),u=[];for(let[t,n]of l.entries()){let r=l[t+1];if(r===void 0)break;u.push({text:e.slice(n,r),facts:s.filter(e=>e.from<=n&&e.to>=r).map(e=>e.about)})}let d=s.sort((e,t)=>e.from-t.from||e.to-t.to).map(e=>e.about).filter(e=>!i.has(e.id)&&i.add(e.id));r.push({pieces:u,facts:d}),a=o+1}return r[r.length-1]?.facts.push(...n),r}var _l=al(function({section:e,text:t,index:n,measure:r,fact:i}){let[a,o]=N(),[s,...c]=I(()=>ml(e.heading+`
`+(t?.text??``),t?.evidence??[]),[e,t]),l=e=>o(e.target instanceof Element?e.target.closest(`[data-facts]`)?.dataset.facts?.split(` `)[0]:void 0),u=a??i,d=`h${Math.min(e.level+2,6)}`;return K(`section`,{ref:r,"data-index":n,"data-section":e.id,class:`part`,onMouseOver:l,onMouseLeave:()=>o(void 0),onFocusIn:l,children:[s&&K(`div`,{class:`para`,children:[K(d,{class:`level-`+Math.min(e.level,5),children:K(vl,{of:s,lit:u})}),K(yl,{of:s,lit:u})]}),!t&&K(`p`,{class:`part-waits`,"aria-hidden":`true`}),t?.text!==``&&c.map((e,t)=>K(`div`,{class:`para`,children:[K(`p`,{children:K(vl,{of:e,lit:u})}),K(yl,{of:e,lit:u})]},t))]})});function vl({of:e,lit:t}){return K(C,{children:e.pieces.map((e,n)=>{let r=e.facts.find(e=>e.id===t)??e.facts[0];return r?K(`mark`,{class:`fact-`+el(r)+(r.id===t?` lit`:``),"data-facts":e.facts.map(e=>e.id).join(` `),children:e.text},n):e.text})})}function yl({of:e,lit:t}){return e.facts.length===0?null:K(`ul`,{class:`margin`,children:e.facts.map(e=>K(`li`,{class:`margin-`+el(e)+(e.id===t?` lit`:``),"data-facts":e.id,children:K(tl,{fact:e})},e.id))})}function bl({plan:e,sections:t,current:n}){let r=F(null);return P(()=>{let e=r.current,t=e?.querySelector(`[aria-current]`);if(!e||!t)return;let n=e.getBoundingClientRect(),{top:i,bottom:a}=t.getBoundingClientRect();(i<n.top||a>n.bottom)&&(e.scrollTop+=i-n.top-n.height/3)},[n]),K(`nav`,{class:`tree`,ref:r,"aria-label":B.value.read.contents,children:t.map(t=>K(`a`,{href:U.read(e,{section:t.id}),class:`level-`+Math.min(t.level,5),"aria-current":t.id===n?`location`:void 0,title:t.heading,children:t.heading},t.id))})}var xl=[`wheel`,`touchmove`,`keydown`,`pointerdown`];function Sl(e,t,n,r){let i=F(r);i.current=r,P(()=>{let r=e.current;if(!r||!t)return;let a=new ResizeObserver(()=>{let e=n&&r.querySelector(`mark[data-facts~="${CSS.escape(n)}"], [data-facts="${CSS.escape(n)}"]`),a=r.querySelector(`[data-section="${CSS.escape(t)}"]`);e?e.scrollIntoView({block:`center`}):a?a.scrollIntoView({block:`start`}):i.current()}),o=()=>a.disconnect();a.observe(r);for(let e of xl)addEventListener(e,o,{passive:!0});return()=>{o();for(let e of xl)removeEventListener(e,o)}},[t,n])}var Cl=40;function wl(e,t,n){let[,r]=je((e,t)=>e+1,0),i=F(new Map),a=F(new Set),o=F(!1),s=Math.max(0,Math.floor(t/Cl)),c=Math.floor(Math.max(t,n)/Cl);P(()=>{if(!o.current)for(let t=s;t<=c;t++){let n=e.slice(t*Cl,(t+1)*Cl);n.length===0||a.current.has(t)||(a.current.add(t),Cn(fn,{ids:n}).then(({nodes:e})=>{for(let t of e)t?.__typename===`Section`&&i.current.set(t.id,t);o.current=!1,r()},()=>{a.current.delete(t),o.current=!0,r()}))}});let l=vn.value;return P(()=>{o.current=!1,r()},[l]),{texts:i.current,failed:o.current,retry:()=>{o.current=!1,r()}}}function Tl(){let{params:e}=rt(),t=On(dn,{plan:e.id??``},{view:!0}),n=B.value;return Va(t.data?.plan?.name),K(Hn,{of:t,children:({plan:e})=>e?e.sections.length===0?K(Gn,{title:e.name,hint:n.planStatus[e.status]}):K(Ol,{plan:e},e.id):K(Gn,{title:n.state.notFound,hint:n.state.notFoundHint})})}var El=40,Dl=108;function Ol({plan:e}){let{query:t}=L(),{sections:n}=e,r=F(null),i=ja({count:n.length,rowHeight:()=>260,list:r,overscan:3,covered:Dl}),a=I(()=>n.map(e=>e.id),[n]),o=i.items[0]?.index??0,{texts:s,failed:c,retry:l}=wl(a,o,i.items[i.items.length-1]?.index??0),u=new Set((t.hide??``).split(`,`)),d=t.section,f=t.fact;Sl(r,d,f,()=>{d&&i.show(a.indexOf(d))});let p=i.items.find(e=>e.end>window.scrollY+Dl+El)?.index??o;return K(`article`,{class:[`read`,...$c.filter(e=>u.has(e)).map(e=>`hide-`+e)].join(` `),children:[K(`header`,{class:`read-head`,children:[K(`h1`,{children:K(`a`,{href:U.plan(e.id),children:e.name})}),e.docNumber&&K(`span`,{class:`faint`,children:e.docNumber}),K(kl,{hidden:u})]}),K(bl,{plan:e.id,sections:n,current:n[p]?.id}),K(`div`,{class:`read-text`,ref:r,children:[c&&K(Wn,{code:`UNAVAILABLE`,retry:l}),K(`div`,{style:{height:i.above}}),i.items.map(({index:e})=>{let t=n[e];return t&&K(_l,{section:t,text:s.get(t.id),index:e,measure:i.measure,fact:f},t.id)}),K(`div`,{style:{height:i.below}})]})]})}function kl({hidden:e}){let{path:t,query:n,route:r}=L(),i=B.value.read,a=i=>{let a=$c.filter(t=>t===i!==e.has(t)),{hide:o,...s}=n;r(t+`?`+new URLSearchParams(a.length?{...s,hide:a.join(`,`)}:s).toString(),!0)};return K(`fieldset`,{class:`legend`,children:[K(`legend`,{class:`unseen`,children:i.legend}),$c.map(t=>K(`label`,{class:`legend-`+t,children:[K(`input`,{type:`checkbox`,checked:!e.has(t),onChange:()=>a(t)}),K(`span`,{children:i.kind[t]})]},t))]})}var Al=[`PLAN`,`INDICATOR`,`TARGET`,`DEPARTMENT`,`PROJECT`,`TASK`,`REGION`,`SECTION`];function jl(){let{query:e}=L(),t=(e.q??``).trim(),n=Al.find(t=>t===e.type),r=B.value.search;Va(t?`${r.label} ${t}`:r.label);let i=On(mn,{query:t},{skip:t===``,view:!n});return t===``?K(Gn,{title:r.label,hint:r.hint}):K(Hn,{of:i,children:e=>{let i=Al.reduce((t,n)=>t+e[n].totalCount,0);return i===0?K(Gn,{title:r.nothing(t),hint:r.nothingHint}):K(`div`,{class:`results`,children:[K(`h1`,{children:r.results(t,i)}),K(`nav`,{class:`tabs`,"aria-label":r.kinds,children:[K(`a`,{href:U.search(t),"aria-current":n?void 0:`page`,children:B.value.all}),Al.filter(t=>e[t].totalCount>0).map(r=>K(`a`,{href:U.search(t,r),"aria-current":n===r?`page`:void 0,children:[B.value.type[r],` `,K(`span`,{class:`faint`,children:e[r].totalCount})]},r))]}),n?K(Nl,{q:t,kind:n},t+n):K(Ml,{q:t,found:e})]})}})}function Ml({q:e,found:t}){return K(C,{children:Al.filter(e=>t[e].totalCount>0).map(n=>K(`section`,{children:[K(`h2`,{children:[B.value.type[n],t[n].totalCount>t[n].nodes.length&&K(`a`,{href:U.search(e,n),children:[B.value.all,` `,t[n].totalCount]})]}),K(Pl,{hits:t[n].nodes})]},n))})}function Nl({q:e,kind:t}){let[n,r]=N({after:``,hits:[]}),i=On(hn,{query:e,type:t,after:n.after||null},{view:!0}),a=i.data?.search,[o,s]=N([]);return P(()=>{a&&!i.loading&&s([...n.hits,...a.nodes])},[a,i.loading]),i.error?K(Wn,{code:i.error.code,retry:i.retry}):K(C,{children:[K(Pl,{hits:o}),i.loading&&K(Un,{}),!i.loading&&a?.pageInfo.hasNextPage&&K(`button`,{type:`button`,onClick:()=>r({after:a.pageInfo.endCursor??``,hits:o}),children:B.value.search.loadMore})]})}function Pl({hits:e}){return K(`ul`,{class:`hits`,children:e.map(e=>K(`li`,{children:K(`a`,{href:Fn(e.node),children:K(In,{hit:e})})},e.node.id))})}var Fl=[`LEAD`,`RESPONSIBLE`,`SUPPORTING`,`UNDERTAKING`];function Il({all:e}){let t=B.value;return K(`section`,{class:`side`,children:[K(`h2`,{children:t.trace.responsible}),e.length===0&&K(`p`,{class:`faint`,children:t.trace.nobody}),Fl.map(t=>({role:t,bodies:e.filter(e=>e.role===t)})).filter(({bodies:e})=>e.length>0).map(({role:e,bodies:n})=>K(`div`,{class:`side-role`,children:[K(`h3`,{children:t.role[e]}),K(`ul`,{children:n.map(e=>K(`li`,{children:[K(`a`,{href:U.department(e.department.id),children:e.department.name}),K(Ki,{evidence:e.evidence,fact:e.task.id,of:e.department.name}),K(`span`,{class:`faint`,children:[e.task.name,e.task.deadline].filter(Boolean).join(` · `)})]},e.department.id+e.task.id))})]},e))]})}function Ll({all:e,target:t}){let n=B.value;return K(`section`,{class:`side`,children:[K(`h2`,{children:n.trace.beside}),K(`ul`,{children:e.map(e=>K(`li`,{children:[K(`span`,{class:`side-figure`,children:[K(`a`,{href:U.trace(e.target.id),children:K(`strong`,{children:W(e.target)})}),K(`span`,{class:`faint`,children:G(e.target.period)}),K(cr,{alignment:e.alignment,difference:e.difference,unit:Ha(t,e.target)}),K(Ki,{evidence:e.target.evidence,fact:e.target.id,of:e.target.plan.name})]}),K(`a`,{class:`side-plan`,href:U.plan(e.target.plan.id),children:e.target.plan.name})]},e.target.id))})]})}var Rl=24,zl=5;function Bl({box:e,links:t}){let[n,r]=N([]);return Me(()=>{let n=e.current;if(!n)return;let i=()=>r(Vl(n,t));i();let a=new ResizeObserver(i);return a.observe(n),n.addEventListener(`toggle`,i,!0),()=>{a.disconnect(),n.removeEventListener(`toggle`,i,!0)}},[JSON.stringify(t)]),K(`svg`,{class:`rails`,"aria-hidden":`true`,children:[K(`marker`,{id:`rail-tip`,viewBox:`0 0 10 10`,refX:`2`,refY:`5`,markerWidth:`7`,markerHeight:`7`,orient:`auto`,children:K(`path`,{d:`M0 0 8 5 0 10Z`,class:`tip`})}),n.map(e=>K(`path`,{d:e.d,class:e.basis.toLowerCase(),"marker-end":`url(#rail-tip)`},e.d))]})}function Vl(e,t){let n=e.getBoundingClientRect(),r=new Map;for(let{below:i,above:a,basis:o}of t){let t=Hl(e,i),s=Hl(e,a);if(!t||!s)continue;let c=s.left+s.width/2-t.left,l=t.left+Math.max(Rl,Math.min(t.width-Rl,c))-n.left,u=s.left+s.width/2-n.left,d=t.top-n.top,f=s.bottom-n.top+zl,p=Math.max(16,(d-f)/2),m=`M${l} ${d}C${l} ${d-p} ${u} ${f+p} ${u} ${f}`;r.set(m,{d:m,basis:o})}return[...r.values()]}function Hl(e,t){return e.querySelector(`.rungs > [data-plan="${CSS.escape(t)}"]`)?.getBoundingClientRect()}function Ul({step:e,target:t}){let n=B.value,r=e.depth===0;return K(`article`,{class:`rung`+(r?` own`:``),"data-plan":e.plan.id,children:[K(Gl,{step:e}),K(`ul`,{class:`figures`,children:[r&&K(`li`,{class:`traced`,children:[K(`strong`,{children:W(t)}),K(`span`,{class:`faint`,children:G(t.period)}),K(`span`,{class:`traced-mark`,children:n.trace.traced}),K(Ki,{evidence:t.evidence,fact:t.id,of:t.indicator.name})]}),e.aligned.map(r=>K(`li`,{children:[K(`a`,{href:U.trace(r.target.id),children:K(`strong`,{children:W(r.target)})}),K(`span`,{class:`faint`,children:[G(r.target.period),r.target.nature&&n.nature[r.target.nature],r.target.region.id!==t.region.id&&r.target.region.name].filter(Boolean).join(` · `)}),K(cr,{alignment:r.alignment,difference:r.difference,unit:Ha(t,r.target)}),r.rule&&K(`span`,{class:`faint why`,children:n.trace.alignRule[r.rule]??r.rule}),K(Ki,{evidence:r.target.evidence,fact:r.target.id,of:`${e.plan.name} ${W(r.target)}`})]},r.target.id))]}),K(Kl,{step:e})]})}function Wl({step:e}){return K(`article`,{class:`rung silent`+(e.plan.status===`CITED`?` cited`:``),"data-plan":e.plan.id,children:[K(Gl,{step:e}),K(Kl,{step:e})]})}function Gl({step:{plan:e}}){let t=B.value,n=[e.docNumber,e.status===`CITED`?t.trace.notLoaded:t.planKind[e.kind],e.status===`LOADED`&&G(e.period),e.issuer?.name].filter(Boolean);return K(`header`,{children:[K(`h3`,{children:K(`a`,{href:U.plan(e.id),children:e.name})}),K(`p`,{class:`faint`,children:n.join(` · `)})]})}function Kl({step:e}){let t=B.value;if(!e.basis)return null;let n=e.rule?t.trace.linkRule[e.rule]??e.rule:``;return K(`footer`,{class:`basis `+e.basis.toLowerCase(),children:[K(`span`,{class:`basis-kind`,children:t.basis[e.basis]}),K(`span`,{class:`basis-why`,children:e.evidence[0]?K(`q`,{children:e.evidence[0].quote}):n}),K(Ki,{evidence:e.evidence,of:`${t.trace.basis} ${e.plan.name}`})]})}function ql({trace:e}){let t=F(null),n=B.value.trace,{target:r,steps:i}=e,a=Math.max(...i.map(e=>e.depth)),o=Array.from({length:a+1},(e,t)=>a-t);return K(`section`,{class:`ladder`,ref:t,"aria-label":n.ladder,children:[K(Bl,{box:t,links:Yl(i)}),o.map(e=>{let t=i.filter(t=>t.depth===e),a=t.filter(t=>e===0||t.aligned.length>0),o=t.filter(e=>!a.includes(e)&&!Jl(e)),s=t.filter(e=>!a.includes(e)&&Jl(e));return K(`section`,{class:`level`+(e===0?` own`:``),"aria-label":n.level(e),children:[K(`h2`,{children:n.level(e)}),K(`div`,{class:`rungs`,children:[a.map(e=>K(Ul,{step:e,target:r},e.plan.id)),o.map(e=>K(Wl,{step:e},e.plan.id)),s.length>0&&K(`details`,{class:`folded`,children:[K(`summary`,{children:n.folded(s.length)}),s.map(e=>K(Wl,{step:e},e.plan.id))]})]})]},e)})]})}function Jl(e){return e.rule===`cited-basis-of-a-part`}function Yl(e){return e.flatMap(t=>e.filter(e=>e.depth===t.depth-1&&e.plan.parents.some(e=>e.plan.id===t.plan.id)).map(e=>({below:e.plan.id,above:t.plan.id,basis:t.basis??``})))}function Xl(){let{params:e}=rt(),t=e.id??``,n=On(gn,{target:t},{view:!0});return Va(n.data&&`${B.value.trace.title} ${n.data.trace.target.indicator.name}`),K(Hn,{of:n,children:({trace:e})=>K(Zl,{trace:e},t)})}function Zl({trace:e}){let{target:t,steps:n}=e,r=new Set(n.map(e=>e.plan.id)),i=t.compared.filter(e=>!r.has(e.target.plan.id));return K(`article`,{class:`trace`,children:[K(Ql,{trace:e}),K(`div`,{class:`trace-parts`,children:[K(ql,{trace:e}),K(`aside`,{children:[K(Il,{all:e.responsible}),i.length>0&&K(Ll,{all:i,target:t})]})]})]})}function Ql({trace:{target:e,steps:t}}){let n=B.value,r=e.indicator.name,i=[...new Map(t.flatMap(e=>e.aligned).map(e=>[e.alignment+e.difference,e])).values()];return K(`header`,{class:`statement`,children:[K(`div`,{children:[K(`h1`,{children:K(`a`,{href:U.indicator(e.indicator.id),children:r})}),K(`p`,{class:`statement-about`,children:[[G(e.period),e.nature&&n.nature[e.nature],e.kind===`ACTUAL`&&n.factKind.ACTUAL].filter(Boolean).map(e=>K(`span`,{children:e})),K(`a`,{href:U.region(e.region.id),children:e.region.name})]}),e.evidence[0]&&K(`p`,{class:`statement-quote`,children:[K(`q`,{children:e.evidence[0].quote}),` `,K(Ki,{evidence:e.evidence,fact:e.id,of:r})]})]}),K(`div`,{class:`statement-figure`,children:[K(`strong`,{children:W(e)}),K(`p`,{children:i.length===0?n.trace.alone:i.map(t=>K(cr,{alignment:t.alignment,difference:t.difference,unit:Ha(e,t.target)},t.target.id))})]})]})}var $l=at(()=>mt(()=>import(`./Graph-Dq6dP-BG.js`).then(e=>e.Graph),__vite__mapDeps([0,1])));function eu(){return K(Ye,{children:[K(`a`,{class:`skip`,href:`#main`,children:B.value.skip}),K(Vn,{}),K(Kn,{}),K(`main`,{id:`main`,tabIndex:-1,children:K(st,{children:K(Ze,{children:[K(nt,{path:`/`,component:$a}),K(nt,{path:`/search`,component:jl}),K(nt,{path:`/trace/:id`,component:Xl}),K(nt,{path:`/indicator/:id`,component:Jc}),K(nt,{path:`/graph/:id`,component:$l}),K(nt,{path:`/divergences`,component:Wa}),K(nt,{path:`/read/:id`,component:Tl}),K(nt,{default:!0,component:tu})]})})})]})}function tu(){return K(Gn,{title:B.value.state.noPage,hint:B.value.state.notFoundHint})}var nu=document.getElementById(`app`);nu&&he(K(eu,{}),nu);export{rt as C,I as D,N as E,L as S,F as T,sn as _,tr as a,Qt as b,Hn as c,An as d,U as f,vn as g,Cn as h,ir as i,K as l,H as m,nr as n,Qn as o,kn as p,ar as r,Yn as s,Va as t,W as u,rn as v,P as w,$t as x,B as y};