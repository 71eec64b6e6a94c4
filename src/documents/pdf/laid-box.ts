/** Where a node stands in its parent, in points from the top left. */
export interface LaidBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
}
