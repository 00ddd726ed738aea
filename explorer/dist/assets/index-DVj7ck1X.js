const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Graph-Bn8sQBk8.js","assets/Graph-W0Va7j2c.css"])))=>i.map(i=>d[i]);
var e,t,n,r,i,a,o,s,c,l,u,d,f=Symbol.for(`pv`),p={},m=[],h=/^m(i|n|o|s|text|space)$/,g=Array.isArray,_=m.slice,v=Object.assign;function y(e){e&&e.parentNode&&e.remove()}function b(e,t,n){var r,i,a,o={},s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?_.call(arguments,2):n),S(e,o,r,i,null)}function x(e,t,n){var r,i,a,o=v({},e.props),s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e.type!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?_.call(arguments,2):n),S(e.type,o,r===void 0?e.key:r,i===void 0?e.ref:i,null)}function S(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function C(e){return e.children}function w(e,t){this.props=e,this.context=t,this.__g=0}function T(e,t){if(t==null)return e.__&&T(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:T(e)}function E(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=v({constructor:f},r)).__v=r.__v+1,e.vnode&&e.vnode(n),k(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||T(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,de(a,n,o),r.__=r.__e=null,n.__e!=i&&D(n))}function D(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),D(e)}function ee(t){(8&t.__g||(t.__g|=8,r.push(t),a++))&&i==e.debounceRendering||((i=e.debounceRendering)||queueMicrotask)(te)}function te(){try{for(var e,t=1;r.length;)r.length>t&&r.sort(o),e=r.shift(),t=r.length,8&e.__g&&E(e)}finally{(a=r.length)&&(i||queueMicrotask)(te)}}function ne(e,t,n,r,i,a,o,s,c,l,u){var d,f,h,g,_,v,y=r.__k||m,b=t.length;for(c=re(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(f=~h.__i&&y[h.__i]||p,h.__i=d,v=k(e,h,f,i,a,o,s,c,l,u),g=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&pe(f.ref,null,h,f),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=ie(h,c,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function re(e,t,n,r,i){var a,o,s,c,l,u,d,p,m,h=n.length,_=h,v=0,y=0,b=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=b[a]=S(null,o):g(o)?o=b[a]=S(C,{children:o}):o.constructor===f&&o.__b?o=b[a]=S(o.type,o.props,o.key,o.ref,o.__v):b[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=oe(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,y=1)):(~l||(i>h?v--:i<h&&v++),typeof o.type!=`function`&&(o.__u|=4))):b[a]=null;if(y){for(u=[],d=[],a=0;a<i;a++)if((o=b[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,d[a]=v+1}for(v=u.length;a--;)d[a]&&(d[a]==v?v--:b[a].__u|=4)}if(_)for(a=0;a<h;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=T(s)),me(s,s));return r}function ie(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=ie(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=T(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function ae(e,t){return t||=[],e!=null&&typeof e!=`boolean`&&(g(e)?e.some(function(e){ae(e,t)}):t.push(e)),t}function oe(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function se(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function O(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||se(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||se(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=u[t]||(u[t]=ce(t)),(e.__a||={})[t]=l,a=t!=(t=t.replace(c,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function ce(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[s]==null)n[s]=l++;else if(n[s]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function k(t,n,r,i,a,o,s,c,l,u){var d,p,h,_,b,x,S,E,D,ee,te,re,ie,ae,oe,se,O,ce,k=n.type;if(n.constructor!==f)return null;128&r.__u&&(l=32&r.__u,d=r.__c.__z)&&(n.__u|=l,p=o=[],d.nodeType==8?c=le(d,o):o.push(d),c=o[0]||c),(d=e.__b)&&d(n);n:if(typeof k==`function`){h=s.length;try{if(E=n.props,D=(d=k.prototype)&&d.render,ee=(d=k.contextType)&&i[d.__c],te=d?ee?ee.props.value:d.__:i,(_=r.__c)?(n.__c=_,2&_.__g&&(_.__g|=1)):(D?n.__c=_=new k(E,te):(n.__c=_=new w(E,te),_.constructor=k,_.render=he),ee&&ee.sub(_),_.state||(_.state={}),_.__n=i,_.__g|=8,_.__h=[],_.__k=[]),D&&(_.__s||(_.__s=_.state),k.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=v({},_.__s)),v(_.__s,k.getDerivedStateFromProps(E,_.__s)))),b=_.props,x=_.state,_.__v=n,r.__c){if(E!==b&&D&&!k.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(E,te),n.__v==r.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&!1===_.shouldComponentUpdate(E,_.__s,te)){n.__v!=r.__v&&(_.props=E,_.state=_.__s,_.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),m.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&s.push(_),c=T(r);break n}_.componentWillUpdate&&_.componentWillUpdate(E,_.__s,te),D&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate(b,x,S)})}else D&&!k.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),D&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=te,_.props=E,_.__P=t,_.__g&=-5,re=e.__r,ie=D?25:0;do _.__g&=-9,re&&re(n),d=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++ie<25);D&&(m.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(i=v({},i,_.getChildContext())),D&&r.__c&&_.getSnapshotBeforeUpdate&&(S=_.getSnapshotBeforeUpdate(b,x)),ae=d&&d.type===C&&d.key==null?d.props.children:d,E.__P&&(d=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&me(e,e)}),r.__k=null),c=r.__k?T(r,0):null),c=ne(t,g(ae)?ae:[ae],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=d),n.__u&=-161,p&&p.some(y),_.__h.length&&s.push(_),1&_.__g&&(_.__g&=-4)}catch(t){if(s.length=h,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(O=o.indexOf(c||void 0))||(O=o.length);(ce=o[O-1])&&ce.nodeType==8;)O--;for(;O<o.length;O++)if(ce=o[O]){if(o[O]=null,oe){if(ce==se)break}else{if(ce.nodeType!=8)break;ce.data.startsWith(`$s`)&&(se=le(oe=ce))}}}if(!oe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;oe=c}(d=le(oe=n.__c.__z||(n.__c.__z=oe)))?(n.__e=oe,c=d):n.__e=c,c&&=c.nextSibling}else o&&o.some(y)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||ue(n),e.__e(t,n,r)}}else c=n.__e=fe(r.__e,n,r,i,a,o,s,l,u,t);return(d=e.diffed)&&d(n),c}function le(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function ue(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ue))}function de(t,n,r){for(var i=0;i<r.length;)pe(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function fe(t,n,r,i,a,o,s,c,l,u){var d,f,m,v,b,x,S,C,w=r.props||p,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(D?b.localName==D:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(C=u.ownerDocument||document,!D)return C.createTextNode(E);t=C.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&_.call(u.childNodes),!c&&o)for(w={},d=0;d<t.attributes.length;d++)w[(b=t.attributes[d]).name]=b.value;for(d in w)b=w[d],d==`dangerouslySetInnerHTML`?m=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||O(t,d,null,b,a);for(d in E)b=E[d],d==`children`?v=b:d==`dangerouslySetInnerHTML`?f=b:d==`value`?x=b:d==`checked`?S=b:c&&typeof b!=`function`||w[d]===b||O(t,d,b,w[d],a);f?(c||m&&(f.__html==m.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),n.__k=[]):(m&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&h.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ne(u,g(v)?v:[v],n,r,i,a,o,s,o?o[0]:r.__k&&T(r,0),c,l),o&&o.some(y)),c&&D!=`textarea`||(d=`value`,D==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(D!=`progress`||x)||O(t,d,x,w[d],a),d=`checked`,S!=null&&S!=t[d]&&O(t,d,S,w[d],a))}else w===E||c&&t.data==E||(t.data=E);return t}function pe(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function me(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||pe(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&me(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=le(i,o=[]))&&(i==t.__e&&o.some(y),y(a),y(i)),r||y(t.__e),t.__e=t.__c=t.__=null}function he(e,t,n){return this.constructor(e,n)}function ge(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=S(C,{children:[t]}),a=[],o=[],k(n,n.__k,i||p,p,n.namespaceURI,i?null:n.firstChild?_.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),de(a,n.__k,o),n.__k.props.children=null}function _e(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,ee(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+d++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var i,o,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw a=0,e}},t=0,n=function(e){return e!=null&&e.constructor===f},w.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=v({},this.state)),typeof e==`function`&&(e=e(v({},n),this.props)),e&&(v(n,e),this.__v&&(t&&this.__k.push(t),ee(this)))},w.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ee(this))},w.prototype.render=C,r=[],a=0,o=function(e,t){return e.__v.__b-t.__v.__b},s=Symbol(),c=/(PointerCapture)$|Capture$/i,l=0,u={},d=0;var ve,A,ye,be,xe=Object.is,Se=0,Ce=[],we=[],j=e,Te=j.__b,Ee=j.__r,De=j.diffed,Oe=j.__c,ke=j.unmount,Ae=j.__;function je(e,t){j.__h&&j.__h(A,e,Se||t),Se=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function M(e){return Se=1,Me(We,e)}function Me(e,t,n){var r=je(ve++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):We(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);xe(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=A,!A.__f)){A.__f=!0;var i=A.shouldComponentUpdate;A.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,xe(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function N(e,t){var n=je(ve++,3);!j.__s&&Ue(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function Ne(e,t){var n=je(ve++,4);!j.__s&&Ue(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,A.__h.push(n))}function P(e){return Se=5,Pe(function(){return{current:e}},[])}function Pe(e,t){var n=je(ve++,7);return Ue(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Fe(e,t){return Se=8,Pe(function(){return e},t)}function Ie(e){var t=A.context[e.__c],n=je(ve++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(A)),t.props.value):e.__}function Le(){var e;do{for(;e=we.shift();)try{Ve(e)}catch(t){j.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Ce.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ve),t.__h.some(He),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(we.length)}j.__b=function(e){A=null,Te&&Te(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ae&&Ae(e,t)},j.__r=function(e){Ee&&Ee(e),ve=0;var t=(A=e.__c).__H;t&&(ye==A?A.__h=[]:(t.__h.some(Ve),t.__h.some(He),ve=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),ye=A},j.diffed=function(e){De&&De(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Be(Ce.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),ye=A=null},j.__c=function(e,t){t.some(function(e){try{e.__h.some(Ve),e.__h=e.__h.filter(function(e){return!e.__||He(e)})}catch(t){e.__h=[function(){throw t}]}}),Oe&&Oe(e,t)},j.unmount=function(e){ke&&ke(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Be(we.push(r))}else Ve(r)}catch(e){t=e}}),r.__H=void 0,t&&j.__e(t,r.__v))};var Re=typeof requestAnimationFrame==`function`;function ze(e){var t,n=function(){clearTimeout(r),Re&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Re&&(t=requestAnimationFrame(n))}function Be(e){e!=1&&be==j.requestAnimationFrame||((be=j.requestAnimationFrame)||ze)(Le)}function Ve(e){var t=A,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),A=t}function He(e){var t=A;e.__c=e.__(),A=t}function Ue(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!xe(t,e[n])})}function We(e,t){return typeof t==`function`?t(e):t}var Ge,Ke;function qe(e){return!Ke||(typeof Ke==`string`?e.startsWith(Ke):Ke.test(e))}function Je(e,t){let n=``;if(Ge=void 0,t&&t.type===`click`){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||t.button!==0)return e;let r=t.composedPath().find(e=>e.nodeName==`A`&&e.href),i=r&&r.getAttribute(`href`);if(!r||r.origin!=location.origin||/^#/.test(i)||!/^(_?self)?$/i.test(r.target)||!qe(i)||r.download)return e;Ge=!0,t.preventDefault(),n=r.href.replace(location.origin,``)}else t&&t.url?(Ge=!t.replace,n=t.url):n=location.pathname+location.search;return Ge===!0?history.pushState(null,``,n):Ge===!1&&history.replaceState(null,``,n),n}var Ye=(e,t,n={})=>{e=e.split(`/`).filter(Boolean),t=(t||``).split(`/`).filter(Boolean),n.params||={};for(let r=0,i,a;r<Math.max(e.length,t.length);r++){let[,o,s,c]=(t[r]||``).match(/^(:?)(.*?)([+*?]?)$/);if(i=e[r],o||s!=i){if(!o&&i&&c==`*`){n.rest=`/`+e.slice(r).join(`/`);break}if(!o||!i&&c!=`?`&&c!=`*`)return;if(a=c==`+`||c==`*`,a?i=e.slice(r).map(decodeURIComponent).join(`/`)||void 0:i&&=decodeURIComponent(i),n.params[s]=i,s in n||(n[s]=i),a)break}}return n};function Xe(e){let[t,n]=Me(Je,e.url||location.pathname+location.search);e.scope&&(Ke=e.scope);let r=Ge===!0,i=Pe(()=>{let e=new URL(t,location.origin),i=e.pathname.replace(/\/+$/g,``)||`/`;return{url:t,path:i,query:Object.fromEntries(e.searchParams),route:(e,t)=>n({url:e,replace:t}),back:()=>{history.back()},forward:()=>{history.forward()},wasPush:r}},[t]);return Ne(()=>(addEventListener(`click`,n),addEventListener(`popstate`,n),()=>{removeEventListener(`click`,n),removeEventListener(`popstate`,n)}),[]),b(Xe.ctx.Provider,{value:i},e.children)}var Ze=Promise.resolve();function Qe(e){let[t,n]=Me(e=>e+1,0),{url:r,query:i,wasPush:a,path:o}=I();if(!r)throw Error(`preact-iso's <Router> must be used within a <LocationProvider>, see: https://github.com/preactjs/preact-iso#locationprovider`);let{rest:s=o,params:c={}}=Ie(nt),l=P(!1),u=P(o),d=P(1),f=P(),p=P(),m=P(),h=P(!1),g=P();g.current=!1;let _,v,y;ae(e.children).some(e=>{if(Ye(s,e.props.path,y={...e.props,path:s,query:i,params:Object.assign({},c),rest:``}))return _=x(e,y);e.props.default&&(v=x(e,y))});let S=_||v,C=f.current&&f.current.__u&$e&&f.current.__u&et,w=f.current&&f.current.__h,T=Pe(()=>{p.current=f.current,f.current=b(nt.Provider,{value:y},S);let e=p.current&&p.current.props.children;return!e||!S||S.type!==e.type||S.props.component!==e.props.component?(d.current++,!0):!1},[r,JSON.stringify(y)]);C?(f.current.__u|=$e,f.current.__u|=et):w&&(f.current.__h=!0);let E=p.current;return p.current=null,this.__c=(t,i)=>{g.current=!0,p.current=E,e.onLoadStart&&e.onLoadStart(r),l.current=!0;let a=d.current;t.then(()=>{a===d.current&&(p.current=null,f.current&&(i.__h&&(f.current.__h=i.__h),i.__u&et&&(f.current.__u|=et),i.__u&$e&&(f.current.__u|=$e)),Ze.then(n))})},Ne(()=>{let t=this.__v&&this.__v.__e;g.current?!h.current&&!m.current&&(m.current=t):(!h.current&&m.current&&(m.current!==t&&m.current.remove(),m.current=null),h.current=!0,u.current!==o&&(a&&scrollTo(0,0),e.onRouteChange&&e.onRouteChange(r),u.current=o),e.onLoadEnd&&l.current&&e.onLoadEnd(r),l.current=!1)},[o,a,t]),T?[b(tt,{r:f,key:d.current}),b(tt,{r:p,key:d.current-1})]:b(tt,{r:f,key:d.current})}var $e=32,et=128,tt=({r:e})=>e.current;Qe.Provider=Xe,Xe.ctx=_e({});var nt=_e({}),F=e=>b(e.component,e),I=()=>Ie(Xe.ctx),rt=()=>Ie(nt),it=e.__b;e.__b=e=>{e.type&&e.type._forwarded&&e.ref&&(e.props.ref=e.ref,e.ref=null),it&&it(e)};function at(e){let t,n,r=()=>e().then(e=>n=e&&e.default||e),i=e=>{let[,i]=M(0),a=P(n);if(t||=r(),n!==void 0)return b(n,e);throw a.current||=t.then(()=>i(1)),t};return i.preload=()=>(t||=r(),t),i._forwarded=!0,i}var ot=e.__e;e.__e=(e,t,n)=>{if(e&&e.then){let r=t;for(;r=r.__;)if(r.__c&&r.__c.__c)return t.__e??(t.__c.__z=[n.__e],t.__e=n.__e,t.__k=n.__k),t.__k||=[],r.__c.__c(e,t)}ot&&ot(e,t,n)};function st(e){return this.__c=ct,this.componentDidCatch=e.onError,e.children}function ct(e){e.then(()=>this.forceUpdate())}var lt=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),ut=function(e){return`/`+e},dt={},ft=function(e){return e.pathname.endsWith(`.css`)},pt=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},mt=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=ut(t,n);let r=s(t),i=ft(r);return pt(dt,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:lt,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},ht=Symbol.for(`preact-signals`);function gt(){if(xt>1)xt--;else{var e,t=!1;for((function(){var e=Tt;for(Tt=void 0;e!==void 0;){var t=e.S;if(t.v===e.v)for(var n=t.t;n!==void 0;n=n.x)n.i===e.i&&(n.i=t.i);e=e.o}})();bt!==void 0;){var n=bt;for(bt=void 0,St++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&kt(n))try{n.c()}catch(n){t||=(e=n,!0)}n=r}}if(St=0,xt--,t)throw e}}function _t(e){if(xt>0)return e();wt=++Ct,xt++;try{return e()}finally{gt()}}var vt,L=void 0;function yt(e){var t=L,n=vt;L=void 0,vt=void 0;try{return e()}finally{L=t,vt=n}}var bt=void 0,xt=0,St=0,Ct=0,wt=0,Tt=void 0,Et=0;function Dt(e){if(L!==void 0){var t=e.n;if(t===void 0||t.t!==L)return t={i:0,S:e,p:L.s,n:void 0,t:L,e:void 0,x:void 0,r:t},L.s!==void 0&&(L.s.n=t),L.s=t,e.n=t,32&L.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=L.s,t.n=void 0,L.s.n=t,L.s=t),t}}function R(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}R.prototype.brand=ht,R.prototype.h=function(){return!0},R.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n===void 0?yt(function(){var e;(e=t.W)==null||e.call(t)}):n.e=e)},R.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&yt(function(){var e;(e=t.Z)==null||e.call(t)}))}},R.prototype.subscribe=function(e){var t=this;return Rt(function(){var n=t.value;yt(function(){return e(n)})},{name:`sub`})},R.prototype.valueOf=function(){return this.value},R.prototype.toString=function(){return this.value+``},R.prototype.toJSON=function(){return this.value},R.prototype.peek=function(){var e=this;return yt(function(){return e.value})},Object.defineProperty(R.prototype,"value",{get:function(){var e=Dt(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(St>100)throw Error(`Cycle detected`);(function(e){xt!==0&&St===0&&e.l!==wt&&(e.l=wt,Tt={S:e,v:e.v,i:e.i,o:Tt})})(this),this.v=e,this.i++,Et++,xt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{gt()}}}});function Ot(e,t){return new R(e,t)}function kt(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function At(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jt(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Mt(e,t){R.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Et-1,this.f=4}Mt.prototype=new R,Mt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Et))return!0;if(this.g=Et,this.f|=1,this.i>0&&!kt(this))return this.f&=-2,!0;var e=L;try{At(this),L=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return L=e,jt(this),this.f&=-2,!0},Mt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}R.prototype.S.call(this,e)},Mt.prototype.U=function(e){if(this.t!==void 0&&(R.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}},Mt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}},Object.defineProperty(Mt.prototype,"value",{get:function(){if(1&this.f)throw Error(`Cycle detected`);var e=Dt(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Nt(e,t){return new Mt(e,t)}function Pt(e){var t=e.j;if(e.j=void 0,typeof t==`function`){xt++;var n=L;L=void 0;try{t()}catch(t){throw e.f&=-2,e.f|=8,Ft(e),t}finally{L=n,gt()}}}function Ft(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Pt(e)}function It(e){if(L!==this)throw Error(`Out-of-order effect`);jt(this),L=e,this.f&=-2;try{8&this.f&&Ft(this)}finally{gt()}}function Lt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,vt&&vt.push(this)}Lt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==`function`&&(this.j=t)}finally{e()}},Lt.prototype.S=function(){if(1&this.f)throw Error(`Cycle detected`);this.f|=1,this.f&=-9,Pt(this),At(this),xt++;var e=L;return L=this,It.bind(this,e)},Lt.prototype.N=function(){2&this.f||(this.f|=2,this.u=bt,bt=this)},Lt.prototype.d=function(){this.f|=8,1&this.f||Ft(this)},Lt.prototype.dispose=function(){this.d()};function Rt(e,t){var n=new Lt(e,t);try{n.c()}catch(e){throw n.d(),e}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var zt,Bt,Vt=typeof window<`u`&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ht=[];Rt(function(){zt=this.N})();function Ut(t,n){e[t]=n.bind(null,e[t]||function(){})}function Wt(e){if(Bt){var t=Bt;Bt=void 0,t()}Bt=e&&e.S()}function Gt(e){var t=this,r=e.data,i=qt(r);i.name=`ReactiveDom`,i.value=r;var a=Pe(function(){for(var e=t,r=t.__v;r=r.__;)if(r.__c){r.__c.__$f|=4;break}var a=Nt(function(){var e=i.value.value;return e===0?0:!0===e?``:e||``}),o=Nt(function(){return!Array.isArray(a.value)&&!n(a.value)}),s=Rt(function(){if(this.N=Xt,o.value){var t=a.value;e.__v&&e.__v.__e&&e.__v.__e.nodeType===3&&(e.__v.__e.data=t)}}),c=t.__$u.d;return t.__$u.d=function(){s(),c.call(this)},[o,a]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}Gt.displayName=`ReactiveTextNode`,Object.defineProperties(R.prototype,{constructor:{configurable:!0,value:b(C,null).constructor},type:{configurable:!0,value:Gt},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}}),Ut(`__b`,function(e,t){if(Wt(),typeof t.type==`string`){var n,r=t.props;for(var i in r)if(i!==`children`){var a=r[i];a instanceof R&&(n||(t.__np=n={}),n[i]=a,r[i]=a.peek())}}e(t)}),Ut(`__r`,function(e,t){if(e(t),t.type!==C){Wt();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=function(e,t){var n;return Rt(function(){n=this},{name:t}),n.c=e,n}(function(e){return function(){var t;Vt&&((t=this.y)==null||t.call(this)),e.__$f|=1,e.setState({})}}(r),typeof t.type==`function`?t.type.displayName||t.type.name:``))),Wt(n)}}),Ut(`__e`,function(e,t,n,r){Wt(),e(t,n,r)}),Ut(`diffed`,function(e,t){Wt();var n;if(typeof t.type==`string`&&(n=t.__e)){var r=t.__np,i=t.props,a=n.U;if(a)for(var o in a){var s=a[o];s===void 0||r&&o in r||(s.d(),a[o]=void 0)}if(r)for(var c in a||(a={},n.U=a),r){var l=a[c],u=r[c];l===void 0?(l=Kt(n,c,u,i),a[c]=l):l.o(u,i)}}e(t)});function Kt(e,t,n,r){var i=t in e&&e.ownerSVGElement===void 0,a=Ot(n);return{o:function(e,t){a.value=e,r=t},d:Rt(function(){this.N=Xt;var n=a.value.value;r[t]!==n&&(r[t]=n,i?e[t]=n:n!=null&&(!1!==n||t[4]===`-`)?e.setAttribute(t,n):e.removeAttribute(t))})}}Ut(`unmount`,function(e,t){if(typeof t.type==`string`){var n=t.__e;if(n){var r=n.U;if(r)for(var i in n.U=void 0,r){var a=r[i];a&&a.d()}}var o=t.__np;if(o){var s=t.props;for(var c in o)s[c]=o[c]}t.__np=void 0}else{var l=t.__c;if(l){l.__$f|=8;var u=l.__$u;u&&(l.__$u=void 0,u.d())}}e(t)}),Ut(`__h`,function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)}),w.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==`boolean`&&!0===this.u){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var o in e)if(o!==`__source`&&e[o]!==this.props[o])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function qt(e,t){return Pe(function(){return Ot(e,t)},[])}var Jt=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Yt(){_t(function(){for(var e;e=Ht.shift();)zt.call(e)})}function Xt(){Ht.push(this)===1&&(e.requestAnimationFrame||Jt)(Yt)}function Zt(e,t){let n=null;try{n=localStorage.getItem(e)}catch{}let r=Ot(t.find(e=>e===n)??t[0]);return Rt(()=>{try{localStorage.setItem(e,r.value)}catch{}}),r}var Qt=Zt(`plangraph.lang`,[`zh`,`en`]),$t=Zt(`plangraph.theme`,[`system`,`light`,`dark`]);Rt(()=>{document.documentElement.lang=Qt.value===`zh`?`zh-CN`:`en`}),Rt(()=>{$t.value===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=$t.value});var en={title:`PlanGraph`,tagline:`Which plan mandates a target, and what stands above that plan`,skip:`Skip to content`,menu:{plans:`Plans`,divergences:`Divergences`,wanted:`Wanted`},theme:{label:`Appearance`,system:`System`,light:`Light`,dark:`Dark`},switchLang:`中文`,behind:`GraphQL`,behindHint:`Open the query behind this page in GraphiQL`,print:`Print`,all:`All`,aliases:`Also`,count:e=>`${e.toLocaleString(`en`)} in all`,years:(e,t)=>e===t?`${e}`:`${e}–${t}`,state:{loading:`Loading…`,error:`Could not read this`,retry:`Try again`,offline:`The server does not answer. This page goes on by itself once it does.`,notFound:`The graph has no such entry`,notFoundHint:`The link may come from other data. Search is a good place to start.`,noPage:`There is no such page`,nothing:`Nothing here`,codes:{BAD_USER_INPUT:`The query is not well formed`,NOT_FOUND:`The graph has no such entry`,UNAVAILABLE:`The database does not answer at the moment`,TIMEOUT:`The query took too long`,TOO_COMPLEX:`Too much was asked for at once`,OFFLINE:`The server does not answer`,INTERNAL:`Something went wrong on the server`}},search:{label:`Search`,placeholder:`Indicator, plan, body, region, project, or words of the text`,hint:`Several words, set apart by spaces, in any order`,suggestions:`Suggestions`,suggested:e=>e?`${e} suggestions, choose with the arrow keys`:`No suggestions`,seeAll:e=>`All results for “${e}”`,results:(e,t)=>`“${e}”: ${t.toLocaleString(`en`)} results`,nothing:e=>`Nothing found for “${e}”`,nothingHint:`Try fewer or other words, or browse the plans.`,kinds:`Kind`,hits:`Hit`,details:`Details`,loadMore:`More results`},home:{loaded:`Loaded plans`,stats:`Size of the graph`,empty:`The graph is empty`,emptyHint:`Load planning documents with plangraph load.`},type:{PLAN:`Plan`,SECTION:`Section`,REGION:`Region`,DEPARTMENT:`Body`,INDICATOR:`Indicator`,TARGET:`Target`,PROJECT:`Project`,TASK:`Task`,YEAR:`Year`,DOCUMENT:`Document`},planKind:{FIVE_YEAR_PLAN:`Five-year plan`,ANNUAL_PLAN:`Annual plan`,SPECIAL_PLAN:`Special plan`,ACTION_PLAN:`Action plan`,OPINION:`Opinion`,REGULATION:`Regulation`,CATALOGUE:`Catalogue`,NOTICE:`Notice`,LAW:`Law`,OTHER:`Other`},planStatus:{LOADED:`Loaded`,CITED:`Cited only, its text is not loaded`},alignment:{SAME:`Same`,STRICTER:`Stricter`,LOOSER:`Looser`,PARTIAL:`Partial`,INCOMPARABLE:`Not comparable`},alignmentHint:{SAME:`The same amount as this target`,STRICTER:`The traced target asks for more than this one`,LOOSER:`The traced target asks for less than this one`,PARTIAL:`The periods only overlap; no difference is given`,INCOMPARABLE:`One indicator, measured in ways that cannot be set side by side`},basis:{CITED:`Cited`,DECLARED:`Declared`,INFERRED:`Inferred`},role:{LEAD:`Lead`,RESPONSIBLE:`Responsible`,SUPPORTING:`Supporting`,UNDERTAKING:`Undertaking`},nature:{BINDING:`Binding`,EXPECTED:`Expected`},factKind:{TARGET:`Target`,ACTUAL:`Reached`},regionLevel:{NATION:`Nation`,PROVINCE:`Province`,PREFECTURE:`Prefecture`,COUNTY:`County`,TOWNSHIP:`Township`,VILLAGE:`Village`,ZONE:`Zone`},stage:{PROPOSED:`Proposed`,PREPARING:`In preparation`,NEW:`New`,CONTINUED:`Continued`,COMPLETED:`Completed`},stats:{plans:`plans`,documents:`files`,targets:`targets`,tasks:`tasks`,projects:`projects`,departments:`bodies`,regions:`regions`,indicators:`indicators`,edges:`relations`},comparator:{EQ:``,GE:`at least`,GT:`more than`,LE:`at most`,LT:`less than`,APPROX:`about`,RANGE:``,TEXT:``},measure:{LEVEL:``,GROWTH:`up`,DECLINE:`down`,INCREMENT:`new`},perYear:`a year`,columns:{kind:`Kind`,status:`Text`,issuedOn:`Date`,compared:`Beside other plans`,stage:`Stage`,capacity:`Capacity`,investment:`Investment`,deadline:`Deadline`,role:`Role`,period:`Period`,indicator:`Indicator`,figure:`Figure`,region:`Region`,plan:`Plan`,number:`value`,unit:`unit`,docNumber:`number`,nature:`Nature`,measure:`Measure`,factKind:`Kind`},trace:{title:`Trace of`,ladder:`From the target up to the highest plan`,level:e=>e===0?`Its plan`:`${e} above`,traced:`Traced target`,alone:`No plan above has a target for this indicator`,folded:e=>e===1?`One more document, of which only a part is carried out`:`${e} more documents, of which only parts are carried out`,notLoaded:`text not loaded`,basis:`Basis`,responsible:`Who answers for it`,nobody:`The text names nobody.`,beside:`What plans beside it say`,points:` points`,alignRule:{"same-period":`same period`,"point-in-span":`year within the span`,"year-under-average":`one year beside a yearly average`,"spans-differ":`spans differ`,"measure-differs":`measured differently`,"unit-differs":`units differ`,"value-in-words":`value in words`},linkRule:{"cited-basis":`named as its basis`,"cited-basis-of-a-part":`basis of a part`,"declared-period-plan":`names the five-year plan of its region`,"inferred-annual-under-five-year":`annual plan under its region’s five-year plan`,"inferred-five-year-under-parent-region":`five-year plan under that of the region above`,"inferred-special-under-outline":`special plan under its region’s outline`}},exports:{label:`Export`,as:e=>`Export ${e.toUpperCase()}`,failed:`The export did not work; try again`},divergences:{title:`Divergences`,intro:`One indicator, one region, one time, and plans that say different things. The widest apart come first, relative to the other figure.`,alignment:`Compared`,stands:`Where the other plan stands`,above:`above`,beside:`beside`,only:e=>`only ${e}`,target:`Target`,standsTo:`is`,other:`Other target`,difference:`Difference`,differenceUnit:`Unit of difference`,nothing:`No divergences`,nothingHint:`Try another region or condition.`},indicator:{aliases:`Also called`,related:`Other indicators of nearly the same name`,unit:`Unit`,chart:e=>`${e}: targets and what was reached, by year`,chartHint:`Each mark is a figure of a plan; open it to see its words.`,divergences:`Divergences`,noChart:`These figures have no year or are words; there is nothing to draw.`,list:`All figures`,level:`level`,comparator:`Comparator`,max:`Upper end`,normalized:e=>`In ${e}`},graph:{title:`Graph`,of:e=>`Graph of ${e}`,open:`Graph`,edges:`Relations`,depth:`Steps`,expand:`Expand`,pin:`Pin`,unpin:`Unpin`,page:`Open its page`,focus:`Centre on it`,fit:`Fit`,layout:`Lay out again`,list:`Nodes`,chosen:`Selected`,nothing:`Select a node to see what it is; double-click it to add its neighbours.`,counts:(e,t)=>`${e.toLocaleString(`en`)} nodes, ${t.toLocaleString(`en`)} relations`,truncated:e=>`${e.toLocaleString(`en`)} more relations are not drawn; filter by relation, or expand single nodes.`,label:`Graph of relations. Its nodes are also listed beside it, where they can be chosen by keyboard.`,zoomIn:`Zoom in`,zoomOut:`Zoom out`,from:`From`,to:`To`,role:`Role`,basis:`Basis`},edge:{PARENT_PLAN:`carries out`,CITES:`cites`,MANDATES:`mandates`,MEASURES:`measures`,APPLIES_TO:`applies to`,RESPONSIBLE_FOR:`answers for`,PART_OF:`part of`,LOCATED_IN:`located in`,ISSUED_BY:`issued by`,DUE_IN:`due in`,COVERS:`covers`,CONTAINS:`contains`,ALIGNS_WITH:`aligns with`},plan:{above:`Above it`,below:`Below it`,why:`Why`,citedHint:`Other plans name it; its own text has not been loaded.`},region:{below:`Within it`,takeIn:`Take these in`},department:{all:`All duties`,issued:`Plans issued`,others:`Together with`},wanted:{intro:`Documents that loaded plans name and whose text is not loaded. With them, traces would reach further up.`,citedBy:`Cited by plans`,targets:`Targets that gain`},read:{contents:`Contents`,legend:`What is marked`,kind:{target:`Targets`,body:`Bodies`,cite:`Citations`,project:`Projects`}},words:{open:`Words`,openOf:e=>`Words of ${e}`,title:`The words`,read:`Read in place`,readPlan:`Read it`,place:(e,t,n)=>`${e}, bytes ${t}–${n}`,rule:(e,t)=>`Rule ${e}, measured precision ${t}%`,none:`Inferred by a rule; no words of the text say it.`}},tn={title:`规划图谱`,tagline:`一个目标出自哪份规划，它的上面还有什么`,skip:`跳到正文`,menu:{plans:`规划`,divergences:`分歧`,wanted:`待收文件`},theme:{label:`外观`,system:`跟随系统`,light:`浅色`,dark:`深色`},switchLang:`English`,behind:`GraphQL`,behindHint:`在 GraphiQL 中打开这一页背后的查询`,print:`打印`,all:`全部`,aliases:`又称`,count:e=>`${e.toLocaleString(`zh-CN`)} 条`,years:(e,t)=>e===t?`${e}年`:`${e}–${t}年`,state:{loading:`正在读取…`,error:`没有读到`,retry:`重试`,offline:`连不上服务。恢复后会自动继续。`,notFound:`图谱里没有这一项`,notFoundHint:`链接可能来自另一份数据。可以从搜索开始。`,noPage:`没有这个页面`,nothing:`没有内容`,codes:{BAD_USER_INPUT:`查询的写法有误`,NOT_FOUND:`图谱里没有这一项`,UNAVAILABLE:`数据库暂时没有回应`,TIMEOUT:`查询超时`,TOO_COMPLEX:`一次要的内容太多`,OFFLINE:`连不上服务`,INTERNAL:`服务内部出错`}},search:{label:`搜索`,placeholder:`指标、规划、部门、地区、项目或原文`,hint:`多个词用空格隔开，次序不限`,suggestions:`搜索建议`,suggested:e=>e?`${e} 条建议，用上下键选择`:`没有建议`,seeAll:e=>`查看“${e}”的全部结果`,results:(e,t)=>`“${e}”：${t.toLocaleString(`zh-CN`)} 条结果`,nothing:e=>`没有找到“${e}”`,nothingHint:`少用几个词，或换一种说法；也可以按类型浏览规划。`,kinds:`类型`,loadMore:`再取一些`,hits:`命中`,details:`说明`},home:{loaded:`已收录的规划`,stats:`图谱规模`,empty:`图谱还是空的`,emptyHint:`用 plangraph load 读入规划文件。`},type:{PLAN:`规划`,SECTION:`章节`,REGION:`地区`,DEPARTMENT:`部门`,INDICATOR:`指标`,TARGET:`目标`,PROJECT:`项目`,TASK:`任务`,YEAR:`年份`,DOCUMENT:`文件`},planKind:{FIVE_YEAR_PLAN:`五年规划`,ANNUAL_PLAN:`年度计划`,SPECIAL_PLAN:`专项规划`,ACTION_PLAN:`行动方案`,OPINION:`意见`,REGULATION:`规章办法`,CATALOGUE:`目录清单`,NOTICE:`通知`,LAW:`法律`,OTHER:`其他`},planStatus:{LOADED:`已收录全文`,CITED:`仅被引用，未收录全文`},alignment:{SAME:`一致`,STRICTER:`要求更高`,LOOSER:`要求更低`,PARTIAL:`部分`,INCOMPARABLE:`不可比`},alignmentHint:{SAME:`与这一目标数值相同`,STRICTER:`所追溯的目标比这一目标要求更高`,LOOSER:`所追溯的目标比这一目标要求更低`,PARTIAL:`期间只有部分重合，不作差`,INCOMPARABLE:`同一指标，但计量方式不能相比`},basis:{CITED:`原文引用`,DECLARED:`原文述及`,INFERRED:`规则推定`},role:{LEAD:`牵头`,RESPONSIBLE:`责任`,SUPPORTING:`配合`,UNDERTAKING:`承办`},nature:{BINDING:`约束性`,EXPECTED:`预期性`},factKind:{TARGET:`目标`,ACTUAL:`完成值`},regionLevel:{NATION:`国家`,PROVINCE:`省级`,PREFECTURE:`市级`,COUNTY:`县级`,TOWNSHIP:`乡级`,VILLAGE:`村级`,ZONE:`园区`},stage:{PROPOSED:`谋划`,PREPARING:`前期`,NEW:`新建`,CONTINUED:`续建`,COMPLETED:`建成`},stats:{plans:`规划`,documents:`文件`,targets:`目标`,tasks:`任务`,projects:`项目`,departments:`部门`,regions:`地区`,indicators:`指标`,edges:`关系`},comparator:{EQ:``,GE:`不低于`,GT:`超过`,LE:`不高于`,LT:`低于`,APPROX:`约`,RANGE:``,TEXT:``},measure:{LEVEL:``,GROWTH:`增长`,DECLINE:`下降`,INCREMENT:`新增`},perYear:`年均`,columns:{kind:`类别`,status:`全文`,issuedOn:`成文日期`,compared:`与其他规划相比`,stage:`阶段`,capacity:`规模`,investment:`投资`,deadline:`时限`,role:`角色`,period:`期间`,indicator:`指标`,figure:`数值`,region:`地区`,plan:`规划`,number:`数`,unit:`单位`,docNumber:`文号`,nature:`属性`,measure:`计量`,factKind:`类型`},trace:{title:`追溯`,ladder:`从目标到最上位规划`,level:e=>e===0?`本规划`:`上 ${e} 级`,traced:`所追溯的目标`,alone:`上位规划没有同一指标的目标`,folded:e=>`另有 ${e} 份文件，只有部分内容与之相关`,notLoaded:`未收录全文`,basis:`依据`,responsible:`责任部门`,nobody:`原文没有写明由谁负责。`,beside:`同级规划怎么说`,points:` 个百分点`,alignRule:{"same-period":`期间相同`,"point-in-span":`年份在期间之内`,"year-under-average":`当年对年均`,"spans-differ":`累计期间不同`,"measure-differs":`计量口径不同`,"unit-differs":`单位不同`,"value-in-words":`数值为文字`},linkRule:{"cited-basis":`开篇写明的依据`,"cited-basis-of-a-part":`部分内容所依据`,"declared-period-plan":`述及本地区五年规划`,"inferred-annual-under-five-year":`年度计划在本地区五年规划之下`,"inferred-five-year-under-parent-region":`五年规划在上级地区同期规划之下`,"inferred-special-under-outline":`专项规划在本地区规划纲要之下`}},exports:{label:`导出`,as:e=>`导出 ${e.toUpperCase()}`,failed:`没有导出成，请再试一次`},divergences:{title:`分歧`,intro:`同一指标、同一地区、期间相合，而几份规划说的不一样。按相对差距从大到小排列。`,alignment:`比较`,stands:`另一规划的位置`,above:`上级规划`,beside:`并列规划`,only:e=>`只看 ${e}`,target:`这一目标`,standsTo:`相比`,other:`另一目标`,difference:`差`,differenceUnit:`差的单位`,nothing:`没有分歧`,nothingHint:`换一个地区或条件再看。`},indicator:{aliases:`又称`,related:`名称相近的其他指标`,unit:`单位`,chart:e=>`${e}：历年的目标与完成值`,chartHint:`每一点是一份规划里的一个数值；点开看原文。`,divergences:`看分歧`,noChart:`这些数值没有年份，或是文字，画不成图。`,list:`全部数值`,level:`数值`,comparator:`比较词`,max:`上限`,normalized:e=>`折合${e}`},graph:{title:`关系图`,of:e=>`${e}的关系图`,open:`关系图`,edges:`关系`,depth:`步数`,expand:`展开`,pin:`固定`,unpin:`放开`,page:`打开页面`,focus:`以它为中心`,fit:`全图`,layout:`重新排布`,list:`节点`,chosen:`选中`,nothing:`点一个节点看它是什么；双击展开它的邻居。`,counts:(e,t)=>`${e.toLocaleString(`zh-CN`)} 个节点，${t.toLocaleString(`zh-CN`)} 条关系`,truncated:e=>`还有 ${e.toLocaleString(`zh-CN`)} 条关系没有画出；可按关系筛选，或展开单个节点。`,label:`关系图。节点也列在旁边，可用键盘选择。`,zoomIn:`放大`,zoomOut:`缩小`,from:`起点`,to:`终点`,role:`角色`,basis:`依据`},edge:{PARENT_PLAN:`上级规划`,CITES:`引用`,MANDATES:`提出目标`,MEASURES:`衡量指标`,APPLIES_TO:`适用地区`,RESPONSIBLE_FOR:`负责`,PART_OF:`属于`,LOCATED_IN:`位于`,ISSUED_BY:`发文机关`,DUE_IN:`到期年份`,COVERS:`期间`,CONTAINS:`文件包含`,ALIGNS_WITH:`可比目标`},plan:{above:`上位规划`,below:`下位规划`,why:`理由`,citedHint:`其他规划提到了它，而它的全文还没有收录。`},region:{below:`下辖`,takeIn:`包括下辖地区`},department:{all:`全部职责`,issued:`印发的规划`,others:`共同负责`},wanted:{intro:`已收录的规划提到、而全文还没有收录的文件。补上它们，追溯就能再往上走。`,citedBy:`被几份规划引用`,targets:`可延伸的目标`},read:{contents:`目录`,legend:`标出的内容`,kind:{target:`目标`,body:`责任`,cite:`引用`,project:`项目`}},words:{open:`原文`,openOf:e=>`${e}的原文`,title:`原文`,read:`在文中查看`,readPlan:`阅读全文`,place:(e,t,n)=>`${e} 第 ${t}–${n} 字节`,rule:(e,t)=>`规则 ${e}，实测准确率 ${t}%`,none:`由规则推定，原文没有对应的文字。`}},z=Nt(()=>Qt.value===`zh`?tn:en),nn=Ot(null);function rn(e,t){let n=e.toString();N(()=>{nn.value={query:n,variables:t}},[n,JSON.stringify(t)])}function an({query:e,variables:t}){return`/graphiql/?`+new URLSearchParams({query:e.trim(),variables:JSON.stringify(t,null,2)}).toString()}var B=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new B(`
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
    `,{fragmentName:`Figure`}),new B(`
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
    `,{fragmentName:`Words`}),new B(`
    fragment TargetRow on Target {
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
  compared {
    alignment
    difference
    target {
      ...Figure
    }
  }
  responsible {
    role
    department {
      id
      name
    }
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
}`,{fragmentName:`TargetRow`}),new B(`
    fragment ProjectRow on Project {
  id
  name
  stage
  capacity
  investment
  regions {
    id
    name
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
}`,{fragmentName:`ProjectRow`}),new B(`
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
    `,{fragmentName:`PlanName`}),new B(`
    fragment PlanRow on Plan {
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
    fragment PlanName on Plan {
  id
  name
  kind
  status
}`,{fragmentName:`PlanRow`}),new B(`
    fragment Duty on Responsibility {
  role
  task {
    id
    name
    deadline
    plan {
      id
      name
      docNumber
      period {
        from
        to
      }
    }
    responsible {
      role
      department {
        id
        name
      }
    }
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
}`,{fragmentName:`Duty`}),new B(`
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
}`,{fragmentName:`Side`}),new B(`
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
}`,{fragmentName:`GraphNode`}),new B(`
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
}`,{fragmentName:`OfIndicator`}),new B(`
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
}`,{fragmentName:`Fact`}),new B(`
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
}`,{fragmentName:`Hit`}),new B(`
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
}`,{fragmentName:`Hits`}),new B(`
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
}`,{fragmentName:`Aligned`}),new B(`
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
}`,{fragmentName:`Beside`});var on=new B(`
    query TargetList($filter: TargetFilter!, $after: String) {
  targets(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TargetRow
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
fragment TargetRow on Target {
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
  compared {
    alignment
    difference
    target {
      ...Figure
    }
  }
  responsible {
    role
    department {
      id
      name
    }
  }
  evidence {
    ...Words
  }
}`),sn=new B(`
    query ProjectList($filter: ProjectFilter!, $after: String) {
  projects(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProjectRow
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
fragment ProjectRow on Project {
  id
  name
  stage
  capacity
  investment
  regions {
    id
    name
  }
  evidence {
    ...Words
  }
}`),cn=new B(`
    query PlanList($filter: PlanFilter!, $after: String) {
  plans(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PlanRow
    }
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
fragment PlanRow on Plan {
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
}`),ln=new B(`
    query DepartmentPage($id: ID!) {
  department(id: $id) {
    id
    name
    aliases
    region {
      id
      name
    }
    plansIssued(first: 200) {
      totalCount
      nodes {
        ...PlanRow
      }
    }
    all: responsibilities(first: 0) {
      totalCount
    }
    LEAD: responsibilities(role: LEAD, first: 0) {
      totalCount
    }
    RESPONSIBLE: responsibilities(role: RESPONSIBLE, first: 0) {
      totalCount
    }
    SUPPORTING: responsibilities(role: SUPPORTING, first: 0) {
      totalCount
    }
    UNDERTAKING: responsibilities(role: UNDERTAKING, first: 0) {
      totalCount
    }
  }
  targets(filter: {responsible: $id}, first: 0) {
    totalCount
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
fragment PlanRow on Plan {
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
}`),un=new B(`
    query DepartmentDuties($id: ID!, $role: Role, $after: String) {
  department(id: $id) {
    responsibilities(role: $role, first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Duty
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
fragment Duty on Responsibility {
  role
  task {
    id
    name
    deadline
    plan {
      id
      name
      docNumber
      period {
        from
        to
      }
    }
    responsible {
      role
      department {
        id
        name
      }
    }
  }
  evidence {
    ...Words
  }
}`),dn=new B(`
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
}`),fn=new B(`
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
}`),pn=new B(`
    query Home {
  stats {
    plans
    targets
    tasks
    projects
    departments
    regions
    indicators
  }
  plans(filter: {status: LOADED}, first: 100) {
    totalCount
    nodes {
      ...PlanRow
    }
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
fragment PlanRow on Plan {
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
}`),mn=new B(`
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
    `),hn=new B(`
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
}`),gn=new B(`
    query PlanPage($id: ID!) {
  plan(id: $id) {
    ...PlanName
    aliases
    docNumber
    issuedOn
    issuer {
      id
      name
    }
    region {
      id
      name
    }
    period {
      from
      to
    }
    documents {
      id
      path
    }
    parents {
      basis
      rule
      plan {
        ...PlanName
        docNumber
      }
      evidence {
        ...Words
      }
    }
    children(first: 200) {
      nodes {
        ...PlanRow
      }
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
fragment PlanRow on Plan {
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
}`),_n=new B(`
    query PlanTasks($plan: ID!, $after: String) {
  plan(id: $plan) {
    tasks(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        deadline
        responsible {
          role
          department {
            id
            name
          }
        }
        evidence {
          ...Words
        }
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
}`),vn=new B(`
    query WantedPlans($after: String) {
  wanted(first: 200, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      citedBy
      targets
      plan {
        ...PlanName
        docNumber
      }
    }
  }
}
    fragment PlanName on Plan {
  id
  name
  kind
  status
}`),yn=new B(`
    query ProjectPage($id: ID!) {
  project(id: $id) {
    id
    name
    aliases
    stage
    capacity
    investment
    regions {
      id
      name
    }
    plans(first: 100) {
      nodes {
        ...PlanRow
      }
    }
    evidence {
      ...Words
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
fragment PlanRow on Plan {
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
}`),bn=new B(`
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
}`),xn=new B(`
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
}`),Sn=new B(`
    query RegionPage($id: ID!) {
  region(id: $id) {
    id
    name
    aliases
    level
    code
    parent {
      id
      name
      parent {
        id
        name
        parent {
          id
          name
        }
      }
    }
    children(first: 200) {
      totalCount
      nodes {
        id
        name
      }
    }
    plans {
      totalCount
    }
    targets {
      totalCount
    }
    projects {
      totalCount
    }
  }
}
    `),Cn=new B(`
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
}`),wn=new B(`
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
}`),Tn=new B(`
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
}`),En=new B(`
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
}`),Dn=Ot(!0),On=Ot(0),kn=1e3,An=15e3;function jn(){Dn.value&&(Dn.value=!1,Mn(kn))}function Mn(e){setTimeout(async()=>{if(!await fetch(`/healthz`,{cache:`no-store`}).then(e=>e.ok,()=>!1))return Mn(Math.min(e*2,An));Dn.value=!0,On.value++},e)}var Nn=class extends Error{code;constructor(e,t){super(t),this.code=e}};async function Pn(e,t,n){let r=await Fn(e.toString(),t,n),i;try{i=await r.json()}catch(e){throw n?.aborted?e:(r.status>=502&&jn(),new Nn(r.status>=502?`OFFLINE`:`INTERNAL`,`HTTP ${r.status}`))}let a=i.errors?.[0];if(a)throw new Nn(a.extensions?.code??`INTERNAL`,a.message);if(!i.data)throw new Nn(`INTERNAL`,`HTTP ${r.status}`);return i.data}async function Fn(e,t,n){try{return await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:e,variables:t}),signal:n})}catch(e){throw n?.aborted?e:(jn(),new Nn(`OFFLINE`,String(e)))}}var In=40,Ln=new Map;function Rn(e,t){Ln.delete(e),Ln.set(e,t);for(let e of Ln.keys()){if(Ln.size<=In)break;Ln.delete(e)}}function V(e,t,{view:n,skip:r}={}){let i=e.toString(),a=JSON.stringify(t)+i,[o,s]=M({key:``,loading:!0}),[c,l]=M(0),u=o.error?.code===`OFFLINE`?On.value:0,d=Fe(()=>l(e=>e+1),[]);N(()=>{n&&!r&&(nn.value={query:i,variables:t})},[a,n,r]),N(()=>{if(r)return;let n=Ln.get(a);if(n!==void 0){s({key:a,data:n,loading:!1});return}let i=new AbortController;return s(e=>({key:a,data:e.data,loading:!0})),Pn(e,t,i.signal).then(e=>{Rn(a,e),s({key:a,data:e,loading:!1})},e=>{if(i.signal.aborted)return;let t=e instanceof Nn?e:new Nn(`INTERNAL`,String(e));s(e=>({key:a,data:e.data,error:t,loading:!1}))}),()=>i.abort()},[a,c,u,r]);let f=Ln.get(a);return f===void 0?{data:o.data,error:o.key===a?o.error:void 0,loading:o.loading||o.key!==a,retry:d}:{data:f,loading:!1,retry:d}}var H={search:(e,t)=>`/search?`+new URLSearchParams(t?{q:e,type:t}:{q:e}).toString(),trace:e=>`/trace/${e}`,plan:e=>`/plan/${e}`,read:(e,t)=>{let n=new URLSearchParams;return t?.section&&n.set(`section`,t.section),t?.fact&&n.set(`fact`,t.fact),`/read/${e}`+(n.size?`?`+n.toString():``)},region:e=>`/region/${e}`,department:e=>`/department/${e}`,indicator:e=>`/indicator/${e}`,project:e=>`/project/${e}`,divergences:e=>`/divergences?`+new URLSearchParams(e).toString(),graph:e=>`/graph/${e}`};function zn(e,t){switch(e){case`Target`:return H.trace(t);case`Plan`:return H.plan(t);case`Region`:return H.region(t);case`Department`:return H.department(t);case`Indicator`:return H.indicator(t);case`Project`:return H.project(t);default:return null}}var Bn={Plan:`PLAN`,Section:`SECTION`,Region:`REGION`,Department:`DEPARTMENT`,Indicator:`INDICATOR`,Target:`TARGET`,Project:`PROJECT`,Task:`TASK`,Year:`YEAR`,Document:`DOCUMENT`};function Vn(e){return e.toLocaleString(Qt.value===`zh`?`zh-CN`:`en`,{maximumFractionDigits:6,useGrouping:Math.abs(e)>=1e4})}function Hn(e){let t=Number(e.toPrecision(12));return(t>0?`+`:t<0?`−`:`±`)+Vn(Math.abs(t))}function U(e){if(e.value===null)return e.text??``;let t=e.valueMax===null?Vn(e.value):`${Vn(e.value)}–${Vn(e.valueMax)}`,n=e.unit??``,r=z.value;if(Qt.value===`zh`){let i=(e.perYear?r.perYear:``)+r.measure[e.measure]+r.comparator[e.comparator];return i+(i?` `:``)+t+n}return[r.measure[e.measure],r.comparator[e.comparator],t+n,e.perYear?r.perYear:``].filter(Boolean).join(` `)}function W(e){return e?z.value.years(e.from,e.to):``}var Un=Symbol.for(`pv`),Wn=0;Array.isArray;function G(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Un,__v:--Wn,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function Gn(e){switch(e.__typename){case`Section`:return H.read(e.plan.id,{section:e.id});case`Task`:return H.read(e.plan.id,{section:e.evidence[0]?.section.id,fact:e.id});default:return zn(e.__typename,e.id)??`/`}}function Kn({hit:e}){let t=Bn[e.node.__typename];return G(`span`,{class:`hit`,children:[t&&G(`span`,{class:`kind kind-`+t.toLowerCase(),children:z.value.type[t]}),G(`span`,{class:`hit-words`,children:G(qn,{text:e.snippet})}),G(`span`,{class:`hit-more`,children:Jn(e.node)})]})}function qn({text:e}){return G(C,{children:e.split(/⟪(.*?)⟫/s).map((e,t)=>t%2?G(`mark`,{children:e},t):e)})}function Jn(e){let t=z.value;switch(e.__typename){case`Plan`:return[e.docNumber,e.status===`CITED`?t.planStatus.CITED:t.planKind[e.planKind]].filter(Boolean).join(` · `);case`Target`:return[U(e),W(e.period),e.plan.name].filter(Boolean).join(` · `);case`Indicator`:return e.indicatorUnit;case`Region`:return e.parent?.name;case`Project`:return[e.stage&&t.stage[e.stage],e.capacity,e.investment].filter(Boolean).join(` · `);case`Task`:case`Section`:return e.plan.name;default:return null}}var Yn=0,Xn=()=>`own-${++Yn}`,Zn=150;function Qn({large:e}){let{route:t,query:n,path:r}=I(),i=r===`/search`?n.q??``:``,[a,o]=M(i),[s,c]=M(``),[l,u]=M(!1),[d,f]=M(-1),p=P(null),[m]=M(Xn),h=z.value;N(()=>o(i),[i]),N(()=>{let e=setTimeout(()=>c(a.trim()),Zn);return()=>clearTimeout(e)},[a]),N(()=>{let e=e=>{let t=e.target instanceof HTMLElement&&e.target.closest(`input, textarea, select, [contenteditable]`);e.key!==`/`||t||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),p.current?.focus(),p.current?.select())};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]);let{data:g}=V(Cn,{query:s},{skip:!l||s===``}),_=s===``?[]:g?.search.nodes??[],v=l&&a.trim()!==``&&s!==``&&g!==void 0,y=e=>{u(!1),p.current?.blur(),t(e)};return G(`form`,{class:`search`+(e?` large`:``),role:`search`,onSubmit:e=>e.preventDefault(),children:[G(`input`,{ref:p,type:`search`,list:void 0,role:`combobox`,"aria-label":h.search.label,"aria-expanded":v,"aria-controls":m+`list`,"aria-autocomplete":`list`,"aria-activedescendant":v&&d>=0?m+d:void 0,autocomplete:`off`,spellcheck:!1,autofocus:e,placeholder:h.search.placeholder,value:a,onInput:e=>{o(e.currentTarget.value),f(-1),u(!0)},onFocus:()=>u(!0),onBlur:()=>u(!1),onKeyDown:e=>{let t=_.length;switch(e.key){case`ArrowDown`:case`ArrowUp`:return e.preventDefault(),v?f(n=>e.key===`ArrowDown`?n>=t?0:n+1:n<=0?t:n-1):u(!0);case`Escape`:return u(!1),f(-1);case`Enter`:{if(e.isComposing||a.trim()===``)return;e.preventDefault();let t=v?_[d]:void 0;return y(t?Gn(t.node):H.search(a.trim()))}}}}),G(`div`,{id:m+`list`,class:`search-list`,role:`listbox`,"aria-label":h.search.suggestions,hidden:!v,onMouseDown:e=>e.preventDefault(),children:[_.map((e,t)=>G(`div`,{id:m+t,role:`option`,"aria-selected":t===d,onClick:()=>y(Gn(e.node)),children:G(Kn,{hit:e})},e.node.id)),G(`div`,{id:m+_.length,role:`option`,"aria-selected":d===_.length,class:`search-all`,onClick:()=>y(H.search(a.trim())),children:_.length>0?h.search.seeAll(a.trim()):h.search.nothing(s)})]}),G(`span`,{class:`unseen`,role:`status`,children:v?h.search.suggested(_.length):``})]})}function $n(){let{path:e}=I(),t=z.value,n=t=>e.startsWith(t)?`page`:void 0;return G(`header`,{class:`bar`,children:[G(`a`,{class:`bar-home`,href:`/`,children:[G(`svg`,{viewBox:`0 0 32 32`,width:`26`,height:`26`,"aria-hidden":`true`,children:G(`path`,{d:`M10 24V13m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0 7h9a3 3 0 0 0 3-3v-1m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`,"stroke-linecap":`round`})}),G(`span`,{children:t.title})]}),e!==`/`&&G(Qn,{}),G(`nav`,{class:`bar-nav`,"aria-label":t.title,children:[G(`a`,{href:`/plans`,"aria-current":n(`/plan`),children:t.menu.plans}),G(`a`,{href:`/divergences`,"aria-current":n(`/divergences`),children:t.menu.divergences}),G(`a`,{href:`/wanted`,"aria-current":n(`/wanted`),children:t.menu.wanted})]}),G(`div`,{class:`bar-tools`,children:[nn.value&&G(`a`,{class:`button quiet`,href:an(nn.value),target:`_blank`,title:t.behindHint,children:t.behind}),G(`select`,{"aria-label":t.theme.label,value:$t.value,onChange:e=>$t.value=e.currentTarget.value,children:[G(`option`,{value:`system`,children:t.theme.system}),G(`option`,{value:`light`,children:t.theme.light}),G(`option`,{value:`dark`,children:t.theme.dark})]}),G(`button`,{type:`button`,class:`quiet`,lang:Qt.value===`zh`?`en`:`zh-CN`,onClick:()=>Qt.value=Qt.value===`zh`?`en`:`zh`,children:t.switchLang})]})]})}function K({of:e,children:t}){let n=z.value.state;return e.error?.code===`NOT_FOUND`?G(q,{title:n.notFound,hint:n.notFoundHint}):e.error?G(tr,{code:e.error.code,retry:e.retry}):e.data===void 0?G(er,{}):G(C,{children:t(e.data)})}function er(){return G(`p`,{class:`state loading`,role:`status`,children:z.value.state.loading})}function tr({code:e,retry:t}){let n=z.value.state;return G(`div`,{class:`state problem`,role:`alert`,children:[G(`h2`,{children:n.error}),G(`p`,{children:n.codes[e]??n.codes.INTERNAL}),G(`button`,{type:`button`,onClick:t,children:n.retry})]})}function q({title:e,hint:t}){return G(`div`,{class:`state empty`,children:[G(`h2`,{children:e}),t&&G(`p`,{children:t})]})}function nr(){return G(`div`,{class:`offline`,role:`status`,children:!Dn.value&&G(`p`,{children:z.value.state.offline})})}async function rr(e,t,n,r,i=()=>{}){let a=[],o=null;for(;;){let{nodes:s,pageInfo:c}=n(await Pn(e,{...t,after:o},r));if(a.push(...s),!c.hasNextPage||c.endCursor===null)return a;i([...a]),o=c.endCursor}}function ir(e,t,n){let r=JSON.stringify(t)+e.toString(),[i,a]=M({key:``,loading:!0}),[o,s]=M(0);N(()=>{let i=new AbortController;return a({key:r,loading:!0}),rr(e,t,n,i.signal,e=>a({key:r,data:e,loading:!0})).then(e=>a({key:r,data:e,loading:!1}),e=>{i.signal.aborted||a(t=>({...t,key:r,error:e instanceof Nn?e:new Nn(`INTERNAL`,String(e)),loading:!1}))}),()=>i.abort()},[r,o,i.error?.code===`OFFLINE`?On.value:0]);let c=i.key===r;return{data:c?i.data:void 0,error:c?i.error:void 0,loading:!c||i.loading,retry:()=>s(e=>e+1)}}function ar(e,t){return`﻿`+[t.map(e=>or(e.name)),...e.map(e=>t.map(t=>or(t.value(e))))].map(e=>e.join(`,`)+`\r
`).join(``)}function or(e){if(e==null)return``;if(typeof e==`number`)return String(e);let t=/^[=+\-@\t\r]/.test(e)?`'`+e:e;return/[",\r\n]/.test(t)?`"`+t.replaceAll(`"`,`""`)+`"`:t}var sr={string:`string`,number:`double`,boolean:`boolean`};function cr({nodes:e,edges:t}){return[`<?xml version="1.0" encoding="UTF-8"?>`,`<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,...lr(`node`,e),...lr(`edge`,t),`<graph id="plangraph" edgedefault="directed">`,...e.map(e=>`<node id="${dr(e.id)}">${ur(`node`,e)}</node>`),...t.map((e,t)=>`<edge id="e${t}" source="${dr(e.from)}" target="${dr(e.to)}">${ur(`edge`,e)}</edge>`),`</graph>`,`</graphml>`].join(`
`)+`
`}function lr(e,t){let n=new Map;for(let{attributes:e}of t)for(let[t,r]of Object.entries(e))r!=null&&!n.has(t)&&n.set(t,typeof r);return[...n].map(([t,n])=>`<key id="${e}.${dr(t)}" for="${e}" attr.name="${dr(t)}" attr.type="${sr[n]}"/>`)}function ur(e,{attributes:t}){return Object.entries(t).filter(([,e])=>e!=null).map(([t,n])=>`<data key="${e}.${dr(t)}">${dr(String(n))}</data>`).join(``)}function dr(e){return e.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,``).replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`)}function J({name:e,formats:t}){let[n,r]=M(),[i,a]=M(!1),o=z.value.exports;async function s({ending:t,make:n}){r(t),a(!1);try{gr(await n(),`${hr(e)}.${t}`)}catch{a(!0)}finally{r(void 0)}}return G(`div`,{class:`export`,role:`group`,"aria-label":o.label,children:[G(`span`,{class:`faint`,children:o.label}),t.map(e=>G(`button`,{type:`button`,disabled:n!==void 0,"aria-label":o.as(e.ending),onClick:()=>s(e),children:n===e.ending?`…`:e.ending.toUpperCase()},e.ending)),G(`span`,{role:`status`,children:i&&o.failed})]})}function fr(e,t,n){return[{ending:`csv`,make:async()=>mr(ar(await e(),t),`text/csv`)},{ending:`json`,make:async()=>pr(await e())},{ending:`graphml`,make:async()=>mr(cr(n(await e())),`application/xml`)}]}function pr(e){return mr(JSON.stringify(e,null,2)+`
`,`application/json`)}function mr(e,t){return new Blob([e],{type:t+`;charset=utf-8`})}function hr(e){return e.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu,` `).trim().slice(0,80)||`plangraph`}function gr(e,t){let n=URL.createObjectURL(e),r=document.createElement(`a`);r.href=n,r.download=t,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function _r({alignment:e,difference:t,unit:n}){let r=z.value;return G(`span`,{class:`alignment `+e.toLowerCase(),title:r.alignmentHint[e],children:[r.alignment[e],t!=null&&t!==0&&G(`b`,{children:[Hn(t),n]})]})}var vr=Math.min,yr=Math.max,br=Math.round,xr=Math.floor,Sr=e=>({x:e,y:e}),Cr={left:`right`,right:`left`,bottom:`top`,top:`bottom`};function wr(e,t,n){return yr(e,vr(t,n))}function Tr(e,t){return typeof e==`function`?e(t):e}function Er(e){return e.split(`-`)[0]}function Dr(e){return e.split(`-`)[1]}function Or(e){return e===`x`?`y`:`x`}function kr(e){return e===`y`?`height`:`width`}function Ar(e){let t=e[0];return t===`t`||t===`b`?`y`:`x`}function jr(e){return Or(Ar(e))}function Mr(e,t,n){n===void 0&&(n=!1);let r=Dr(e),i=jr(e),a=kr(i),o=i===`x`?r===(n?`end`:`start`)?`right`:`left`:r===`start`?`bottom`:`top`;return t.reference[a]>t.floating[a]&&(o=Vr(o)),[o,Vr(o)]}function Nr(e){let t=Vr(e);return[Pr(e),t,Pr(t)]}function Pr(e){return e.includes(`start`)?e.replace(`start`,`end`):e.replace(`end`,`start`)}var Fr=[`left`,`right`],Ir=[`right`,`left`],Lr=[`top`,`bottom`],Rr=[`bottom`,`top`];function zr(e,t,n){switch(e){case`top`:case`bottom`:return n?t?Ir:Fr:t?Fr:Ir;case`left`:case`right`:return t?Lr:Rr;default:return[]}}function Br(e,t,n,r){let i=Dr(e),a=zr(Er(e),n===`start`,r);return i&&(a=a.map(e=>e+`-`+i),t&&(a=a.concat(a.map(Pr)))),a}function Vr(e){let t=Er(e);return Cr[t]+e.slice(t.length)}function Hr(e){return{top:e.top??0,right:e.right??0,bottom:e.bottom??0,left:e.left??0}}function Ur(e){return typeof e==`number`?{top:e,right:e,bottom:e,left:e}:Hr(e)}function Wr(e){let{x:t,y:n,width:r,height:i}=e;return{width:r,height:i,top:n,left:t,right:t+r,bottom:n+i,x:t,y:n}}function Gr(e,t,n){let{reference:r,floating:i}=e,a=Ar(t),o=jr(t),s=kr(o),c=Er(t),l=a===`y`,u=r.x+r.width/2-i.width/2,d=r.y+r.height/2-i.height/2,f=r[s]/2-i[s]/2,p;switch(c){case`top`:p={x:u,y:r.y-i.height};break;case`bottom`:p={x:u,y:r.y+r.height};break;case`right`:p={x:r.x+r.width,y:d};break;case`left`:p={x:r.x-i.width,y:d};break;default:p={x:r.x,y:r.y}}let m=Dr(t);return m&&(p[o]+=f*(m===`end`?1:-1)*(n&&l?-1:1)),p}async function Kr(e,t){t===void 0&&(t={});let{x:n,y:r,platform:i,rects:a,elements:o,strategy:s}=e,{boundary:c=`clippingAncestors`,rootBoundary:l=`viewport`,elementContext:u=`floating`,altBoundary:d=!1,padding:f=0}=Tr(t,e),p=Ur(f),m=o[d?u===`floating`?`reference`:`floating`:u],h=Wr(await i.getClippingRect({element:await(i.isElement==null?void 0:i.isElement(m))??!0?m:m.contextElement||await(i.getDocumentElement==null?void 0:i.getDocumentElement(o.floating)),boundary:c,rootBoundary:l,strategy:s})),g=u===`floating`?{x:n,y:r,width:a.floating.width,height:a.floating.height}:a.reference,_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(o.floating)),v=await(i.isElement==null?void 0:i.isElement(_))&&await(i.getScale==null?void 0:i.getScale(_))||{x:1,y:1},y=Wr(i.convertOffsetParentRelativeRectToViewportRelativeRect?await i.convertOffsetParentRelativeRectToViewportRelativeRect({elements:o,rect:g,offsetParent:_,strategy:s}):g);return{top:(h.top-y.top+p.top)/v.y,bottom:(y.bottom-h.bottom+p.bottom)/v.y,left:(h.left-y.left+p.left)/v.x,right:(y.right-h.right+p.right)/v.x}}var qr=50,Jr=async(e,t,n)=>{let{placement:r=`bottom`,strategy:i=`absolute`,middleware:a=[],platform:o}=n,s=o.detectOverflow?o:{...o,detectOverflow:Kr},c=await(o.isRTL==null?void 0:o.isRTL(t)),l=await o.getElementRects({reference:e,floating:t,strategy:i}),{x:u,y:d}=Gr(l,r,c),f=r,p=0,m={};for(let n=0;n<a.length;n++){let h=a[n];if(!h)continue;let{name:g,fn:_}=h,{x:v,y,data:b,reset:x}=await _({x:u,y:d,initialPlacement:r,placement:f,strategy:i,middlewareData:m,rects:l,platform:s,elements:{reference:e,floating:t}});u=v??u,d=y??d,m[g]={...m[g],...b},x&&p<qr&&(p++,typeof x==`object`&&(x.placement&&(f=x.placement),x.rects&&(l=x.rects===!0?await o.getElementRects({reference:e,floating:t,strategy:i}):x.rects),{x:u,y:d}=Gr(l,f,c)),n=-1)}return{x:u,y:d,placement:f,strategy:i,middlewareData:m}},Yr=function(e){return e===void 0&&(e={}),{name:`flip`,options:e,async fn(t){var n;let{placement:r,middlewareData:i,rects:a,initialPlacement:o,platform:s,elements:c}=t,{mainAxis:l=!0,crossAxis:u=!0,fallbackPlacements:d,fallbackStrategy:f=`bestFit`,fallbackAxisSideDirection:p=`none`,flipAlignment:m=!0,...h}=Tr(e,t);if((n=i.arrow)!=null&&n.alignmentOffset)return{};let g=Er(r),_=Ar(o),v=Er(o)===o,y=await(s.isRTL==null?void 0:s.isRTL(c.floating)),b=d||(v||!m?[Vr(o)]:Nr(o)),x=p!==`none`;!d&&x&&b.push(...Br(o,m,p,y));let S=[o,...b],C=await s.detectOverflow(t,h),w=[],T=i.flip?.overflows||[];if(l&&w.push(C[g]),u){let e=Mr(r,a,y);w.push(C[e[0]],C[e[1]])}if(T=[...T,{placement:r,overflows:w}],!w.every(e=>e<=0)){let e=(i.flip?.index||0)+1,t=S[e];if(t&&(u!==`alignment`||_===Ar(t)||T.every(e=>Ar(e.placement)!==_||e.overflows[0]>0)))return{data:{index:e,overflows:T},reset:{placement:t}};let n=T.filter(e=>e.overflows[0]<=0).sort((e,t)=>e.overflows[1]-t.overflows[1])[0]?.placement;if(!n)switch(f){case`bestFit`:{let e=T.filter(e=>{if(x){let t=Ar(e.placement);return t===_||t===`y`}return!0}).map(e=>[e.placement,e.overflows.filter(e=>e>0).reduce((e,t)=>e+t,0)]).sort((e,t)=>e[1]-t[1])[0]?.[0];e&&(n=e);break}case`initialPlacement`:n=o}if(r!==n)return{reset:{placement:n}}}return{}}}},Xr=new Set([`left`,`top`]);async function Zr(e,t){let{placement:n,platform:r,elements:i}=e,a=await(r.isRTL==null?void 0:r.isRTL(i.floating)),o=Er(n),s=Dr(n),c=Ar(n)===`y`,l=Xr.has(o)?-1:1,u=a&&c?-1:1,d=Tr(t,e),{mainAxis:f,crossAxis:p,alignmentAxis:m}=typeof d==`number`?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return s&&typeof m==`number`&&(p=s===`end`?m*-1:m),c?{x:p*u,y:f*l}:{x:f*l,y:p*u}}var Qr=function(e){return e===void 0&&(e=0),{name:`offset`,options:e,async fn(t){var n;let{x:r,y:i,placement:a,middlewareData:o}=t,s=await Zr(t,e);return a===o.offset?.placement&&(n=o.arrow)!=null&&n.alignmentOffset?{}:{x:r+s.x,y:i+s.y,data:{...s,placement:a}}}}},$r=function(e){return e===void 0&&(e={}),{name:`shift`,options:e,async fn(t){let{x:n,y:r,placement:i,platform:a}=t,{mainAxis:o=!0,crossAxis:s=!1,limiter:c={fn:e=>{let{x:t,y:n}=e;return{x:t,y:n}}},...l}=Tr(e,t),u={x:n,y:r},d=await a.detectOverflow(t,l),f=Ar(i),p=Or(f),m=u[p],h=u[f],g=(e,t)=>wr(t+d[e===`y`?`top`:`left`],t,t-d[e===`y`?`bottom`:`right`]);o&&(m=g(p,m)),s&&(h=g(f,h));let _=c.fn({...t,[p]:m,[f]:h});return{..._,data:{x:_.x-n,y:_.y-r,enabled:{[p]:o,[f]:s}}}}}};function ei(){return typeof window<`u`}function ti(e){return ri(e)?(e.nodeName||``).toLowerCase():`#document`}function Y(e){var t;return(e==null||(t=e.ownerDocument)==null?void 0:t.defaultView)||window}function ni(e){return((ri(e)?e.ownerDocument:e.document)||window.document)?.documentElement}function ri(e){return ei()?e instanceof Node||e instanceof Y(e).Node:!1}function ii(e){return ei()?e instanceof Element||e instanceof Y(e).Element:!1}function ai(e){return ei()?e instanceof HTMLElement||e instanceof Y(e).HTMLElement:!1}function oi(e){return!ei()||typeof ShadowRoot>`u`?!1:e instanceof ShadowRoot||e instanceof Y(e).ShadowRoot}function si(e){let{overflow:t,overflowX:n,overflowY:r,display:i}=vi(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+n)&&i!==`inline`&&i!==`contents`}function ci(e){return/^(table|td|th)$/.test(ti(e))}function li(e){try{if(e.matches(`:popover-open`))return!0}catch{}try{return e.matches(`:modal`)}catch{return!1}}var ui=/transform|translate|scale|rotate|perspective|filter/,di=/paint|layout|strict|content/,fi=e=>!!e&&e!==`none`,pi;function mi(e){let t=ii(e)?vi(e):e;return fi(t.transform)||fi(t.translate)||fi(t.scale)||fi(t.rotate)||fi(t.perspective)||!gi()&&(fi(t.backdropFilter)||fi(t.filter))||ui.test(t.willChange||``)||di.test(t.contain||``)}function hi(e){let t=bi(e);for(;ai(t)&&!_i(t);){if(mi(t))return t;if(li(t))return null;t=bi(t)}return null}function gi(){return pi??=typeof CSS<`u`&&CSS.supports&&CSS.supports(`-webkit-backdrop-filter`,`none`),pi}function _i(e){return/^(html|body|#document)$/.test(ti(e))}function vi(e){return Y(e).getComputedStyle(e)}function yi(e){return ii(e)?{scrollLeft:e.scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function bi(e){if(ti(e)===`html`)return e;let t=e.assignedSlot||e.parentNode||oi(e)&&e.host||ni(e);return oi(t)?t.host:t}function xi(e){let t=bi(e);return _i(t)?(e.ownerDocument||e).body:ai(t)&&si(t)?t:xi(t)}function Si(e,t,n){t===void 0&&(t=[]),n===void 0&&(n=!0);let r=xi(e),i=r===e.ownerDocument?.body,a=Y(r);if(i){let e=Ci(a);return t.concat(a,a.visualViewport||[],si(r)?r:[],e&&n?Si(e):[])}return t.concat(r,Si(r,[],n))}function Ci(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}function wi(e){let t=vi(e),n=parseFloat(t.width)||0,r=parseFloat(t.height)||0,i=ai(e),a=i?e.offsetWidth:n,o=i?e.offsetHeight:r,s=br(n)!==a||br(r)!==o;return s&&(n=a,r=o),{width:n,height:r,$:s}}function Ti(e){return ii(e)?e:e.contextElement}function Ei(e){let t=Ti(e);if(!ai(t))return Sr(1);let n=t.getBoundingClientRect(),{width:r,height:i,$:a}=wi(t),o=(a?br(n.width):n.width)/r,s=(a?br(n.height):n.height)/i;return o&&Number.isFinite(o)||(o=1),s&&Number.isFinite(s)||(s=1),{x:o,y:s}}var Di=Sr(0);function Oi(e){let t=Y(e);return!gi()||!t.visualViewport?Di:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function ki(e,t,n){return t===void 0&&(t=!1),!!n&&t&&n===Y(e)}function Ai(e,t,n,r){t===void 0&&(t=!1),n===void 0&&(n=!1);let i=e.getBoundingClientRect(),a=Ti(e),o=Sr(1);t&&(r?ii(r)&&(o=Ei(r)):o=Ei(e));let s=ki(a,n,r)?Oi(a):Sr(0),c=(i.left+s.x)/o.x,l=(i.top+s.y)/o.y,u=i.width/o.x,d=i.height/o.y;if(a&&r){let e=Y(a),t=ii(r)?Y(r):r,n=e,i=Ci(n);for(;i&&t!==n;){let e=Ei(i),t=i.getBoundingClientRect(),r=vi(i),a=t.left+(i.clientLeft+parseFloat(r.paddingLeft))*e.x,o=t.top+(i.clientTop+parseFloat(r.paddingTop))*e.y;c*=e.x,l*=e.y,u*=e.x,d*=e.y,c+=a,l+=o,n=Y(i),i=Ci(n)}}return Wr({width:u,height:d,x:c,y:l})}function ji(e,t){let n=yi(e).scrollLeft;return t?t.left+n:Ai(ni(e)).left+n}function Mi(e,t){let n=e.getBoundingClientRect();return{x:n.left+t.scrollLeft-ji(e,n),y:n.top+t.scrollTop}}function Ni(e){let{elements:t,rect:n,offsetParent:r,strategy:i}=e,a=i===`fixed`,o=ni(r),s=t?li(t.floating):!1;if(r===o||s&&a)return n;let c={scrollLeft:0,scrollTop:0},l=Sr(1),u=Sr(0),d=ai(r);if((d||!a)&&((ti(r)!==`body`||si(o))&&(c=yi(r)),d)){let e=Ai(r);l=Ei(r),u.x=e.x+r.clientLeft,u.y=e.y+r.clientTop}let f=o&&!d&&!a?Mi(o,c):Sr(0);return{width:n.width*l.x,height:n.height*l.y,x:n.x*l.x-c.scrollLeft*l.x+u.x+f.x,y:n.y*l.y-c.scrollTop*l.y+u.y+f.y}}function Pi(e){return e.getClientRects?Array.from(e.getClientRects()):[]}function Fi(e){let t=yi(e),n=e.ownerDocument.body,r=yr(e.scrollWidth,e.clientWidth,n.scrollWidth,n.clientWidth),i=yr(e.scrollHeight,e.clientHeight,n.scrollHeight,n.clientHeight),a=-t.scrollLeft+ji(e),o=-t.scrollTop;return vi(n).direction===`rtl`&&(a+=yr(e.clientWidth,n.clientWidth)-r),{width:r,height:i,x:a,y:o}}var Ii=25;function Li(e,t,n){n===void 0&&(n=`viewport`);let r=n===`layoutViewport`,i=Y(e),a=ni(e),o=i.visualViewport,s=a.clientWidth,c=a.clientHeight,l=0,u=0;if(o){let e=!gi()||t===`fixed`;r?e||(l=-o.offsetLeft,u=-o.offsetTop):(s=o.width,c=o.height,e&&(l=o.offsetLeft,u=o.offsetTop))}if(ji(a)<=0){let e=a.ownerDocument,t=e.body,n=getComputedStyle(t),r=e.compatMode===`CSS1Compat`&&parseFloat(n.marginLeft)+parseFloat(n.marginRight)||0,i=Math.abs(a.clientWidth-t.clientWidth-r),o=getComputedStyle(a).scrollbarGutter===`stable both-edges`?i/2:i;o<=Ii&&(s-=o)}return{width:s,height:c,x:l,y:u}}function Ri(e,t){let n=Ai(e,!0,t===`fixed`),r=n.top+e.clientTop,i=n.left+e.clientLeft,a=Ei(e);return{width:e.clientWidth*a.x,height:e.clientHeight*a.y,x:i*a.x,y:r*a.y}}function zi(e,t,n){let r;if(t===`viewport`||t===`layoutViewport`)r=Li(e,n,t);else if(t===`document`)r=Fi(ni(e));else if(ii(t))r=Ri(t,n);else{let n=Oi(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return Wr(r)}function Bi(e,t){let n=t.get(e);if(n)return n;let r=Si(e,[],!1).filter(e=>ii(e)&&ti(e)!==`body`),i=null,a=vi(e).position===`fixed`,o=a?bi(e):e;for(;ii(o)&&!_i(o);){let e=vi(o),t=mi(o),n=i?i.position:a?`fixed`:``;!t&&(n===`fixed`||n===`absolute`&&e.position===`static`)?r=r.filter(e=>e!==o):i=e,o=bi(o)}return t.set(e,r),r}function Vi(e){let{element:t,boundary:n,rootBoundary:r,strategy:i}=e,a=[...n===`clippingAncestors`?li(t)?[]:Bi(t,this._c):[].concat(n),r],o=zi(t,a[0],i),s=o.top,c=o.right,l=o.bottom,u=o.left;for(let e=1;e<a.length;e++){let n=zi(t,a[e],i);s=yr(n.top,s),c=vr(n.right,c),l=vr(n.bottom,l),u=yr(n.left,u)}return{width:c-u,height:l-s,x:u,y:s}}function Hi(e){let{width:t,height:n}=wi(e);return{width:t,height:n}}function Ui(e,t,n){let r=ai(t),i=ni(t),a=n===`fixed`,o=Ai(e,!0,a,t),s={scrollLeft:0,scrollTop:0},c=Sr(0);if((r||!a)&&((ti(t)!==`body`||si(i))&&(s=yi(t)),r)){let e=Ai(t,!0,a,t);c.x=e.x+t.clientLeft,c.y=e.y+t.clientTop}!r&&i&&(c.x=ji(i));let l=i&&!r&&!a?Mi(i,s):Sr(0);return{x:o.left+s.scrollLeft-c.x-l.x,y:o.top+s.scrollTop-c.y-l.y,width:o.width,height:o.height}}function Wi(e){return vi(e).position===`static`}function Gi(e,t){if(!ai(e)||vi(e).position===`fixed`)return null;if(t)return t(e);let n=e.offsetParent;return ni(e)===n&&(n=n.ownerDocument.body),n}function Ki(e,t){let n=Y(e);if(li(e))return n;if(!ai(e)){let t=bi(e);for(;t&&!_i(t);){if(ii(t)&&!Wi(t))return t;t=bi(t)}return n}let r=Gi(e,t);for(;r&&ci(r)&&Wi(r);)r=Gi(r,t);return r&&_i(r)&&Wi(r)&&!mi(r)?n:r||hi(e)||n}var qi=async function(e){let t=this.getOffsetParent||Ki,n=this.getDimensions,r=await n(e.floating);return{reference:Ui(e.reference,await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function Ji(e){return vi(e).direction===`rtl`}var Yi={convertOffsetParentRelativeRectToViewportRelativeRect:Ni,getDocumentElement:ni,getClippingRect:Vi,getOffsetParent:Ki,getElementRects:qi,getClientRects:Pi,getDimensions:Hi,getScale:Ei,isElement:ii,isRTL:Ji};function Xi(e,t){return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function Zi(e,t,n){let r=null,i,a=ni(e);function o(){var e;clearTimeout(i),(e=r)==null||e.disconnect(),r=null}function s(n,c){n===void 0&&(n=!1),c===void 0&&(c=1),o();let l=e.getBoundingClientRect(),{left:u,top:d,width:f,height:p}=l;if(n||t(),!f||!p)return;let m=xr(d),h=xr(a.clientWidth-(u+f)),g=xr(a.clientHeight-(d+p)),_=xr(u),v={rootMargin:-m+`px `+-h+`px `+-g+`px `+-_+`px`,threshold:yr(0,vr(1,c))||1},y=!0;function b(t){let n=t[0].intersectionRatio;if(!Xi(l,e.getBoundingClientRect()))return s();if(n!==c){if(!y)return s();n?s(!1,n):i=setTimeout(()=>{s(!1,1e-7)},1e3)}y=!1}try{r=new IntersectionObserver(b,{...v,root:a.ownerDocument})}catch{r=new IntersectionObserver(b,v)}r.observe(e)}let c=Y(e),l=()=>s(n);return c.addEventListener(`resize`,l),s(!0),()=>{c.removeEventListener(`resize`,l),o()}}function Qi(e,t,n,r){r===void 0&&(r={});let{ancestorScroll:i=!0,ancestorResize:a=!0,elementResize:o=typeof ResizeObserver==`function`,layoutShift:s=typeof IntersectionObserver==`function`,animationFrame:c=!1}=r,l=Ti(e),u=i||a?[...l?Si(l):[],...t?Si(t):[]]:[];u.forEach(e=>{i&&e.addEventListener(`scroll`,n),a&&e.addEventListener(`resize`,n)});let d=l&&s?Zi(l,n,a):null,f=-1,p=null;o&&(p=new ResizeObserver(e=>{let[r]=e;r&&r.target===l&&p&&t&&(p.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(()=>{var e;(e=p)==null||e.observe(t)})),n()}),l&&!c&&p.observe(l),t&&p.observe(t));let m,h=c?Ai(e):null;c&&g();function g(){let t=Ai(e);h&&!Xi(h,t)&&n(),h=t,m=requestAnimationFrame(g)}return n(),()=>{var e;u.forEach(e=>{i&&e.removeEventListener(`scroll`,n),a&&e.removeEventListener(`resize`,n)}),d?.(),(e=p)==null||e.disconnect(),p=null,c&&cancelAnimationFrame(m)}}var $i=Qr,ea=$r,ta=Yr,na=(e,t,n)=>{let r=new Map,i=n??{},a={...Yi,...i.platform,_c:r};return Jr(e,t,{...i,platform:a})};function X({evidence:e,fact:t,of:n}){let[r,i]=M(!1),a=P(null),o=P(null),[s]=M(Xn),c=z.value.words;return N(()=>{let e=a.current,t=o.current;if(r&&e&&t)return Qi(e,t,async()=>{let{x:n,y:r}=await na(e,t,{placement:`bottom-start`,strategy:`fixed`,middleware:[$i(6),ta(),ea({padding:8})]});t.style.left=`${n}px`,t.style.top=`${r}px`})},[r]),e.length===0?null:G(C,{children:[G(`button`,{ref:a,type:`button`,class:`words`,popovertarget:s,"aria-expanded":r,"aria-label":n?c.openOf(n):void 0,children:c.open}),G(`div`,{ref:o,id:s,popover:`auto`,class:`words-card`,role:`dialog`,"aria-label":c.title,onToggle:e=>i(e.newState===`open`),children:r&&G(ra,{evidence:e,fact:t})})]})}function ra({evidence:e,fact:t}){let n=z.value.words,r=new Map;for(let t of e)r.set(t.quote,[...r.get(t.quote)??[],t]);return G(C,{children:[...r].map(([e,r])=>G(`figure`,{class:`quote`,children:[G(`blockquote`,{children:e}),r.map(e=>G(`figcaption`,{children:[G(`span`,{children:e.section.plan.name}),e.section.path.length>1&&G(`span`,{class:`quote-path`,children:e.section.path.slice(1).join(` › `)}),G(`span`,{class:`faint`,children:n.place(e.document.path,e.start,e.end)}),G(`span`,{class:`faint`,children:n.rule(e.rule,Math.round(e.confidence*100))}),G(`a`,{href:H.read(e.section.plan.id,{section:e.section.id,fact:t}),children:n.read})]},e.document.id+e.start))]},e))})}function ia({label:e,value:t,options:n,onPick:r}){return G(`label`,{class:`select`,children:[G(`span`,{class:`faint`,children:e}),G(`select`,{value:t??``,onChange:e=>r(e.currentTarget.value),children:[G(`option`,{value:``,children:z.value.all}),n.map(e=>G(`option`,{value:e.value,children:e.name},e.value))]})]})}function aa(e){return typeof e==`object`?e.key:e}function oa(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function sa(e,t,n){let r=n.initialDeps??[],i,a=!0;function o(){let o=e();return(o.length!==r.length||o.some((e,t)=>r[t]!==e))&&(r=o,i=t(...o),n?.onChange&&!(a&&n.skipInitialOnChange)&&n.onChange(i),a=!1),i}return o.updateDeps=e=>{r=e},o}function ca(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}var la=(e,t)=>Math.abs(e-t)<1.01,ua=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})};function da({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:i,pendingWrite:a,clampedMaxAtWrite:o}){return t&&a===null&&e===i?`spurious`:a!==null&&Math.abs(e-a.target)<1.5?`readBack`:a!==null&&!a.smooth&&n!==null&&a.target>n+r+.5&&Math.abs(e-(n+r))<1.5||a!==null&&!a.smooth&&a.lowMaxes?.some(t=>Math.abs(e-t)<1.5)?`clampedReadBack`:o!==null&&Math.abs(e-o)<1.5?`clampedEcho`:`external`}var fa=e=>e===`smooth`||e===`smoothFinishing`;function pa({kind:e,offset:t,command:n,target:r}){return e!==`spurious`&&e!==`readBack`&&e!==`clampedReadBack`&&n?.index!=null&&n.phase!==`queued`&&!fa(n.phase)&&!la(t,n.lastTargetOffset)&&!la(t,r())&&e!==`clampedEcho`}var ma=40;function ha(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<ma;)n--;if(n<0)return!1;let r=e[n],i=n-1;for(;i>=0&&r.t-e[i].t<ma;)i--;if(i<0)return!1;let a=e[i],o=(t.offset-r.offset)/(t.t-r.t),s=(r.offset-a.offset)/(r.t-a.t);return o*s>=0&&Math.abs(o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function ga(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<ma;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var _a,va=()=>{if(_a!==void 0)return _a;if(typeof navigator>`u`)return _a=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return _a=!0;let e=navigator.maxTouchPoints;return _a=navigator.platform===`MacIntel`&&e!==void 0&&e>0},ya,ba=()=>ya===void 0?ya=va()&&typeof CSS<`u`&&typeof CSS.supports==`function`&&CSS.supports(`overflow-anchor: auto`):ya,xa=()=>!va()||ba(),Sa={capture:!0,passive:!0},Ca=class{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>this._touch!==null&&this._touch.phase!==`lateFling`,this.dragging=()=>this._touch?.phase===`down`&&this._touch.moved,this.tail=()=>this._touch?.phase===`tail`?this._touch.moved?`fling`:`tap`:null,this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:r})=>(e&&this._touch?.phase===`tail`?this._openTail(this._touch.moved||!t,!1):this._touch?.phase===`lateFling`&&(this.host.now()>this._touch.until?this._touch=null:r&&e&&n&&this._openTail(!0,!1)),!t&&e&&n&&this._touch?.phase===`down`?(this._touch.moved=!0,!0):!1),this.touchStart=()=>{this.end(),this._touch={phase:`down`,moved:!1}},this.touchEnd=()=>{let e=this._touch?.phase===`down`&&this._touch.moved;this.end(),this._openTail(e,e)},this.end=()=>{let e=this.host.getWindow();this._touch?.phase===`tail`&&e!=null&&e.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{let t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener(`touchstart`,t,Sa),e.addEventListener(`touchend`,n,Sa),e.addEventListener(`touchcancel`,n,Sa),()=>{e.removeEventListener(`touchstart`,t,Sa),e.removeEventListener(`touchend`,n,Sa),e.removeEventListener(`touchcancel`,n,Sa),this.end()}},this._openTail=(e,t)=>{let n=this.host.getWindow();if(n==null)return;this.end();let r={phase:`tail`,moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(r.moved,r.awaitingFling):(this._touch=r.awaitingFling?{phase:`lateFling`,until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=r}}get touch(){return this._touch}},wa=e=>{let t=new Set;return{schedule:n=>{let r=e.requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},Ta=e=>e,Ea=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+1,i=Array(r);for(let e=0;e<r;e++)i[e]=n+e;return i},Da={passive:!0},Oa=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=()=>{t({width:n.innerWidth,height:n.innerHeight})};return r(),n.addEventListener(`resize`,r,Da),()=>{n.removeEventListener(`resize`,r)}},ka=typeof window>`u`||`onscrollend`in window,Aa=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&ka,o=0,s=a?null:ua(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s?.(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,Da),a&&r.addEventListener(`scrollend`,u,Da),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s?.cancel()}},ja=(e,t)=>Aa(e,t,t=>e.options.horizontal?t.scrollX:t.scrollY),Ma=(e,t,n)=>{if(n.options.useCachedMeasurements){let t=n.indexFromElement(e),r=n.options.getItemKey(t);return n.itemSizeCache.get(r)??n.options.estimateSize(t)}if(t?.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},Na=(e,{adjustments:t=0,behavior:n},r)=>{var i;let{scrollElement:a,options:o}=r,s=e+t,c=o.horizontal&&o.isRtl&&a!==null&&`ownerDocument`in a;(i=a?.scrollTo)==null||i.call(a,{[o.horizontal?`left`:`top`]:c?-s:s,behavior:n})},Pa=(e,t)=>e===`smooth`?t?`smoothLanded`:`smooth`:`instant`,Fa=e=>e?.phase===`smooth`||e?.phase===`smoothLanded`;function Ia(e,t,n,r){if(t===0)return!1;let i=r(0),a=new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var La=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new Ca({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let e=this.scrollState;if(e?.phase!==`queued`||this.pendingWrite!==null)return!1;let t=this._readElementOffset();return t===null||this._lastElementOffset===null||Math.abs(t-this._lastElementOffset)<1?!1:(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],!0)},onTailClosed:()=>{let e=this.scrollState;e?.phase===`queued`&&ga(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e;return((e=this.targetWindow?.performance)?.now)?.call(e)??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,r=!1,i=new Set,a=()=>{if(e)return e;let r=this.targetWindow;if(!r||!r.ResizeObserver)return null;let i=t=wa(r);return e=new r.ResizeObserver(e=>{let t=()=>{let t={sync:!1};this._resizeBatch=t;try{e.forEach(o)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)i.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},o=e=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;(n=a())==null||n.disconnect(),t?.cancel(),i.clear(),r=!1,e=null,t=null},observe:o=>{let s=a();s&&(n?(i.add(o),r||(r=!0,t?.schedule(()=>{r=!1,i.forEach(t=>{t.isConnected&&e?.observe(t,{box:`border-box`})}),i.clear()}))):s.observe(o,{box:`border-box`}))},unobserve:e=>{var t;i.delete(e),(t=a())==null||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{let t={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:Ta,rangeExtractor:Ea,onChange:()=>{},measureElement:Ma,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let n in e){let r=e[n];r!==void 0&&(t[n]=r)}let n=this.options,r=null,i=null,a=!1;if(n!==void 0&&n.enabled&&t.enabled&&t.anchorTo===`end`&&this.scrollElement!==null){let e=n.count,o=t.count,s=this.getMeasurements(),c=this._singleLaneMeasurements?.items??s,l=e=>aa(c[e]),u=e>0?l(0):null,d=e>0?l(e-1):null;if(o!==e||e>0&&o>0&&(t.getItemKey(0)!==u||t.getItemKey(o-1)!==d)){a=!0;let c=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??s[0]:null;c&&(r=[c.key,this.getScrollOffset()-c.start]);let u=t.followOnAppend===!0?`auto`:t.followOnAppend||null;u&&o>0&&this.isAtEnd(n.scrollEndThreshold)&&(e===0||t.getItemKey(o-1)!==d)&&(o>e||Ia(e,o,l,t.getItemKey))&&(i=u)}}this.options=t,a&&(this.pendingMin=0,this.itemSizeCacheVersion++);let o=null;if(r&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[e,t]=r,n=this.getMeasurements(),{count:a,getItemKey:s}=this.options,c=0;for(;c<a&&s(c)!==e;)c++;if(c<a){let e=n[c];if(e){let n=Math.max(0,e.start+t);!i&&n!==this.scrollOffset&&(o=n-this.scrollOffset,this.scrollOffset=n)}}}i?this.pendingScrollAnchor={kind:`follow`,behavior:i}:o!==null&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:`anchor`,delta:o}:(this._holdOffset+=o,this._followOffsetTarget(o)))},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=sa(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,(e=this._momentumStop)==null||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{let e=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==e){if(this.cleanup(),!e){this.maybeNotify();return}this.scrollElement=e,this.targetWindow=this.scrollElement&&`ownerDocument`in this.scrollElement?this.scrollElement.ownerDocument.defaultView:this.scrollElement?.window??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{let n=t?this._elementMaxScrollOffset():null,r=this._reportedOverscroll;this._reportedOverscroll=e<0||n!==null&&e>n+1;let i=e;this._lastElementOffset=i,e=this._toLayoutOffset(e);let a=this._classifyScrollEvent(e,t,n);if(a===`spurious`)return;a===`readBack`?e=this.pendingWrite.target:a===`clampedReadBack`&&this.scrollState?.index!=null&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:pa({kind:a,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let o=this.getScrollOffset(),s=this.scrollDirection;this.scrollDirection=t?o===e?this.scrollDirection:o<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t;let c=this.scrollState;if(c?.phase===`queued`&&a===`external`&&t){if(r||this._reportedOverscroll)c.samples=[];else{let e=this.now();c.samples=[...(c.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:i}],(s!==null&&this.scrollDirection!==s||ha(c.samples))&&(this.scrollState=null)}}this._iosGesture.onScroll({isScrolling:t,ownReadBack:a===`readBack`,moved:e!==o,external:a===`external`&&this.scrollState?.phase!==`smooth`&&this.scrollState?.phase!==`smoothFinishing`})&&this.scrollState?.phase===`queued`&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();let t=this.pendingScrollAnchor;this.pendingScrollAnchor=null,t&&this.scrollElement&&this.options.enabled&&(t.kind===`anchor`?this._canWriteScroll()?Fa(this.scrollState)&&!la(this.getScrollOffset()-t.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(t.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=t.delta,this._followOffsetTarget(t.delta),this.notify(!1)):this.scrollToEnd({behavior:t.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>da({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:this._clampedAdjustment?.maxAtWrite??null}),this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{let e=this.scrollState;if(e===null||e.phase!==`queued`)return;let{behavior:t}=e;this.getMeasurements();let n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=Pa(t,e.index!=null&&la(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let e=this.scrollElement;if(e==null)return null;let{horizontal:t,isRtl:n}=this.options;return typeof e.scrollTop==`number`?t?e.scrollLeft*(n&&-1||1):e.scrollTop:typeof e.scrollY==`number`?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(va()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=e=>{if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||this.scrollState?.phase===`smooth`)return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);let t=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(t),this._scrollToOffset(t)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=sa(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=sa(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{let l=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=this._singleLaneMeasurements?.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&u>0&&e.set(a.subarray(0,u*2)),a=e}let o=u===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(u===0)c=t+n;else{let e=u-1;c=a[e*2]+a[e*2+1]+s}for(let t=u;t<e;t++){let e=r(t);o[t]=e;let n=l.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let d=oa(o,a);return this.measurementsCache=d,d}let d=this.measurementsCache.slice(0,u),f=Array(a).fill(void 0),p=new Float64Array(a),m=0;for(let e=0;e<u;e++){let t=d[e];t&&(f[t.lane]===void 0&&m++,f[t.lane]=e,p[t.lane]=t.end)}for(let i=u;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),u,h,g=o===`estimate`||l.has(e);if(c!==void 0&&this.options.lanes>1){u=c;let e=f[u],r=e===void 0?void 0:d[e];h=r?r.end+s:t+n}else if(m===a){let e=0,t=p[0],n=f[0];for(let r=1;r<a;r++){let i=p[r];(i<t||i===t&&f[r]<n)&&(e=r,t=i,n=f[r])}u=e,h=t+s,g&&this.laneAssignments.set(i,u)}else u=i%this.options.lanes,h=t+n,g&&this.laneAssignments.set(i,u);let _=l.get(e),v=typeof _==`number`?_:this.options.estimateSize(i),y=h+v;d[i]={index:i,start:h,size:v,end:y,key:e,lane:u},f[u]===void 0&&m++,f[u]=i,p[u]=y}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),this.calculateRange=sa(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,r,i)=>{if(e.length===0||t===0)return this.range=null,null;let a=Math.max(i-t,0);return this.range=Ba(e,t,Math.min(n,a),r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=sa(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,r,i,a)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{if(!Fa(this.scrollState))return!0;let t=this.scrollState.index??this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;if(t!==void 0&&this.range){let n=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),r=Math.max(0,t-n),i=Math.min(this.options.count-1,t+n);return e>=r&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n;if(!this.isIndexInRange(e))return;this._resizeBatch?.sync&&this.getMeasurements();let r,i,a,o=this._singleLaneMeasurements?.flat;if(this.options.lanes===1&&o!=null)a=this.options.getItemKey(e),i=o[e*2],r=o[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;a=t.key,i=t.start,r=t.size}let s=this.itemSizeCache.get(a)??r,c=t-s;if(c!==0){let o=this.options.anchorTo===`end`&&!Fa(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,l=o?this._getLayoutTotalSize():0,u=this.getScrollOffset(),d=this.itemSizeCache.has(a)?i+s<=u&&this.scrollDirection!==`backward`:i<u,f=!Fa(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?d:this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:a,start:i,size:r,end:i+r,lane:0},c,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(a,t),this.itemSizeCacheVersion++;let p=!1;if(this._awaitingCommandReadBack()||(o?p=this.applyScrollAdjustment(this._getLayoutTotalSize()-l):f&&(p=this.applyScrollAdjustment(c))),this._resizeBatch){this._resizeBatch.notify=!0,(n=this._resizeBatch).sync||(n.sync=p);return}this.notify(p),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=sa(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{let r=[];for(let i=0,a=e.length;i<a;i++){let a=t[e[i]];r.push(n===0?a:{...a,start:a.start-n,end:a.end-n})}return r},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{let t=this.getMeasurements();if(t.length===0)return;let n=this._singleLaneMeasurements?.flat,r=this.options.lanes===1&&n!=null;return ca(t[Ra(0,t.length-1,r?e=>n[e*2]:e=>ca(t[e]).start,e)])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;let e=this._elementMaxScrollOffset();if(e===null)return;let t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;let r=t.lowMaxes??=[];r[r.length-1]!==n&&r.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{let t=e+this._holdOffset;return this.pendingScrollAnchor?.kind===`anchor`&&(t+=this.pendingScrollAnchor.delta),t},this._elementMaxScrollOffset=()=>{let e=this.scrollElement;if(e===null)return null;if(`scrollHeight`in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if(`document`in e){let t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{let t=this.scrollElement,n=this.targetWindow;if(t===null||n===null)return;let r=`document`in t?t.document.scrollingElement:t;if(!r?.style)return;if(this._momentumStop){this._momentumStop.done=e;return}let{style:i}=r,a=this.options.horizontal?`overflow-x`:`overflow-y`,o=i.getPropertyValue(a),s=i.getPropertyPriority(a),c=()=>this.options.horizontal?r.clientHeight:r.clientWidth,l=c();if(i.setProperty(a,`hidden`,`important`),c()!==l){i.setProperty(a,o,s);return}let u={restore:()=>i.getPropertyValue(a)!==`hidden`||i.getPropertyPriority(a)!==`important`?!1:(i.setProperty(a,o,s),!0),done:e};this._momentumStop=u,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===u&&(this._momentumStop=null,u.restore()&&u.done())}))},this._clampedBy=e=>{let t=this._elementMaxScrollOffset();if(t===null)return null;let n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.getMeasurements()[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1){let e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,`absolute`)},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r;this._startScroll({index:e,align:a},i,n,`absolute`)},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,`start`);this._startScroll({index:null,align:`start`},n,t,`relative`)},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:`end`,toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,`absolute`):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{let e=this.getMeasurements(),t;if(e.length===0)t=this.options.paddingStart;else if(this.options.lanes===1){let n=e.length-1,r=this._singleLaneMeasurements?.flat;t=r==null?e[n]?.end??0:r[n*2]+r[n*2+1]}else{let n=Array(this.options.lanes).fill(null),r=e.length-1;for(;r>=0&&n.some(e=>e===null);){let t=e[r];n[t.lane]===null&&(n[t.lane]=t.end),r--}t=Math.max(...n.filter(e=>e!==null))}return Math.max(t-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{let r={target:e+(t??0),smooth:n===`smooth`};return this.pendingWrite=r,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),r},this.getCommandWrittenOffset=()=>this.scrollState!==null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let e=this.getCommandWrittenOffset();return!(va()&&this._iosGesture.dragging())&&e!==null&&!la(e,this.getScrollOffset())},this._followOffsetTarget=e=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){let n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);let r=this._scrollToOffset(n,{adjustments:e,behavior:t});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?this.rafId??=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}):this.scrollState=null}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index==null?void 0:this.getOffsetForIndex(e.index,e.align);return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase===`queued`){this.scheduleScrollReconcile();return}this.getMeasurements();let e=this.getScrollStateTarget(this.scrollState),t=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&la(e,this.getScrollOffset())){if(this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothLanded`:this.scrollState.phase===`smoothFinishing`&&(this.scrollState.phase=`instant`),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t){this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),r=Fa(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,r?this.scrollState.phase=`smooth`:this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothFinishing`:this.scrollState.phase===`smoothLanded`&&(this.scrollState.phase=`instant`),this._scrollToOffset(e,{behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}_startScroll(e,t,n,r){this.pendingScrollAnchor=null,this._clampedAdjustment=null;let i=this._iosGesture.tail();if(r===`absolute`&&i!==null){if(i===`fling`&&xa()){this._stopMomentum(()=>{this.scrollState?.phase!==`queued`||this._iosGesture.tail()!==`fling`||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:`queued`,behavior:n,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:Pa(n,e.index!=null&&la(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}},Ra=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function za(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function Ba(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=za(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=Ra(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}var Va=Object.assign;function Ha(e,t){for(var n in e)if(n!=`__source`&&e[n]!==t[n])return!0;for(var r in t)if(r!=`__source`&&!(r in e))return!0;return!1}var Ua=/^(-|f[lo].*[^se]$|g.{5,}[^ps]$|z|o[pr]|(W.{5})?[lL]i.*(t|mp)$|an|(bo|s).{4}Im|sca|m.{6}[ds]|ta|c.*[st]$|wido|ini|asp|fill|st)/;function Wa(e,t){function n(e){var n=this.props.ref;return n!=e.ref&&n&&(typeof n==`function`?n(null):n.current=null),t?!t(this.props,e)||n!=e.ref:Ha(this.props,e)}function r(t){return this.shouldComponentUpdate=n,b(e,t)}return r.displayName=`Memo(`+(e.displayName||e.name)+`)`,r.prototype.isReactComponent=!0,r.type=e,r}var Ga=Symbol.for(`react.element`),Ka=/^(?:accent|alignment|arabic|baseline|cap|clip(?!PathU)|color|dominant|fill|flood|font|glyph(?!R)|horiz|image(?!S)|letter|lighting|marker(?!H|W|U)|overline|paint|pointer|shape|stop|strikethrough|stroke|text(?!L)|transform|underline|unicode|units|v|vector|vert|word|writing|x(?!C))[A-Z]/,qa=/[A-Z0-9]/g,Ja=typeof document<`u`,Ya=function(e){return/fil|che|rad/.test(e)};w.prototype.isReactComponent=!0,[`componentWillMount`,`componentWillReceiveProps`,`componentWillUpdate`].forEach(function(e){Object.defineProperty(w.prototype,e,{configurable:!0,get:function(){return this[`UNSAFE_`+e]},set:function(t){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:t})}})});var Xa=e.event;e.event=function(e){return Xa&&(e=Xa(e)),e.persist=function(){},e.isPropagationStopped=function(){return this.cancelBubble},e.isDefaultPrevented=function(){return this.defaultPrevented},e.nativeEvent=e};var Za={configurable:!0,get:function(){return this.class}},Qa=e.vnode;e.vnode=function(e){if(typeof e.type==`string`)(function(e){var t=e.props,n=e.type,r={},i=n.indexOf(`-`)==-1;for(var a in t){var o=t[a];if(!(a==`value`&&`defaultValue`in t&&o==null||Ja&&a==`children`&&n==`noscript`||a==`class`||a==`className`)){if(a==`style`&&o&&o.constructor==Object){var s=void 0;for(var c in o)typeof o[c]!=`number`||Ua.test(c)||(s||=o=Va({},o),o[c]+=`px`)}else if(a==`defaultValue`&&`value`in t&&t.value==null)a=`value`;else if(a==`download`&&!0===o)o=``;else if(a==`translate`&&o===`no`)o=!1;else if(a[0]==`o`&&a[1]==`n`){var l=a.toLowerCase();l==`ondoubleclick`?a=`ondblclick`:l!=`onchange`||n!=`input`&&n!=`textarea`||Ya(t.type)?l==`onfocus`?a=`onfocusin`:l==`onblur`&&(a=`onfocusout`):l=a=`oninput`,l==`oninput`&&r[a=l]&&(a=`oninputCapture`)}else i&&Ka.test(a)?a=a.replace(qa,`-$&`).toLowerCase():o===null&&(o=void 0);r[a]=o}}if(n==`select`){var u=r.defaultValue==null?r.multiple&&Array.isArray(r.value)?r.value:null:r.defaultValue;u!=null&&(r.value=ae(t.children).forEach(function(e){e.props.selected=r.multiple?u.indexOf(e.props.value)!=-1:u==e.props.value}))}t.class&&!t.className?(r.class=t.class,Object.defineProperty(r,"className",Za)):t.className&&(r.class=r.className=t.className),e.props=r})(e);else if(typeof e.type==`function`&&(`ref`in e.props&&`prototype`in e.type&&e.type.prototype.render&&(e.ref=e.props.ref,delete e.props.ref),e.type.defaultProps)){var t=Va({},e.props);for(var n in e.type.defaultProps)t[n]===void 0&&(t[n]=e.type.defaultProps[n]);e.props=t}e.ref&&!(`ref`in e.props)&&Object.defineProperty(e.props,"ref",{value:e.ref,configurable:!0,writable:!0}),e.$$typeof=Ga,Qa&&Qa(e)};var $a=function(t,n){var r,i=e.debounceRendering;e.debounceRendering=function(e){r=e};try{var a=t(n);return r&&r(),a}finally{e.debounceRendering=i}};function eo({count:e,rowHeight:t,list:n,overscan:r=10,covered:i=0}){let[,a]=Me((e,t)=>e+1,0),o=to(),s=P(0),c={count:e,getScrollElement:()=>window,estimateSize:t,overscan:r,scrollMargin:s.current,scrollPaddingStart:i,observeElementRect:Oa,observeElementOffset:ja,scrollToFn:Na,initialOffset:()=>window.scrollY,onChange:()=>a()},[l]=M(()=>new La(c));if(l.setOptions(c),Ne(()=>{let e=(n.current?.getBoundingClientRect().top??0)+window.scrollY;Math.abs(e-s.current)>1&&(s.current=e,a())}),Ne(()=>l._didMount(),[l]),Ne(()=>l._willUpdate()),o)return{items:Array.from({length:e},(e,t)=>({index:t,key:t,start:0,end:0,size:0,lane:0})),above:0,below:0,measure:()=>{},show:()=>{}};let u=l.getVirtualItems();return{items:u,above:(u[0]?.start??s.current)-s.current,below:l.getTotalSize()-((u[u.length-1]?.end??s.current)-s.current),measure:e=>l.measureElement(e),show:e=>l.scrollToIndex(e,{align:`start`})}}function to(){let[e,t]=M(!1);return N(()=>{let e=()=>$a(()=>t(!0)),n=()=>t(!1);return addEventListener(`beforeprint`,e),addEventListener(`afterprint`,n),()=>{removeEventListener(`beforeprint`,e),removeEventListener(`afterprint`,n)}},[]),e}var no=150;function ro(e){return e.rows.length>no?G(ao,{...e}):G(io,{...e})}function io({rows:e,columns:t,keyOf:n,label:r}){return G(`table`,{"aria-label":r,children:[G(so,{columns:t}),G(`tbody`,{children:e.map(e=>G(`tr`,{children:G(co,{row:e,columns:t})},n(e)))})]})}function ao({rows:e,columns:t,keyOf:n,label:r,rowHeight:i=37}){let a=P(null),{items:o,above:s,below:c,measure:l}=eo({count:e.length,rowHeight:()=>i,list:a});return G(`table`,{"aria-label":r,"aria-rowcount":e.length+1,children:[G(so,{columns:t}),G(`tbody`,{ref:a,children:[s>0&&G(oo,{height:s,columns:t.length}),o.map(({index:r})=>{let i=e[r];return i&&G(`tr`,{ref:l,"data-index":r,"aria-rowindex":r+2,children:G(co,{row:i,columns:t})},n(i))}),c>0&&G(oo,{height:c,columns:t.length})]})]})}function oo({height:e,columns:t}){return G(`tr`,{class:`gap`,"aria-hidden":`true`,children:G(`td`,{colSpan:t,style:{height:e}})})}function so({columns:e}){return G(`thead`,{children:G(`tr`,{children:e.map(e=>G(`th`,{scope:`col`,class:lo(e),children:e.name},e.name))})})}function co({row:e,columns:t}){return G(C,{children:t.map(t=>G(`td`,{class:lo(t),children:t.cell(e)},t.name))})}function lo(e){return e.number?`number`:e.wide?`wide`:e.half?`half`:void 0}function Z(e){let t=z.value.title;N(()=>{document.title=e?`${e} · ${t}`:t},[e,t])}function uo(e,t){return(e.unit===`%`||fo(e))&&(t.unit===`%`||fo(t))?z.value.trace.points:e.indicator.unit??e.unit??``}function fo(e){return e.measure===`GROWTH`||e.measure===`DECLINE`}function po(){let{query:e,route:t}=I(),n=z.value.divergences;Z(n.title);let r={region:e.region??null,indicator:e.indicator??null,plan:e.plan??null};rn(dn,{...r,after:null});let i=ir(dn,r,e=>e.divergences),a=(n,r)=>{let i=new URLSearchParams(e);r?i.set(n,r):i.delete(n),t(`/divergences`+(i.size?`?`+i.toString():``),!0)};return G(`article`,{class:`divergences`,children:[G(`h1`,{children:n.title}),G(`p`,{class:`faint`,children:n.intro}),G(K,{of:i,children:t=>{let r=t.filter(t=>(!e.alignment||t.alignment===e.alignment)&&(!e.stands||go(t)===e.stands));return G(C,{children:[G(`div`,{class:`filters`,children:[G(ia,{label:z.value.columns.region,value:e.region,options:_o(t),onPick:e=>a(`region`,e)}),G(ia,{label:n.alignment,value:e.alignment,options:[`LOOSER`,`STRICTER`].map(e=>({value:e,name:z.value.alignment[e]})),onPick:e=>a(`alignment`,e)}),G(ia,{label:n.stands,value:e.stands,options:[`above`,`beside`].map(e=>({value:e,name:n[e]})),onPick:e=>a(`stands`,e)}),e.indicator&&G(`button`,{type:`button`,onClick:()=>a(`indicator`,``),children:[n.only(t[0]?.target.indicator.name??``),` ✕`]}),e.plan&&G(`button`,{type:`button`,onClick:()=>a(`plan`,``),children:[n.only(t[0]?.target.plan.name??``),` ✕`]}),G(`span`,{class:`faint`,role:`status`,children:i.loading?z.value.state.loading:z.value.count(r.length)}),G(J,{name:n.title,formats:fr(()=>r,vo(),yo)})]}),r.length===0&&!i.loading?G(q,{title:n.nothing,hint:n.nothingHint}):G(mo,{rows:r})]})}})]})}function mo({rows:e}){let t=z.value.divergences;return G(ro,{label:t.title,rows:e,rowHeight:132,keyOf:e=>e.target.id+e.other.id,columns:[{name:z.value.columns.indicator,cell:e=>G(C,{children:[G(`a`,{href:H.indicator(e.target.indicator.id),children:G(`strong`,{children:e.target.indicator.name})}),G(`span`,{class:`faint pair-where`,children:[G(`a`,{href:H.region(e.target.region.id),children:e.target.region.name}),` · `,W(e.target.period)]})]})},{name:t.target,half:!0,cell:e=>G(ho,{of:e.target})},{name:t.standsTo,cell:e=>G(`div`,{class:`pair-between`,children:[G(_r,{alignment:e.alignment,difference:e.difference,unit:uo(e.target,e.other)}),G(`span`,{class:`faint`,children:t[go(e)]}),e.rule&&G(`span`,{class:`faint`,children:z.value.trace.alignRule[e.rule]??e.rule})]})},{name:t.other,half:!0,cell:e=>G(ho,{of:e.other})}]})}function ho({of:e}){let t=e.evidence[0];return G(`div`,{class:`pair-side`,children:[G(`p`,{children:[G(`a`,{href:H.trace(e.id),children:G(`strong`,{children:U(e)})}),` `,G(`span`,{class:`faint`,children:W(e.period)}),` `,G(X,{evidence:e.evidence,fact:e.id,of:`${e.plan.name} ${U(e)}`})]}),t&&G(`blockquote`,{children:G(`a`,{href:H.read(t.section.plan.id,{section:t.section.id,fact:e.id}),children:t.quote})}),G(`a`,{class:`pair-plan`,href:H.plan(e.plan.id),children:e.plan.name})]})}function go(e){return e.above?`above`:`beside`}function _o(e){return[...new Map(e.map(e=>[e.target.region.id,e.target.region.name]))].map(([e,t])=>({value:e,name:t}))}function vo(){let{columns:e,alignment:t,divergences:n,type:r}=z.value,i=(t,n)=>[{name:t,value:e=>U(n(e))},{name:`${t} ${e.number}`,value:e=>n(e).value},{name:`${t} ${e.unit}`,value:e=>n(e).unit},{name:`${t} ${e.period}`,value:e=>W(n(e).period)},{name:`${t} ${r.PLAN}`,value:e=>n(e).plan.name},{name:`${t} ${e.docNumber}`,value:e=>n(e).plan.docNumber},{name:`${t} ${z.value.words.open}`,value:e=>n(e).evidence[0]?.quote}];return[{name:e.indicator,value:e=>e.target.indicator.name},{name:e.region,value:e=>e.target.region.name},{name:n.alignment,value:e=>t[e.alignment]},{name:n.difference,value:e=>e.difference},{name:n.differenceUnit,value:e=>uo(e.target,e.other).trim()},{name:n.stands,value:e=>n[go(e)]},...i(n.target,e=>e.target),...i(n.other,e=>e.other)]}function yo(e){return{nodes:[...new Map(e.flatMap(e=>[e.target,e.other]).map(e=>[e.id,e])).values()].map(e=>({id:e.id,attributes:{type:`Target`,name:e.indicator.name,figure:U(e),value:e.value,unit:e.unit,from:e.period?.from,to:e.period?.to,region:e.region.name,plan:e.plan.name}})),edges:e.map(e=>({from:e.target.id,to:e.other.id,attributes:{type:`ALIGNS_WITH`,alignment:e.alignment,difference:e.difference,above:e.above,rule:e.rule}}))}}function bo({filter:e,name:t}){rn(cn,{filter:e});let n=ir(cn,{filter:e},e=>e.plans);return G(K,{of:n,children:e=>e.length===0&&!n.loading?G(q,{title:z.value.state.nothing}):G(C,{children:[G(So,{name:t,plans:e,loading:n.loading}),G(Co,{label:t,plans:e})]})})}function xo({plans:e,name:t}){return G(C,{children:[G(So,{name:t,plans:e}),G(Co,{label:t,plans:e})]})}function So({plans:e,name:t,loading:n}){return G(`div`,{class:`list-head`,children:[G(`span`,{class:`faint`,role:`status`,children:n?z.value.state.loading:z.value.count(e.length)}),G(J,{name:t,formats:fr(()=>e,wo(),To)})]})}function Co({plans:e,label:t}){let n=z.value;return G(ro,{label:t,rows:e,keyOf:e=>e.id,columns:[{name:n.type.PLAN,wide:!0,cell:e=>G(C,{children:[G(`a`,{href:H.plan(e.id),children:e.name}),e.docNumber&&G(`span`,{class:`faint doc-number`,children:e.docNumber})]})},{name:n.columns.kind,cell:e=>e.status===`CITED`?n.trace.notLoaded:n.planKind[e.kind]},{name:n.type.REGION,cell:e=>e.region&&G(`a`,{href:H.region(e.region.id),children:e.region.name})},{name:n.columns.period,cell:e=>W(e.period)},{name:n.type.TARGET,number:!0,cell:e=>e.targets.totalCount||``},{name:n.type.TASK,number:!0,cell:e=>e.tasks.totalCount||``},{name:n.type.PROJECT,number:!0,cell:e=>e.projects.totalCount||``}]})}function wo(){let{columns:e,type:t,planKind:n,planStatus:r}=z.value;return[{name:t.PLAN,value:e=>e.name},{name:e.docNumber,value:e=>e.docNumber},{name:e.kind,value:e=>n[e.kind]},{name:e.status,value:e=>r[e.status]},{name:e.region,value:e=>e.region?.name},{name:e.issuedOn,value:e=>e.issuedOn},{name:e.period,value:e=>W(e.period)},{name:t.TARGET,value:e=>e.targets.totalCount},{name:t.TASK,value:e=>e.tasks.totalCount},{name:t.PROJECT,value:e=>e.projects.totalCount}]}function To(e){return{nodes:[...[...new Map(e.flatMap(e=>e.region?[e.region]:[]).map(e=>[e.id,e])).values()].map(e=>({id:e.id,attributes:{type:`Region`,name:e.name}})),...e.map(e=>({id:e.id,attributes:{type:`Plan`,name:e.name,docNumber:e.docNumber,kind:e.kind,status:e.status,from:e.period?.from,to:e.period?.to}}))],edges:e.flatMap(e=>e.region?[{from:e.id,to:e.region.id,attributes:{type:`APPLIES_TO`}}]:[])}}function Eo({filter:e,name:t,without:n}){rn(on,{filter:e});let r=ir(on,{filter:e},e=>e.targets);return G(K,{of:r,children:e=>e.length===0&&!r.loading?G(q,{title:z.value.state.nothing}):G(C,{children:[G(`div`,{class:`list-head`,children:[G(`span`,{class:`faint`,role:`status`,children:r.loading?z.value.state.loading:z.value.count(e.length)}),G(J,{name:t,formats:fr(()=>e,Oo(),ko)})]}),G(ro,{label:t,rows:e,keyOf:e=>e.id,columns:Do(n)})]})})}function Do(e){let t=z.value;return[{name:t.columns.indicator,half:!0,cell:e=>G(`a`,{href:H.indicator(e.indicator.id),children:e.indicator.name})},{name:t.columns.figure,cell:e=>G(`a`,{href:H.trace(e.id),children:G(`strong`,{class:`figure`,children:U(e)})})},{name:t.columns.period,cell:e=>[W(e.period),e.kind===`ACTUAL`&&t.factKind.ACTUAL].filter(Boolean).join(` · `)},...e===`plan`?[]:[{name:t.type.PLAN,half:!0,cell:e=>G(`a`,{href:H.plan(e.plan.id),children:e.plan.name})}],...e===`region`?[]:[{name:t.columns.region,cell:e=>G(`a`,{href:H.region(e.region.id),children:e.region.name})}],{name:t.columns.nature,cell:e=>e.nature&&t.nature[e.nature]},{name:t.columns.compared,cell:e=>G(`span`,{class:`chips`,children:e.compared.map(t=>G(_r,{alignment:t.alignment,difference:t.difference,unit:uo(e,t.target)},t.target.id))})},{name:``,cell:e=>G(X,{evidence:e.evidence,fact:e.id,of:`${e.indicator.name} ${U(e)}`})}]}function Oo(){let{columns:e,type:t,alignment:n,factKind:r,role:i,nature:a,words:o}=z.value;return[{name:e.indicator,value:e=>e.indicator.name},{name:e.figure,value:U},{name:e.number,value:e=>e.value},{name:e.unit,value:e=>e.unit},{name:e.period,value:e=>W(e.period)},{name:e.kind,value:e=>r[e.kind]},{name:e.nature,value:e=>e.nature&&a[e.nature]},{name:e.region,value:e=>e.region.name},{name:t.PLAN,value:e=>e.plan.name},{name:e.docNumber,value:e=>e.plan.docNumber},{name:e.compared,value:e=>e.compared.map(e=>n[e.alignment]).join(`、`)},{name:t.DEPARTMENT,value:e=>e.responsible.map(e=>`${i[e.role]} ${e.department.name}`).join(`、`)},{name:o.open,value:e=>e.evidence[0]?.quote}]}function ko(e){return{nodes:[...[...new Map(e.flatMap(e=>[e.plan,e.indicator]).map(e=>[e.id,e])).values()].map(e=>({id:e.id,attributes:{type:`docNumber`in e?`Plan`:`Indicator`,name:e.name}})),...e.map(e=>({id:e.id,attributes:{type:`Target`,name:U(e),value:e.value,unit:e.unit,from:e.period?.from,to:e.period?.to}}))],edges:e.flatMap(e=>[{from:e.plan.id,to:e.id,attributes:{type:`MANDATES`}},{from:e.id,to:e.indicator.id,attributes:{type:`MEASURES`}}])}}function Ao({kind:e,name:t,facts:n,aliases:r=[],actions:i}){return G(`header`,{class:`head`,children:[G(`div`,{children:[G(`p`,{class:`head-kind`,children:e}),G(`h1`,{children:t}),G(`p`,{class:`head-facts`,children:n.filter(Boolean).map((e,t)=>G(`span`,{children:e},t))}),r.length>0&&G(`p`,{class:`faint`,children:[z.value.aliases,` `,r.slice(0,8).join(`、`)]})]}),G(`div`,{class:`head-actions`,children:i.map(e=>e&&G(`a`,{class:`button`,href:e.href,children:e.name},e.href))})]})}function jo(e){let{query:t}=I();return(e.find(e=>e.key===t.tab)??e[0])?.key??``}function Mo({tabs:e,label:t}){let{path:n}=I(),r=jo(e);return G(`nav`,{class:`tabs`,"aria-label":t,children:e.map((e,t)=>G(`a`,{href:t===0?n:`${n}?tab=${e.key}`,"aria-current":e.key===r?`page`:void 0,children:[e.name,` `,e.count!==void 0&&G(`span`,{class:`faint`,children:e.count})]},e.key))})}function No({all:e}){return G(C,{children:e.map((t,n)=>G(`span`,{class:`item`,children:[e[n-1]?.role!==t.role&&G(`span`,{class:`faint`,children:[z.value.role[t.role],` `]}),G(`a`,{href:H.department(t.department.id),children:t.department.name})]},t.role+t.department.id))})}var Po={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};function Fo({department:e,role:t,name:n}){let{query:r,path:i,route:a}=I();rn(un,{id:e,role:t});let o=ir(un,{id:e,role:t},e=>e.department?.responsibilities??Po),s=z.value,c=e=>{let{plan:t,...n}=r,o=new URLSearchParams(e?{...n,plan:e}:n);a(i+(o.size?`?`+o.toString():``),!0)};return G(K,{of:o,children:t=>{let i=[...new Map(t.map(e=>[e.task.plan.id,e.task.plan])).values()],a=i.filter(e=>!r.plan||e.id===r.plan),l=t.filter(e=>a.some(t=>t.id===e.task.plan.id));return G(C,{children:[G(`div`,{class:`list-head`,children:[G(ia,{label:s.type.PLAN,value:r.plan,options:i.map(e=>({value:e.id,name:e.name})),onPick:c}),G(`span`,{class:`faint`,role:`status`,children:o.loading?s.state.loading:s.count(l.length)}),G(J,{name:n,formats:fr(()=>l,Ro(),zo)})]}),a.map(t=>G(`section`,{class:`duties`,children:[G(`h2`,{children:[G(`a`,{href:H.plan(t.id),children:t.name}),t.docNumber&&G(`span`,{class:`faint doc-number`,children:t.docNumber})]}),G(Io,{of:l.filter(e=>e.task.plan.id===t.id),label:t.name,department:e})]},t.id))]})}})}function Io({of:e,label:t,department:n}){let r=z.value;return G(ro,{label:t,rows:[...e].sort((e,t)=>Lo(e)-Lo(t)),keyOf:e=>e.task.id+e.role,columns:[{name:r.type.TASK,wide:!0,cell:e=>e.task.name},{name:r.columns.role,cell:e=>r.role[e.role]},{name:r.columns.deadline,cell:e=>e.task.deadline},{name:r.department.others,cell:e=>G(No,{all:e.task.responsible.filter(e=>e.department.id!==n)})},{name:``,cell:e=>G(X,{evidence:e.evidence,fact:e.task.id,of:e.task.name})}]})}function Lo({task:e}){let t=/(\d{4})年(?:(\d{1,2})月)?/.exec(e.deadline??``);return t?Number(t[1])*100+Number(t[2]??12):1/0}function Ro(){let{columns:e,type:t,role:n,words:r}=z.value;return[{name:t.PLAN,value:e=>e.task.plan.name},{name:e.docNumber,value:e=>e.task.plan.docNumber},{name:t.TASK,value:e=>e.task.name},{name:e.role,value:e=>n[e.role]},{name:e.deadline,value:e=>e.task.deadline},{name:t.DEPARTMENT,value:e=>e.task.responsible.map(e=>`${n[e.role]} ${e.department.name}`).join(`、`)},{name:r.open,value:e=>e.evidence[0]?.quote}]}function zo(e){let t=new Map(e.flatMap(e=>e.task.responsible).map(e=>[e.department.id,e.department])),n=new Map(e.map(e=>[e.task.id,e.task]));return{nodes:[...[...t.values()].map(e=>({id:e.id,attributes:{type:`Department`,name:e.name}})),...[...n.values()].map(e=>({id:e.id,attributes:{type:`Task`,name:e.name,deadline:e.deadline,plan:e.plan.name}}))],edges:[...n.values()].flatMap(e=>e.responsible.map(t=>({from:t.department.id,to:e.id,attributes:{type:`RESPONSIBLE_FOR`,role:t.role}})))}}var Bo=[`LEAD`,`RESPONSIBLE`,`SUPPORTING`,`UNDERTAKING`];function Vo(){let{params:e}=rt(),t=e.id??``,n=V(ln,{id:t},{view:!0});Z(n.data?.department?.name);let r=z.value.state;return G(K,{of:n,children:e=>e.department?G(Ho,{of:e.department,targets:e.targets.totalCount},t):G(q,{title:r.notFound,hint:r.notFoundHint})})}function Ho({of:e,targets:t}){let n=z.value,r=[{key:`all`,name:n.department.all,count:e.all.totalCount},...Bo.map(t=>({key:t,name:n.role[t],count:e[t].totalCount})),{key:`targets`,name:n.type.TARGET,count:t},{key:`issued`,name:n.department.issued,count:e.plansIssued.totalCount}].filter(e=>e.count>0),i=jo(r),a=Bo.find(e=>e===i)??null;return G(`article`,{children:[G(Ao,{kind:n.type.DEPARTMENT,name:e.name,facts:[e.region&&G(`a`,{href:H.region(e.region.id),children:e.region.name})],aliases:e.aliases,actions:[{name:n.graph.open,href:H.graph(e.id)}]}),r.length===0&&G(q,{title:n.state.nothing}),r.length>0&&G(Mo,{tabs:r,label:e.name}),(i===`all`||a)&&G(Fo,{department:e.id,role:a,name:`${e.name} ${a?n.role[a]:n.department.all}`},i),i===`targets`&&G(Eo,{filter:{responsible:e.id},name:`${e.name} ${n.type.TARGET}`}),i===`issued`&&G(xo,{plans:e.plansIssued.nodes,name:n.department.issued})]})}var Uo=[`plans`,`targets`,`indicators`,`tasks`,`projects`,`departments`,`regions`];function Wo(){Z(void 0);let e=V(pn,{},{view:!0}),t=z.value;return G(`div`,{class:`home`,children:[G(`section`,{class:`home-head`,children:[G(`h1`,{children:t.tagline}),G(Qn,{large:!0}),G(`p`,{class:`faint`,children:t.search.hint})]}),G(K,{of:e,children:({stats:e,plans:n})=>n.totalCount===0?G(q,{title:t.home.empty,hint:t.home.emptyHint}):G(C,{children:[G(`dl`,{class:`counts`,"aria-label":t.home.stats,children:Uo.map(n=>G(`div`,{children:[G(`dt`,{children:t.stats[n]}),G(`dd`,{children:e[n].toLocaleString(Qt.value)})]},n))}),G(`h2`,{children:t.home.loaded}),G(Co,{plans:n.nodes,label:t.home.loaded})]})})]})}function Go(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ko(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function qo(e){let t,n,r;e.length===2?(t=e===Go||e===Ko?e:Jo,n=e,r=e):(t=Go,n=(t,n)=>Go(e(t),n),r=(t,n)=>e(t)-n);function i(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<0?i=t+1:a=t}while(i<a)}return i}function a(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<=0?i=t+1:a=t}while(i<a)}return i}function o(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o}return{left:i,center:o,right:a}}function Jo(){return 0}function Yo(e){return e===null?NaN:+e}var Xo=qo(Go),Zo=Xo.right;Xo.left,qo(Yo).center,Array.prototype.slice;var Qo=Math.sqrt(50),$o=Math.sqrt(10),es=Math.sqrt(2);function ts(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/10**i,o=a>=Qo?10:a>=$o?5:a>=es?2:1,s,c,l;return i<0?(l=10**-i/o,s=Math.round(e*l),c=Math.round(t*l),s/l<e&&++s,c/l>t&&--c,l=-l):(l=10**i*o,s=Math.round(e/l),c=Math.round(t/l),s*l<e&&++s,c*l>t&&--c),c<s&&.5<=n&&n<2?ts(e,t,n*2):[s,c,l]}function ns(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,a,o]=r?ts(t,e,n):ts(e,t,n);if(!(a>=i))return[];let s=a-i+1,c=Array(s);if(r){if(o<0)for(let e=0;e<s;++e)c[e]=(a-e)/-o;else for(let e=0;e<s;++e)c[e]=(a-e)*o}else if(o<0)for(let e=0;e<s;++e)c[e]=(i+e)/-o;else for(let e=0;e<s;++e)c[e]=(i+e)*o;return c}function rs(e,t,n){return t=+t,e=+e,n=+n,ts(e,t,n)[2]}function is(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?rs(t,e,n):rs(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function as(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function os(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function ss(){}var cs=.7,ls=1/cs,us=`\\s*([+-]?\\d+)\\s*`,ds=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`,fs=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`,ps=/^#([0-9a-f]{3,8})$/,ms=RegExp(`^rgb\\(${us},${us},${us}\\)$`),hs=RegExp(`^rgb\\(${fs},${fs},${fs}\\)$`),gs=RegExp(`^rgba\\(${us},${us},${us},${ds}\\)$`),_s=RegExp(`^rgba\\(${fs},${fs},${fs},${ds}\\)$`),vs=RegExp(`^hsl\\(${ds},${fs},${fs}\\)$`),ys=RegExp(`^hsla\\(${ds},${fs},${fs},${ds}\\)$`),bs={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};as(ss,Ts,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:xs,formatHex:xs,formatHex8:Ss,formatHsl:Cs,formatRgb:ws,toString:ws});function xs(){return this.rgb().formatHex()}function Ss(){return this.rgb().formatHex8()}function Cs(){return Ls(this).formatHsl()}function ws(){return this.rgb().formatRgb()}function Ts(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=ps.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Es(t):n===3?new Q(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Ds(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Ds(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=ms.exec(e))?new Q(t[1],t[2],t[3],1):(t=hs.exec(e))?new Q(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=gs.exec(e))?Ds(t[1],t[2],t[3],t[4]):(t=_s.exec(e))?Ds(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=vs.exec(e))?Is(t[1],t[2]/100,t[3]/100,1):(t=ys.exec(e))?Is(t[1],t[2]/100,t[3]/100,t[4]):bs.hasOwnProperty(e)?Es(bs[e]):e===`transparent`?new Q(NaN,NaN,NaN,0):null}function Es(e){return new Q(e>>16&255,e>>8&255,e&255,1)}function Ds(e,t,n,r){return r<=0&&(e=t=n=NaN),new Q(e,t,n,r)}function Os(e){return e instanceof ss||(e=Ts(e)),e?(e=e.rgb(),new Q(e.r,e.g,e.b,e.opacity)):new Q}function ks(e,t,n,r){return arguments.length===1?Os(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}as(Q,ks,os(ss,{brighter(e){return e=e==null?ls:ls**+e,new Q(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?cs:cs**+e,new Q(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Q(Ps(this.r),Ps(this.g),Ps(this.b),Ns(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:As,formatHex:As,formatHex8:js,formatRgb:Ms,toString:Ms}));function As(){return`#${Fs(this.r)}${Fs(this.g)}${Fs(this.b)}`}function js(){return`#${Fs(this.r)}${Fs(this.g)}${Fs(this.b)}${Fs((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ms(){let e=Ns(this.opacity);return`${e===1?`rgb(`:`rgba(`}${Ps(this.r)}, ${Ps(this.g)}, ${Ps(this.b)}${e===1?`)`:`, ${e})`}`}function Ns(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Ps(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Fs(e){return e=Ps(e),(e<16?`0`:``)+e.toString(16)}function Is(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new $(e,t,n,r)}function Ls(e){if(e instanceof $)return new $(e.h,e.s,e.l,e.opacity);if(e instanceof ss||(e=Ts(e)),!e)return new $;if(e instanceof $)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new $(o,s,c,e.opacity)}function Rs(e,t,n,r){return arguments.length===1?Ls(e):new $(e,t,n,r??1)}function $(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}as($,Rs,os(ss,{brighter(e){return e=e==null?ls:ls**+e,new $(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?cs:cs**+e,new $(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new Q(Vs(e>=240?e-240:e+120,i,r),Vs(e,i,r),Vs(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new $(zs(this.h),Bs(this.s),Bs(this.l),Ns(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Ns(this.opacity);return`${e===1?`hsl(`:`hsla(`}${zs(this.h)}, ${Bs(this.s)*100}%, ${Bs(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function zs(e){return e=(e||0)%360,e<0?e+360:e}function Bs(e){return Math.max(0,Math.min(1,e||0))}function Vs(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Hs=Math.PI/180,Us=180/Math.PI,Ws=18,Gs=.96422,Ks=1,qs=.82521,Js=4/29,Ys=6/29,Xs=3*Ys*Ys,Zs=Ys*Ys*Ys;function Qs(e){if(e instanceof ec)return new ec(e.l,e.a,e.b,e.opacity);if(e instanceof sc)return cc(e);e instanceof Q||(e=Os(e));var t=ic(e.r),n=ic(e.g),r=ic(e.b),i=tc((.2225045*t+.7168786*n+.0606169*r)/Ks),a,o;return t===n&&n===r?a=o=i:(a=tc((.4360747*t+.3850649*n+.1430804*r)/Gs),o=tc((.0139322*t+.0971045*n+.7141733*r)/qs)),new ec(116*i-16,500*(a-i),200*(i-o),e.opacity)}function $s(e,t,n,r){return arguments.length===1?Qs(e):new ec(e,t,n,r??1)}function ec(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}as(ec,$s,os(ss,{brighter(e){return new ec(this.l+Ws*(e??1),this.a,this.b,this.opacity)},darker(e){return new ec(this.l-Ws*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Gs*nc(t),e=Ks*nc(e),n=qs*nc(n),new Q(rc(3.1338561*t-1.6168667*e-.4906146*n),rc(-.9787684*t+1.9161415*e+.033454*n),rc(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function tc(e){return e>Zs?e**(1/3):e/Xs+Js}function nc(e){return e>Ys?e*e*e:Xs*(e-Js)}function rc(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function ic(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function ac(e){if(e instanceof sc)return new sc(e.h,e.c,e.l,e.opacity);if(e instanceof ec||(e=Qs(e)),e.a===0&&e.b===0)return new sc(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Us;return new sc(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function oc(e,t,n,r){return arguments.length===1?ac(e):new sc(e,t,n,r??1)}function sc(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function cc(e){if(isNaN(e.h))return new ec(e.l,0,0,e.opacity);var t=e.h*Hs;return new ec(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}as(sc,oc,os(ss,{brighter(e){return new sc(this.h,this.c,this.l+Ws*(e??1),this.opacity)},darker(e){return new sc(this.h,this.c,this.l-Ws*(e??1),this.opacity)},rgb(){return cc(this).rgb()}}));var lc=-.14861,uc=1.78277,dc=-.29227,fc=-.90649,pc=1.97294,mc=pc*fc,hc=pc*uc,gc=uc*dc-fc*lc;function _c(e){if(e instanceof yc)return new yc(e.h,e.s,e.l,e.opacity);e instanceof Q||(e=Os(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(gc*r+mc*t-hc*n)/(gc+mc-hc),a=r-i,o=(pc*(n-i)-dc*a)/fc,s=Math.sqrt(o*o+a*a)/(pc*i*(1-i)),c=s?Math.atan2(o,a)*Us-120:NaN;return new yc(c<0?c+360:c,s,i,e.opacity)}function vc(e,t,n,r){return arguments.length===1?_c(e):new yc(e,t,n,r??1)}function yc(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}as(yc,vc,os(ss,{brighter(e){return e=e==null?ls:ls**+e,new yc(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?cs:cs**+e,new yc(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Hs,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new Q(255*(t+n*(lc*r+uc*i)),255*(t+n*(dc*r+fc*i)),255*(t+pc*r*n),this.opacity)}}));var bc=e=>()=>e;function xc(e,t){return function(n){return e+n*t}}function Sc(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function Cc(e,t){var n=t-e;return n?xc(e,n>180||n<-180?n-360*Math.round(n/360):n):bc(isNaN(e)?t:e)}function wc(e){return(e=+e)==1?Tc:function(t,n){return n-t?Sc(t,n,e):bc(isNaN(t)?n:t)}}function Tc(e,t){var n=t-e;return n?xc(e,n):bc(isNaN(e)?t:e)}var Ec=(function e(t){var n=wc(t);function r(e,t){var r=n((e=ks(e)).r,(t=ks(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=Tc(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function Dc(e,t){t||=[];var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function Oc(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function kc(e,t){for(var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=Array(r),a=Array(n),o=0;o<r;++o)i[o]=Rc(e[o],t[o]);for(;o<n;++o)a[o]=t[o];return function(e){for(o=0;o<r;++o)a[o]=i[o](e);return a}}function Ac(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function jc(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Mc(e,t){var n={},r={},i;for(i in typeof e==`object`&&e||(e={}),typeof t==`object`&&t||(t={}),t)i in e?n[i]=Rc(e[i],t[i]):r[i]=t[i];return function(e){for(i in n)r[i]=n[i](e);return r}}var Nc=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Pc=new RegExp(Nc.source,`g`);function Fc(e){return function(){return e}}function Ic(e){return function(t){return e(t)+``}}function Lc(e,t){var n=Nc.lastIndex=Pc.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=Nc.exec(e))&&(i=Pc.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:jc(r,i)})),n=Pc.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?Ic(c[0].x):Fc(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}function Rc(e,t){var n=typeof t,r;return t==null||n===`boolean`?bc(t):(n===`number`?jc:n===`string`?(r=Ts(t))?(t=r,Ec):Lc:t instanceof Ts?Ec:t instanceof Date?Ac:Oc(t)?Dc:Array.isArray(t)?kc:typeof t.valueOf!=`function`&&typeof t.toString!=`function`||isNaN(t)?Mc:jc)(e,t)}function zc(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Bc=1e-12;function Vc(e){return((e=Math.exp(e))+1/e)/2}function Hc(e){return((e=Math.exp(e))-1/e)/2}function Uc(e){return((e=Math.exp(2*e))-1)/(e+1)}(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<Bc)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=Vc(y),c=s/(n*g)*(i*Uc(t*r+y)-Hc(y));return[a+c*d,o+c*f,s*i/Vc(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function Wc(e){return(function t(n){n=+n;function r(t,r){var i=e((t=vc(t)).h,(r=vc(r)).h),a=Tc(t.s,r.s),o=Tc(t.l,r.l),s=Tc(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}Wc(Cc),Wc(Tc);function Gc(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString(`en`).replace(/,/g,``):e.toString(10)}function Kc(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf(`e`),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function qc(e){return e=Kc(Math.abs(e)),e?e[1]:NaN}function Jc(e,t){return function(n,r){for(var i=n.length,a=[],o=0,s=e[0],c=0;i>0&&s>0&&(c+s+1>r&&(s=Math.max(1,r-c)),a.push(n.substring(i-=s,i+s)),!((c+=s+1)>r));)s=e[o=(o+1)%e.length];return a.reverse().join(t)}}function Yc(e){return function(t){return t.replace(/[0-9]/g,function(t){return e[+t]})}}var Xc=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Zc(e){if(!(t=Xc.exec(e)))throw Error(`invalid format: `+e);var t;return new Qc({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Zc.prototype=Qc.prototype;function Qc(e){this.fill=e.fill===void 0?` `:e.fill+``,this.align=e.align===void 0?`>`:e.align+``,this.sign=e.sign===void 0?`-`:e.sign+``,this.symbol=e.symbol===void 0?``:e.symbol+``,this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?``:e.type+``}Qc.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?`0`:``)+(this.width===void 0?``:Math.max(1,this.width|0))+(this.comma?`,`:``)+(this.precision===void 0?``:`.`+Math.max(0,this.precision|0))+(this.trim?`~`:``)+this.type};function $c(e){out:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case`.`:r=i=n;break;case`0`:r===0&&(r=n),i=n;break;default:if(!+e[n])break out;r>0&&(r=0)}return r>0?e.slice(0,r)+e.slice(i+1):e}var el;function tl(e,t){var n=Kc(e,t);if(!n)return el=void 0,e.toPrecision(t);var r=n[0],i=n[1],a=i-(el=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,o=r.length;return a===o?r:a>o?r+Array(a-o+1).join(`0`):a>0?r.slice(0,a)+`.`+r.slice(a):`0.`+Array(1-a).join(`0`)+Kc(e,Math.max(0,t+a-1))[0]}function nl(e,t){var n=Kc(e,t);if(!n)return e+``;var r=n[0],i=n[1];return i<0?`0.`+Array(-i).join(`0`)+r:r.length>i+1?r.slice(0,i+1)+`.`+r.slice(i+1):r+Array(i-r.length+2).join(`0`)}var rl={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+``,d:Gc,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>nl(e*100,t),r:nl,s:tl,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function il(e){return e}var al=Array.prototype.map,ol=[`y`,`z`,`a`,`f`,`p`,`n`,`µ`,`m`,``,`k`,`M`,`G`,`T`,`P`,`E`,`Z`,`Y`];function sl(e){var t=e.grouping===void 0||e.thousands===void 0?il:Jc(al.call(e.grouping,Number),e.thousands+``),n=e.currency===void 0?``:e.currency[0]+``,r=e.currency===void 0?``:e.currency[1]+``,i=e.decimal===void 0?`.`:e.decimal+``,a=e.numerals===void 0?il:Yc(al.call(e.numerals,String)),o=e.percent===void 0?`%`:e.percent+``,s=e.minus===void 0?`−`:e.minus+``,c=e.nan===void 0?`NaN`:e.nan+``;function l(e,l){e=Zc(e);var u=e.fill,d=e.align,f=e.sign,p=e.symbol,m=e.zero,h=e.width,g=e.comma,_=e.precision,v=e.trim,y=e.type;y===`n`?(g=!0,y=`g`):rl[y]||(_===void 0&&(_=12),v=!0,y=`g`),(m||u===`0`&&d===`=`)&&(m=!0,u=`0`,d=`=`);var b=(l&&l.prefix!==void 0?l.prefix:``)+(p===`$`?n:p===`#`&&/[boxX]/.test(y)?`0`+y.toLowerCase():``),x=(p===`$`?r:/[%p]/.test(y)?o:``)+(l&&l.suffix!==void 0?l.suffix:``),S=rl[y],C=/[defgprs%]/.test(y);_=_===void 0?6:/[gprs]/.test(y)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function w(e){var n=b,r=x,o,l,p;if(y===`c`)r=S(e)+r,e=``;else{e=+e;var w=e<0||1/e<0;if(e=isNaN(e)?c:S(Math.abs(e),_),v&&(e=$c(e)),w&&+e==0&&f!==`+`&&(w=!1),n=(w?f===`(`?f:s:f===`-`||f===`(`?``:f)+n,r=(y===`s`&&!isNaN(e)&&el!==void 0?ol[8+el/3]:``)+r+(w&&f===`(`?`)`:``),C){for(o=-1,l=e.length;++o<l;)if(p=e.charCodeAt(o),48>p||p>57){r=(p===46?i+e.slice(o+1):e.slice(o))+r,e=e.slice(0,o);break}}}g&&!m&&(e=t(e,1/0));var T=n.length+e.length+r.length,E=T<h?Array(h-T+1).join(u):``;switch(g&&m&&(e=t(E+e,E.length?h-r.length:1/0),E=``),d){case`<`:e=n+e+r+E;break;case`=`:e=n+E+e+r;break;case`^`:e=E.slice(0,T=E.length>>1)+n+e+r+E.slice(T);break;default:e=E+n+e+r}return a(e)}return w.toString=function(){return e+``},w}function u(e,t){var n=Math.max(-8,Math.min(8,Math.floor(qc(t)/3)))*3,r=10**-n,i=l((e=Zc(e),e.type=`f`,e),{suffix:ol[8+n/3]});return function(e){return i(r*e)}}return{format:l,formatPrefix:u}}var cl,ll,ul;dl({thousands:`,`,grouping:[3],currency:[`$`,``]});function dl(e){return cl=sl(e),ll=cl.format,ul=cl.formatPrefix,cl}function fl(e){return Math.max(0,-qc(Math.abs(e)))}function pl(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(qc(t)/3)))*3-qc(Math.abs(e)))}function ml(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,qc(t)-qc(e))+1}function hl(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function gl(e){return function(){return e}}function _l(e){return+e}var vl=[0,1];function yl(e){return e}function bl(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:gl(isNaN(t)?NaN:.5)}function xl(e,t){var n;return e>t&&(n=e,e=t,t=n),function(n){return Math.max(e,Math.min(t,n))}}function Sl(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=bl(i,r),a=n(o,a)):(r=bl(r,i),a=n(a,o)),function(e){return a(r(e))}}function Cl(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=bl(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=Zo(e,t,1,r)-1;return a[n](i[n](t))}}function wl(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Tl(){var e=vl,t=vl,n=Rc,r,i,a,o=yl,s,c,l;function u(){var n=Math.min(e.length,t.length);return o!==yl&&(o=xl(e[0],e[n-1])),s=n>2?Cl:Sl,c=l=null,d}function d(i){return i==null||isNaN(i=+i)?a:(c||=s(e.map(r),t,n))(r(o(i)))}return d.invert=function(n){return o(i((l||=s(t,e.map(r),jc))(n)))},d.domain=function(t){return arguments.length?(e=Array.from(t,_l),u()):e.slice()},d.range=function(e){return arguments.length?(t=Array.from(e),u()):t.slice()},d.rangeRound=function(e){return t=Array.from(e),n=zc,u()},d.clamp=function(e){return arguments.length?(o=e?!0:yl,u()):o!==yl},d.interpolate=function(e){return arguments.length?(n=e,u()):n},d.unknown=function(e){return arguments.length?(a=e,d):a},function(e,t){return r=e,i=t,u()}}function El(){return Tl()(yl,yl)}function Dl(e,t,n,r){var i=is(e,t,n),a;switch(r=Zc(r??`,f`),r.type){case`s`:var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(a=pl(i,o))&&(r.precision=a),ul(r,o);case``:case`e`:case`g`:case`p`:case`r`:r.precision==null&&!isNaN(a=ml(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=a-(r.type===`e`));break;case`f`:case`%`:r.precision==null&&!isNaN(a=fl(i))&&(r.precision=a-(r.type===`%`)*2)}return ll(r)}function Ol(e){var t=e.domain;return e.ticks=function(e){var n=t();return ns(n[0],n[n.length-1],e??10)},e.tickFormat=function(e,n){var r=t();return Dl(r[0],r[r.length-1],e??10,n)},e.nice=function(n){n??=10;var r=t(),i=0,a=r.length-1,o=r[i],s=r[a],c,l,u=10;for(s<o&&(l=o,o=s,s=l,l=i,i=a,a=l);u-->0;){if(l=rs(o,s,n),l===c)return r[i]=o,r[a]=s,t(r);if(l>0)o=Math.floor(o/l)*l,s=Math.ceil(s/l)*l;else if(l<0)o=Math.ceil(o*l)/l,s=Math.floor(s*l)/l;else break;c=l}return e},e}function kl(){var e=El();return e.copy=function(){return wl(e,kl())},hl.apply(e,arguments),Ol(e)}var Al=300,jl={top:24,right:24,bottom:32,left:64},Ml=6,Nl=24;function Pl({axis:e,title:t,chosen:n,onChoose:r}){let i=P(null),a=Rl(i),o=Fl(e.points),s=e.points.flatMap(e=>[e.value,e.max??e.value]),c=e.points.map(e=>e.year),l=kl([Math.min(...c)-.5,Math.max(...c)+.5],[jl.left,a-jl.right]),u=kl(Ll(s),[Al-jl.bottom,jl.top]).nice(5),d=Il(o,l),f=e.points.find(e=>e.target.id===n),p=z.value;return G(`figure`,{class:`chart`,children:[G(`div`,{ref:i,children:G(`svg`,{viewBox:`0 0 ${a} ${Al}`,width:a,height:Al,role:`group`,"aria-label":t,children:[G(`text`,{class:`chart-axis`,x:jl.left-8,y:12,"text-anchor":`end`,children:e.unit}),u.ticks(5).map(e=>G(`g`,{children:[G(`line`,{class:`chart-grid`,x1:jl.left,x2:a-jl.right,y1:u(e),y2:u(e)}),G(`text`,{class:`chart-axis`,x:jl.left-8,y:u(e)+4,"text-anchor":`end`,children:Vn(e)})]},e)),[...new Set(c)].sort().map(e=>G(`text`,{class:`chart-axis`,x:l(e),y:290,"text-anchor":`middle`,children:e},e)),o.map((t,n)=>G(`g`,{class:`series series-${n%Ml}`,children:[t.points.length>1&&G(`polyline`,{points:t.points.map(e=>`${d(e)},${u(e.value)}`).join(` `)}),t.points.map(n=>{let i=`${t.name} ${W(n.target.period)} ${U(n.target)} ${p.factKind[n.target.kind]}`;return G(`g`,{class:`mark `+n.target.kind.toLowerCase(),role:`button`,tabIndex:0,"aria-label":i,"aria-pressed":n===f,onClick:()=>r(n),onKeyDown:e=>{(e.key===`Enter`||e.key===` `)&&(e.preventDefault(),r(n))},children:[G(`title`,{children:i}),n.max!==void 0&&G(`line`,{x1:d(n),x2:d(n),y1:u(n.value),y2:u(n.max)}),G(`circle`,{cx:d(n),cy:u(n.value),r:n===f?8:5.5}),e.points.length<=Nl&&G(`text`,{x:d(n),y:u(n.value)-11,"text-anchor":`middle`,children:Vn(n.value)})]},n.target.id)})]},t.key))]})}),G(`figcaption`,{children:[G(`ul`,{class:`legend`,children:[o.map((e,t)=>G(`li`,{class:`series-${t%Ml}`,children:[G(`i`,{}),e.name]},e.key)),G(`li`,{class:`faint`,children:[`○ `,p.factKind.TARGET]}),G(`li`,{class:`faint`,children:[`● `,p.factKind.ACTUAL]})]}),G(`div`,{class:`chart-words`,"aria-live":`polite`,children:f?G(ra,{evidence:f.target.evidence,fact:f.target.id}):G(`p`,{class:`faint`,children:p.indicator.chartHint})})]})]})}function Fl(e){let t=new Map;for(let n of e){let e=n.target.plan.id+n.target.region.id,r=t.get(e)??{key:e,name:`${n.target.region.name} · ${n.target.plan.name}`,points:[]};r.points.push(n),t.set(e,r)}for(let e of t.values())e.points.sort((e,t)=>e.year-t.year);return[...t.values()]}function Il(e,t){let n=new Map;for(let t of e.flatMap(e=>e.points))n.set(t.year,[...n.get(t.year)??[],t]);let r=Math.min(44,(t(1)-t(0))*.8/Math.max(...[...n.values()].map(e=>e.length)));return e=>{let i=n.get(e.year)??[];return t(e.year)+(i.indexOf(e)-(i.length-1)/2)*r}}function Ll(e){let t=Math.min(...e),n=Math.max(...e);if(t===n)return[Math.min(0,t),Math.max(0,n*1.1)||1];let r=(n-t)*.15;return[t>0&&t>(n-t)*2?t-r:Math.min(0,t-r),n+r]}function Rl(e){let[t,n]=M(900);return Ne(()=>{let t=e.current;if(!t)return;let r=new ResizeObserver(([e])=>e&&n(Math.max(320,Math.floor(e.contentRect.width))));return r.observe(t),()=>r.disconnect()},[]),t}function zl(e,t){let n=new Map;for(let r of e){if(r.value===null||!r.period)continue;let e=r.measure!==`GROWTH`&&r.measure!==`DECLINE`&&r.normalized!==null&&t!==null,i=e&&r.value!==0&&r.normalized!==null?r.normalized/r.value:1,a=e?t:r.unit??``,o=[r.measure,r.perYear?`yearly`:``,a].join(`.`),s=[r.perYear?z.value.perYear:``,z.value.measure[r.measure]||z.value.indicator.level,a&&`(${a})`].filter(Boolean).join(` `),c=n.get(o)??{key:o,name:s,unit:a,points:[]};c.points.push({target:r,year:r.period.to,value:r.value*i,...r.valueMax!==null&&{max:r.valueMax*i}}),n.set(o,c)}return[...n.values()].sort((e,t)=>t.points.length-e.points.length||(e.key<t.key?-1:1))}function Bl(){let{params:e}=rt(),t=e.id??``,n=V(mn,{id:t}),r=ir(hn,{id:t,after:null},e=>e.targets);return rn(hn,{id:t,after:null}),Z(n.data?.indicator?.name),G(K,{of:n,children:({indicator:e,divergences:t})=>e&&G(`article`,{class:`indicator`,children:[G(Vl,{of:e,divergences:t.totalCount}),G(K,{of:r,children:t=>G(Hl,{of:e,all:t})})]})})}function Vl({of:e,divergences:t}){let n=z.value.indicator;return G(`header`,{children:[G(`h1`,{children:e.name}),G(`dl`,{class:`facts`,children:[e.unit&&G(C,{children:[G(`dt`,{children:n.unit}),G(`dd`,{children:e.unit})]}),e.aliases.length>0&&G(C,{children:[G(`dt`,{children:n.aliases}),G(`dd`,{children:e.aliases.join(`、`)})]}),e.related.length>0&&G(C,{children:[G(`dt`,{children:n.related}),G(`dd`,{children:e.related.map(e=>G(`a`,{href:H.indicator(e.id),children:e.name},e.id))})]})]}),G(`p`,{class:`links`,children:[G(`a`,{class:`button`,href:H.graph(e.id),children:z.value.graph.open}),t>0&&G(`a`,{class:`button`,href:H.divergences({indicator:e.id}),children:[n.divergences,` (`,t,`)`]})]})]})}function Hl({of:e,all:t}){let{query:n,path:r,route:i}=I(),{indicator:a,columns:o,count:s}=z.value,c=[...new Map(t.map(e=>[e.region.id,e.region.name]))].map(([e,t])=>({value:e,name:t})),l=t.filter(e=>!n.region||e.region.id===n.region),u=zl(l,e.unit),d=u.find(e=>e.key===n.measure)??u[0],f=(e,t)=>{let a=new URLSearchParams(n);t?a.set(e,t):a.delete(e),i(r+(a.size?`?`+a.toString():``),!0)},p=d?.points.find(e=>e.target.id===n.point);return G(C,{children:[G(`div`,{class:`filters`,children:[c.length>1&&G(ia,{label:o.region,value:n.region,options:c,onPick:e=>f(`region`,e)}),u.length>1&&G(`label`,{class:`select`,children:[G(`span`,{class:`faint`,children:o.measure}),G(`select`,{value:d?.key,onChange:e=>f(`measure`,e.currentTarget.value),children:u.map(e=>G(`option`,{value:e.key,children:[e.name,` (`,e.points.length,`)`]},e.key))})]}),G(`span`,{class:`faint`,children:s(l.length)}),G(J,{name:e.name,formats:fr(()=>l,Ul(e),Wl(e))})]}),d?G(Pl,{axis:d,title:a.chart(e.name),chosen:p?.target.id,onChoose:e=>f(`point`,e.target.id)}):G(q,{title:a.noChart}),G(`h2`,{children:a.list}),G(ro,{label:a.list,rows:l,keyOf:e=>e.id,columns:[{name:o.period,cell:e=>W(e.period)},{name:o.figure,number:!0,cell:e=>G(`a`,{href:H.trace(e.id),children:G(`strong`,{children:U(e)})})},{name:o.factKind,cell:e=>z.value.factKind[e.kind]},{name:o.nature,cell:e=>e.nature&&z.value.nature[e.nature]},{name:o.region,cell:e=>G(`a`,{href:H.region(e.region.id),children:e.region.name})},{name:o.plan,wide:!0,cell:e=>G(`a`,{href:H.plan(e.plan.id),children:e.plan.name})},{name:z.value.words.open,cell:e=>G(X,{evidence:e.evidence,fact:e.id,of:`${e.plan.name} ${U(e)}`})}]})]})}function Ul(e){let{columns:t,factKind:n,measure:r,comparator:i,nature:a,words:o}=z.value;return[{name:t.indicator,value:()=>e.name},{name:t.region,value:e=>e.region.name},{name:t.factKind,value:e=>n[e.kind]},{name:`${t.period} 1`,value:e=>e.period?.from},{name:`${t.period} 2`,value:e=>e.period?.to},{name:t.measure,value:e=>[e.perYear?z.value.perYear:``,r[e.measure]].filter(Boolean).join(` `)},{name:z.value.indicator.comparator,value:e=>i[e.comparator]},{name:t.figure,value:e=>e.value??e.text},{name:z.value.indicator.max,value:e=>e.valueMax},{name:t.unit,value:e=>e.unit},{name:z.value.indicator.normalized(e.unit??``),value:e=>e.normalized},{name:t.nature,value:e=>e.nature&&a[e.nature]},{name:t.plan,value:e=>e.plan.name},{name:t.docNumber,value:e=>e.plan.docNumber},{name:o.open,value:e=>e.evidence[0]?.quote}]}function Wl(e){return t=>{let n=new Map([[e.id,{type:`Indicator`,name:e.name}]]);for(let e of t)n.set(e.plan.id,{type:`Plan`,name:e.plan.name}),n.set(e.region.id,{type:`Region`,name:e.region.name});return{nodes:[...[...n].map(([e,t])=>({id:e,attributes:t})),...t.map(e=>({id:e.id,attributes:{type:`Target`,name:U(e),value:e.value,unit:e.unit,normalized:e.normalized,from:e.period?.from,to:e.period?.to}}))],edges:t.flatMap(t=>[{from:t.id,to:e.id,attributes:{type:`MEASURES`}},{from:t.plan.id,to:t.id,attributes:{type:`MANDATES`}},{from:t.id,to:t.region.id,attributes:{type:`APPLIES_TO`}}])}}}function Gl({filter:e,name:t}){rn(sn,{filter:e});let n=ir(sn,{filter:e},e=>e.projects),r=z.value;return G(K,{of:n,children:e=>e.length===0&&!n.loading?G(q,{title:r.state.nothing}):G(C,{children:[G(`div`,{class:`list-head`,children:[G(`span`,{class:`faint`,role:`status`,children:n.loading?r.state.loading:r.count(e.length)}),G(J,{name:t,formats:fr(()=>e,Kl(),ql)})]}),G(ro,{label:t,rows:e,keyOf:e=>e.id,columns:[{name:r.type.PROJECT,wide:!0,cell:e=>G(`a`,{href:H.project(e.id),children:e.name})},{name:r.columns.stage,cell:e=>e.stage&&r.stage[e.stage]},{name:r.columns.capacity,cell:e=>e.capacity},{name:r.columns.investment,cell:e=>e.investment},{name:r.columns.region,cell:e=>e.regions.map(e=>G(`a`,{class:`item`,href:H.region(e.id),children:e.name},e.id))},{name:``,cell:e=>G(X,{evidence:e.evidence,fact:e.id,of:e.name})}]})]})})}function Kl(){let{columns:e,type:t,stage:n,words:r}=z.value;return[{name:t.PROJECT,value:e=>e.name},{name:e.stage,value:e=>e.stage&&n[e.stage]},{name:e.capacity,value:e=>e.capacity},{name:e.investment,value:e=>e.investment},{name:e.region,value:e=>e.regions.map(e=>e.name).join(`、`)},{name:r.open,value:e=>e.evidence[0]?.quote}]}function ql(e){return{nodes:[...[...new Map(e.flatMap(e=>e.regions).map(e=>[e.id,e])).values()].map(e=>({id:e.id,attributes:{type:`Region`,name:e.name}})),...e.map(e=>({id:e.id,attributes:{type:`Project`,name:e.name,stage:e.stage,capacity:e.capacity,investment:e.investment}}))],edges:e.flatMap(e=>e.regions.map(t=>({from:e.id,to:t.id,attributes:{type:`LOCATED_IN`}})))}}function Jl({plan:e,links:t}){let n=z.value;return G(C,{children:[G(`div`,{class:`list-head`,children:[G(`span`,{class:`faint`,children:n.count(t.length)}),G(J,{name:n.plan.above,formats:fr(()=>t,Yl(),Xl(e))})]}),G(ro,{label:n.plan.above,rows:t,keyOf:e=>e.plan.id,columns:[{name:n.type.PLAN,wide:!0,cell:e=>G(C,{children:[G(`a`,{href:H.plan(e.plan.id),children:e.plan.name}),e.plan.docNumber&&G(`span`,{class:`faint doc-number`,children:e.plan.docNumber})]})},{name:n.columns.status,cell:e=>e.plan.status===`CITED`?n.trace.notLoaded:n.planStatus.LOADED},{name:n.trace.basis,cell:e=>n.basis[e.basis]},{name:n.plan.why,cell:e=>e.rule&&(n.trace.linkRule[e.rule]??e.rule)},{name:``,cell:e=>G(X,{evidence:e.evidence,of:`${n.trace.basis} ${e.plan.name}`})}]})]})}function Yl(){let{type:e,columns:t,trace:n,basis:r,plan:i,planStatus:a,words:o}=z.value;return[{name:e.PLAN,value:e=>e.plan.name},{name:t.docNumber,value:e=>e.plan.docNumber},{name:t.status,value:e=>a[e.plan.status]},{name:n.basis,value:e=>r[e.basis]},{name:i.why,value:e=>e.rule&&(n.linkRule[e.rule]??e.rule)},{name:o.open,value:e=>e.evidence[0]?.quote}]}function Xl(e){return t=>({nodes:[{id:e.id,attributes:{type:`Plan`,name:e.name}},...t.map(e=>({id:e.plan.id,attributes:{type:`Plan`,name:e.plan.name,docNumber:e.plan.docNumber,status:e.plan.status}}))],edges:t.map(t=>({from:e.id,to:t.plan.id,attributes:{type:`PARENT_PLAN`,basis:t.basis,rule:t.rule}}))})}var Zl={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};function Ql({plan:e,name:t}){rn(_n,{plan:e});let n=ir(_n,{plan:e},e=>e.plan?.tasks??Zl),r=z.value;return G(K,{of:n,children:e=>G(C,{children:[G(`div`,{class:`list-head`,children:[G(`span`,{class:`faint`,role:`status`,children:n.loading?r.state.loading:r.count(e.length)}),G(J,{name:t,formats:fr(()=>e,$l(),eu)})]}),G(ro,{label:t,rows:e,keyOf:e=>e.id,columns:[{name:r.type.TASK,wide:!0,cell:e=>e.name},{name:r.type.DEPARTMENT,cell:e=>G(No,{all:e.responsible})},{name:r.columns.deadline,cell:e=>e.deadline},{name:``,cell:e=>G(X,{evidence:e.evidence,fact:e.id,of:e.name})}]})]})})}function $l(){let{columns:e,type:t,role:n,words:r}=z.value;return[{name:t.TASK,value:e=>e.name},{name:t.DEPARTMENT,value:e=>e.responsible.map(e=>`${n[e.role]} ${e.department.name}`).join(`、`)},{name:e.deadline,value:e=>e.deadline},{name:r.open,value:e=>e.evidence[0]?.quote}]}function eu(e){return{nodes:[...[...new Map(e.flatMap(e=>e.responsible).map(e=>[e.department.id,e.department])).values()].map(e=>({id:e.id,attributes:{type:`Department`,name:e.name}})),...e.map(e=>({id:e.id,attributes:{type:`Task`,name:e.name,deadline:e.deadline}}))],edges:e.flatMap(e=>e.responsible.map(t=>({from:t.department.id,to:e.id,attributes:{type:`RESPONSIBLE_FOR`,role:t.role}})))}}function tu(){let{params:e}=rt(),t=V(gn,{id:e.id??``},{view:!0});Z(t.data?.plan?.name);let n=z.value.state;return G(K,{of:t,children:({plan:e})=>e?G(nu,{plan:e},e.id):G(q,{title:n.notFound,hint:n.notFoundHint})})}function nu({plan:e}){let t=z.value,n=[{key:`targets`,name:t.type.TARGET,count:e.targets.totalCount},{key:`tasks`,name:t.type.TASK,count:e.tasks.totalCount},{key:`projects`,name:t.type.PROJECT,count:e.projects.totalCount},{key:`above`,name:t.plan.above,count:e.parents.length},{key:`below`,name:t.plan.below,count:e.children.nodes.length}].filter(e=>e.count>0),r=jo(n);return G(`article`,{children:[G(Ao,{kind:t.type.PLAN,name:e.name,facts:[e.docNumber,e.status===`CITED`?t.planStatus.CITED:t.planKind[e.kind],W(e.period),e.region&&G(`a`,{href:H.region(e.region.id),children:e.region.name}),e.issuer&&G(`a`,{href:H.department(e.issuer.id),children:e.issuer.name}),e.issuedOn],aliases:e.aliases,actions:[e.status===`LOADED`&&{name:t.words.readPlan,href:H.read(e.id)},{name:t.graph.open,href:H.graph(e.id)},e.targets.totalCount>0&&{name:t.divergences.title,href:H.divergences({plan:e.id})}]}),n.length===0&&G(q,{title:t.state.nothing,hint:e.status===`CITED`?t.plan.citedHint:void 0}),n.length>0&&G(Mo,{tabs:n,label:e.name}),r===`targets`&&G(Eo,{filter:{plan:e.id},name:`${e.name} ${t.type.TARGET}`,without:`plan`}),r===`tasks`&&G(Ql,{plan:e.id,name:`${e.name} ${t.type.TASK}`}),r===`projects`&&G(Gl,{filter:{plan:e.id},name:`${e.name} ${t.type.PROJECT}`}),r===`above`&&G(Jl,{plan:e,links:e.parents}),r===`below`&&G(xo,{plans:e.children.nodes,name:t.plan.below})]})}function ru(){let{query:e,path:t,route:n}=I(),r=z.value;Z(r.menu.plans);let i=r=>i=>{let a=new URLSearchParams(e);i?a.set(r,i):a.delete(r),n(t+(a.size?`?`+a.toString():``),!0)},a=e=>Object.entries(e).map(([e,t])=>({value:e,name:t})),o=e.kind&&e.kind in r.planKind?e.kind:void 0,s=e.status&&e.status in r.planStatus?e.status:void 0;return G(`article`,{children:[G(`h1`,{children:r.menu.plans}),G(`div`,{class:`list-head start`,children:[G(ia,{label:r.columns.kind,value:o,options:a(r.planKind),onPick:i(`kind`)}),G(ia,{label:r.columns.status,value:s,options:a(r.planStatus),onPick:i(`status`)})]}),G(bo,{filter:{kind:o?[o]:null,status:s??null},name:r.menu.plans})]})}function iu(){let e=z.value;Z(e.menu.wanted),rn(vn,{});let t=ir(vn,{},e=>e.wanted);return G(`article`,{children:[G(`h1`,{children:e.menu.wanted}),G(`p`,{class:`faint`,children:e.wanted.intro}),G(K,{of:t,children:n=>G(C,{children:[G(`div`,{class:`list-head`,children:[G(`span`,{class:`faint`,role:`status`,children:t.loading?e.state.loading:e.count(n.length)}),G(J,{name:e.menu.wanted,formats:fr(()=>n,au(),e=>({nodes:e.map(e=>({id:e.plan.id,attributes:{type:`Plan`,name:e.plan.name,citedBy:e.citedBy,targets:e.targets}})),edges:[]}))})]}),G(ro,{label:e.menu.wanted,rows:n,keyOf:e=>e.plan.id,columns:[{name:e.type.PLAN,wide:!0,cell:e=>G(`a`,{href:H.plan(e.plan.id),children:e.plan.name})},{name:e.columns.docNumber,cell:e=>e.plan.docNumber},{name:e.wanted.citedBy,number:!0,cell:e=>e.citedBy},{name:e.wanted.targets,number:!0,cell:e=>e.targets}]})]})})]})}function au(){let{columns:e,type:t,wanted:n}=z.value;return[{name:t.PLAN,value:e=>e.plan.name},{name:e.docNumber,value:e=>e.plan.docNumber},{name:n.citedBy,value:e=>e.citedBy},{name:n.targets,value:e=>e.targets}]}function ou(){let{params:e}=rt(),t=V(yn,{id:e.id??``},{view:!0});Z(t.data?.project?.name);let n=z.value;return G(K,{of:t,children:({project:e})=>e?G(`article`,{class:`project`,children:[G(Ao,{kind:n.type.PROJECT,name:e.name,facts:[e.stage&&n.stage[e.stage],e.capacity,e.investment,...e.regions.map(e=>G(`a`,{href:H.region(e.id),children:e.name}))],aliases:e.aliases,actions:[{name:n.graph.open,href:H.graph(e.id)}]}),G(`h2`,{children:n.words.title}),G(ra,{evidence:e.evidence,fact:e.id}),G(`h2`,{children:n.type.PLAN}),G(xo,{plans:e.plans.nodes,name:n.type.PLAN})]}):G(q,{title:n.state.notFound,hint:n.state.notFoundHint})})}var su=[`target`,`body`,`cite`,`project`];function cu(e){switch(e.__typename){case`Task`:return`body`;case`Plan`:return`cite`;case`Project`:return`project`;default:return`target`}}function lu({fact:e}){let t=z.value;switch(e.__typename){case`Target`:return G(`a`,{href:H.trace(e.id),children:[G(`b`,{children:U(e)}),` `,e.indicator.name,` `,G(`span`,{class:`faint`,children:[W(e.period),e.kind===`ACTUAL`&&t.factKind.ACTUAL].filter(Boolean).join(` · `)})]});case`Task`:return G(C,{children:[e.responsible.map((n,r)=>G(`span`,{children:[(r===0||e.responsible[r-1]?.role!==n.role)&&G(`span`,{class:`faint`,children:[t.role[n.role],` `]}),G(`a`,{href:H.department(n.department.id),children:n.department.name}),` `]},n.role+n.department.id)),e.deadline&&G(`span`,{class:`faint`,children:e.deadline})]});case`Project`:return G(`a`,{href:H.project(e.id),children:[e.name,` `,G(`span`,{class:`faint`,children:[e.stage&&t.stage[e.stage],e.capacity,e.investment].filter(Boolean).join(` · `)})]});case`Plan`:return G(`a`,{href:H.plan(e.id),children:[`《`,e.name,`》`]});default:return null}}function uu(e,t){let n=du(e),r=new Map,i=new Map,a=[],o=new Map;for(let e of[...t].sort((e,t)=>e.start-t.start)){let t=du(e.quote).text,s=e.document.id+`
`+t,c=i.get(s+`
`)===e.start?r.get(s)??0:(r.get(s)??-1)+1,l=t===``?-1:n.text.indexOf(t,c);if(l<0){o.set(e.about.id,e.about);continue}r.set(s,l),i.set(s+`
`,e.start);let u=n.at[l],d=n.at[l+t.length-1];u!==void 0&&d!==void 0&&(a.some(t=>t.about.id===e.about.id&&t.from===u)||a.push({from:u,to:d+1,about:e.about}))}for(let e of a)o.delete(e.about.id);return fu(e,a,[...o.values()])}function du(e){let t=``,n=[];for(let r=0;r<e.length;r++){let i=(e[r]??``).normalize(`NFKC`).replace(/\s/g,``);t+=i;for(let e=0;e<i.length;e++)n.push(r)}return{text:t,at:n}}function fu(e,t,n){let r=[],i=new Set,a=0;for(let n of e.split(`
`)){let o=a+n.length,s=t.filter(e=>e.from<o&&e.to>a),c=new Set([a,o]);for(let e of s)c.add(Math.max(e.from,a)).add(Math.min(e.to,o));let l=[...c].sort((e,t)=>e-t),u=[];for(let[t,n]of l.entries()){let r=l[t+1];if(r===void 0)break;u.push({text:e.slice(n,r),facts:s.filter(e=>e.from<=n&&e.to>=r).map(e=>e.about)})}let d=s.sort((e,t)=>e.from-t.from||e.to-t.to).map(e=>e.about).filter(e=>!i.has(e.id)&&i.add(e.id));r.push({pieces:u,facts:d}),a=o+1}return r[r.length-1]?.facts.push(...n),r}var pu=Wa(function({section:e,text:t,index:n,measure:r,fact:i}){let[a,o]=M(),[s,...c]=Pe(()=>uu(e.heading+`
`+(t?.text??``),t?.evidence??[]),[e,t]),l=e=>(e.movementX||e.movementY)&&u(e),u=e=>o(e.target instanceof Element?e.target.closest(`[data-facts]`)?.dataset.facts?.split(` `)[0]:void 0),d=a??i,f=`h${Math.min(e.level+2,6)}`;return G(`section`,{ref:r,"data-index":n,"data-section":e.id,class:`part`,onPointerMove:l,onPointerDown:u,onPointerLeave:()=>o(void 0),onFocusIn:u,children:[s&&G(`div`,{class:`para`,children:[G(f,{class:`level-`+Math.min(e.level,5),children:G(mu,{of:s,lit:d})}),G(hu,{of:s,lit:d})]}),!t&&G(`p`,{class:`part-waits`,"aria-hidden":`true`}),t?.text!==``&&c.map((e,t)=>G(`div`,{class:`para`,children:[G(`p`,{children:G(mu,{of:e,lit:d})}),G(hu,{of:e,lit:d})]},t))]})});function mu({of:e,lit:t}){return G(C,{children:e.pieces.map((e,n)=>{let r=e.facts.find(e=>e.id===t)??e.facts[0];return r?G(`mark`,{class:`fact-`+cu(r)+(r.id===t?` lit`:``),"data-facts":e.facts.map(e=>e.id).join(` `),children:e.text},n):e.text})})}function hu({of:e,lit:t}){return e.facts.length===0?null:G(`ul`,{class:`margin`,children:e.facts.map(e=>G(`li`,{class:`margin-`+cu(e)+(e.id===t?` lit`:``),"data-facts":e.id,children:G(lu,{fact:e})},e.id))})}function gu({plan:e,sections:t,current:n}){let r=P(null);return N(()=>{let e=r.current,t=e?.querySelector(`[aria-current]`);if(!e||!t)return;let n=e.getBoundingClientRect(),{top:i,bottom:a}=t.getBoundingClientRect();(i<n.top||a>n.bottom)&&(e.scrollTop+=i-n.top-n.height/3)},[n]),G(`nav`,{class:`tree`,ref:r,"aria-label":z.value.read.contents,children:t.map(t=>G(`a`,{href:H.read(e,{section:t.id}),class:`level-`+Math.min(t.level,5),"aria-current":t.id===n?`location`:void 0,title:t.heading,children:t.heading},t.id))})}var _u=[`wheel`,`touchmove`,`keydown`,`pointerdown`];function vu(e,t,n,r){let i=P(r);i.current=r,N(()=>{let r=e.current;if(!r||!t)return;let a=new ResizeObserver(()=>{let e=n&&r.querySelector(`mark[data-facts~="${CSS.escape(n)}"], [data-facts="${CSS.escape(n)}"]`),a=r.querySelector(`[data-section="${CSS.escape(t)}"]`);e?e.scrollIntoView({block:`center`}):a?a.scrollIntoView({block:`start`}):i.current()}),o=()=>a.disconnect();a.observe(r);for(let e of _u)addEventListener(e,o,{passive:!0});return()=>{o();for(let e of _u)removeEventListener(e,o)}},[t,n])}var yu=40;function bu(e,t,n){let[,r]=Me((e,t)=>e+1,0),i=P(new Map),a=P(new Set),o=P(!1),s=Math.max(0,Math.floor(t/yu)),c=Math.floor(Math.max(t,n)/yu);N(()=>{if(!o.current)for(let t=s;t<=c;t++){let n=e.slice(t*yu,(t+1)*yu);n.length===0||a.current.has(t)||(a.current.add(t),Pn(xn,{ids:n}).then(({nodes:e})=>{for(let t of e)t?.__typename===`Section`&&i.current.set(t.id,t);o.current=!1,r()},()=>{a.current.delete(t),o.current=!0,r()}))}});let l=On.value;return N(()=>{o.current=!1,r()},[l]),{texts:i.current,failed:o.current,retry:()=>{o.current=!1,r()}}}function xu(){let{params:e}=rt(),t=V(bn,{plan:e.id??``},{view:!0}),n=z.value;return Z(t.data?.plan?.name),G(K,{of:t,children:({plan:e})=>e?e.sections.length===0?G(q,{title:e.name,hint:n.planStatus[e.status]}):G(wu,{plan:e},e.id):G(q,{title:n.state.notFound,hint:n.state.notFoundHint})})}var Su=40,Cu=108;function wu({plan:e}){let{query:t}=I(),{sections:n}=e,r=P(null),i=eo({count:n.length,rowHeight:()=>260,list:r,overscan:3,covered:Cu}),a=Pe(()=>n.map(e=>e.id),[n]),o=i.items[0]?.index??0,[s,c]=M(!1),l=i.items[i.items.length-1]?.index??0,{texts:u,failed:d,retry:f}=bu(a,s?0:o,s?n.length-1:l),p=s&&a.every(e=>u.has(e));N(()=>{if(!p)return;let e=setTimeout(()=>{window.print(),c(!1)});return()=>clearTimeout(e)},[p]);let m=new Set((t.hide??``).split(`,`)),h=t.section,g=t.fact;vu(r,h,g,()=>{h&&i.show(a.indexOf(h))});let _=i.items.find(e=>e.end>window.scrollY+Cu+Su)?.index??o;return G(`article`,{class:[`read`,...su.filter(e=>m.has(e)).map(e=>`hide-`+e)].join(` `),children:[G(`header`,{class:`read-head`,children:[G(`h1`,{children:G(`a`,{href:H.plan(e.id),children:e.name})}),e.docNumber&&G(`span`,{class:`faint`,children:e.docNumber}),G(Tu,{hidden:m}),G(`button`,{type:`button`,disabled:s,onClick:()=>c(!0),children:z.value.print})]}),G(gu,{plan:e.id,sections:n,current:n[_]?.id}),G(`div`,{class:`read-text`,ref:r,children:[d&&G(tr,{code:`UNAVAILABLE`,retry:f}),G(`div`,{style:{height:i.above}}),i.items.map(({index:e})=>{let t=n[e];return t&&G(pu,{section:t,text:u.get(t.id),index:e,measure:i.measure,fact:g},t.id)}),G(`div`,{style:{height:i.below}})]})]})}function Tu({hidden:e}){let{path:t,query:n,route:r}=I(),i=z.value.read,a=i=>{let a=su.filter(t=>t===i!==e.has(t)),{hide:o,...s}=n;r(t+`?`+new URLSearchParams(a.length?{...s,hide:a.join(`,`)}:s).toString(),!0)};return G(`fieldset`,{class:`legend`,children:[G(`legend`,{class:`unseen`,children:i.legend}),su.map(t=>G(`label`,{class:`legend-`+t,children:[G(`input`,{type:`checkbox`,checked:!e.has(t),onChange:()=>a(t)}),G(`span`,{children:i.kind[t]})]},t))]})}function Eu(){let{params:e}=rt(),t=V(Sn,{id:e.id??``},{view:!0});Z(t.data?.region?.name);let n=z.value.state;return G(K,{of:t,children:({region:e})=>e?G(Du,{region:e},e.id):G(q,{title:n.notFound,hint:n.notFoundHint})})}function Du({region:e}){let{path:t,query:n,route:r}=I(),i=z.value,a=n.below===`1`,o={region:e.id,withSubregions:a},s=e=>a?void 0:e,c=[{key:`plans`,name:i.type.PLAN,count:s(e.plans.totalCount)},{key:`targets`,name:i.type.TARGET,count:s(e.targets.totalCount)},{key:`projects`,name:i.type.PROJECT,count:s(e.projects.totalCount)}],l=jo(c),u=t=>`${e.name} ${t}`;return G(`article`,{children:[G(Ao,{kind:i.type.REGION,name:e.name,facts:[i.regionLevel[e.level],e.code,...Ou(e).map(e=>G(`a`,{href:H.region(e.id),children:e.name}))],aliases:e.aliases,actions:[{name:i.graph.open,href:H.graph(e.id)},{name:i.divergences.title,href:H.divergences({region:e.id})}]}),e.children.nodes.length>0&&G(`p`,{class:`region-below`,children:[G(`span`,{class:`faint`,children:i.region.below}),e.children.nodes.map(e=>G(`a`,{class:`item`,href:H.region(e.id),children:e.name},e.id)),G(`label`,{children:[G(`input`,{type:`checkbox`,checked:a,onChange:()=>{let{below:e,...i}=n;r(t+`?`+new URLSearchParams(a?i:{...i,below:`1`}).toString(),!0)}}),i.region.takeIn]})]}),G(Mo,{tabs:c,label:e.name}),l===`plans`&&G(bo,{filter:o,name:u(i.type.PLAN)}),l===`targets`&&G(Eo,{filter:o,name:u(i.type.TARGET),without:a?void 0:`region`}),l===`projects`&&G(Gl,{filter:o,name:u(i.type.PROJECT)})]})}function Ou({parent:e}){return[e?.parent?.parent,e?.parent,e].filter(e=>e!=null)}var ku=[`PLAN`,`INDICATOR`,`TARGET`,`DEPARTMENT`,`PROJECT`,`TASK`,`REGION`,`SECTION`];function Au(){let{query:e}=I(),t=(e.q??``).trim(),n=ku.find(t=>t===e.type),r=z.value.search;Z(t?`${r.label} ${t}`:r.label);let i=V(wn,{query:t},{skip:t===``,view:!n});return t===``?G(q,{title:r.label,hint:r.hint}):G(K,{of:i,children:e=>{let i=ku.reduce((t,n)=>t+e[n].totalCount,0);return i===0?G(q,{title:r.nothing(t),hint:r.nothingHint}):G(`div`,{class:`results`,children:[G(`h1`,{children:r.results(t,i)}),G(`nav`,{class:`tabs`,"aria-label":r.kinds,children:[G(`a`,{href:H.search(t),"aria-current":n?void 0:`page`,children:z.value.all}),ku.filter(t=>e[t].totalCount>0).map(r=>G(`a`,{href:H.search(t,r),"aria-current":n===r?`page`:void 0,children:[z.value.type[r],` `,G(`span`,{class:`faint`,children:e[r].totalCount})]},r))]}),n?G(Mu,{q:t,kind:n},t+n):G(ju,{q:t,found:e})]})}})}function ju({q:e,found:t}){return G(C,{children:ku.filter(e=>t[e].totalCount>0).map(n=>G(`section`,{children:[G(`h2`,{children:[z.value.type[n],t[n].totalCount>t[n].nodes.length&&G(`a`,{href:H.search(e,n),children:[z.value.all,` `,t[n].totalCount]})]}),G(Iu,{hits:t[n].nodes})]},n))})}function Mu({q:e,kind:t}){let[n,r]=M({after:``,hits:[]}),i=V(Tn,{query:e,type:t,after:n.after||null},{view:!0}),a=i.data?.search,[o,s]=M([]);return N(()=>{a&&!i.loading&&s([...n.hits,...a.nodes])},[a,i.loading]),i.error?G(tr,{code:i.error.code,retry:i.retry}):G(C,{children:[G(`div`,{class:`list-head`,children:[G(`span`,{class:`faint`,role:`status`,children:a&&z.value.count(a.totalCount)}),G(J,{name:`${z.value.search.label} ${e}`,formats:fr(()=>rr(Tn,{query:e,type:t,after:null},e=>e.search),Nu(),Pu)})]}),G(Iu,{hits:o}),i.loading&&G(er,{}),!i.loading&&a?.pageInfo.hasNextPage&&G(`button`,{type:`button`,onClick:()=>r({after:a.pageInfo.endCursor??``,hits:o}),children:z.value.search.loadMore})]})}function Nu(){let e=z.value;return[{name:e.search.kinds,value:({node:t})=>e.type[Bn[t.__typename]??`PLAN`]},{name:e.search.hits,value:({snippet:e})=>Fu(e)},{name:e.search.details,value:({node:e})=>Jn(e)},{name:`id`,value:({node:e})=>e.id}]}function Pu(e){return{nodes:e.map(({node:e,snippet:t})=>({id:e.id,attributes:{type:e.__typename,name:Fu(t),details:Jn(e)}})),edges:[]}}function Fu(e){return e.replace(/[⟪⟫]/g,``)}function Iu({hits:e}){return G(`ul`,{class:`hits`,children:e.map(e=>G(`li`,{children:G(`a`,{href:Gn(e.node),children:G(Kn,{hit:e})})},e.node.id))})}var Lu=[`LEAD`,`RESPONSIBLE`,`SUPPORTING`,`UNDERTAKING`];function Ru({all:e}){let t=z.value;return G(`section`,{class:`side`,children:[G(`h2`,{children:t.trace.responsible}),e.length===0&&G(`p`,{class:`faint`,children:t.trace.nobody}),Lu.map(t=>({role:t,bodies:e.filter(e=>e.role===t)})).filter(({bodies:e})=>e.length>0).map(({role:e,bodies:n})=>G(`div`,{class:`side-role`,children:[G(`h3`,{children:t.role[e]}),G(`ul`,{children:n.map(e=>G(`li`,{children:[G(`a`,{href:H.department(e.department.id),children:e.department.name}),G(X,{evidence:e.evidence,fact:e.task.id,of:e.department.name}),G(`span`,{class:`faint`,children:[e.task.name,e.task.deadline].filter(Boolean).join(` · `)})]},e.department.id+e.task.id))})]},e))]})}function zu({all:e,target:t}){let n=z.value;return G(`section`,{class:`side`,children:[G(`h2`,{children:n.trace.beside}),G(`ul`,{children:e.map(e=>G(`li`,{children:[G(`span`,{class:`side-figure`,children:[G(`a`,{href:H.trace(e.target.id),children:G(`strong`,{children:U(e.target)})}),G(`span`,{class:`faint`,children:W(e.target.period)}),G(_r,{alignment:e.alignment,difference:e.difference,unit:uo(t,e.target)}),G(X,{evidence:e.target.evidence,fact:e.target.id,of:e.target.plan.name})]}),G(`a`,{class:`side-plan`,href:H.plan(e.target.plan.id),children:e.target.plan.name})]},e.target.id))})]})}var Bu=24,Vu=5;function Hu({box:e,links:t}){let[n,r]=M([]);return Ne(()=>{let n=e.current;if(!n)return;let i=()=>r(Uu(n,t));i();let a=new ResizeObserver(i);return a.observe(n),n.addEventListener(`toggle`,i,!0),()=>{a.disconnect(),n.removeEventListener(`toggle`,i,!0)}},[JSON.stringify(t)]),G(`svg`,{class:`rails`,"aria-hidden":`true`,children:[G(`marker`,{id:`rail-tip`,viewBox:`0 0 10 10`,refX:`2`,refY:`5`,markerWidth:`7`,markerHeight:`7`,orient:`auto`,children:G(`path`,{d:`M0 0 8 5 0 10Z`,class:`tip`})}),n.map(e=>G(`path`,{d:e.d,class:e.basis.toLowerCase(),"marker-end":`url(#rail-tip)`},e.d))]})}function Uu(e,t){let n=e.getBoundingClientRect(),r=new Map;for(let{below:i,above:a,basis:o}of t){let t=Wu(e,i),s=Wu(e,a);if(!t||!s)continue;let c=s.left+s.width/2-t.left,l=t.left+Math.max(Bu,Math.min(t.width-Bu,c))-n.left,u=s.left+s.width/2-n.left,d=t.top-n.top,f=s.bottom-n.top+Vu,p=Math.max(16,(d-f)/2),m=`M${l} ${d}C${l} ${d-p} ${u} ${f+p} ${u} ${f}`;r.set(m,{d:m,basis:o})}return[...r.values()]}function Wu(e,t){return e.querySelector(`.rungs > [data-plan="${CSS.escape(t)}"]`)?.getBoundingClientRect()}function Gu({step:e,target:t}){let n=z.value,r=e.depth===0;return G(`article`,{class:`rung`+(r?` own`:``),"data-plan":e.plan.id,children:[G(qu,{step:e}),G(`ul`,{class:`figures`,children:[r&&G(`li`,{class:`traced`,children:[G(`strong`,{children:U(t)}),G(`span`,{class:`faint`,children:W(t.period)}),G(`span`,{class:`traced-mark`,children:n.trace.traced}),G(X,{evidence:t.evidence,fact:t.id,of:t.indicator.name})]}),e.aligned.map(r=>G(`li`,{children:[G(`a`,{href:H.trace(r.target.id),children:G(`strong`,{children:U(r.target)})}),G(`span`,{class:`faint`,children:[W(r.target.period),r.target.nature&&n.nature[r.target.nature],r.target.region.id!==t.region.id&&r.target.region.name].filter(Boolean).join(` · `)}),G(_r,{alignment:r.alignment,difference:r.difference,unit:uo(t,r.target)}),r.rule&&G(`span`,{class:`faint why`,children:n.trace.alignRule[r.rule]??r.rule}),G(X,{evidence:r.target.evidence,fact:r.target.id,of:`${e.plan.name} ${U(r.target)}`})]},r.target.id))]}),G(Ju,{step:e})]})}function Ku({step:e}){return G(`article`,{class:`rung silent`+(e.plan.status===`CITED`?` cited`:``),"data-plan":e.plan.id,children:[G(qu,{step:e}),G(Ju,{step:e})]})}function qu({step:{plan:e}}){let t=z.value,n=[e.docNumber,e.status===`CITED`?t.trace.notLoaded:t.planKind[e.kind],e.status===`LOADED`&&W(e.period),e.issuer?.name].filter(Boolean);return G(`header`,{children:[G(`h3`,{children:G(`a`,{href:H.plan(e.id),children:e.name})}),G(`p`,{class:`faint`,children:n.join(` · `)})]})}function Ju({step:e}){let t=z.value;if(!e.basis)return null;let n=e.rule?t.trace.linkRule[e.rule]??e.rule:``;return G(`footer`,{class:`basis `+e.basis.toLowerCase(),children:[G(`span`,{class:`basis-kind`,children:t.basis[e.basis]}),G(`span`,{class:`basis-why`,children:e.evidence[0]?G(`q`,{children:e.evidence[0].quote}):n}),G(X,{evidence:e.evidence,of:`${t.trace.basis} ${e.plan.name}`})]})}function Yu({trace:e}){let t=P(null),n=z.value.trace,{target:r,steps:i}=e,a=Math.max(...i.map(e=>e.depth)),o=Array.from({length:a+1},(e,t)=>a-t);return G(`section`,{class:`ladder`,ref:t,"aria-label":n.ladder,children:[G(Hu,{box:t,links:Zu(i)}),o.map(e=>{let t=i.filter(t=>t.depth===e),a=t.filter(t=>e===0||t.aligned.length>0),o=t.filter(e=>!a.includes(e)&&!Xu(e)),s=t.filter(e=>!a.includes(e)&&Xu(e));return G(`section`,{class:`level`+(e===0?` own`:``),"aria-label":n.level(e),children:[G(`h2`,{children:n.level(e)}),G(`div`,{class:`rungs`,children:[a.map(e=>G(Gu,{step:e,target:r},e.plan.id)),o.map(e=>G(Ku,{step:e},e.plan.id)),s.length>0&&G(`details`,{class:`folded`,children:[G(`summary`,{children:n.folded(s.length)}),s.map(e=>G(Ku,{step:e},e.plan.id))]})]})]},e)})]})}function Xu(e){return e.rule===`cited-basis-of-a-part`}function Zu(e){return e.flatMap(t=>e.filter(e=>e.depth===t.depth-1&&e.plan.parents.some(e=>e.plan.id===t.plan.id)).map(e=>({below:e.plan.id,above:t.plan.id,basis:t.basis??``})))}function Qu(){let{params:e}=rt(),t=e.id??``,n=V(En,{target:t},{view:!0});return Z(n.data&&`${z.value.trace.title} ${n.data.trace.target.indicator.name}`),G(K,{of:n,children:({trace:e})=>G($u,{trace:e},t)})}function $u({trace:e}){let{target:t,steps:n}=e,r=new Set(n.map(e=>e.plan.id)),i=t.compared.filter(e=>!r.has(e.target.plan.id));return G(`article`,{class:`trace`,children:[G(ed,{trace:e}),G(`div`,{class:`trace-parts`,children:[G(Yu,{trace:e}),G(`aside`,{children:[G(Ru,{all:e.responsible}),i.length>0&&G(zu,{all:i,target:t})]})]})]})}function ed({trace:{target:e,steps:t}}){let n=z.value,r=e.indicator.name,i=[...new Map(t.flatMap(e=>e.aligned).map(e=>[e.alignment+e.difference,e])).values()];return G(`header`,{class:`statement`,children:[G(`div`,{children:[G(`h1`,{children:G(`a`,{href:H.indicator(e.indicator.id),children:r})}),G(`p`,{class:`statement-about`,children:[[W(e.period),e.nature&&n.nature[e.nature],e.kind===`ACTUAL`&&n.factKind.ACTUAL].filter(Boolean).map(e=>G(`span`,{children:e})),G(`a`,{href:H.region(e.region.id),children:e.region.name}),G(`a`,{href:H.graph(e.id),children:n.graph.open})]}),e.evidence[0]&&G(`p`,{class:`statement-quote`,children:[G(`q`,{children:e.evidence[0].quote}),` `,G(X,{evidence:e.evidence,fact:e.id,of:r})]})]}),G(`div`,{class:`statement-figure`,children:[G(`strong`,{children:U(e)}),G(`p`,{children:i.length===0?n.trace.alone:i.map(t=>G(_r,{alignment:t.alignment,difference:t.difference,unit:uo(e,t.target)},t.target.id))})]})]})}var td=at(()=>mt(()=>import(`./Graph-Bn8sQBk8.js`).then(e=>e.Graph),__vite__mapDeps([0,1])));function nd(){let e=P(null);return G(Xe,{children:[G(`a`,{class:`skip`,href:`#main`,children:z.value.skip}),G($n,{}),G(nr,{}),G(`main`,{id:`main`,ref:e,tabIndex:-1,children:G(st,{children:G(Qe,{onRouteChange:()=>e.current?.focus({preventScroll:!0}),children:[G(F,{path:`/`,component:Wo}),G(F,{path:`/search`,component:Au}),G(F,{path:`/trace/:id`,component:Qu}),G(F,{path:`/indicator/:id`,component:Bl}),G(F,{path:`/graph/:id`,component:td}),G(F,{path:`/divergences`,component:po}),G(F,{path:`/read/:id`,component:xu}),G(F,{path:`/plan/:id`,component:tu}),G(F,{path:`/plans`,component:ru}),G(F,{path:`/wanted`,component:iu}),G(F,{path:`/region/:id`,component:Eu}),G(F,{path:`/department/:id`,component:Vo}),G(F,{path:`/project/:id`,component:ou}),G(F,{default:!0,component:rd})]})})})]})}function rd(){return G(q,{title:z.value.state.noPage,hint:z.value.state.notFoundHint})}var id=document.getElementById(`app`);id&&ge(G(nd,{}),id);export{rt as C,Pe as D,M as E,I as S,P as T,fn as _,dr as a,Qt as b,K as c,Bn as d,H as f,On as g,Pn as h,pr as i,G as l,Nn as m,J as n,cr as o,zn as p,mr as r,ar as s,Z as t,U as u,rn as v,N as w,$t as x,z as y};