import { fixedFigures } from "./fixed-figures.js";
import { startClient } from "./harness.js";
import { writingBlocks } from "./writing-blocks.js";
import { writing } from "./writing.js";

const open = startClient("web");
writing(open);
writingBlocks(open);
fixedFigures(open);
