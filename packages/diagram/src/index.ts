export { encloses, grown, type Point, type Rect } from "./geometry.ts";
export { hitFlow } from "./hit/hitFlow.ts";
export { ICON_STROKE, ICONS, iconPath } from "./icons/icons.ts";
export { itemsOf, type PlacedItem } from "./paint/order.ts";
export { place } from "./place/place.ts";
export type { Tick } from "./route/decorations.ts";
export { createScene } from "./scene/createScene.ts";
export type { EllipseItem, Look, PathItem, RectItem, SceneItem, TextItem } from "./scene/item.ts";
export type {
  Detail,
  FlowPart,
  How,
  MarkerAt,
  Marks,
  Placed,
  Route,
  Scene,
  SceneOptions,
  Tags,
} from "./scene/scene.ts";
export { updateScene } from "./scene/updateScene.ts";
export type { Mark } from "./shapes/badge.ts";
export type { Tag } from "./shapes/tag.ts";
export { type SvgOptions, toSvg } from "./svg/toSvg.ts";
export { measure, type Weight } from "./text/measure.ts";
export { shorten, wrap } from "./text/wrap.ts";
export { colour, ink, THEMES, type Theme, type Token } from "./theme/tokens.ts";
