/**
 * The one script that runs before a page is painted, inlined and allowed by its hash. It shows the
 * kept theme, and veils the pictures when the address asks for a view that they do not show.
 * If the script that would draw that view does not come, it lifts the veil and says so.
 * @param viewKeys keys of the address that ask for another view; none for pages without such pictures.
 */
export function earlyScript(viewKeys: readonly string[]): string {
  const veil = viewKeys.length === 0 ? '' : veilScript(viewKeys)
  return `(function(e){e.dataset.scripted='';try{var t=localStorage.getItem('atlas:theme');if(t=='light'||t=='dark')e.dataset.theme=t}catch(_){}${veil}})(document.documentElement)`
}

function veilScript(keys: readonly string[]): string {
  const asks = `/[?&](${keys.map(escaped).join('|')})=/.test(location.search)`
  const stuck = `function(){if(!('ready' in e.dataset)){delete e.dataset.veiled;var s=document.getElementById('atlas-stuck');if(s)s.hidden=false}}`
  const absent = `addEventListener('error',function(v){if(v.target&&v.target.tagName=='SCRIPT')s()},true)`
  return `if(${asks}){e.dataset.veiled='';var s=${stuck};${absent};setTimeout(s,20000);if(!('noModule' in HTMLScriptElement.prototype))addEventListener('load',s)}`
}

function escaped(key: string): string {
  return encodeURIComponent(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The chooser follows an earlier choice or the browser's languages; `?choose` keeps it open. */
export const chooserScript = `(function(){if(/[?&]choose\\b/.test(location.search))return;var l;try{l=localStorage.getItem('atlas:lang')}catch(_){}if(l!='en'&&l!='zh'){l='';var a=navigator.languages||[navigator.language||''];for(var i=0;i<a.length&&!l;i++)l=(/^(en|zh)\\b/i.exec(a[i])||[''])[0].toLowerCase()}if(l)location.replace(l+'/'+location.search+location.hash)})()`

/** The 404 page is served at any depth: it finds the root by the first known folder in its address. */
export const lostScript = `addEventListener('DOMContentLoaded',function(){var m=/^(.*?\\/)(en|zh|data|assets|charts|oembed)(\\/|$)/.exec(location.pathname),r=m?m[1]:location.pathname.replace(/[^/]*$/,'');document.querySelectorAll('a[data-route]').forEach(function(a){a.href=r+a.dataset.route})})`
