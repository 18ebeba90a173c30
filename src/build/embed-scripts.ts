import { build, type Rolldown } from 'vite'
import { hash } from './hash'

/** What the embeds of a site share; made when it is wanted. */
export interface EmbedScripts {
  /** The script and the style that stand in each embed. */
  inline(): Promise<{ readonly script: string; readonly style: string }>
  /** The script that draws another view, and its address from the site's root. */
  readonly drawFile: string
  draw(): Promise<string>
}

/** All of it bundled now, the lazy script named by its contents. */
export async function bundleEmbed(root: string): Promise<EmbedScripts> {
  const [inline, draw] = await Promise.all([inlineOf(root), drawOf(root)])
  return {
    inline: () => Promise.resolve(inline),
    drawFile: `assets/embed-draw.${hash(draw)}.js`,
    draw: () => Promise.resolve(draw),
  }
}

/** For the development server: bundled afresh whenever it is asked for. */
export function embedOnDemand(root: string): EmbedScripts {
  return {
    inline: () => inlineOf(root),
    drawFile: 'assets/embed-draw.js',
    draw: () => drawOf(root),
  }
}

async function inlineOf(root: string) {
  const output = await bundle(root, 'src/embed.ts')
  const style = output.find(({ fileName }) => fileName.endsWith('.css'))
  if (style?.type !== 'asset') throw new Error('src/embed.ts brought no style.')
  return { script: codeOf(output), style: String(style.source).trim() }
}

async function drawOf(root: string): Promise<string> {
  return codeOf(await bundle(root, 'src/embed-draw.ts'))
}

/** One classic script: a frame of no origin can load no module. */
async function bundle(root: string, entry: string) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'atlasEmbed', cssFileName: 'embed' },
    },
  })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error(`${entry} was not bundled.`)
  return first.output
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

function codeOf(output: Output): string {
  const chunk = output.find((file) => file.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('A bundle holds no script.')
  // What stands in a page may not end its element.
  return chunk.code.trim().replaceAll('</script', '<\\/script')
}
