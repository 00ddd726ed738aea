var e,t,n,r,i,a,o,s,c,l,u,d,f=Symbol.for(`pv`),p={},m=[],h=/^m(i|n|o|s|text|space)$/,g=Array.isArray,_=m.slice,v=Object.assign;function y(e){e&&e.parentNode&&e.remove()}function b(e,t,n){var r,i,a,o={},s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?_.call(arguments,2):n),S(e,o,r,i,null)}function x(e,t,n){var r,i,a,o=v({},e.props),s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e.type!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?_.call(arguments,2):n),S(e.type,o,r===void 0?e.key:r,i===void 0?e.ref:i,null)}function S(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function C(e){return e.children}function w(e,t){this.props=e,this.context=t,this.__g=0}function T(e,t){if(t==null)return e.__&&T(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:T(e)}function E(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=v({constructor:f},r)).__v=r.__v+1,e.vnode&&e.vnode(n),N(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||T(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,se(a,n,o),r.__=r.__e=null,n.__e!=i&&D(n))}function D(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),D(e)}function O(t){(8&t.__g||(t.__g|=8,r.push(t),a++))&&i==e.debounceRendering||((i=e.debounceRendering)||queueMicrotask)(k)}function k(){try{for(var e,t=1;r.length;)r.length>t&&r.sort(o),e=r.shift(),t=r.length,8&e.__g&&E(e)}finally{(a=r.length)&&(i||queueMicrotask)(k)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var d,f,h,g,_,v,y=r.__k||m,b=t.length;for(c=te(n,t,y,c,b),d=0;d<b;d++)(h=n.__k[d])!=null&&(f=~h.__i&&y[h.__i]||p,h.__i=d,v=N(e,h,f,i,a,o,s,c,l,u),g=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&le(f.ref,null,h,f),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=ne(h,c,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function te(e,t,n,r,i){var a,o,s,c,l,u,d,p,m,h=n.length,_=h,v=0,y=0,b=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=b[a]=S(null,o):g(o)?o=b[a]=S(C,{children:o}):o.constructor===f&&o.__b?o=b[a]=S(o.type,o.props,o.key,o.ref,o.__v):b[a]=o,c=a+v,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=A(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?v--:l==c+1?v++:l!=c&&(l>c?v--:v++,y=1)):(~l||(i>h?v--:i<h&&v++),typeof o.type!=`function`&&(o.__u|=4))):b[a]=null;if(y){for(u=[],d=[],a=0;a<i;a++)if((o=b[a])&&16&o.__u){for(v=0,p=u.length;v<p;)u[m=v+p>>1]<o.__i?v=m+1:p=m;u[v]=o.__i,d[a]=v+1}for(v=u.length;a--;)d[a]&&(d[a]==v?v--:b[a].__u|=4)}if(_)for(a=0;a<h;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=T(s)),ue(s,s));return r}function ne(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=ne(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=T(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function re(e,t){return t||=[],e!=null&&typeof e!=`boolean`&&(g(e)?e.some(function(e){re(e,t)}):t.push(e)),t}function A(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function ie(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function j(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||ie(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||ie(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=u[t]||(u[t]=M(t)),(e.__a||={})[t]=l,a=t!=(t=t.replace(c,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function M(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[s]==null)n[s]=l++;else if(n[s]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function N(t,n,r,i,a,o,s,c,l,u){var d,p,h,_,b,x,S,E,D,O,k,te,ne,re,A,ie,j,M,N=n.type;if(n.constructor!==f)return null;128&r.__u&&(l=32&r.__u,d=r.__c.__z)&&(n.__u|=l,p=o=[],d.nodeType==8?c=ae(d,o):o.push(d),c=o[0]||c),(d=e.__b)&&d(n);n:if(typeof N==`function`){h=s.length;try{if(E=n.props,D=(d=N.prototype)&&d.render,O=(d=N.contextType)&&i[d.__c],k=d?O?O.props.value:d.__:i,(_=r.__c)?(n.__c=_,2&_.__g&&(_.__g|=1)):(D?n.__c=_=new N(E,k):(n.__c=_=new w(E,k),_.constructor=N,_.render=de),O&&O.sub(_),_.state||(_.state={}),_.__n=i,_.__g|=8,_.__h=[],_.__k=[]),D&&(_.__s||(_.__s=_.state),N.getDerivedStateFromProps&&(_.__s==_.state&&(_.__s=v({},_.__s)),v(_.__s,N.getDerivedStateFromProps(E,_.__s)))),b=_.props,x=_.state,_.__v=n,r.__c){if(E!==b&&D&&!N.getDerivedStateFromProps&&_.componentWillReceiveProps&&_.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&_.__g)||!(4&_.__g)&&_.shouldComponentUpdate&&!1===_.shouldComponentUpdate(E,_.__s,k)){n.__v!=r.__v&&(_.props=E,_.state=_.__s,_.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),m.push.apply(_.__h,_.__k),_.__k=[],_.__h.length&&s.push(_),c=T(r);break n}_.componentWillUpdate&&_.componentWillUpdate(E,_.__s,k),D&&_.componentDidUpdate&&_.__h.push(function(){_.componentDidUpdate(b,x,S)})}else D&&!N.getDerivedStateFromProps&&_.componentWillMount&&_.componentWillMount(),D&&_.componentDidMount&&_.__h.push(_.componentDidMount);_.context=k,_.props=E,_.__P=t,_.__g&=-5,te=e.__r,ne=D?25:0;do _.__g&=-9,te&&te(n),d=_.render(_.props,_.state=_.__s,_.context);while(8&_.__g&&++ne<25);D&&(m.push.apply(_.__h,_.__k),_.__k=[]),_.state=_.__s,_.getChildContext&&(i=v({},i,_.getChildContext())),D&&r.__c&&_.getSnapshotBeforeUpdate&&(S=_.getSnapshotBeforeUpdate(b,x)),re=d&&d.type===C&&d.key==null?d.props.children:d,E.__P&&(d=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&ue(e,e)}),r.__k=null),c=r.__k?T(r,0):null),c=ee(t,g(re)?re:[re],n,r,i,a,o,s,c,l,u),E.__P&&(n.__e=null,c=d),n.__u&=-161,p&&p.some(y),_.__h.length&&s.push(_),1&_.__g&&(_.__g&=-4)}catch(t){if(s.length=h,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(j=o.indexOf(c||void 0))||(j=o.length);(M=o[j-1])&&M.nodeType==8;)j--;for(;j<o.length;j++)if(M=o[j]){if(o[j]=null,A){if(M==ie)break}else{if(M.nodeType!=8)break;M.data.startsWith(`$s`)&&(ie=ae(A=M))}}}if(!A){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;A=c}(d=ae(A=n.__c.__z||(n.__c.__z=A)))?(n.__e=A,c=d):n.__e=c,c&&=c.nextSibling}else o&&o.some(y)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||oe(n),e.__e(t,n,r)}}else c=n.__e=ce(r.__e,n,r,i,a,o,s,l,u,t);return(d=e.diffed)&&d(n),c}function ae(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function oe(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(oe))}function se(t,n,r){for(var i=0;i<r.length;)le(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ce(t,n,r,i,a,o,s,c,l,u){var d,f,m,v,b,x,S,C,w=r.props||p,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(d=0;d<o.length;d++)if((b=o[d])&&(D?b.localName==D:b.nodeType==3)){t=b,o[d]=null;break}}if(!t){if(C=u.ownerDocument||document,!D)return C.createTextNode(E);t=C.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&_.call(u.childNodes),!c&&o)for(w={},d=0;d<t.attributes.length;d++)w[(b=t.attributes[d]).name]=b.value;for(d in w)b=w[d],d==`dangerouslySetInnerHTML`?m=b:d==`children`||d in E||d==`value`&&`defaultValue`in E||d==`checked`&&`defaultChecked`in E||j(t,d,null,b,a);for(d in E)b=E[d],d==`children`?v=b:d==`dangerouslySetInnerHTML`?f=b:d==`value`?x=b:d==`checked`?S=b:c&&typeof b!=`function`||w[d]===b||j(t,d,b,w[d],a);f?(c||m&&(f.__html==m.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),n.__k=[]):(m&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&h.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,g(v)?v:[v],n,r,i,a,o,s,o?o[0]:r.__k&&T(r,0),c,l),o&&o.some(y)),c&&D!=`textarea`||(d=`value`,D==`progress`&&x==null?t.removeAttribute(d):x==null||x===t[d]&&(D!=`progress`||x)||j(t,d,x,w[d],a),d=`checked`,S!=null&&S!=t[d]&&j(t,d,S,w[d],a))}else w===E||c&&t.data==E||(t.data=E);return t}function le(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function ue(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||le(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&ue(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ae(i,o=[]))&&(i==t.__e&&o.some(y),y(a),y(i)),r||y(t.__e),t.__e=t.__c=t.__=null}function de(e,t,n){return this.constructor(e,n)}function fe(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=S(C,{children:[t]}),a=[],o=[],N(n,n.__k,i||p,p,n.namespaceURI,i?null:n.firstChild?_.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),se(a,n.__k,o),n.__k.props.children=null}function pe(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,O(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+d++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}e={__e:function(e,t,n,r){for(var i,o,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw a=0,e}},t=0,n=function(e){return e!=null&&e.constructor===f},w.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=v({},this.state)),typeof e==`function`&&(e=e(v({},n),this.props)),e&&(v(n,e),this.__v&&(t&&this.__k.push(t),O(this)))},w.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),O(this))},w.prototype.render=C,r=[],a=0,o=function(e,t){return e.__v.__b-t.__v.__b},s=Symbol(),c=/(PointerCapture)$|Capture$/i,l=0,u={},d=0;var me,P,he,ge,_e=Object.is,ve=0,ye=[],be=[],F=e,xe=F.__b,Se=F.__r,Ce=F.diffed,we=F.__c,Te=F.unmount,Ee=F.__;function De(e,t){F.__h&&F.__h(P,e,ve||t),ve=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function I(e){return ve=1,Oe(Ve,e)}function Oe(e,t,n){var r=De(me++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ve(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);_e(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=P,!P.__f)){P.__f=!0;var i=P.shouldComponentUpdate;P.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,_e(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function L(e,t){var n=De(me++,3);!F.__s&&Be(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function ke(e,t){var n=De(me++,4);!F.__s&&Be(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,P.__h.push(n))}function R(e){return ve=5,Ae(function(){return{current:e}},[])}function Ae(e,t){var n=De(me++,7);return Be(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function je(e,t){return ve=8,Ae(function(){return e},t)}function Me(e){var t=P.context[e.__c],n=De(me++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(P)),t.props.value):e.__}function Ne(){var e=De(me++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function Pe(){var e;do{for(;e=be.shift();)try{Re(e)}catch(t){F.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=ye.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Re),t.__h.some(ze),t.__h=[]}catch(n){t.__h=[],F.__e(n,e.__v)}}}while(be.length)}F.__b=function(e){P=null,xe&&xe(e)},F.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ee&&Ee(e,t)},F.__r=function(e){Se&&Se(e),me=0;var t=(P=e.__c).__H;t&&(he==P?P.__h=[]:(t.__h.some(Re),t.__h.some(ze),me=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),he=P},F.diffed=function(e){Ce&&Ce(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Le(ye.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),he=P=null},F.__c=function(e,t){t.some(function(e){try{e.__h.some(Re),e.__h=e.__h.filter(function(e){return!e.__||ze(e)})}catch(t){e.__h=[function(){throw t}]}}),we&&we(e,t)},F.unmount=function(e){Te&&Te(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Le(be.push(r))}else Re(r)}catch(e){t=e}}),r.__H=void 0,t&&F.__e(t,r.__v))};var Fe=typeof requestAnimationFrame==`function`;function Ie(e){var t,n=function(){clearTimeout(r),Fe&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Fe&&(t=requestAnimationFrame(n))}function Le(e){e!=1&&ge==F.requestAnimationFrame||((ge=F.requestAnimationFrame)||Ie)(Pe)}function Re(e){var t=P,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),P=t}function ze(e){var t=P;e.__c=e.__(),P=t}function Be(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!_e(t,e[n])})}function Ve(e,t){return typeof t==`function`?t(e):t}var He,Ue;function We(e){return!Ue||(typeof Ue==`string`?e.startsWith(Ue):Ue.test(e))}function Ge(e,t){let n=``;if(He=void 0,t&&t.type===`click`){if(t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||t.button!==0)return e;let r=t.composedPath().find(e=>e.nodeName==`A`&&e.href),i=r&&r.getAttribute(`href`);if(!r||r.origin!=location.origin||/^#/.test(i)||!/^(_?self)?$/i.test(r.target)||!We(i)||r.download)return e;He=!0,t.preventDefault(),n=r.href.replace(location.origin,``)}else t&&t.url?(He=!t.replace,n=t.url):n=location.pathname+location.search;return He===!0?history.pushState(null,``,n):He===!1&&history.replaceState(null,``,n),n}var Ke=(e,t,n={})=>{e=e.split(`/`).filter(Boolean),t=(t||``).split(`/`).filter(Boolean),n.params||={};for(let r=0,i,a;r<Math.max(e.length,t.length);r++){let[,o,s,c]=(t[r]||``).match(/^(:?)(.*?)([+*?]?)$/);if(i=e[r],o||s!=i){if(!o&&i&&c==`*`){n.rest=`/`+e.slice(r).join(`/`);break}if(!o||!i&&c!=`?`&&c!=`*`)return;if(a=c==`+`||c==`*`,a?i=e.slice(r).map(decodeURIComponent).join(`/`)||void 0:i&&=decodeURIComponent(i),n.params[s]=i,s in n||(n[s]=i),a)break}}return n};function qe(e){let[t,n]=Oe(Ge,e.url||location.pathname+location.search);e.scope&&(Ue=e.scope);let r=He===!0,i=Ae(()=>{let e=new URL(t,location.origin),i=e.pathname.replace(/\/+$/g,``)||`/`;return{url:t,path:i,query:Object.fromEntries(e.searchParams),route:(e,t)=>n({url:e,replace:t}),back:()=>{history.back()},forward:()=>{history.forward()},wasPush:r}},[t]);return ke(()=>(addEventListener(`click`,n),addEventListener(`popstate`,n),()=>{removeEventListener(`click`,n),removeEventListener(`popstate`,n)}),[]),b(qe.ctx.Provider,{value:i},e.children)}var Je=Promise.resolve();function Ye(e){let[t,n]=Oe(e=>e+1,0),{url:r,query:i,wasPush:a,path:o}=tt();if(!r)throw Error(`preact-iso's <Router> must be used within a <LocationProvider>, see: https://github.com/preactjs/preact-iso#locationprovider`);let{rest:s=o,params:c={}}=Me($e),l=R(!1),u=R(o),d=R(1),f=R(),p=R(),m=R(),h=R(!1),g=R();g.current=!1;let _,v,y;re(e.children).some(e=>{if(Ke(s,e.props.path,y={...e.props,path:s,query:i,params:Object.assign({},c),rest:``}))return _=x(e,y);e.props.default&&(v=x(e,y))});let S=_||v,C=f.current&&f.current.__u&Xe&&f.current.__u&Ze,w=f.current&&f.current.__h,T=Ae(()=>{p.current=f.current,f.current=b($e.Provider,{value:y},S);let e=p.current&&p.current.props.children;return!e||!S||S.type!==e.type||S.props.component!==e.props.component?(d.current++,!0):!1},[r,JSON.stringify(y)]);C?(f.current.__u|=Xe,f.current.__u|=Ze):w&&(f.current.__h=!0);let E=p.current;return p.current=null,this.__c=(t,i)=>{g.current=!0,p.current=E,e.onLoadStart&&e.onLoadStart(r),l.current=!0;let a=d.current;t.then(()=>{a===d.current&&(p.current=null,f.current&&(i.__h&&(f.current.__h=i.__h),i.__u&Ze&&(f.current.__u|=Ze),i.__u&Xe&&(f.current.__u|=Xe)),Je.then(n))})},ke(()=>{let t=this.__v&&this.__v.__e;g.current?!h.current&&!m.current&&(m.current=t):(!h.current&&m.current&&(m.current!==t&&m.current.remove(),m.current=null),h.current=!0,u.current!==o&&(a&&scrollTo(0,0),e.onRouteChange&&e.onRouteChange(r),u.current=o),e.onLoadEnd&&l.current&&e.onLoadEnd(r),l.current=!1)},[o,a,t]),T?[b(Qe,{r:f,key:d.current}),b(Qe,{r:p,key:d.current-1})]:b(Qe,{r:f,key:d.current})}var Xe=32,Ze=128,Qe=({r:e})=>e.current;Ye.Provider=qe,qe.ctx=pe({});var $e=pe({}),et=e=>b(e.component,e),tt=()=>Me(qe.ctx),nt=()=>Me($e),rt=e.__b;e.__b=e=>{e.type&&e.type._forwarded&&e.ref&&(e.props.ref=e.ref,e.ref=null),rt&&rt(e)};var it=e.__e;e.__e=(e,t,n)=>{if(e&&e.then){let r=t;for(;r=r.__;)if(r.__c&&r.__c.__c)return t.__e??(t.__c.__z=[n.__e],t.__e=n.__e,t.__k=n.__k),t.__k||=[],r.__c.__c(e,t)}it&&it(e,t,n)};function at(e){return this.__c=ot,this.componentDidCatch=e.onError,e.children}function ot(e){e.then(()=>this.forceUpdate())}var st=Symbol.for(`preact-signals`);function ct(){if(B>1)B--;else{var e,t=!1;for((function(){var e=gt;for(gt=void 0;e!==void 0;){var t=e.S;if(t.v===e.v)for(var n=t.t;n!==void 0;n=n.x)n.i===e.i&&(n.i=t.i);e=e.o}})();ft!==void 0;){var n=ft;for(ft=void 0,pt++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&bt(n))try{n.c()}catch(n){t||=(e=n,!0)}n=r}}if(pt=0,B--,t)throw e}}function lt(e){if(B>0)return e();ht=++mt,B++;try{return e()}finally{ct()}}var ut,z=void 0;function dt(e){var t=z,n=ut;z=void 0,ut=void 0;try{return e()}finally{z=t,ut=n}}var ft=void 0,B=0,pt=0,mt=0,ht=0,gt=void 0,_t=0;function vt(e){if(z!==void 0){var t=e.n;if(t===void 0||t.t!==z)return t={i:0,S:e,p:z.s,n:void 0,t:z,e:void 0,x:void 0,r:t},z.s!==void 0&&(z.s.n=t),z.s=t,e.n=t,32&z.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=z.s,t.n=void 0,z.s.n=t,z.s=t),t}}function V(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}V.prototype.brand=st,V.prototype.h=function(){return!0},V.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n===void 0?dt(function(){var e;(e=t.W)==null||e.call(t)}):n.e=e)},V.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&dt(function(){var e;(e=t.Z)==null||e.call(t)}))}},V.prototype.subscribe=function(e){var t=this;return H(function(){var n=t.value;dt(function(){return e(n)})},{name:`sub`})},V.prototype.valueOf=function(){return this.value},V.prototype.toString=function(){return this.value+``},V.prototype.toJSON=function(){return this.value},V.prototype.peek=function(){var e=this;return dt(function(){return e.value})},Object.defineProperty(V.prototype,"value",{get:function(){var e=vt(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pt>100)throw Error(`Cycle detected`);(function(e){B!==0&&pt===0&&e.l!==ht&&(e.l=ht,gt={S:e,v:e.v,i:e.i,o:gt})})(this),this.v=e,this.i++,_t++,B++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ct()}}}});function yt(e,t){return new V(e,t)}function bt(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function xt(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function St(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Ct(e,t){V.call(this,void 0,t),this.x=e,this.s=void 0,this.g=_t-1,this.f=4}Ct.prototype=new V,Ct.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===_t))return!0;if(this.g=_t,this.f|=1,this.i>0&&!bt(this))return this.f&=-2,!0;var e=z;try{xt(this),z=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return z=e,St(this),this.f&=-2,!0},Ct.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}V.prototype.S.call(this,e)},Ct.prototype.U=function(e){if(this.t!==void 0&&(V.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}},Ct.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}},Object.defineProperty(Ct.prototype,"value",{get:function(){if(1&this.f)throw Error(`Cycle detected`);var e=vt(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function wt(e,t){return new Ct(e,t)}function Tt(e){var t=e.j;if(e.j=void 0,typeof t==`function`){B++;var n=z;z=void 0;try{t()}catch(t){throw e.f&=-2,e.f|=8,Et(e),t}finally{z=n,ct()}}}function Et(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Tt(e)}function Dt(e){if(z!==this)throw Error(`Out-of-order effect`);St(this),z=e,this.f&=-2;try{8&this.f&&Et(this)}finally{ct()}}function Ot(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ut&&ut.push(this)}Ot.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==`function`&&(this.j=t)}finally{e()}},Ot.prototype.S=function(){if(1&this.f)throw Error(`Cycle detected`);this.f|=1,this.f&=-9,Tt(this),xt(this),B++;var e=z;return z=this,Dt.bind(this,e)},Ot.prototype.N=function(){2&this.f||(this.f|=2,this.u=ft,ft=this)},Ot.prototype.d=function(){this.f|=8,1&this.f||Et(this)},Ot.prototype.dispose=function(){this.d()};function H(e,t){var n=new Ot(e,t);try{n.c()}catch(e){throw n.d(),e}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var kt,At,jt=typeof window<`u`&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Mt=[];H(function(){kt=this.N})();function Nt(t,n){e[t]=n.bind(null,e[t]||function(){})}function Pt(e){if(At){var t=At;At=void 0,t()}At=e&&e.S()}function Ft(e){var t=this,r=e.data,i=Lt(r);i.name=`ReactiveDom`,i.value=r;var a=Ae(function(){for(var e=t,r=t.__v;r=r.__;)if(r.__c){r.__c.__$f|=4;break}var a=wt(function(){var e=i.value.value;return e===0?0:!0===e?``:e||``}),o=wt(function(){return!Array.isArray(a.value)&&!n(a.value)}),s=H(function(){if(this.N=Bt,o.value){var t=a.value;e.__v&&e.__v.__e&&e.__v.__e.nodeType===3&&(e.__v.__e.data=t)}}),c=t.__$u.d;return t.__$u.d=function(){s(),c.call(this)},[o,a]},[]),o=a[0],s=a[1];return o.value?s.peek():s.value}Ft.displayName=`ReactiveTextNode`,Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:b(C,null).constructor},type:{configurable:!0,value:Ft},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}}),Nt(`__b`,function(e,t){if(Pt(),typeof t.type==`string`){var n,r=t.props;for(var i in r)if(i!==`children`){var a=r[i];a instanceof V&&(n||(t.__np=n={}),n[i]=a,r[i]=a.peek())}}e(t)}),Nt(`__r`,function(e,t){if(e(t),t.type!==C){Pt();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=function(e,t){var n;return H(function(){n=this},{name:t}),n.c=e,n}(function(e){return function(){var t;jt&&((t=this.y)==null||t.call(this)),e.__$f|=1,e.setState({})}}(r),typeof t.type==`function`?t.type.displayName||t.type.name:``))),Pt(n)}}),Nt(`__e`,function(e,t,n,r){Pt(),e(t,n,r)}),Nt(`diffed`,function(e,t){Pt();var n;if(typeof t.type==`string`&&(n=t.__e)){var r=t.__np,i=t.props,a=n.U;if(a)for(var o in a){var s=a[o];s===void 0||r&&o in r||(s.d(),a[o]=void 0)}if(r)for(var c in a||(a={},n.U=a),r){var l=a[c],u=r[c];l===void 0?(l=It(n,c,u,i),a[c]=l):l.o(u,i)}}e(t)});function It(e,t,n,r){var i=t in e&&e.ownerSVGElement===void 0,a=yt(n);return{o:function(e,t){a.value=e,r=t},d:H(function(){this.N=Bt;var n=a.value.value;r[t]!==n&&(r[t]=n,i?e[t]=n:n!=null&&(!1!==n||t[4]===`-`)?e.setAttribute(t,n):e.removeAttribute(t))})}}Nt(`unmount`,function(e,t){if(typeof t.type==`string`){var n=t.__e;if(n){var r=n.U;if(r)for(var i in n.U=void 0,r){var a=r[i];a&&a.d()}}var o=t.__np;if(o){var s=t.props;for(var c in o)s[c]=o[c]}t.__np=void 0}else{var l=t.__c;if(l){l.__$f|=8;var u=l.__$u;u&&(l.__$u=void 0,u.d())}}e(t)}),Nt(`__h`,function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)}),w.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.u==`boolean`&&!0===this.u){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var o in e)if(o!==`__source`&&e[o]!==this.props[o])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Lt(e,t){return Ae(function(){return yt(e,t)},[])}var Rt=function(e){queueMicrotask(function(){queueMicrotask(e)})};function zt(){lt(function(){for(var e;e=Mt.shift();)kt.call(e)})}function Bt(){Mt.push(this)===1&&(e.requestAnimationFrame||Rt)(zt)}function Vt(e,t){let n=null;try{n=localStorage.getItem(e)}catch{}let r=yt(t.find(e=>e===n)??t[0]);return H(()=>{try{localStorage.setItem(e,r.value)}catch{}}),r}var U=Vt(`plangraph.lang`,[`zh`,`en`]),Ht=Vt(`plangraph.theme`,[`system`,`light`,`dark`]);H(()=>{document.documentElement.lang=U.value===`zh`?`zh-CN`:`en`}),H(()=>{Ht.value===`system`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=Ht.value});var Ut={title:`PlanGraph`,tagline:`Which plan mandates a target, and what stands above that plan`,skip:`Skip to content`,menu:{plans:`Plans`,divergences:`Divergences`,wanted:`Wanted`},theme:{label:`Appearance`,system:`System`,light:`Light`,dark:`Dark`},switchLang:`中文`,behind:`GraphQL`,behindHint:`Open the query behind this page in GraphiQL`,print:`Print`,copyLink:`Copy link`,copied:`Copied`,more:`More`,all:`All`,none:`None`,close:`Close`,count:e=>`${e.toLocaleString(`en`)} in all`,years:(e,t)=>e===t?`${e}`:`${e}–${t}`,state:{loading:`Loading…`,error:`Could not read this`,retry:`Try again`,offline:`The server does not answer. This page goes on by itself once it does.`,back:`The server is back.`,notFound:`The graph has no such entry`,notFoundHint:`The link may come from other data. Search is a good place to start.`,noPage:`There is no such page`,nothing:`Nothing here`,codes:{BAD_USER_INPUT:`The query is not well formed`,NOT_FOUND:`The graph has no such entry`,UNAVAILABLE:`The database does not answer at the moment`,TIMEOUT:`The query took too long`,TOO_COMPLEX:`Too much was asked for at once`,OFFLINE:`The server does not answer`,INTERNAL:`Something went wrong on the server`}},search:{label:`Search`,placeholder:`Indicator, plan, body, region, project, or words of the text`,hint:`Several words, set apart by spaces, in any order`,suggestions:`Suggestions`,suggested:e=>e?`${e} suggestions, choose with the arrow keys`:`No suggestions`,seeAll:e=>`All results for “${e}”`,results:(e,t)=>`“${e}”: ${t.toLocaleString(`en`)} results`,nothing:e=>`Nothing found for “${e}”`,nothingHint:`Try fewer or other words, or browse the plans.`,kinds:`Kind`,loadMore:`More results`},home:{try:`Try`,loaded:`Loaded plans`,stats:`Size of the graph`,loadedAt:e=>`Data of ${e}`,empty:`The graph is empty`,emptyHint:`Load planning documents with plangraph load.`},type:{PLAN:`Plan`,SECTION:`Section`,REGION:`Region`,DEPARTMENT:`Body`,INDICATOR:`Indicator`,TARGET:`Target`,PROJECT:`Project`,TASK:`Task`,YEAR:`Year`,DOCUMENT:`Document`},planKind:{FIVE_YEAR_PLAN:`Five-year plan`,ANNUAL_PLAN:`Annual plan`,SPECIAL_PLAN:`Special plan`,ACTION_PLAN:`Action plan`,OPINION:`Opinion`,REGULATION:`Regulation`,CATALOGUE:`Catalogue`,NOTICE:`Notice`,LAW:`Law`,OTHER:`Other`},planStatus:{LOADED:`Loaded`,CITED:`Cited only, its text is not loaded`},alignment:{SAME:`Same`,STRICTER:`Stricter`,LOOSER:`Looser`,PARTIAL:`Partial`,INCOMPARABLE:`Not comparable`},alignmentHint:{SAME:`The same amount as this target`,STRICTER:`The traced target asks for more than this one`,LOOSER:`The traced target asks for less than this one`,PARTIAL:`The periods only overlap; no difference is given`,INCOMPARABLE:`One indicator, measured in ways that cannot be set side by side`},basis:{CITED:`Cited`,DECLARED:`Declared`,INFERRED:`Inferred`},role:{LEAD:`Lead`,RESPONSIBLE:`Responsible`,SUPPORTING:`Supporting`,UNDERTAKING:`Undertaking`},nature:{BINDING:`Binding`,EXPECTED:`Expected`},factKind:{TARGET:`Target`,ACTUAL:`Reached`},regionLevel:{NATION:`Nation`,PROVINCE:`Province`,PREFECTURE:`Prefecture`,COUNTY:`County`,TOWNSHIP:`Township`,VILLAGE:`Village`,ZONE:`Zone`},stage:{PROPOSED:`Proposed`,PREPARING:`In preparation`,NEW:`New`,CONTINUED:`Continued`,COMPLETED:`Completed`},stats:{plans:`plans`,documents:`files`,targets:`targets`,tasks:`tasks`,projects:`projects`,departments:`bodies`,regions:`regions`,indicators:`indicators`,edges:`relations`},comparator:{EQ:``,GE:`at least`,GT:`more than`,LE:`at most`,LT:`less than`,APPROX:`about`,RANGE:``,TEXT:``},measure:{LEVEL:``,GROWTH:`up`,DECLINE:`down`,INCREMENT:`new`},perYear:`a year`,columns:{kind:`Kind`,period:`Period`,indicator:`Indicator`,figure:`Figure`,region:`Region`},trace:{title:`Trace of`,ladder:`From the target up to the highest plan`,level:e=>e===0?`Its plan`:`${e} above`,traced:`Traced target`,alone:`No plan above has a target for this indicator`,folded:e=>`${e} more documents that only concern parts of the plan below`,notLoaded:`text not loaded`,basis:`Basis`,responsible:`Who answers for it`,nobody:`The text names nobody.`,beside:`What plans beside it say`,points:` points`,alignRule:{"same-period":`same period`,"point-in-span":`year within the span`,"year-under-average":`one year beside a yearly average`,"spans-differ":`spans differ`,"measure-differs":`measured differently`,"unit-differs":`units differ`,"value-in-words":`value in words`},linkRule:{"cited-basis":`named as its basis`,"cited-basis-of-a-part":`basis of a part`,"declared-period-plan":`names the five-year plan of its region`,"inferred-annual-under-five-year":`annual plan under its region’s five-year plan`,"inferred-five-year-under-parent-region":`five-year plan under that of the region above`,"inferred-special-under-outline":`special plan under its region’s outline`}},words:{open:`Words`,openOf:e=>`Words of ${e}`,title:`The words`,read:`Read in place`,place:(e,t,n)=>`${e}, bytes ${t}–${n}`,rule:(e,t)=>`Rule ${e}, measured precision ${t}%`,none:`Inferred by a rule; no words of the text say it.`}},Wt={title:`规划图谱`,tagline:`一个目标出自哪份规划，它的上面还有什么`,skip:`跳到正文`,menu:{plans:`规划`,divergences:`分歧`,wanted:`待收文件`},theme:{label:`外观`,system:`跟随系统`,light:`浅色`,dark:`深色`},switchLang:`English`,behind:`GraphQL`,behindHint:`在 GraphiQL 中打开这一页背后的查询`,print:`打印`,copyLink:`复制链接`,copied:`已复制`,more:`更多`,all:`全部`,none:`无`,close:`关闭`,count:e=>`${e.toLocaleString(`zh-CN`)} 条`,years:(e,t)=>e===t?`${e}年`:`${e}–${t}年`,state:{loading:`正在读取…`,error:`没有读到`,retry:`重试`,offline:`连不上服务。恢复后会自动继续。`,back:`服务已恢复。`,notFound:`图谱里没有这一项`,notFoundHint:`链接可能来自另一份数据。可以从搜索开始。`,noPage:`没有这个页面`,nothing:`没有内容`,codes:{BAD_USER_INPUT:`查询的写法有误`,NOT_FOUND:`图谱里没有这一项`,UNAVAILABLE:`数据库暂时没有回应`,TIMEOUT:`查询超时`,TOO_COMPLEX:`一次要的内容太多`,OFFLINE:`连不上服务`,INTERNAL:`服务内部出错`}},search:{label:`搜索`,placeholder:`指标、规划、部门、地区、项目或原文`,hint:`多个词用空格隔开，次序不限`,suggestions:`搜索建议`,suggested:e=>e?`${e} 条建议，用上下键选择`:`没有建议`,seeAll:e=>`查看“${e}”的全部结果`,results:(e,t)=>`“${e}”：${t.toLocaleString(`zh-CN`)} 条结果`,nothing:e=>`没有找到“${e}”`,nothingHint:`少用几个词，或换一种说法；也可以按类型浏览规划。`,kinds:`类型`,loadMore:`再取一些`},home:{try:`试一试`,loaded:`已收录的规划`,stats:`图谱规模`,loadedAt:e=>`数据更新于 ${e}`,empty:`图谱还是空的`,emptyHint:`用 plangraph load 读入规划文件。`},type:{PLAN:`规划`,SECTION:`章节`,REGION:`地区`,DEPARTMENT:`部门`,INDICATOR:`指标`,TARGET:`目标`,PROJECT:`项目`,TASK:`任务`,YEAR:`年份`,DOCUMENT:`文件`},planKind:{FIVE_YEAR_PLAN:`五年规划`,ANNUAL_PLAN:`年度计划`,SPECIAL_PLAN:`专项规划`,ACTION_PLAN:`行动方案`,OPINION:`意见`,REGULATION:`规章办法`,CATALOGUE:`目录清单`,NOTICE:`通知`,LAW:`法律`,OTHER:`其他`},planStatus:{LOADED:`已收录`,CITED:`仅被引用，未收录全文`},alignment:{SAME:`一致`,STRICTER:`更高`,LOOSER:`更低`,PARTIAL:`部分`,INCOMPARABLE:`不可比`},alignmentHint:{SAME:`与这一目标数值相同`,STRICTER:`所追溯的目标比这一目标要求更高`,LOOSER:`所追溯的目标比这一目标要求更低`,PARTIAL:`期间只有部分重合，不作差`,INCOMPARABLE:`同一指标，但计量方式不能相比`},basis:{CITED:`原文引用`,DECLARED:`原文述及`,INFERRED:`规则推定`},role:{LEAD:`牵头`,RESPONSIBLE:`责任`,SUPPORTING:`配合`,UNDERTAKING:`承办`},nature:{BINDING:`约束性`,EXPECTED:`预期性`},factKind:{TARGET:`目标`,ACTUAL:`完成值`},regionLevel:{NATION:`国家`,PROVINCE:`省级`,PREFECTURE:`市级`,COUNTY:`县级`,TOWNSHIP:`乡级`,VILLAGE:`村级`,ZONE:`园区`},stage:{PROPOSED:`谋划`,PREPARING:`前期`,NEW:`新建`,CONTINUED:`续建`,COMPLETED:`建成`},stats:{plans:`规划`,documents:`文件`,targets:`目标`,tasks:`任务`,projects:`项目`,departments:`部门`,regions:`地区`,indicators:`指标`,edges:`关系`},comparator:{EQ:``,GE:`不低于`,GT:`超过`,LE:`不高于`,LT:`低于`,APPROX:`约`,RANGE:``,TEXT:``},measure:{LEVEL:``,GROWTH:`增长`,DECLINE:`下降`,INCREMENT:`新增`},perYear:`年均`,columns:{kind:`类别`,period:`期间`,indicator:`指标`,figure:`数值`,region:`地区`},trace:{title:`追溯`,ladder:`从目标到最上位规划`,level:e=>e===0?`本规划`:`上 ${e} 级`,traced:`所追溯的目标`,alone:`上位规划没有同一指标的目标`,folded:e=>`另有 ${e} 份文件，只有部分内容与之相关`,notLoaded:`未收录全文`,basis:`依据`,responsible:`责任部门`,nobody:`原文没有写明由谁负责。`,beside:`同级规划怎么说`,points:` 个百分点`,alignRule:{"same-period":`期间相同`,"point-in-span":`年份在期间之内`,"year-under-average":`当年对年均`,"spans-differ":`累计期间不同`,"measure-differs":`计量口径不同`,"unit-differs":`单位不同`,"value-in-words":`数值为文字`},linkRule:{"cited-basis":`开篇写明的依据`,"cited-basis-of-a-part":`部分内容所依据`,"declared-period-plan":`述及本地区五年规划`,"inferred-annual-under-five-year":`年度计划在本地区五年规划之下`,"inferred-five-year-under-parent-region":`五年规划在上级地区同期规划之下`,"inferred-special-under-outline":`专项规划在本地区规划纲要之下`}},words:{open:`原文`,openOf:e=>`${e}的原文`,title:`原文`,read:`在文中查看`,place:(e,t,n)=>`${e} 第 ${t}–${n} 字节`,rule:(e,t)=>`规则 ${e}，实测准确率 ${t}%`,none:`由规则推定，原文没有对应的文字。`}},W=wt(()=>U.value===`zh`?Wt:Ut),Gt=yt(null);function Kt({query:e,variables:t}){return`/graphiql/?`+new URLSearchParams({query:e.trim(),variables:JSON.stringify(t,null,2)}).toString()}var G=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new G(`
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
    `,{fragmentName:`Figure`}),new G(`
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
}`,{fragmentName:`Hit`}),new G(`
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
}`,{fragmentName:`Hits`}),new G(`
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
    `,{fragmentName:`Words`}),new G(`
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
}`,{fragmentName:`Aligned`}),new G(`
    fragment PlanName on Plan {
  id
  name
  kind
  status
}
    `,{fragmentName:`PlanName`}),new G(`
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
}`,{fragmentName:`Beside`});var qt=new G(`
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
}`),Jt=new G(`
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
}`),Yt=new G(`
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
}`),Xt=new G(`
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
}`),Zt=new G(`
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
}`),Qt=yt(!0),$t=yt(0),en=1e3,tn=15e3;function nn(){Qt.value&&(Qt.value=!1,rn(en))}function rn(e){setTimeout(async()=>{if(!await fetch(`/healthz`,{cache:`no-store`}).then(e=>e.ok,()=>!1))return rn(Math.min(e*2,tn));Qt.value=!0,$t.value++},e)}var an=class extends Error{code;constructor(e,t){super(t),this.code=e}};async function on(e,t,n){let r=await sn(e.toString(),t,n),i;try{i=await r.json()}catch(e){throw n?.aborted?e:(r.status>=502&&nn(),new an(r.status>=502?`OFFLINE`:`INTERNAL`,`HTTP ${r.status}`))}let a=i.errors?.[0];if(a)throw new an(a.extensions?.code??`INTERNAL`,a.message);if(!i.data)throw new an(`INTERNAL`,`HTTP ${r.status}`);return i.data}async function sn(e,t,n){try{return await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`},body:JSON.stringify({query:e,variables:t}),signal:n})}catch(e){throw n?.aborted?e:(nn(),new an(`OFFLINE`,String(e)))}}var cn=40,ln=new Map;function un(e,t){ln.delete(e),ln.set(e,t);for(let e of ln.keys()){if(ln.size<=cn)break;ln.delete(e)}}function dn(e,t,{view:n,skip:r}={}){let i=e.toString(),a=JSON.stringify(t)+i,[o,s]=I({key:``,loading:!0}),[c,l]=I(0),u=o.error?.code===`OFFLINE`?$t.value:0,d=je(()=>l(e=>e+1),[]);L(()=>{n&&!r&&(Gt.value={query:i,variables:t})},[a,n,r]),L(()=>{if(r)return;let n=ln.get(a);if(n!==void 0){s({key:a,data:n,loading:!1});return}let i=new AbortController;return s(e=>({key:a,data:e.data,loading:!0})),on(e,t,i.signal).then(e=>{un(a,e),s({key:a,data:e,loading:!1})},e=>{if(i.signal.aborted)return;let t=e instanceof an?e:new an(`INTERNAL`,String(e));s(e=>({key:a,data:e.data,error:t,loading:!1}))}),()=>i.abort()},[a,c,u,r]);let f=ln.get(a);return f===void 0?{data:o.data,error:o.key===a?o.error:void 0,loading:o.loading||o.key!==a,retry:d}:{data:f,loading:!1,retry:d}}var K={search:(e,t)=>`/search?`+new URLSearchParams(t?{q:e,type:t}:{q:e}).toString(),trace:e=>`/trace/${e}`,plan:e=>`/plan/${e}`,read:(e,t)=>{let n=new URLSearchParams;return t?.section&&n.set(`section`,t.section),t?.fact&&n.set(`fact`,t.fact),`/read/${e}`+(n.size?`?`+n.toString():``)},region:e=>`/region/${e}`,department:e=>`/department/${e}`,indicator:e=>`/indicator/${e}`,project:e=>`/project/${e}`};function fn(e,t){switch(e){case`Target`:return K.trace(t);case`Plan`:return K.plan(t);case`Region`:return K.region(t);case`Department`:return K.department(t);case`Indicator`:return K.indicator(t);case`Project`:return K.project(t);default:return null}}var pn={Plan:`PLAN`,Section:`SECTION`,Region:`REGION`,Department:`DEPARTMENT`,Indicator:`INDICATOR`,Target:`TARGET`,Project:`PROJECT`,Task:`TASK`,Year:`YEAR`,Document:`DOCUMENT`};function mn(e){return e.toLocaleString(U.value===`zh`?`zh-CN`:`en`,{maximumFractionDigits:6,useGrouping:Math.abs(e)>=1e4})}function hn(e){let t=Number(e.toPrecision(12));return(t>0?`+`:t<0?`−`:`±`)+mn(Math.abs(t))}function gn(e){if(e.value===null)return e.text??``;let t=e.valueMax===null?mn(e.value):`${mn(e.value)}–${mn(e.valueMax)}`,n=e.unit??``,r=W.value;if(U.value===`zh`){let i=(e.perYear?r.perYear:``)+r.measure[e.measure]+r.comparator[e.comparator];return i+(i?` `:``)+t+n}return[r.measure[e.measure],r.comparator[e.comparator],t+n,e.perYear?r.perYear:``].filter(Boolean).join(` `)}function _n(e){return e?W.value.years(e.from,e.to):``}var vn=Symbol.for(`pv`),yn=0;Array.isArray;function q(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vn,__v:--yn,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function bn(e){switch(e.__typename){case`Section`:return K.read(e.plan.id,{section:e.id});case`Task`:return K.read(e.plan.id,{section:e.evidence[0]?.section.id,fact:e.id});default:return fn(e.__typename,e.id)??`/`}}function xn({hit:e}){let t=pn[e.node.__typename];return q(`span`,{class:`hit`,children:[t&&q(`span`,{class:`kind kind-`+t.toLowerCase(),children:W.value.type[t]}),q(`span`,{class:`hit-words`,children:q(Sn,{text:e.snippet})}),q(`span`,{class:`hit-more`,children:Cn(e.node)})]})}function Sn({text:e}){return q(C,{children:e.split(/⟪(.*?)⟫/s).map((e,t)=>t%2?q(`mark`,{children:e},t):e)})}function Cn(e){let t=W.value;switch(e.__typename){case`Plan`:return[e.docNumber,e.status===`CITED`?t.planStatus.CITED:t.planKind[e.planKind]].filter(Boolean).join(` · `);case`Target`:return[gn(e),_n(e.period),e.plan.name].filter(Boolean).join(` · `);case`Indicator`:return e.indicatorUnit;case`Region`:return e.parent?.name;case`Project`:return[e.stage&&t.stage[e.stage],e.capacity,e.investment].filter(Boolean).join(` · `);case`Task`:case`Section`:return e.plan.name;default:return null}}var wn=150;function Tn({large:e}){let{route:t,query:n,path:r}=tt(),i=r===`/search`?n.q??``:``,[a,o]=I(i),[s,c]=I(``),[l,u]=I(!1),[d,f]=I(-1),p=R(null),m=Ne(),h=W.value;L(()=>o(i),[i]),L(()=>{let e=setTimeout(()=>c(a.trim()),wn);return()=>clearTimeout(e)},[a]),L(()=>{let e=e=>{let t=e.target instanceof HTMLElement&&e.target.closest(`input, textarea, select, [contenteditable]`);e.key!==`/`||t||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),p.current?.focus(),p.current?.select())};return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[]);let{data:g}=dn(Jt,{query:s},{skip:!l||s===``}),_=s===``?[]:g?.search.nodes??[],v=l&&a.trim()!==``&&s!==``&&g!==void 0,y=e=>{u(!1),p.current?.blur(),t(e)};return q(`form`,{class:`search`+(e?` large`:``),role:`search`,onSubmit:e=>e.preventDefault(),children:[q(`input`,{ref:p,type:`search`,list:void 0,role:`combobox`,"aria-label":h.search.label,"aria-expanded":v,"aria-controls":m+`list`,"aria-autocomplete":`list`,"aria-activedescendant":v&&d>=0?m+d:void 0,autocomplete:`off`,spellcheck:!1,autofocus:e,placeholder:h.search.placeholder,value:a,onInput:e=>{o(e.currentTarget.value),f(-1),u(!0)},onFocus:()=>u(!0),onBlur:()=>u(!1),onKeyDown:e=>{let t=_.length;switch(e.key){case`ArrowDown`:case`ArrowUp`:return e.preventDefault(),v?f(n=>e.key===`ArrowDown`?n>=t?0:n+1:n<=0?t:n-1):u(!0);case`Escape`:return u(!1),f(-1);case`Enter`:{if(e.isComposing||a.trim()===``)return;e.preventDefault();let t=v?_[d]:void 0;return y(t?bn(t.node):K.search(a.trim()))}}}}),q(`div`,{id:m+`list`,class:`search-list`,role:`listbox`,"aria-label":h.search.suggestions,hidden:!v,onMouseDown:e=>e.preventDefault(),children:[_.map((e,t)=>q(`div`,{id:m+t,role:`option`,"aria-selected":t===d,onClick:()=>y(bn(e.node)),children:q(xn,{hit:e})},e.node.id)),q(`div`,{id:m+_.length,role:`option`,"aria-selected":d===_.length,class:`search-all`,onClick:()=>y(K.search(a.trim())),children:_.length>0?h.search.seeAll(a.trim()):h.search.nothing(s)})]}),q(`span`,{class:`unseen`,role:`status`,children:v?h.search.suggested(_.length):``})]})}function En(){let{path:e}=tt(),t=W.value;return q(`header`,{class:`bar`,children:[q(`a`,{class:`bar-home`,href:`/`,children:[q(`svg`,{viewBox:`0 0 32 32`,width:`26`,height:`26`,"aria-hidden":`true`,children:q(`path`,{d:`M10 24V13m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0 7h9a3 3 0 0 0 3-3v-1m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z`,fill:`none`,stroke:`currentColor`,"stroke-width":`2.4`,"stroke-linecap":`round`})}),q(`span`,{children:t.title})]}),e!==`/`&&q(Tn,{}),q(`nav`,{class:`bar-nav`,"aria-label":t.title,children:q(`a`,{href:`/plans`,"aria-current":(t=>e.startsWith(t)?`page`:void 0)(`/plan`),children:t.menu.plans})}),q(`div`,{class:`bar-tools`,children:[Gt.value&&q(`a`,{class:`button quiet`,href:Kt(Gt.value),target:`_blank`,title:t.behindHint,children:t.behind}),q(`select`,{"aria-label":t.theme.label,value:Ht.value,onChange:e=>Ht.value=e.currentTarget.value,children:[q(`option`,{value:`system`,children:t.theme.system}),q(`option`,{value:`light`,children:t.theme.light}),q(`option`,{value:`dark`,children:t.theme.dark})]}),q(`button`,{type:`button`,class:`quiet`,lang:U.value===`zh`?`en`:`zh-CN`,onClick:()=>U.value=U.value===`zh`?`en`:`zh`,children:t.switchLang})]})]})}function Dn({of:e,children:t}){let n=W.value.state;return e.error?.code===`NOT_FOUND`?q(An,{title:n.notFound,hint:n.notFoundHint}):e.error?q(kn,{code:e.error.code,retry:e.retry}):e.data===void 0?q(On,{}):q(C,{children:t(e.data)})}function On(){return q(`p`,{class:`state loading`,role:`status`,children:W.value.state.loading})}function kn({code:e,retry:t}){let n=W.value.state;return q(`div`,{class:`state problem`,role:`alert`,children:[q(`h2`,{children:n.error}),q(`p`,{children:n.codes[e]??n.codes.INTERNAL}),q(`button`,{type:`button`,onClick:t,children:n.retry})]})}function An({title:e,hint:t}){return q(`div`,{class:`state empty`,children:[q(`h2`,{children:e}),t&&q(`p`,{children:t})]})}function jn(){return q(`div`,{class:`offline`,role:`status`,children:!Qt.value&&q(`p`,{children:W.value.state.offline})})}function Mn(e){return typeof e==`object`?e.key:e}function Nn(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function Pn(e,t,n){let r=n.initialDeps??[],i,a=!0;function o(){let o=e();return(o.length!==r.length||o.some((e,t)=>r[t]!==e))&&(r=o,i=t(...o),n?.onChange&&!(a&&n.skipInitialOnChange)&&n.onChange(i),a=!1),i}return o.updateDeps=e=>{r=e},o}function Fn(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}var In=(e,t)=>Math.abs(e-t)<1.01,Ln=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})};function Rn({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:i,pendingWrite:a,clampedMaxAtWrite:o}){return t&&a===null&&e===i?`spurious`:a!==null&&Math.abs(e-a.target)<1.5?`readBack`:a!==null&&!a.smooth&&n!==null&&a.target>n+r+.5&&Math.abs(e-(n+r))<1.5||a!==null&&!a.smooth&&a.lowMaxes?.some(t=>Math.abs(e-t)<1.5)?`clampedReadBack`:o!==null&&Math.abs(e-o)<1.5?`clampedEcho`:`external`}var zn=e=>e===`smooth`||e===`smoothFinishing`;function Bn({kind:e,offset:t,command:n,target:r}){return e!==`spurious`&&e!==`readBack`&&e!==`clampedReadBack`&&n?.index!=null&&n.phase!==`queued`&&!zn(n.phase)&&!In(t,n.lastTargetOffset)&&!In(t,r())&&e!==`clampedEcho`}var Vn=40;function Hn(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<Vn;)n--;if(n<0)return!1;let r=e[n],i=n-1;for(;i>=0&&r.t-e[i].t<Vn;)i--;if(i<0)return!1;let a=e[i],o=(t.offset-r.offset)/(t.t-r.t),s=(r.offset-a.offset)/(r.t-a.t);return o*s>=0&&Math.abs(o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function Un(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<Vn;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}var Wn,Gn=()=>{if(Wn!==void 0)return Wn;if(typeof navigator>`u`)return Wn=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return Wn=!0;let e=navigator.maxTouchPoints;return Wn=navigator.platform===`MacIntel`&&e!==void 0&&e>0},Kn,qn=()=>Kn===void 0?Kn=Gn()&&typeof CSS<`u`&&typeof CSS.supports==`function`&&CSS.supports(`overflow-anchor: auto`):Kn,Jn=()=>!Gn()||qn(),Yn={capture:!0,passive:!0},Xn=class{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>this._touch!==null&&this._touch.phase!==`lateFling`,this.dragging=()=>this._touch?.phase===`down`&&this._touch.moved,this.tail=()=>this._touch?.phase===`tail`?this._touch.moved?`fling`:`tap`:null,this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:r})=>(e&&this._touch?.phase===`tail`?this._openTail(this._touch.moved||!t,!1):this._touch?.phase===`lateFling`&&(this.host.now()>this._touch.until?this._touch=null:r&&e&&n&&this._openTail(!0,!1)),!t&&e&&n&&this._touch?.phase===`down`?(this._touch.moved=!0,!0):!1),this.touchStart=()=>{this.end(),this._touch={phase:`down`,moved:!1}},this.touchEnd=()=>{let e=this._touch?.phase===`down`&&this._touch.moved;this.end(),this._openTail(e,e)},this.end=()=>{let e=this.host.getWindow();this._touch?.phase===`tail`&&e!=null&&e.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{let t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener(`touchstart`,t,Yn),e.addEventListener(`touchend`,n,Yn),e.addEventListener(`touchcancel`,n,Yn),()=>{e.removeEventListener(`touchstart`,t,Yn),e.removeEventListener(`touchend`,n,Yn),e.removeEventListener(`touchcancel`,n,Yn),this.end()}},this._openTail=(e,t)=>{let n=this.host.getWindow();if(n==null)return;this.end();let r={phase:`tail`,moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(r.moved,r.awaitingFling):(this._touch=r.awaitingFling?{phase:`lateFling`,until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=r}}get touch(){return this._touch}},Zn=e=>{let t=new Set;return{schedule:n=>{let r=e.requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},Qn=e=>e,$n=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+1,i=Array(r);for(let e=0;e<r;e++)i[e]=n+e;return i},er={passive:!0},tr=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=()=>{t({width:n.innerWidth,height:n.innerHeight})};return r(),n.addEventListener(`resize`,r,er),()=>{n.removeEventListener(`resize`,r)}},nr=typeof window>`u`||`onscrollend`in window,rr=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&nr,o=0,s=a?null:Ln(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s?.(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,er),a&&r.addEventListener(`scrollend`,u,er),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s?.cancel()}},ir=(e,t)=>rr(e,t,t=>e.options.horizontal?t.scrollX:t.scrollY),ar=(e,t,n)=>{if(n.options.useCachedMeasurements){let t=n.indexFromElement(e),r=n.options.getItemKey(t);return n.itemSizeCache.get(r)??n.options.estimateSize(t)}if(t?.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},or=(e,{adjustments:t=0,behavior:n},r)=>{var i;let{scrollElement:a,options:o}=r,s=e+t,c=o.horizontal&&o.isRtl&&a!==null&&`ownerDocument`in a;(i=a?.scrollTo)==null||i.call(a,{[o.horizontal?`left`:`top`]:c?-s:s,behavior:n})},sr=(e,t)=>e===`smooth`?t?`smoothLanded`:`smooth`:`instant`,cr=e=>e?.phase===`smooth`||e?.phase===`smoothLanded`;function lr(e,t,n,r){if(t===0)return!1;let i=r(0),a=new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var ur=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new Xn({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let e=this.scrollState;if(e?.phase!==`queued`||this.pendingWrite!==null)return!1;let t=this._readElementOffset();return t===null||this._lastElementOffset===null||Math.abs(t-this._lastElementOffset)<1?!1:(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],!0)},onTailClosed:()=>{let e=this.scrollState;e?.phase===`queued`&&Un(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var e;return((e=this.targetWindow?.performance)?.now)?.call(e)??Date.now()},this.observer=(()=>{let e=null,t=null,n=!1,r=!1,i=new Set,a=()=>{if(e)return e;let r=this.targetWindow;if(!r||!r.ResizeObserver)return null;let i=t=Zn(r);return e=new r.ResizeObserver(e=>{let t=()=>{let t={sync:!1};this._resizeBatch=t;try{e.forEach(o)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)i.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},o=e=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;(n=a())==null||n.disconnect(),t?.cancel(),i.clear(),r=!1,e=null,t=null},observe:o=>{let s=a();s&&(n?(i.add(o),r||(r=!0,t?.schedule(()=>{r=!1,i.forEach(t=>{t.isConnected&&e?.observe(t,{box:`border-box`})}),i.clear()}))):s.observe(o,{box:`border-box`}))},unobserve:e=>{var t;i.delete(e),(t=a())==null||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{let t={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:Qn,rangeExtractor:$n,onChange:()=>{},measureElement:ar,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let n in e){let r=e[n];r!==void 0&&(t[n]=r)}let n=this.options,r=null,i=null,a=!1;if(n!==void 0&&n.enabled&&t.enabled&&t.anchorTo===`end`&&this.scrollElement!==null){let e=n.count,o=t.count,s=this.getMeasurements(),c=this._singleLaneMeasurements?.items??s,l=e=>Mn(c[e]),u=e>0?l(0):null,d=e>0?l(e-1):null;if(o!==e||e>0&&o>0&&(t.getItemKey(0)!==u||t.getItemKey(o-1)!==d)){a=!0;let c=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??s[0]:null;c&&(r=[c.key,this.getScrollOffset()-c.start]);let u=t.followOnAppend===!0?`auto`:t.followOnAppend||null;u&&o>0&&this.isAtEnd(n.scrollEndThreshold)&&(e===0||t.getItemKey(o-1)!==d)&&(o>e||lr(e,o,l,t.getItemKey))&&(i=u)}}this.options=t,a&&(this.pendingMin=0,this.itemSizeCacheVersion++);let o=null;if(r&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[e,t]=r,n=this.getMeasurements(),{count:a,getItemKey:s}=this.options,c=0;for(;c<a&&s(c)!==e;)c++;if(c<a){let e=n[c];if(e){let n=Math.max(0,e.start+t);!i&&n!==this.scrollOffset&&(o=n-this.scrollOffset,this.scrollOffset=n)}}}i?this.pendingScrollAnchor={kind:`follow`,behavior:i}:o!==null&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:`anchor`,delta:o}:(this._holdOffset+=o,this._followOffsetTarget(o)))},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=Pn(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,(e=this._momentumStop)==null||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{let e=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==e){if(this.cleanup(),!e){this.maybeNotify();return}this.scrollElement=e,this.targetWindow=this.scrollElement&&`ownerDocument`in this.scrollElement?this.scrollElement.ownerDocument.defaultView:this.scrollElement?.window??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{let n=t?this._elementMaxScrollOffset():null,r=this._reportedOverscroll;this._reportedOverscroll=e<0||n!==null&&e>n+1;let i=e;this._lastElementOffset=i,e=this._toLayoutOffset(e);let a=this._classifyScrollEvent(e,t,n);if(a===`spurious`)return;a===`readBack`?e=this.pendingWrite.target:a===`clampedReadBack`&&this.scrollState?.index!=null&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:Bn({kind:a,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let o=this.getScrollOffset(),s=this.scrollDirection;this.scrollDirection=t?o===e?this.scrollDirection:o<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t;let c=this.scrollState;if(c?.phase===`queued`&&a===`external`&&t){if(r||this._reportedOverscroll)c.samples=[];else{let e=this.now();c.samples=[...(c.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:i}],(s!==null&&this.scrollDirection!==s||Hn(c.samples))&&(this.scrollState=null)}}this._iosGesture.onScroll({isScrolling:t,ownReadBack:a===`readBack`,moved:e!==o,external:a===`external`&&this.scrollState?.phase!==`smooth`&&this.scrollState?.phase!==`smoothFinishing`})&&this.scrollState?.phase===`queued`&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();let t=this.pendingScrollAnchor;this.pendingScrollAnchor=null,t&&this.scrollElement&&this.options.enabled&&(t.kind===`anchor`?this._canWriteScroll()?cr(this.scrollState)&&!In(this.getScrollOffset()-t.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(t.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=t.delta,this._followOffsetTarget(t.delta),this.notify(!1)):this.scrollToEnd({behavior:t.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>Rn({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:this._clampedAdjustment?.maxAtWrite??null}),this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{let e=this.scrollState;if(e===null||e.phase!==`queued`)return;let{behavior:t}=e;this.getMeasurements();let n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=sr(t,e.index!=null&&In(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let e=this.scrollElement;if(e==null)return null;let{horizontal:t,isRtl:n}=this.options;return typeof e.scrollTop==`number`?t?e.scrollLeft*(n&&-1||1):e.scrollTop:typeof e.scrollY==`number`?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(Gn()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=e=>{if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||this.scrollState?.phase===`smooth`)return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);let t=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(t),this._scrollToOffset(t)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=Pn(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=Pn(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{let l=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=this._singleLaneMeasurements?.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&u>0&&e.set(a.subarray(0,u*2)),a=e}let o=u===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(u===0)c=t+n;else{let e=u-1;c=a[e*2]+a[e*2+1]+s}for(let t=u;t<e;t++){let e=r(t);o[t]=e;let n=l.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let d=Nn(o,a);return this.measurementsCache=d,d}let d=this.measurementsCache.slice(0,u),f=Array(a).fill(void 0),p=new Float64Array(a),m=0;for(let e=0;e<u;e++){let t=d[e];t&&(f[t.lane]===void 0&&m++,f[t.lane]=e,p[t.lane]=t.end)}for(let i=u;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),u,h,g=o===`estimate`||l.has(e);if(c!==void 0&&this.options.lanes>1){u=c;let e=f[u],r=e===void 0?void 0:d[e];h=r?r.end+s:t+n}else if(m===a){let e=0,t=p[0],n=f[0];for(let r=1;r<a;r++){let i=p[r];(i<t||i===t&&f[r]<n)&&(e=r,t=i,n=f[r])}u=e,h=t+s,g&&this.laneAssignments.set(i,u)}else u=i%this.options.lanes,h=t+n,g&&this.laneAssignments.set(i,u);let _=l.get(e),v=typeof _==`number`?_:this.options.estimateSize(i),y=h+v;d[i]={index:i,start:h,size:v,end:y,key:e,lane:u},f[u]===void 0&&m++,f[u]=i,p[u]=y}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),this.calculateRange=Pn(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,r,i)=>{if(e.length===0||t===0)return this.range=null,null;let a=Math.max(i-t,0);return this.range=pr(e,t,Math.min(n,a),r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Pn(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,r,i,a)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{if(!cr(this.scrollState))return!0;let t=this.scrollState.index??this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;if(t!==void 0&&this.range){let n=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),r=Math.max(0,t-n),i=Math.min(this.options.count-1,t+n);return e>=r&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n;if(!this.isIndexInRange(e))return;this._resizeBatch?.sync&&this.getMeasurements();let r,i,a,o=this._singleLaneMeasurements?.flat;if(this.options.lanes===1&&o!=null)a=this.options.getItemKey(e),i=o[e*2],r=o[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;a=t.key,i=t.start,r=t.size}let s=this.itemSizeCache.get(a)??r,c=t-s;if(c!==0){let o=this.options.anchorTo===`end`&&!cr(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,l=o?this._getLayoutTotalSize():0,u=this.getScrollOffset(),d=this.itemSizeCache.has(a)?i+s<=u&&this.scrollDirection!==`backward`:i<u,f=!cr(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?d:this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:a,start:i,size:r,end:i+r,lane:0},c,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(a,t),this.itemSizeCacheVersion++;let p=!1;if(this._awaitingCommandReadBack()||(o?p=this.applyScrollAdjustment(this._getLayoutTotalSize()-l):f&&(p=this.applyScrollAdjustment(c))),this._resizeBatch){this._resizeBatch.notify=!0,(n=this._resizeBatch).sync||(n.sync=p);return}this.notify(p),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Pn(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{let r=[];for(let i=0,a=e.length;i<a;i++){let a=t[e[i]];r.push(n===0?a:{...a,start:a.start-n,end:a.end-n})}return r},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{let t=this.getMeasurements();if(t.length===0)return;let n=this._singleLaneMeasurements?.flat,r=this.options.lanes===1&&n!=null;return Fn(t[dr(0,t.length-1,r?e=>n[e*2]:e=>Fn(t[e]).start,e)])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;let e=this._elementMaxScrollOffset();if(e===null)return;let t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;let r=t.lowMaxes??=[];r[r.length-1]!==n&&r.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{let t=e+this._holdOffset;return this.pendingScrollAnchor?.kind===`anchor`&&(t+=this.pendingScrollAnchor.delta),t},this._elementMaxScrollOffset=()=>{let e=this.scrollElement;if(e===null)return null;if(`scrollHeight`in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if(`document`in e){let t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{let t=this.scrollElement,n=this.targetWindow;if(t===null||n===null)return;let r=`document`in t?t.document.scrollingElement:t;if(!r?.style)return;if(this._momentumStop){this._momentumStop.done=e;return}let{style:i}=r,a=this.options.horizontal?`overflow-x`:`overflow-y`,o=i.getPropertyValue(a),s=i.getPropertyPriority(a),c=()=>this.options.horizontal?r.clientHeight:r.clientWidth,l=c();if(i.setProperty(a,`hidden`,`important`),c()!==l){i.setProperty(a,o,s);return}let u={restore:()=>i.getPropertyValue(a)!==`hidden`||i.getPropertyPriority(a)!==`important`?!1:(i.setProperty(a,o,s),!0),done:e};this._momentumStop=u,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===u&&(this._momentumStop=null,u.restore()&&u.done())}))},this._clampedBy=e=>{let t=this._elementMaxScrollOffset();if(t===null)return null;let n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.getMeasurements()[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1){let e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,`absolute`)},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r;this._startScroll({index:e,align:a},i,n,`absolute`)},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,`start`);this._startScroll({index:null,align:`start`},n,t,`relative`)},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:`end`,toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,`absolute`):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{let e=this.getMeasurements(),t;if(e.length===0)t=this.options.paddingStart;else if(this.options.lanes===1){let n=e.length-1,r=this._singleLaneMeasurements?.flat;t=r==null?e[n]?.end??0:r[n*2]+r[n*2+1]}else{let n=Array(this.options.lanes).fill(null),r=e.length-1;for(;r>=0&&n.some(e=>e===null);){let t=e[r];n[t.lane]===null&&(n[t.lane]=t.end),r--}t=Math.max(...n.filter(e=>e!==null))}return Math.max(t-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{let r={target:e+(t??0),smooth:n===`smooth`};return this.pendingWrite=r,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),r},this.getCommandWrittenOffset=()=>this.scrollState!==null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let e=this.getCommandWrittenOffset();return!(Gn()&&this._iosGesture.dragging())&&e!==null&&!In(e,this.getScrollOffset())},this._followOffsetTarget=e=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){let n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);let r=this._scrollToOffset(n,{adjustments:e,behavior:t});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?this.rafId??=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}):this.scrollState=null}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index==null?void 0:this.getOffsetForIndex(e.index,e.align);return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase===`queued`){this.scheduleScrollReconcile();return}this.getMeasurements();let e=this.getScrollStateTarget(this.scrollState),t=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&In(e,this.getScrollOffset())){if(this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothLanded`:this.scrollState.phase===`smoothFinishing`&&(this.scrollState.phase=`instant`),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t){this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),r=cr(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,r?this.scrollState.phase=`smooth`:this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothFinishing`:this.scrollState.phase===`smoothLanded`&&(this.scrollState.phase=`instant`),this._scrollToOffset(e,{behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}_startScroll(e,t,n,r){this.pendingScrollAnchor=null,this._clampedAdjustment=null;let i=this._iosGesture.tail();if(r===`absolute`&&i!==null){if(i===`fling`&&Jn()){this._stopMomentum(()=>{this.scrollState?.phase!==`queued`||this._iosGesture.tail()!==`fling`||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:`queued`,behavior:n,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:sr(n,e.index!=null&&In(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}},dr=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function fr(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function pr(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=fr(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=dr(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}function mr({count:e,rowHeight:t,list:n,overscan:r=10,covered:i=0}){let[,a]=Oe((e,t)=>e+1,0),o=hr(),s=R(0),c={count:e,getScrollElement:()=>window,estimateSize:t,overscan:r,scrollMargin:s.current,scrollPaddingStart:i,observeElementRect:tr,observeElementOffset:ir,scrollToFn:or,initialOffset:()=>window.scrollY,onChange:()=>a()},[l]=I(()=>new ur(c));if(l.setOptions(c),ke(()=>{let e=(n.current?.getBoundingClientRect().top??0)+window.scrollY;Math.abs(e-s.current)>1&&(s.current=e,a())}),ke(()=>l._didMount(),[l]),ke(()=>l._willUpdate()),o)return{items:Array.from({length:e},(e,t)=>({index:t,key:t,start:0,end:0,size:0,lane:0})),above:0,below:0,measure:()=>{},show:()=>{}};let u=l.getVirtualItems();return{items:u,above:(u[0]?.start??s.current)-s.current,below:l.getTotalSize()-((u[u.length-1]?.end??s.current)-s.current),measure:e=>l.measureElement(e),show:e=>l.scrollToIndex(e,{align:`start`})}}function hr(){let[e,t]=I(!1);return L(()=>{let e=()=>t(!0),n=()=>t(!1);return addEventListener(`beforeprint`,e),addEventListener(`afterprint`,n),()=>{removeEventListener(`beforeprint`,e),removeEventListener(`afterprint`,n)}},[]),e}var gr=150;function _r(e){return e.rows.length>gr?q(yr,{...e}):q(vr,{...e})}function vr({rows:e,columns:t,keyOf:n,label:r}){return q(`table`,{"aria-label":r,children:[q(xr,{columns:t}),q(`tbody`,{children:e.map(e=>q(`tr`,{children:q(Sr,{row:e,columns:t})},n(e)))})]})}function yr({rows:e,columns:t,keyOf:n,label:r}){let i=R(null),{items:a,above:o,below:s,measure:c}=mr({count:e.length,rowHeight:()=>37,list:i});return q(`table`,{"aria-label":r,"aria-rowcount":e.length+1,children:[q(xr,{columns:t}),q(`tbody`,{ref:i,children:[o>0&&q(br,{height:o,columns:t.length}),a.map(({index:r})=>{let i=e[r];return i&&q(`tr`,{ref:c,"data-index":r,"aria-rowindex":r+2,children:q(Sr,{row:i,columns:t})},n(i))}),s>0&&q(br,{height:s,columns:t.length})]})]})}function br({height:e,columns:t}){return q(`tr`,{class:`gap`,"aria-hidden":`true`,children:q(`td`,{colSpan:t,style:{height:e}})})}function xr({columns:e}){return q(`thead`,{children:q(`tr`,{children:e.map(e=>q(`th`,{scope:`col`,class:Cr(e),children:e.name},e.name))})})}function Sr({row:e,columns:t}){return q(C,{children:t.map(t=>q(`td`,{class:Cr(t),children:t.cell(e)},t.name))})}function Cr(e){return e.number?`number`:e.wide?`wide`:void 0}function wr({plans:e}){let t=W.value;return q(_r,{rows:e,keyOf:e=>e.id,columns:[{name:t.type.PLAN,wide:!0,cell:e=>q(C,{children:[q(`a`,{href:K.plan(e.id),children:e.name}),e.docNumber&&q(`span`,{class:`faint doc-number`,children:e.docNumber})]})},{name:t.columns.kind,cell:e=>t.planKind[e.kind]},{name:t.type.REGION,cell:e=>e.region&&q(`a`,{href:K.region(e.region.id),children:e.region.name})},{name:t.columns.period,cell:e=>_n(e.period)},{name:t.type.TARGET,number:!0,cell:e=>e.targets.totalCount||``},{name:t.type.TASK,number:!0,cell:e=>e.tasks.totalCount||``},{name:t.type.PROJECT,number:!0,cell:e=>e.projects.totalCount||``}]})}function Tr(e){let t=W.value.title;L(()=>{document.title=e?`${e} · ${t}`:t},[e,t])}var Er=[`plans`,`targets`,`indicators`,`tasks`,`projects`,`departments`,`regions`];function Dr(){Tr(void 0);let e=dn(qt,{},{view:!0}),t=W.value;return q(`div`,{class:`home`,children:[q(`section`,{class:`home-head`,children:[q(`h1`,{children:t.tagline}),q(Tn,{large:!0}),q(`p`,{class:`faint`,children:t.search.hint})]}),q(Dn,{of:e,children:({stats:e,plans:n})=>n.totalCount===0?q(An,{title:t.home.empty,hint:t.home.emptyHint}):q(C,{children:[q(`dl`,{class:`counts`,"aria-label":t.home.stats,children:Er.map(n=>q(`div`,{children:[q(`dt`,{children:t.stats[n]}),q(`dd`,{children:e[n].toLocaleString(U.value)})]},n))}),q(`h2`,{children:t.home.loaded}),q(wr,{plans:n.nodes})]})})]})}var Or=[`PLAN`,`INDICATOR`,`TARGET`,`DEPARTMENT`,`PROJECT`,`TASK`,`REGION`,`SECTION`];function kr(){let{query:e}=tt(),t=(e.q??``).trim(),n=Or.find(t=>t===e.type),r=W.value.search;Tr(t?`${r.label} ${t}`:r.label);let i=dn(Yt,{query:t},{skip:t===``,view:!n});return t===``?q(An,{title:r.label,hint:r.hint}):q(Dn,{of:i,children:e=>{let i=Or.reduce((t,n)=>t+e[n].totalCount,0);return i===0?q(An,{title:r.nothing(t),hint:r.nothingHint}):q(`div`,{class:`results`,children:[q(`h1`,{children:r.results(t,i)}),q(`nav`,{class:`tabs`,"aria-label":r.kinds,children:[q(`a`,{href:K.search(t),"aria-current":n?void 0:`page`,children:W.value.all}),Or.filter(t=>e[t].totalCount>0).map(r=>q(`a`,{href:K.search(t,r),"aria-current":n===r?`page`:void 0,children:[W.value.type[r],` `,q(`span`,{class:`faint`,children:e[r].totalCount})]},r))]}),n?q(jr,{q:t,kind:n},t+n):q(Ar,{q:t,found:e})]})}})}function Ar({q:e,found:t}){return q(C,{children:Or.filter(e=>t[e].totalCount>0).map(n=>q(`section`,{children:[q(`h2`,{children:[W.value.type[n],t[n].totalCount>t[n].nodes.length&&q(`a`,{href:K.search(e,n),children:[W.value.all,` `,t[n].totalCount]})]}),q(Mr,{hits:t[n].nodes})]},n))})}function jr({q:e,kind:t}){let[n,r]=I({after:``,hits:[]}),i=dn(Xt,{query:e,type:t,after:n.after||null},{view:!0}),a=i.data?.search,[o,s]=I([]);return L(()=>{a&&!i.loading&&s([...n.hits,...a.nodes])},[a,i.loading]),i.error?q(kn,{code:i.error.code,retry:i.retry}):q(C,{children:[q(Mr,{hits:o}),i.loading&&q(On,{}),!i.loading&&a?.pageInfo.hasNextPage&&q(`button`,{type:`button`,onClick:()=>r({after:a.pageInfo.endCursor??``,hits:o}),children:W.value.search.loadMore})]})}function Mr({hits:e}){return q(`ul`,{class:`hits`,children:e.map(e=>q(`li`,{children:q(`a`,{href:bn(e.node),children:q(xn,{hit:e})})},e.node.id))})}function Nr({alignment:e,difference:t,unit:n}){let r=W.value;return q(`span`,{class:`alignment `+e.toLowerCase(),title:r.alignmentHint[e],children:[r.alignment[e],t!=null&&t!==0&&q(`b`,{children:[hn(t),n]})]})}var Pr=Math.min,Fr=Math.max,Ir=Math.round,Lr=Math.floor,J=e=>({x:e,y:e}),Rr={left:`right`,right:`left`,bottom:`top`,top:`bottom`};function zr(e,t,n){return Fr(e,Pr(t,n))}function Br(e,t){return typeof e==`function`?e(t):e}function Vr(e){return e.split(`-`)[0]}function Hr(e){return e.split(`-`)[1]}function Ur(e){return e===`x`?`y`:`x`}function Wr(e){return e===`y`?`height`:`width`}function Y(e){let t=e[0];return t===`t`||t===`b`?`y`:`x`}function Gr(e){return Ur(Y(e))}function Kr(e,t,n){n===void 0&&(n=!1);let r=Hr(e),i=Gr(e),a=Wr(i),o=i===`x`?r===(n?`end`:`start`)?`right`:`left`:r===`start`?`bottom`:`top`;return t.reference[a]>t.floating[a]&&(o=ti(o)),[o,ti(o)]}function qr(e){let t=ti(e);return[Jr(e),t,Jr(t)]}function Jr(e){return e.includes(`start`)?e.replace(`start`,`end`):e.replace(`end`,`start`)}var Yr=[`left`,`right`],Xr=[`right`,`left`],Zr=[`top`,`bottom`],Qr=[`bottom`,`top`];function $r(e,t,n){switch(e){case`top`:case`bottom`:return n?t?Xr:Yr:t?Yr:Xr;case`left`:case`right`:return t?Zr:Qr;default:return[]}}function ei(e,t,n,r){let i=Hr(e),a=$r(Vr(e),n===`start`,r);return i&&(a=a.map(e=>e+`-`+i),t&&(a=a.concat(a.map(Jr)))),a}function ti(e){let t=Vr(e);return Rr[t]+e.slice(t.length)}function ni(e){return{top:e.top??0,right:e.right??0,bottom:e.bottom??0,left:e.left??0}}function ri(e){return typeof e==`number`?{top:e,right:e,bottom:e,left:e}:ni(e)}function ii(e){let{x:t,y:n,width:r,height:i}=e;return{width:r,height:i,top:n,left:t,right:t+r,bottom:n+i,x:t,y:n}}function ai(e,t,n){let{reference:r,floating:i}=e,a=Y(t),o=Gr(t),s=Wr(o),c=Vr(t),l=a===`y`,u=r.x+r.width/2-i.width/2,d=r.y+r.height/2-i.height/2,f=r[s]/2-i[s]/2,p;switch(c){case`top`:p={x:u,y:r.y-i.height};break;case`bottom`:p={x:u,y:r.y+r.height};break;case`right`:p={x:r.x+r.width,y:d};break;case`left`:p={x:r.x-i.width,y:d};break;default:p={x:r.x,y:r.y}}let m=Hr(t);return m&&(p[o]+=f*(m===`end`?1:-1)*(n&&l?-1:1)),p}async function oi(e,t){t===void 0&&(t={});let{x:n,y:r,platform:i,rects:a,elements:o,strategy:s}=e,{boundary:c=`clippingAncestors`,rootBoundary:l=`viewport`,elementContext:u=`floating`,altBoundary:d=!1,padding:f=0}=Br(t,e),p=ri(f),m=o[d?u===`floating`?`reference`:`floating`:u],h=ii(await i.getClippingRect({element:await(i.isElement==null?void 0:i.isElement(m))??!0?m:m.contextElement||await(i.getDocumentElement==null?void 0:i.getDocumentElement(o.floating)),boundary:c,rootBoundary:l,strategy:s})),g=u===`floating`?{x:n,y:r,width:a.floating.width,height:a.floating.height}:a.reference,_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(o.floating)),v=await(i.isElement==null?void 0:i.isElement(_))&&await(i.getScale==null?void 0:i.getScale(_))||{x:1,y:1},y=ii(i.convertOffsetParentRelativeRectToViewportRelativeRect?await i.convertOffsetParentRelativeRectToViewportRelativeRect({elements:o,rect:g,offsetParent:_,strategy:s}):g);return{top:(h.top-y.top+p.top)/v.y,bottom:(y.bottom-h.bottom+p.bottom)/v.y,left:(h.left-y.left+p.left)/v.x,right:(y.right-h.right+p.right)/v.x}}var si=50,ci=async(e,t,n)=>{let{placement:r=`bottom`,strategy:i=`absolute`,middleware:a=[],platform:o}=n,s=o.detectOverflow?o:{...o,detectOverflow:oi},c=await(o.isRTL==null?void 0:o.isRTL(t)),l=await o.getElementRects({reference:e,floating:t,strategy:i}),{x:u,y:d}=ai(l,r,c),f=r,p=0,m={};for(let n=0;n<a.length;n++){let h=a[n];if(!h)continue;let{name:g,fn:_}=h,{x:v,y,data:b,reset:x}=await _({x:u,y:d,initialPlacement:r,placement:f,strategy:i,middlewareData:m,rects:l,platform:s,elements:{reference:e,floating:t}});u=v??u,d=y??d,m[g]={...m[g],...b},x&&p<si&&(p++,typeof x==`object`&&(x.placement&&(f=x.placement),x.rects&&(l=x.rects===!0?await o.getElementRects({reference:e,floating:t,strategy:i}):x.rects),{x:u,y:d}=ai(l,f,c)),n=-1)}return{x:u,y:d,placement:f,strategy:i,middlewareData:m}},li=function(e){return e===void 0&&(e={}),{name:`flip`,options:e,async fn(t){var n;let{placement:r,middlewareData:i,rects:a,initialPlacement:o,platform:s,elements:c}=t,{mainAxis:l=!0,crossAxis:u=!0,fallbackPlacements:d,fallbackStrategy:f=`bestFit`,fallbackAxisSideDirection:p=`none`,flipAlignment:m=!0,...h}=Br(e,t);if((n=i.arrow)!=null&&n.alignmentOffset)return{};let g=Vr(r),_=Y(o),v=Vr(o)===o,y=await(s.isRTL==null?void 0:s.isRTL(c.floating)),b=d||(v||!m?[ti(o)]:qr(o)),x=p!==`none`;!d&&x&&b.push(...ei(o,m,p,y));let S=[o,...b],C=await s.detectOverflow(t,h),w=[],T=i.flip?.overflows||[];if(l&&w.push(C[g]),u){let e=Kr(r,a,y);w.push(C[e[0]],C[e[1]])}if(T=[...T,{placement:r,overflows:w}],!w.every(e=>e<=0)){let e=(i.flip?.index||0)+1,t=S[e];if(t&&(u!==`alignment`||_===Y(t)||T.every(e=>Y(e.placement)!==_||e.overflows[0]>0)))return{data:{index:e,overflows:T},reset:{placement:t}};let n=T.filter(e=>e.overflows[0]<=0).sort((e,t)=>e.overflows[1]-t.overflows[1])[0]?.placement;if(!n)switch(f){case`bestFit`:{let e=T.filter(e=>{if(x){let t=Y(e.placement);return t===_||t===`y`}return!0}).map(e=>[e.placement,e.overflows.filter(e=>e>0).reduce((e,t)=>e+t,0)]).sort((e,t)=>e[1]-t[1])[0]?.[0];e&&(n=e);break}case`initialPlacement`:n=o}if(r!==n)return{reset:{placement:n}}}return{}}}},ui=new Set([`left`,`top`]);async function di(e,t){let{placement:n,platform:r,elements:i}=e,a=await(r.isRTL==null?void 0:r.isRTL(i.floating)),o=Vr(n),s=Hr(n),c=Y(n)===`y`,l=ui.has(o)?-1:1,u=a&&c?-1:1,d=Br(t,e),{mainAxis:f,crossAxis:p,alignmentAxis:m}=typeof d==`number`?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return s&&typeof m==`number`&&(p=s===`end`?m*-1:m),c?{x:p*u,y:f*l}:{x:f*l,y:p*u}}var fi=function(e){return e===void 0&&(e=0),{name:`offset`,options:e,async fn(t){var n;let{x:r,y:i,placement:a,middlewareData:o}=t,s=await di(t,e);return a===o.offset?.placement&&(n=o.arrow)!=null&&n.alignmentOffset?{}:{x:r+s.x,y:i+s.y,data:{...s,placement:a}}}}},pi=function(e){return e===void 0&&(e={}),{name:`shift`,options:e,async fn(t){let{x:n,y:r,placement:i,platform:a}=t,{mainAxis:o=!0,crossAxis:s=!1,limiter:c={fn:e=>{let{x:t,y:n}=e;return{x:t,y:n}}},...l}=Br(e,t),u={x:n,y:r},d=await a.detectOverflow(t,l),f=Y(i),p=Ur(f),m=u[p],h=u[f],g=(e,t)=>zr(t+d[e===`y`?`top`:`left`],t,t-d[e===`y`?`bottom`:`right`]);o&&(m=g(p,m)),s&&(h=g(f,h));let _=c.fn({...t,[p]:m,[f]:h});return{..._,data:{x:_.x-n,y:_.y-r,enabled:{[p]:o,[f]:s}}}}}};function mi(){return typeof window<`u`}function hi(e){return gi(e)?(e.nodeName||``).toLowerCase():`#document`}function X(e){var t;return(e==null||(t=e.ownerDocument)==null?void 0:t.defaultView)||window}function Z(e){return((gi(e)?e.ownerDocument:e.document)||window.document)?.documentElement}function gi(e){return mi()?e instanceof Node||e instanceof X(e).Node:!1}function Q(e){return mi()?e instanceof Element||e instanceof X(e).Element:!1}function _i(e){return mi()?e instanceof HTMLElement||e instanceof X(e).HTMLElement:!1}function vi(e){return!mi()||typeof ShadowRoot>`u`?!1:e instanceof ShadowRoot||e instanceof X(e).ShadowRoot}function yi(e){let{overflow:t,overflowX:n,overflowY:r,display:i}=$(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+n)&&i!==`inline`&&i!==`contents`}function bi(e){return/^(table|td|th)$/.test(hi(e))}function xi(e){try{if(e.matches(`:popover-open`))return!0}catch{}try{return e.matches(`:modal`)}catch{return!1}}var Si=/transform|translate|scale|rotate|perspective|filter/,Ci=/paint|layout|strict|content/,wi=e=>!!e&&e!==`none`,Ti;function Ei(e){let t=Q(e)?$(e):e;return wi(t.transform)||wi(t.translate)||wi(t.scale)||wi(t.rotate)||wi(t.perspective)||!Oi()&&(wi(t.backdropFilter)||wi(t.filter))||Si.test(t.willChange||``)||Ci.test(t.contain||``)}function Di(e){let t=ji(e);for(;_i(t)&&!ki(t);){if(Ei(t))return t;if(xi(t))return null;t=ji(t)}return null}function Oi(){return Ti??=typeof CSS<`u`&&CSS.supports&&CSS.supports(`-webkit-backdrop-filter`,`none`),Ti}function ki(e){return/^(html|body|#document)$/.test(hi(e))}function $(e){return X(e).getComputedStyle(e)}function Ai(e){return Q(e)?{scrollLeft:e.scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function ji(e){if(hi(e)===`html`)return e;let t=e.assignedSlot||e.parentNode||vi(e)&&e.host||Z(e);return vi(t)?t.host:t}function Mi(e){let t=ji(e);return ki(t)?(e.ownerDocument||e).body:_i(t)&&yi(t)?t:Mi(t)}function Ni(e,t,n){t===void 0&&(t=[]),n===void 0&&(n=!0);let r=Mi(e),i=r===e.ownerDocument?.body,a=X(r);if(i){let e=Pi(a);return t.concat(a,a.visualViewport||[],yi(r)?r:[],e&&n?Ni(e):[])}return t.concat(r,Ni(r,[],n))}function Pi(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}function Fi(e){let t=$(e),n=parseFloat(t.width)||0,r=parseFloat(t.height)||0,i=_i(e),a=i?e.offsetWidth:n,o=i?e.offsetHeight:r,s=Ir(n)!==a||Ir(r)!==o;return s&&(n=a,r=o),{width:n,height:r,$:s}}function Ii(e){return Q(e)?e:e.contextElement}function Li(e){let t=Ii(e);if(!_i(t))return J(1);let n=t.getBoundingClientRect(),{width:r,height:i,$:a}=Fi(t),o=(a?Ir(n.width):n.width)/r,s=(a?Ir(n.height):n.height)/i;return o&&Number.isFinite(o)||(o=1),s&&Number.isFinite(s)||(s=1),{x:o,y:s}}var Ri=J(0);function zi(e){let t=X(e);return!Oi()||!t.visualViewport?Ri:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function Bi(e,t,n){return t===void 0&&(t=!1),!!n&&t&&n===X(e)}function Vi(e,t,n,r){t===void 0&&(t=!1),n===void 0&&(n=!1);let i=e.getBoundingClientRect(),a=Ii(e),o=J(1);t&&(r?Q(r)&&(o=Li(r)):o=Li(e));let s=Bi(a,n,r)?zi(a):J(0),c=(i.left+s.x)/o.x,l=(i.top+s.y)/o.y,u=i.width/o.x,d=i.height/o.y;if(a&&r){let e=X(a),t=Q(r)?X(r):r,n=e,i=Pi(n);for(;i&&t!==n;){let e=Li(i),t=i.getBoundingClientRect(),r=$(i),a=t.left+(i.clientLeft+parseFloat(r.paddingLeft))*e.x,o=t.top+(i.clientTop+parseFloat(r.paddingTop))*e.y;c*=e.x,l*=e.y,u*=e.x,d*=e.y,c+=a,l+=o,n=X(i),i=Pi(n)}}return ii({width:u,height:d,x:c,y:l})}function Hi(e,t){let n=Ai(e).scrollLeft;return t?t.left+n:Vi(Z(e)).left+n}function Ui(e,t){let n=e.getBoundingClientRect();return{x:n.left+t.scrollLeft-Hi(e,n),y:n.top+t.scrollTop}}function Wi(e){let{elements:t,rect:n,offsetParent:r,strategy:i}=e,a=i===`fixed`,o=Z(r),s=t?xi(t.floating):!1;if(r===o||s&&a)return n;let c={scrollLeft:0,scrollTop:0},l=J(1),u=J(0),d=_i(r);if((d||!a)&&((hi(r)!==`body`||yi(o))&&(c=Ai(r)),d)){let e=Vi(r);l=Li(r),u.x=e.x+r.clientLeft,u.y=e.y+r.clientTop}let f=o&&!d&&!a?Ui(o,c):J(0);return{width:n.width*l.x,height:n.height*l.y,x:n.x*l.x-c.scrollLeft*l.x+u.x+f.x,y:n.y*l.y-c.scrollTop*l.y+u.y+f.y}}function Gi(e){return e.getClientRects?Array.from(e.getClientRects()):[]}function Ki(e){let t=Ai(e),n=e.ownerDocument.body,r=Fr(e.scrollWidth,e.clientWidth,n.scrollWidth,n.clientWidth),i=Fr(e.scrollHeight,e.clientHeight,n.scrollHeight,n.clientHeight),a=-t.scrollLeft+Hi(e),o=-t.scrollTop;return $(n).direction===`rtl`&&(a+=Fr(e.clientWidth,n.clientWidth)-r),{width:r,height:i,x:a,y:o}}var qi=25;function Ji(e,t,n){n===void 0&&(n=`viewport`);let r=n===`layoutViewport`,i=X(e),a=Z(e),o=i.visualViewport,s=a.clientWidth,c=a.clientHeight,l=0,u=0;if(o){let e=!Oi()||t===`fixed`;r?e||(l=-o.offsetLeft,u=-o.offsetTop):(s=o.width,c=o.height,e&&(l=o.offsetLeft,u=o.offsetTop))}if(Hi(a)<=0){let e=a.ownerDocument,t=e.body,n=getComputedStyle(t),r=e.compatMode===`CSS1Compat`&&parseFloat(n.marginLeft)+parseFloat(n.marginRight)||0,i=Math.abs(a.clientWidth-t.clientWidth-r),o=getComputedStyle(a).scrollbarGutter===`stable both-edges`?i/2:i;o<=qi&&(s-=o)}return{width:s,height:c,x:l,y:u}}function Yi(e,t){let n=Vi(e,!0,t===`fixed`),r=n.top+e.clientTop,i=n.left+e.clientLeft,a=Li(e);return{width:e.clientWidth*a.x,height:e.clientHeight*a.y,x:i*a.x,y:r*a.y}}function Xi(e,t,n){let r;if(t===`viewport`||t===`layoutViewport`)r=Ji(e,n,t);else if(t===`document`)r=Ki(Z(e));else if(Q(t))r=Yi(t,n);else{let n=zi(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return ii(r)}function Zi(e,t){let n=t.get(e);if(n)return n;let r=Ni(e,[],!1).filter(e=>Q(e)&&hi(e)!==`body`),i=null,a=$(e).position===`fixed`,o=a?ji(e):e;for(;Q(o)&&!ki(o);){let e=$(o),t=Ei(o),n=i?i.position:a?`fixed`:``;!t&&(n===`fixed`||n===`absolute`&&e.position===`static`)?r=r.filter(e=>e!==o):i=e,o=ji(o)}return t.set(e,r),r}function Qi(e){let{element:t,boundary:n,rootBoundary:r,strategy:i}=e,a=[...n===`clippingAncestors`?xi(t)?[]:Zi(t,this._c):[].concat(n),r],o=Xi(t,a[0],i),s=o.top,c=o.right,l=o.bottom,u=o.left;for(let e=1;e<a.length;e++){let n=Xi(t,a[e],i);s=Fr(n.top,s),c=Pr(n.right,c),l=Pr(n.bottom,l),u=Fr(n.left,u)}return{width:c-u,height:l-s,x:u,y:s}}function $i(e){let{width:t,height:n}=Fi(e);return{width:t,height:n}}function ea(e,t,n){let r=_i(t),i=Z(t),a=n===`fixed`,o=Vi(e,!0,a,t),s={scrollLeft:0,scrollTop:0},c=J(0);if((r||!a)&&((hi(t)!==`body`||yi(i))&&(s=Ai(t)),r)){let e=Vi(t,!0,a,t);c.x=e.x+t.clientLeft,c.y=e.y+t.clientTop}!r&&i&&(c.x=Hi(i));let l=i&&!r&&!a?Ui(i,s):J(0);return{x:o.left+s.scrollLeft-c.x-l.x,y:o.top+s.scrollTop-c.y-l.y,width:o.width,height:o.height}}function ta(e){return $(e).position===`static`}function na(e,t){if(!_i(e)||$(e).position===`fixed`)return null;if(t)return t(e);let n=e.offsetParent;return Z(e)===n&&(n=n.ownerDocument.body),n}function ra(e,t){let n=X(e);if(xi(e))return n;if(!_i(e)){let t=ji(e);for(;t&&!ki(t);){if(Q(t)&&!ta(t))return t;t=ji(t)}return n}let r=na(e,t);for(;r&&bi(r)&&ta(r);)r=na(r,t);return r&&ki(r)&&ta(r)&&!Ei(r)?n:r||Di(e)||n}var ia=async function(e){let t=this.getOffsetParent||ra,n=this.getDimensions,r=await n(e.floating);return{reference:ea(e.reference,await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function aa(e){return $(e).direction===`rtl`}var oa={convertOffsetParentRelativeRectToViewportRelativeRect:Wi,getDocumentElement:Z,getClippingRect:Qi,getOffsetParent:ra,getElementRects:ia,getClientRects:Gi,getDimensions:$i,getScale:Li,isElement:Q,isRTL:aa};function sa(e,t){return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function ca(e,t,n){let r=null,i,a=Z(e);function o(){var e;clearTimeout(i),(e=r)==null||e.disconnect(),r=null}function s(n,c){n===void 0&&(n=!1),c===void 0&&(c=1),o();let l=e.getBoundingClientRect(),{left:u,top:d,width:f,height:p}=l;if(n||t(),!f||!p)return;let m=Lr(d),h=Lr(a.clientWidth-(u+f)),g=Lr(a.clientHeight-(d+p)),_=Lr(u),v={rootMargin:-m+`px `+-h+`px `+-g+`px `+-_+`px`,threshold:Fr(0,Pr(1,c))||1},y=!0;function b(t){let n=t[0].intersectionRatio;if(!sa(l,e.getBoundingClientRect()))return s();if(n!==c){if(!y)return s();n?s(!1,n):i=setTimeout(()=>{s(!1,1e-7)},1e3)}y=!1}try{r=new IntersectionObserver(b,{...v,root:a.ownerDocument})}catch{r=new IntersectionObserver(b,v)}r.observe(e)}let c=X(e),l=()=>s(n);return c.addEventListener(`resize`,l),s(!0),()=>{c.removeEventListener(`resize`,l),o()}}function la(e,t,n,r){r===void 0&&(r={});let{ancestorScroll:i=!0,ancestorResize:a=!0,elementResize:o=typeof ResizeObserver==`function`,layoutShift:s=typeof IntersectionObserver==`function`,animationFrame:c=!1}=r,l=Ii(e),u=i||a?[...l?Ni(l):[],...t?Ni(t):[]]:[];u.forEach(e=>{i&&e.addEventListener(`scroll`,n),a&&e.addEventListener(`resize`,n)});let d=l&&s?ca(l,n,a):null,f=-1,p=null;o&&(p=new ResizeObserver(e=>{let[r]=e;r&&r.target===l&&p&&t&&(p.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(()=>{var e;(e=p)==null||e.observe(t)})),n()}),l&&!c&&p.observe(l),t&&p.observe(t));let m,h=c?Vi(e):null;c&&g();function g(){let t=Vi(e);h&&!sa(h,t)&&n(),h=t,m=requestAnimationFrame(g)}return n(),()=>{var e;u.forEach(e=>{i&&e.removeEventListener(`scroll`,n),a&&e.removeEventListener(`resize`,n)}),d?.(),(e=p)==null||e.disconnect(),p=null,c&&cancelAnimationFrame(m)}}var ua=fi,da=pi,fa=li,pa=(e,t,n)=>{let r=new Map,i=n??{},a={...oa,...i.platform,_c:r};return ci(e,t,{...i,platform:a})};function ma({evidence:e,fact:t,of:n}){let[r,i]=I(!1),a=R(null),o=R(null),s=Ne(),c=W.value.words;return L(()=>{let e=a.current,t=o.current;if(r&&e&&t)return la(e,t,async()=>{let{x:n,y:r}=await pa(e,t,{placement:`bottom-start`,strategy:`fixed`,middleware:[ua(6),fa(),da({padding:8})]});t.style.left=`${n}px`,t.style.top=`${r}px`})},[r]),e.length===0?null:q(C,{children:[q(`button`,{ref:a,type:`button`,class:`words`,popovertarget:s,"aria-expanded":r,"aria-label":n?c.openOf(n):void 0,children:c.open}),q(`div`,{ref:o,id:s,popover:`auto`,class:`words-card`,role:`dialog`,"aria-label":c.title,onToggle:e=>i(e.newState===`open`),children:r&&e.map(e=>q(ha,{words:e,fact:t},e.document.id+e.start))})]})}function ha({words:e,fact:t}){let n=W.value.words;return q(`figure`,{class:`quote`,children:[q(`blockquote`,{children:e.quote}),q(`figcaption`,{children:[q(`span`,{children:e.section.plan.name}),e.section.path.length>1&&q(`span`,{class:`quote-path`,children:e.section.path.slice(1).join(` › `)}),q(`span`,{class:`faint`,children:n.place(e.document.path,e.start,e.end)}),q(`span`,{class:`faint`,children:n.rule(e.rule,Math.round(e.confidence*100))}),q(`a`,{href:K.read(e.section.plan.id,{section:e.section.id,fact:t}),children:n.read})]})]})}function ga(e,t){return e.unit===`%`&&t.unit===`%`?W.value.trace.points:e.indicator.unit??e.unit??``}var _a=[`LEAD`,`RESPONSIBLE`,`SUPPORTING`,`UNDERTAKING`];function va({all:e}){let t=W.value;return q(`section`,{class:`side`,children:[q(`h2`,{children:t.trace.responsible}),e.length===0&&q(`p`,{class:`faint`,children:t.trace.nobody}),_a.map(t=>({role:t,bodies:e.filter(e=>e.role===t)})).filter(({bodies:e})=>e.length>0).map(({role:e,bodies:n})=>q(`div`,{class:`side-role`,children:[q(`h3`,{children:t.role[e]}),q(`ul`,{children:n.map(e=>q(`li`,{children:[q(`a`,{href:K.department(e.department.id),children:e.department.name}),q(ma,{evidence:e.evidence,fact:e.task.id,of:e.department.name}),q(`span`,{class:`faint`,children:[e.task.name,e.task.deadline].filter(Boolean).join(` · `)})]},e.department.id+e.task.id))})]},e))]})}function ya({all:e,target:t}){let n=W.value;return q(`section`,{class:`side`,children:[q(`h2`,{children:n.trace.beside}),q(`ul`,{children:e.map(e=>q(`li`,{children:[q(`span`,{class:`side-figure`,children:[q(`a`,{href:K.trace(e.target.id),children:q(`strong`,{children:gn(e.target)})}),q(`span`,{class:`faint`,children:_n(e.target.period)}),q(Nr,{alignment:e.alignment,difference:e.difference,unit:ga(t,e.target)}),q(ma,{evidence:e.target.evidence,fact:e.target.id,of:e.target.plan.name})]}),q(`a`,{class:`side-plan`,href:K.plan(e.target.plan.id),children:e.target.plan.name})]},e.target.id))})]})}var ba=24,xa=5;function Sa({box:e,links:t}){let[n,r]=I([]);return ke(()=>{let n=e.current;if(!n)return;let i=()=>r(Ca(n,t));i();let a=new ResizeObserver(i);return a.observe(n),n.addEventListener(`toggle`,i,!0),()=>{a.disconnect(),n.removeEventListener(`toggle`,i,!0)}},[JSON.stringify(t)]),q(`svg`,{class:`rails`,"aria-hidden":`true`,children:[q(`marker`,{id:`rail-tip`,viewBox:`0 0 10 10`,refX:`2`,refY:`5`,markerWidth:`7`,markerHeight:`7`,orient:`auto`,children:q(`path`,{d:`M0 0 8 5 0 10Z`,class:`tip`})}),n.map(e=>q(`path`,{d:e.d,class:e.basis.toLowerCase(),"marker-end":`url(#rail-tip)`},e.d))]})}function Ca(e,t){let n=e.getBoundingClientRect(),r=new Map;for(let{below:i,above:a,basis:o}of t){let t=wa(e,i),s=wa(e,a);if(!t||!s)continue;let c=s.left+s.width/2-t.left,l=t.left+Math.max(ba,Math.min(t.width-ba,c))-n.left,u=s.left+s.width/2-n.left,d=t.top-n.top,f=s.bottom-n.top+xa,p=Math.max(16,(d-f)/2),m=`M${l} ${d}C${l} ${d-p} ${u} ${f+p} ${u} ${f}`;r.set(m,{d:m,basis:o})}return[...r.values()]}function wa(e,t){return e.querySelector(`.rungs > [data-plan="${CSS.escape(t)}"]`)?.getBoundingClientRect()}function Ta({step:e,target:t}){let n=W.value,r=e.depth===0;return q(`article`,{class:`rung`+(r?` own`:``),"data-plan":e.plan.id,children:[q(Da,{step:e}),q(`ul`,{class:`figures`,children:[r&&q(`li`,{class:`traced`,children:[q(`strong`,{children:gn(t)}),q(`span`,{class:`faint`,children:_n(t.period)}),q(`span`,{class:`traced-mark`,children:n.trace.traced}),q(ma,{evidence:t.evidence,fact:t.id,of:t.indicator.name})]}),e.aligned.map(r=>q(`li`,{children:[q(`a`,{href:K.trace(r.target.id),children:q(`strong`,{children:gn(r.target)})}),q(`span`,{class:`faint`,children:[_n(r.target.period),r.target.nature&&n.nature[r.target.nature],r.target.region.id!==t.region.id&&r.target.region.name].filter(Boolean).join(` · `)}),q(Nr,{alignment:r.alignment,difference:r.difference,unit:ga(t,r.target)}),r.rule&&q(`span`,{class:`faint why`,children:n.trace.alignRule[r.rule]??r.rule}),q(ma,{evidence:r.target.evidence,fact:r.target.id,of:`${e.plan.name} ${gn(r.target)}`})]},r.target.id))]}),q(Oa,{step:e})]})}function Ea({step:e}){return q(`article`,{class:`rung silent`+(e.plan.status===`CITED`?` cited`:``),"data-plan":e.plan.id,children:[q(Da,{step:e}),q(Oa,{step:e})]})}function Da({step:{plan:e}}){let t=W.value,n=[e.docNumber,e.status===`CITED`?t.trace.notLoaded:t.planKind[e.kind],e.status===`LOADED`&&_n(e.period),e.issuer?.name].filter(Boolean);return q(`header`,{children:[q(`h3`,{children:q(`a`,{href:K.plan(e.id),children:e.name})}),q(`p`,{class:`faint`,children:n.join(` · `)})]})}function Oa({step:e}){let t=W.value;if(!e.basis)return null;let n=e.rule?t.trace.linkRule[e.rule]??e.rule:``;return q(`footer`,{class:`basis `+e.basis.toLowerCase(),children:[q(`span`,{class:`basis-kind`,children:t.basis[e.basis]}),q(`span`,{class:`basis-why`,children:e.evidence[0]?q(`q`,{children:e.evidence[0].quote}):n}),q(ma,{evidence:e.evidence,of:`${t.trace.basis} ${e.plan.name}`})]})}function ka({trace:e}){let t=R(null),n=W.value.trace,{target:r,steps:i}=e,a=Math.max(...i.map(e=>e.depth)),o=Array.from({length:a+1},(e,t)=>a-t);return q(`section`,{class:`ladder`,ref:t,"aria-label":n.ladder,children:[q(Sa,{box:t,links:ja(i)}),o.map(e=>{let t=i.filter(t=>t.depth===e),a=t.filter(t=>e===0||t.aligned.length>0),o=t.filter(e=>!a.includes(e)&&!Aa(e)),s=t.filter(e=>!a.includes(e)&&Aa(e));return q(`section`,{class:`level`+(e===0?` own`:``),"aria-label":n.level(e),children:[q(`h2`,{children:n.level(e)}),q(`div`,{class:`rungs`,children:[a.map(e=>q(Ta,{step:e,target:r},e.plan.id)),o.map(e=>q(Ea,{step:e},e.plan.id)),s.length>0&&q(`details`,{class:`folded`,children:[q(`summary`,{children:n.folded(s.length)}),s.map(e=>q(Ea,{step:e},e.plan.id))]})]})]},e)})]})}function Aa(e){return e.rule===`cited-basis-of-a-part`}function ja(e){return e.flatMap(t=>e.filter(e=>e.depth===t.depth-1&&e.plan.parents.some(e=>e.plan.id===t.plan.id)).map(e=>({below:e.plan.id,above:t.plan.id,basis:t.basis??``})))}function Ma(){let{params:e}=nt(),t=e.id??``,n=dn(Zt,{target:t},{view:!0});return Tr(n.data&&`${W.value.trace.title} ${n.data.trace.target.indicator.name}`),q(Dn,{of:n,children:({trace:e})=>q(Na,{trace:e},t)})}function Na({trace:e}){let{target:t,steps:n}=e,r=new Set(n.map(e=>e.plan.id)),i=t.compared.filter(e=>!r.has(e.target.plan.id));return q(`article`,{class:`trace`,children:[q(Pa,{trace:e}),q(`div`,{class:`trace-parts`,children:[q(ka,{trace:e}),q(`aside`,{children:[q(va,{all:e.responsible}),i.length>0&&q(ya,{all:i,target:t})]})]})]})}function Pa({trace:{target:e,steps:t}}){let n=W.value,r=e.indicator.name,i=[...new Map(t.flatMap(e=>e.aligned).map(e=>[e.alignment+e.difference,e])).values()];return q(`header`,{class:`statement`,children:[q(`div`,{children:[q(`h1`,{children:q(`a`,{href:K.indicator(e.indicator.id),children:r})}),q(`p`,{class:`statement-about`,children:[[_n(e.period),e.nature&&n.nature[e.nature],e.kind===`ACTUAL`&&n.factKind.ACTUAL].filter(Boolean).map(e=>q(`span`,{children:e})),q(`a`,{href:K.region(e.region.id),children:e.region.name})]}),e.evidence[0]&&q(`p`,{class:`statement-quote`,children:[q(`q`,{children:e.evidence[0].quote}),` `,q(ma,{evidence:e.evidence,fact:e.id,of:r})]})]}),q(`div`,{class:`statement-figure`,children:[q(`strong`,{children:gn(e)}),q(`p`,{children:i.length===0?n.trace.alone:i.map(t=>q(Nr,{alignment:t.alignment,difference:t.difference,unit:ga(e,t.target)},t.target.id))})]})]})}function Fa(){return q(qe,{children:[q(`a`,{class:`skip`,href:`#main`,children:W.value.skip}),q(En,{}),q(jn,{}),q(`main`,{id:`main`,tabIndex:-1,children:q(at,{children:q(Ye,{children:[q(et,{path:`/`,component:Dr}),q(et,{path:`/search`,component:kr}),q(et,{path:`/trace/:id`,component:Ma}),q(et,{default:!0,component:Ia})]})})})]})}function Ia(){return q(An,{title:W.value.state.noPage,hint:W.value.state.notFoundHint})}var La=document.getElementById(`app`);La&&fe(q(Fa,{}),La);