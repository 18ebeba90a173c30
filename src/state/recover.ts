import { reloadOnce } from './reload'

/**
 * A file of the page's own code is gone, most often because the site was published anew. If the page
 * itself still answers, loads it afresh, once a release.
 * @returns whether it reloads; false leaves it to the caller to say what failed.
 */
export async function recover(release: string): Promise<boolean> {
  try {
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-cache' })
    return answer.ok && reloadOnce(release)
  } catch {
    // Offline: a reload would trade a readable page for the browser's error.
    return false
  }
}
