import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { devPages } from './src/build/dev-pages'

/** The bundle only: pages are written by scripts/build.mjs, and served while developing by devPages. */
export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [react(), devPages()],
  build: {
    manifest: true,
    // One style sheet, so that a page can carry it whole and needs no further request to be drawn.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    // Small modules that everything shares come in one file: each file is a request to wait for.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'ground', test: /[\\/]text[\\/]voice\.ts$|[\\/]react[\\/]/ }],
        },
      },
    },
  },
})
