/** Words of the embed dialog: they come with it, not with the page. */
export const embedDialogEn = {
  title: 'Embed: {title}',
  close: 'Close',
  view: 'Which view',
  'view.own': 'This view, as filtered',
  'view.default': 'The default view',
  'view.empty':
    'The filters leave nothing of this chart, so there is only the default view to embed.',
  way: 'How',
  'way.frame': 'Frame',
  'way.frame-note':
    'No script in your page. It is as high as its width needs, so that nothing is cut off.',
  'way.frame-own':
    'Readers without script see the default view, without your headline and mark. For sites that take scripts away, choose Picture.',
  'way.element': 'Web component',
  'way.element-note':
    'Takes exactly the height it needs. Where scripts are not allowed, and in print, readers see the linked picture.',
  'way.picture': 'Picture',
  'way.picture-note': 'A linked picture with a sentence for those who do not see it.',
  lang: 'Language',
  theme: 'Colours',
  'theme.auto': 'As the reader’s device',
  'theme.auto-note': 'On a page that is always light, choose Light.',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  plain: 'Without title, for an article that has its own',
  headline: 'Your headline',
  'headline.note': '{n} of {most} characters. Shown as yours; the atlas’s finding stays with it.',
  'headline.untitled':
    'Your headline would stand in place of the title: untick “{plain}” to set it.',
  mark: 'Highlighted figure',
  'mark.none': 'None',
  figures:
    'Live: it always shows the newest figures (now data {release}, newest figure {month}) and says which they are.',
  code: 'Code for your article',
  measuring: 'Measuring this view…',
  'measuring.failed':
    'The height of this view could not be measured; the code has that of the default view.',
  copy: 'Copy the code',
  copied: 'Copied.',
  refused:
    'The browser does not allow copying here. The code is selected: copy it with Ctrl+C or ⌘C.',
  'copied.hosted': 'Copied. Now put the address of your copy in place of {address}.',
  'refused.hosted':
    'The browser does not allow copying here. The code is selected: copy it with Ctrl+C or ⌘C, then put the address of your copy in place of {address}.',
  'copy-address': 'ADDRESS-OF-YOUR-COPY',
  'own-words':
    'The finding stands in the frame in words, since the picture shows the default view.',
  upload:
    'Download the picture, upload it to your site, and put its address in place of {address} in the code.',
  address: 'Direct address of the embed',
  policy: 'If your site has a Content-Security-Policy, add',
  preview: 'Preview',
  width: 'Width',
  'width.phone': 'Phone, 360 px',
  'width.column': 'Column, 600 px',
  'width.full': 'Full, 1200 px',
  page: 'Page around it',
  'page.light': 'Light page',
  'page.dark': 'Dark page',
  'page.device': 'Light page, dark device',
  host: 'Where it is read',
  'host.article': 'Article',
  'host.sandbox': 'Sandboxed frame',
  'host.stripped': 'Without scripts',
  'host.mail': 'Newsletter',
  'host.print': 'Print',
  'host.sandbox-note': 'As in systems that give a frame scripts but no origin of its own.',
  'host.stripped-note': 'What stays where scripts are taken away or switched off.',
  'host.mail-note': 'Mail programs show no frames: there, take the picture.',
  'host.print-note': 'On paper the embed is light.',
  download: 'Download this picture',
  'download.svg': 'SVG',
  'download.png': 'PNG, twice the size',
  'download.busy': 'Drawing the picture…',
  'download.failed': 'The PNG could not be made in this browser; the SVG can be downloaded.',
  'download.undrawn': 'The picture could not be drawn. Close this and try again.',
} as const

export type EmbedWord = keyof typeof embedDialogEn
export type EmbedWords = Readonly<Record<EmbedWord, string>>
