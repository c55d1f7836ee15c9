export type {
  ColumnsPicture,
  Picture,
  PictureBar,
  PictureBase,
  PictureInput,
  PicturePoint,
  PictureSeries,
  SensitivityPicture,
  WaterfallPicture,
} from "./picture.js";
export type { PictureOptions } from "./render-picture.js";
export { renderPicture } from "./render-picture.js";
export type { CostPictureOptions } from "./columns/cost-picture.js";
export { costPicture } from "./columns/cost-picture.js";
export type { BridgePictureOptions } from "./waterfall/bridge-picture.js";
export { bridgePicture } from "./waterfall/bridge-picture.js";
export type { SensitivityPictureOptions } from "./sensitivity/sensitivity-picture.js";
export { sensitivityPicture } from "./sensitivity/sensitivity-picture.js";
